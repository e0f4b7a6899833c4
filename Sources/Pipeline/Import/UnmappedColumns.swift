import Intake
import Validation

extension SubmissionReading {
    /// What the detectors find in columns that nothing maps, by the file's first records: nobody reads them, but the file
    /// goes from desk to desk with them.
    var unmappedFindings: [FileFinding] {
        guard !understanding.ignored.isEmpty else { return [] }
        do throws(IntakeError) {
            let adapter = try copyAdapter()
            let samples = ColumnSampler(of: adapter).samples
            return zip(adapter.layout.slots, samples).compactMap { slot, sample in
                // A column that is read has its own rule, record by record.
                guard slot.target == nil, understanding.ignored.contains(slot.heading) else { return nil }
                return FileFinding.identifiers(
                    among: sample.values.map(\.text), inUnmappedColumn: slot.heading)
            }
        } catch {
            // Why it cannot be read is told where it is read.
            return []
        }
    }
}
