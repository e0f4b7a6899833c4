import Formats
import Intake
import Model
import Normalisation

@testable import Validation

/// Turns a rule's examples into batches, through the decoders that read every submission.
enum ExampleBatch {
    /// The batch of an example.
    static func of(_ example: RuleExample) throws -> CaseBatch {
        var batch = try of(example.records, kind: example.kind, tableSchema: example.tableSchema)
        batch.formatFaults = example.formFaults.sorted { $0.key < $1.key }
            .map { FormatFaultNote(kind: $0.value, record: $0.key, line: $0.key + 2) }
        return batch
    }

    /// A batch of records, each a text by field name; `first` is the number of the first one in the file.
    static func of(
        _ records: [[String: String]], kind: RecordKind = .shelterStay, first: Int = 1,
        tableSchema: String? = nil
    ) throws -> CaseBatch {
        let names = Set(records.flatMap(\.keys)).sorted()
        let layout = RawLayout(
            slots: names.enumerated().map { column, name in
                RawLayout.Slot(heading: name, column: column, target: FieldTarget(name: name))
            })
        let values = records.map { record in names.map { RawValue.text(record[$0] ?? "") } }
        let raw = RawBatch(firstRecord: first, layout: layout, records: values)
        var evidence = ColumnEvidence(layout: layout)
        evidence.add(raw)
        var source = SourceDescription()
        source.tableSchema = try tableSchema.map { try TableSchema(JSONValue(parsing: Array($0.utf8))) }
        let normaliser = try Normaliser(
            source: source, layout: layout, envelope: try Submissions.envelope(kind: kind),
            columns: evidence.forms(configured: SourceDescription()), latestDay: Submissions.preparedOn)
        var batch = normaliser.normalise(raw)
        addUndecodable(of: records, to: &batch)
        return batch
    }

    /// A reader shows bytes that the encoding does not have as U+FFFD and notes them; texts cannot hold them.
    private static func addUndecodable(of records: [[String: String]], to batch: inout CaseBatch) {
        for (record, values) in records.enumerated() {
            for (name, text) in values.sorted(by: { $0.key < $1.key }) where text.contains("\u{FFFD}") {
                guard let target = FieldTarget(name: name) else { continue }
                batch.faults.append(
                    FieldFault(
                        record: record, target: target, heading: name, kind: .undecodableBytes,
                        text: Array(text.utf8), suggestion: nil))
            }
        }
    }
}
