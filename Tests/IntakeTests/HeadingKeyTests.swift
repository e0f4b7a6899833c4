import Testing

@testable import Intake

struct HeadingKeyTests {
    @Test(
        "spellings of one heading agree",
        arguments: [
            ("Datum prijema", "DATUM_PRIJEMA"), ("Država", "drzava"), ("Дата на прием", "дата  на ПРИЕМ"),
            ("E-mail", "email"), ("Data intrării", "data intrarii"),
        ])
    func agree(left: String, right: String) { #expect(HeadingKey(left) == HeadingKey(right)) }

    @Test(
        "paths and attributes stay apart",
        arguments: [("a/b", "ab"), ("@code", "code"), ("Datum (2)", "Datum 2")])
    func apart(left: String, right: String) { #expect(HeadingKey(left) != HeadingKey(right)) }

    @Test("columns are named as a spreadsheet names them")
    func letters() {
        #expect(
            [0, 25, 26, 27, 701, 702].map { ColumnLetters.of($0) } == [
                "A", "Z", "AA", "AB", "ZZ", "AAA",
            ])
    }

    @Test("of headings that stand twice the second has a number that no other heading has")
    func numbered() {
        #expect(
            ColumnMatcher.distinct(["Datum", "Datum (2)", "Datum", "", "Datum"])
                == ["Datum", "Datum (2)", "Datum (3)", "(column D)", "Datum (4)"])
    }
}
