public import Intake
public import Model

/// Turns the records of one file into typed values in standard codes.
///
/// Made once per file; `normalise` is pure and may be called from several threads at once.
public struct Normaliser: Sendable {
    private let datesAndKinds: [(field: StandardField, reader: FieldReader)]
    private let otherFields: [(field: StandardField, reader: FieldReader)]
    private let transients: TransientReader
    private let headings: [FieldTarget: String]
    private let targets: [FieldTarget?]
    private let kind: RecordKind?
    private let numbers: RecordNumbers?
    private let schemaCheck: SchemaCheck?

    /// A normaliser of a file's batches, with the order of each slot's dates, or nil where it is not known or not
    /// needed; see the other initialiser for the rest.
    public init(
        source: SourceDescription, layout: RawLayout, envelope: Envelope,
        dateOrders: [SourceDescription.DateOrder?], latestDay: Int
    ) throws(NormalisationError) {
        let decimal = source.decimal.flatMap { DecimalMark(byte: $0) }
        try self.init(
            source: source, layout: layout, envelope: envelope,
            columns: dateOrders.map { ColumnForm(dateOrder: $0, decimal: decimal) }, latestDay: latestDay)
    }

    /// A normaliser of a file's batches.
    ///
    /// `columns` has the form of each slot's values (see `ColumnEvidence`); `partsListsAtBlanks`: whether blanks part
    /// the codes of one cell, as ODK joins them; `latestDay` (days since 1970-01-01) is the last day that the run can
    /// know of, by which years of two digits find their century. Throws where the source's description names codes or
    /// values that its fields do not have.
    public init(
        source: SourceDescription, layout: RawLayout, envelope: Envelope, columns: [ColumnForm],
        partsListsAtBlanks: Bool = false, latestDay: Int
    ) throws(NormalisationError) {
        let maker = FieldReaderMaker(
            source: source, layout: layout, area: envelope.area, columns: columns,
            partsListsAtBlanks: partsListsAtBlanks, latestDay: latestDay)
        let readers = try maker.readers()
        datesAndKinds = readers.filter { Self.isDateOrKind($0.field) }
        otherFields = readers.filter { !Self.isDateOrKind($0.field) }
        transients = TransientReader(maker)
        targets = layout.slots.map { $0.target }
        kind = envelope.kind
        numbers = source.numbersRecords ? RecordNumbers(period: envelope.period) : nil
        schemaCheck = source.tableSchema.map { SchemaCheck($0, layout: layout) }
        var headings: [FieldTarget: String] = [:]
        for slot in layout.slots {
            if let target = slot.target, headings[target] == nil { headings[target] = slot.heading }
        }
        self.headings = headings
    }

    private static func isDateOrKind(_ field: StandardField) -> Bool {
        field == .recordType || field.definition.type == .date
    }

    /// The batch's records, normalised; what could not be read is in `faults`.
    public func normalise(_ batch: RawBatch) -> CaseBatch {
        var result = CaseBatch(formOf: batch)
        result.headings = headings
        // Undecodable bytes in a column that is read are a fault of its field.
        result.formatFaults.removeAll(where: \.isOfField)
        batch.withCells { cells in
            var reader = BatchReader(cells: cells, count: batch.count)
            noteUndecodable(batch.formFaults, in: &reader)
            for (field, fieldReader) in datesAndKinds { result.columns[field] = reader.column(fieldReader) }
            setKinds(of: &result)
            // An area's code may mean one state or another by the record's date.
            reader.work.days = FirstEvent.dates(of: result)
            for (field, fieldReader) in otherFields { result.columns[field] = reader.column(fieldReader) }
            result.transients = transients.columns(by: &reader)
            result.faults = reader.log.inOrder
        }
        result.schemaFindings = schemaCheck?.findings(in: batch)
        numbers?.fill(&result)
        LinkageScopeDefault.set(in: &result)
        AgeDerivation.derive(in: &result)
        return result
    }

    private func noteUndecodable(_ faults: [RawFault], in reader: inout BatchReader) {
        for fault in faults where fault.isUndecodable {
            guard let record = fault.record, let slot = fault.slot, let target = targets[slot] else {
                continue
            }
            reader.noteUndecodable(record, slot: slot, target, heading: headings[target] ?? "")
        }
    }

    // A record of a mixed file says its own kind; the envelope's kind holds for the others.
    private func setKinds(of batch: inout CaseBatch) {
        var bytes = batch.columns.codes(.recordType) ?? Array(repeating: 0, count: batch.count)
        if let kind {
            for record in bytes.indices where !bytes[record].isKnown { bytes[record] = kind.rawValue }
        }
        batch.columns[.recordType] = .codes(bytes)
        batch.kinds = bytes.map { RecordKind(rawValue: $0) }
    }
}
