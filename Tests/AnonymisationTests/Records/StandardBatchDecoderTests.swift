import Model
import Testing

@testable import Anonymisation

@Suite struct StandardBatchDecoderTests {
    /// Decodes rows of cells.
    func decode(
        _ fields: [StandardField], _ rows: [[String]], from firstRecord: Int = 1
    ) throws(AnonymisationError) -> StandardBatch {
        var bytes: [UInt8] = []
        var places: [[Range<Int>]] = []
        for row in rows {
            places.append(
                row.map { cell in
                    let start = bytes.count
                    bytes += Array(cell.utf8)
                    return start..<bytes.count
                })
        }
        return try StandardBatchDecoder(fields: fields).batch(
            of: rows.count, from: firstRecord, in: bytes.span
        ) { places[$0][$1] }
    }

    @Test func everyFieldIsReadBackFromItsText() throws {
        for definition in Standard.fields {
            let column = ConcatenationTests.column(of: definition.type)
            var columns = Columns()
            columns[definition.field] = column
            let rows = (0..<2).map { record in
                var bytes: [UInt8] = []
                ColumnText.append(column, record: record, of: definition.field, to: &bytes)
                return [String(decoding: bytes, as: UTF8.self)]
            }
            let decoded = try decode([definition.field], rows)
            #expect(decoded == StandardBatch(count: 2, columns: columns), "\(definition.name)")
        }
    }

    @Test func cellsStandInTheOrderOfTheFieldsGiven() throws {
        let batch = try decode([.sex, .entryDate, .recordType], [["F", "2003-07-23", "SHELTER_STAY"]])
        #expect(batch.columns.codes(.sex) == [Sex.female.rawValue])
        #expect(batch.columns.codes(.recordType) == [RecordKind.shelterStay.rawValue])
        #expect(batch.columns.fields == [.recordType, .sex, .entryDate])
    }

    @Test(
        "text that is not canonical is refused with its record and field",
        arguments: [
            (StandardField.sex, "female"), (.entryDate, "23.7.2003"), (.personKey, "Ana"),
            (.citizenship, "Serbia"), (.exploitationForms, "LABOUR|LABOUR"), (.incidents, "01"),
            (.servicesReceived, "a note"), (.identificationArea, "RS"), (.baselineRSS, "half"),
        ])
    func refused(field: StandardField, text: String) {
        #expect(throws: AnonymisationError.notCanonical(record: 12, field: field)) {
            try decode([.recordType, field], [["CASE", ""], ["CASE", text]], from: 11)
        }
    }

    @Test func partsPutTogetherAreTheWhole() throws {
        let fields: [StandardField] = [.recordType, .citizenship, .servicesReceived]
        let rows = [
            ["CASE", "SRB|BIH", "SHELTER"], ["CASE", "", ""], ["CASE", "MDA", "MEDICAL:2003|SHELTER"],
        ]
        let parts = try rows.map { try decode(fields, [$0]) }
        #expect(StandardBatch.concatenated(parts) == (try decode(fields, rows)))
    }
}
