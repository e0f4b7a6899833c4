import Model

/// Numbers the records of files that have no number of person or case: each is a case of its own.
///
/// The number is the reporting quarter and the record's place in the file, `2004-Q1 17`: the same when a file is sent
/// again, and never that of another quarter's record, who is another person.
struct RecordNumbers: Sendable {
    private let period: [UInt8]

    init(period: Period) { self.period = Array("\(period.text) ".utf8) }

    /// Gives a case number to each record of a batch that has no number at all.
    func fill(_ batch: inout CaseBatch) {
        let known = [TransientField.localCaseID, .localPersonID, .regionalPersonNumber]
            .compactMap { batch.transients[$0] }
        let own = batch.transients[.localCaseID]
        var numbers = TransientColumns.Texts()
        numbers.ends.reserveCapacity(batch.count)
        for record in 0..<batch.count {
            if known.contains(where: { !$0.range(of: record).isEmpty }) {
                numbers.append(own.map { $0.bytes[$0.range(of: record)] } ?? [])
            } else {
                numbers.append(period + Array("\(batch.firstRecord + record)".utf8))
            }
        }
        batch.transients[.localCaseID] = numbers
    }
}
