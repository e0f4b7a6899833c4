import Formats
import Model
import Testing

@testable import Intake

/// Which rows of a file are records: what reading it as a whole shows.
struct RecordSieveTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let records: Int
        let skipped: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, records: Int, _ skipped: [String]) {
            (self.name, self.text, self.records, self.skipped) = (name, text, records, skipped)
        }
    }

    static let own = "local_case_id;sex;entry_date;exit_date\nK1;F;2004-01-01;\nK2;M;2004-01-02;\n"

    static let cases: [Case] = [
        Case("records only", own, records: 2, ["heading 1"]),
        Case("a blank row", own + ";;;\nK3;F;;\n", records: 3, ["heading 1", "blank 4"]),
        Case("totals", own + "Ukupno;2;;\n", records: 2, ["heading 1", "totals 4"]),
        Case(
            "totals in Cyrillic, with a colon", own + ";ВКУПНО: ;2;\n", records: 2, ["heading 1", "totals 4"]),
        Case(
            "totals in Albanian, with a number", own + "Gjithsej (2);;;\n", records: 2,
            ["heading 1", "totals 4"]),
        Case("totals in Ukrainian", own + "Усього;2;;\n", records: 2, ["heading 1", "totals 4"]),
        Case("totals in Greek, of several", own + "Σύνολα;2;;\n", records: 2, ["heading 1", "totals 4"]),
        Case("totals in Italian", own + "Totale;2;;\n", records: 2, ["heading 1", "totals 4"]),
        Case(
            "partial totals", own + "Međuzbir;2;;\nPodzbroj;3;;\nMEĐUZBIR:;2;;\n", records: 2,
            ["heading 1", "totals 4", "totals 5", "totals 6"]),
        Case(
            "totals of a quarter and of some persons",
            own + "Ukupno za kvartal;2;;\nUkupno žena;1;;\nTotal femei;1;;\nGjithsej femra:;1;;\n",
            records: 2, ["heading 1", "totals 4", "totals 5", "totals 6", "totals 7"]),
        Case(
            "totals of some behind an empty cell", own + ";Вкупно жени;1;\n", records: 2,
            ["heading 1", "totals 4"]),
        Case(
            "a case whose name begins as a sum, with a date", own + "Total Care 7;;2004-01-03;\n", records: 3,
            ["heading 1"]),
        Case(
            "a case whose name begins as a sum, with a code", own + "Ukupno kuća;F;;\n", records: 3,
            ["heading 1"]),
        Case(
            "words that begin otherwise, and long ones", own + "Totalitet 4;1;;\nAll Saints;1;;\n",
            records: 4, ["heading 1"]),
        Case("a case that is named as a sum, with texts", own + "Total;F;x;y\n", records: 3, ["heading 1"]),
        Case(
            "the headings once more", own + "local_case_id;sex;entry_date;exit_date\nK3;F;;\n", records: 3,
            ["heading 1", "repeated-heading 4"]),
        Case(
            "footers", own + "Napomena: bez podataka za mart;;;\n* preliminary\n", records: 2,
            ["heading 1", "footer 4", "footer 5"]),
        Case("a number alone at the end", own + "K9;;;\n", records: 3, ["heading 1"]),
        Case(
            "a note in the middle is a damaged record", own + "Note: moved\nK3;F;;\n", records: 4,
            ["heading 1"]),
        Case(
            "totals, then a footer", own + "Total;2;;\nPrepared by: office\n", records: 2,
            ["heading 1", "totals 4", "footer 5"]),
        Case(
            "running numbers of a template",
            "rb;sex;entry_date\n1;F;2004-01-01\n2;;\n3;;\n", records: 1, ["heading 1", "empty 3", "empty 4"]),
        Case(
            "few columns are mapped, and the others hold something",
            "x;y;z;u;sex\n1;2;3;4;F\n1;2;3;4;\n1;;;;\n", records: 2, ["heading 1", "empty 4"]),
        Case("nothing is mapped", "x;y;z\n1;;\n;2;\n", records: 2, ["heading 1"]),
        Case(
            "envelope and title", "#period: 2004-Q1\nReport\n" + own, records: 2,
            ["envelope 1", "title 2", "heading 3"]),
    ]

    @Test("what is no record is set apart with its kind and row", arguments: cases)
    func sifts(_ one: Case) throws {
        for everyColumn in [false, true] {
            let file = try ReadFile(Array(one.text.utf8), everyColumn: everyColumn)
            #expect(file.places.count == one.records)
            let rows = file.skipped.rows.sorted { $0.row < $1.row }
            #expect(rows.map { "\($0.kind.rawValue) \($0.row)" } == one.skipped)
            #expect(
                file.places.compactMap(\.record)
                    == Array(1...max(1, one.records)).prefix(one.records).map { $0 })
        }
    }

    @Test("records after a skipped row keep their own places and faults")
    func keepsPlaces() throws {
        let file = try ReadFile("sex;entry_date;x\nF;2004-01-01;1\nsex;entry_date;x\nM;2004-01-02\n")
        #expect(file.records.map { $0["sex"] } == ["F", "M"])
        #expect(file.places.map(\.row) == [2, 4])
        #expect(file.faults.map(\.line) == [4])
        #expect(file.faults.map(\.record) == [1])
    }

    @Test("rows of each kind are listed up to a hundred, and all counted")
    func countsAll() throws {
        let file = try ReadFile("a;b\n" + String(repeating: ";\n", count: 500) + "1;2\n")
        #expect(file.skipped.count(of: .blank) == 500)
        #expect(file.skipped.rows.count { $0.kind == .blank } <= 100)
        #expect(file.places.map(\.row) == [502])
    }

    @Test("cells past the last heading are kept for inspection, under the column's letter")
    func keepsExtraCells() throws {
        let file = try ReadFile(Array("a;b\n1;2;3;;5\n\n1;2\n".utf8), everyColumn: true)
        #expect(file.extra == ["0 C 3", "0 E 5"])
    }
}
