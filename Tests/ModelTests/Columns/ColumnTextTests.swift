import Model
import Testing

@Suite("ColumnText")
struct ColumnTextTests {
    @Test("what is written reads back as it was, for every field", arguments: StandardField.allCases)
    func roundTrip(_ field: StandardField) {
        var random = RandomColumn(random: SeededGenerator(seed: UInt64(field.rawValue)))
        let column = random.column(of: field.definition.type, count: 300)
        var read = Column(for: field.definition.type)
        for record in 0..<column.count {
            var bytes: [UInt8] = []
            ColumnText.append(column, record: record, of: field, to: &bytes)
            #expect(ColumnText.parse(bytes.span, for: field, appendingTo: &read))
        }
        #expect(read == column)
    }

    @Test("a run of records is written as each of them is", arguments: StandardField.allCases)
    func runs(_ field: StandardField) {
        var random = RandomColumn(random: SeededGenerator(seed: UInt64(field.rawValue)))
        let column = random.column(of: field.definition.type, count: 50)
        var run: [UInt8] = []
        var ends: [Int] = []
        ColumnText.all[Int(field.rawValue)].append(column, records: 20..<50, to: &run, ends: &ends)
        var each: [UInt8] = []
        var eachEnds: [Int] = []
        for record in 20..<50 {
            ColumnText.append(column, record: record, of: field, to: &each)
            eachEnds.append(each.count)
        }
        #expect(run == each)
        #expect(ends == eachEnds)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let field: StandardField
        let text: String
        var testDescription: String { "\(field.name) \(text)" }

        init(_ field: StandardField, _ text: String) {
            self.field = field
            self.text = text
        }
    }

    @Test(
        "a canonical text reads, and is written as it was read",
        arguments: [
            Case(.sex, "F"), Case(.sex, "_O"), Case(.sex, "_U"), Case(.sex, ""),
            Case(.exploitationForms, "SEX_NFS|LABOUR"), Case(.exploitationForms, "_X"),
            Case(.citizenship, "SRB|BIH"), Case(.citizenship, "_U"), Case(.identificationArea, "XKX"),
            Case(.entryDate, "2003-07-23"), Case(.entryDate, "2003-07"), Case(.entryDate, "2003-Q3"),
            Case(.entryDate, "2003"), Case(.entryDate, "_N"), Case(.entryDate, "2004-02-29"),
            Case(.incidents, "0"), Case(.incidents, "12"), Case(.incidents, "_Z"),
            Case(.baselineRSS, "0.725"), Case(.baselineRSS, "1"), Case(.baselineRSS, "0.5"),
            Case(.personKey, "3ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
            Case(.servicesReceived, "SHELTER:2004-01-03:2004-02-01:29:NGO|MEDICAL|LEGAL_ADVICE::2004"),
            Case(.servicesReceived, "_U"), Case(.servicesReceived, ":"), Case(.servicesReceived, ":|:"),
            Case(.servicesReceived, ":::3"),
            Case(.followUps, "3:2004-05:REACHED:VISIT:0.5:0.25:1:0.583|6::NOT_REACHED"),
            Case(.outcomes, "3:IMPROVED:STABLE:_U:WORSE|6:Y:N"),
        ])
    func canonical(_ sample: Case) {
        #expect(written(sample) == sample.text)
    }

    @Test(
        "a text that is not canonical is not read",
        arguments: [
            Case(.sex, "f"), Case(.sex, "Female"), Case(.sex, " F"), Case(.sex, "F "), Case(.sex, "_"),
            Case(.exploitationForms, "LABOUR|SEX_NFS"), Case(.exploitationForms, "LABOUR|LABOUR"),
            Case(.exploitationForms, "|"), Case(.exploitationForms, "LABOUR|"),
            Case(.citizenship, "srb"), Case(.citizenship, "SRB,BIH"), Case(.identificationArea, "RS"),
            Case(.entryDate, "2003-7-23"), Case(.entryDate, "2003-02-29"), Case(.entryDate, "2003-13"),
            Case(.entryDate, "2003-Q5"), Case(.entryDate, "2003-Q0"), Case(.entryDate, "0000"),
            Case(.entryDate, "23.07.2003"), Case(.entryDate, "2003-+1"), Case(.entryDate, "+200"),
            Case(.entryDate, "2003-Q1-01"), Case(.entryDate, "2003/07/23"), Case(.entryDate, "2003-07-2x"),
            Case(.incidents, "01"), Case(.incidents, "+1"), Case(.incidents, "1.0"), Case(.incidents, "-0"),
            Case(.incidents, "-"), Case(.incidents, "2147483648"), Case(.incidents, "99999999999999999999"),
            Case(.baselineRSS, "0.50"), Case(.baselineRSS, ".5"), Case(.baselineRSS, "1."),
            Case(.baselineRSS, "0,5"), Case(.baselineRSS, "0.1234"), Case(.baselineRSS, "1.0"),
            Case(.personKey, "8ZZZZZZZZZZZZZZZZZZZZZZZZZ"), Case(.personKey, "3ZZ"),
            Case(.personKey, "00000000000000000000000000"), Case(.personKey, "3zzzzzzzzzzzzzzzzzzzzzzzzz"),
            Case(.servicesReceived, "SHELTER:"), Case(.servicesReceived, "SHELTER|"),
            Case(.servicesReceived, "|"), Case(.servicesReceived, "::"), Case(.servicesReceived, "BED"),
            Case(.servicesReceived, "SHELTER:::::1"),
        ])
    func refused(_ sample: Case) {
        #expect(written(sample) == nil)
    }

    @Test("a text that is refused leaves the column as it was")
    func refusedLeavesColumn() {
        let entries = ColumnText(.servicesReceived)
        var column = Column(for: StandardField.servicesReceived.definition.type)
        let good = Array("SHELTER".utf8)
        let bad = Array("MEDICAL|BED".utf8)
        #expect(entries.parse(good.span, appendingTo: &column))
        let before = column
        #expect(!entries.parse(bad.span, appendingTo: &column))
        #expect(column == before)
    }

    /// The text of the value that the sample's text reads as; nil if it is not read.
    private func written(_ sample: Case) -> String? {
        var column = Column(for: sample.field.definition.type)
        let text = Array(sample.text.utf8)
        guard ColumnText.parse(text.span, for: sample.field, appendingTo: &column) else {
            #expect(column.count == 0)
            return nil
        }
        var bytes: [UInt8] = []
        ColumnText.append(column, record: 0, of: sample.field, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
