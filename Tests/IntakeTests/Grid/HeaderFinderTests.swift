import Model
import Testing

@testable import Intake

struct HeaderFinderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// Rows; cells are separated by `;`.
        let rows: [String]
        let row: Int?
        let headings: String
        let first: Int
        var testDescription: String { name }

        init(_ name: String, _ rows: [String], row: Int?, _ headings: String, first: Int) {
            (self.name, self.rows, self.row, self.headings, self.first) = (name, rows, row, headings, first)
        }
    }

    static let cases: [Case] = [
        Case("plain", ["a;b;c", "1;2;3"], row: 1, "a;b;c", first: 2),
        Case("texts only", ["x;y", "Ana;Beograd"], row: 1, "x;y", first: 2),
        Case("headings alone", ["DATE;TIME;URL"], row: 1, "DATE;TIME;URL", first: 2),
        Case(
            "a title above", ["This is a title row;;", "Foo;Bar;Baz", "Biff;Baff;Boff", "x;y;z"], row: 2,
            "Foo;Bar;Baz", first: 3),
        Case(
            "title, author and a gap",
            ["Mesečni izveštaj", "NVO;Nada;;;", "Šifra;Spol;Datum prijema;x;y", "1;Ž;1.2.2004;u;v"],
            row: 3, "Šifra;Spol;Datum prijema;x;y", first: 4),
        Case(
            "unknown names under a title",
            [
                "PREAMBLE;;;;", "DATE;TIME;Qty;ID;Price", "28/01/2018;00:00;2;MG-8769;7.4",
                "29/01/2018;00:00;2;MG-8769;7.4",
            ],
            row: 2, "DATE;TIME;Qty;ID;Price", first: 3),
        Case(
            "no headings", ["28/01/2018;00:00;2;Boots", "29/01/2018;00:15;0;Jacket"], row: nil, ";;;",
            first: 1),
        Case("no headings, one row", ["1;2;3.5"], row: nil, ";;", first: 1),
        Case(
            "an empty heading", [";year;sex", "0;2002.0;Female", "1;2002.0;Female"], row: 1, ";year;sex",
            first: 2),
        Case(
            "two rows, the upper groups the lower",
            [
                "Rb;Osoba;;Boravak;", ";Spol;Državljanstvo;Datum prijema;Datum izlaska",
                "1;Ž;MDA;1.2.2004;3.4.2004",
            ],
            row: 2,
            "Rb;Osoba / Spol;Osoba / Državljanstvo;Boravak / Datum prijema;Boravak / Datum izlaska", first: 3),
        Case(
            "two rows, the group's name over each of its columns",
            [
                "Žrtva;Žrtva;Boravak;Boravak;Napomena", "Pol;Državljanstvo;Datum prijema;Datum izlaska;",
                "ž;SRB;13.1.2004;;n",
            ],
            row: 2,
            "Žrtva / Pol;Žrtva / Državljanstvo;Boravak / Datum prijema;Boravak / Datum izlaska;Napomena",
            first: 3),
        Case(
            "a heading twice above records of texts", ["name;name;city", "Ana;x;Paris", "Eva;y;Rome"], row: 1,
            "name;name;city", first: 2),
        Case(
            "two rows of unknown names above values",
            ["A;;B;", "x;y;z;u", "1;2;3;4", "5;6;7;8"], row: 2, "A / x;A / y;B / z;B / u", first: 3),
        Case(
            "a heading missing above records of texts", ["name;;city", "Ana;x;Paris", "Eva;y;Rome"], row: 1,
            "name;;city",
            first: 2),
        Case(
            "system names above labels",
            [
                "prs_FirstName;prs_Gender;vic_TypeOfExploitation", "First name;Gender;Type of exploitation",
                "x;Feminine;y",
            ],
            row: 1, "prs_FirstName;prs_Gender;vic_TypeOfExploitation", first: 3),
        Case(
            "system names alone", ["case_id;person_sex;entry_day", "A1;F;2004-01-01"], row: 1,
            "case_id;person_sex;entry_day", first: 2),
        Case(
            "no headings, texts only: a number's pattern and codes as below",
            ["SK-1;ž;SRB;da", "SK-2;m;BIH;ne", "SK-3;ž;MKD;da"], row: nil, ";;;", first: 1),
        Case(
            "no headings, names of persons and a code",
            ["Marija;Petrović;Beograd;ž", "Petar;Jović;Novi Sad;m", "Eva;Marić;Skopje;ž"], row: nil, ";;;",
            first: 1),
        Case(
            "no headings, words alone in several rows",
            ["Marija;Petrović;Beograd", "Petar;Jović;Zagreb", "Eva;Marić;Skopje", "Ana Lea;Ilić;Novi Sad"],
            row: nil, ";;", first: 1),
        Case(
            "no headings below a title",
            ["Izveštaj za mart;;", "SK-1;ž;SRB", "SK-2;m;BIH", "SK-3;ž;SRB"], row: nil, ";;", first: 2),
        Case(
            "unknown names above numbered texts",
            ["Xifra;Yrupa;Zemlja", "SK-1;ž;SRB", "SK-2;m;BIH", "SK-3;ž;MKD"], row: 1,
            "Xifra;Yrupa;Zemlja", first: 2),
        Case(
            "distinct words above codes that repeat",
            [
                "Foo;Bar;Baz", "Otvoreno;Red;Sever", "Zatvoreno;Blue;Jug", "Otvoreno;Blue;Istok",
                "Zatvoreno;Red;Zapad",
            ], row: 1, "Foo;Bar;Baz", first: 2),
        Case(
            "a value named as its column, among names",
            ["xe;Foo;Prisila", "A1;Da;Prisila", "B2;Ne;", "C3;Da;Prisila"], row: 1, "xe;Foo;Prisila",
            first: 2),
        Case(
            "the headings once more below", ["xifra;yrupa", "Ana;Red", "xifra;yrupa", "Eva;Blue"], row: 1,
            "xifra;yrupa", first: 2),
        Case(
            "a known heading in the only full row of words",
            [
                "Foo;Sex;Baz;Bar", "Marija;Petrović;Beograd;Red", "Petar;Jović;Zagreb;Blue",
                "Eva;Marić;Skopje;Green",
            ], row: 1, "Foo;Sex;Baz;Bar", first: 2),
        Case(
            "a misspelt heading in the only full row of words",
            [
                "Foo;Citizensship;Baz;Bar", "Marija;Petrović;Beograd;Red", "Petar;Jović;Zagreb;Blue",
                "Eva;Marić;Skopje;Green",
            ], row: 1, "Foo;Citizensship;Baz;Bar", first: 2),
        Case("one record of letters tells nothing", ["a;b", "d;e"], row: 1, "a;b", first: 2),
        Case("one column", ["name", "x", "y"], row: 1, "name", first: 2),
        Case("one column of a known name", ["sex", "F"], row: 1, "sex", first: 2),
    ]

    private func rows(_ texts: [String], hidden: Set<Int> = []) -> [GridRow] {
        texts.enumerated().map { index, text in
            GridRow(
                fields: text.split(separator: ";", omittingEmptySubsequences: false).map { String($0) },
                row: index + 1, line: index + 1, isHidden: hidden.contains(index + 1))
        }
    }

    @Test("the headings are found among the first rows", arguments: cases)
    func findsHeadings(_ one: Case) throws {
        let head = try #require(HeaderFinder.head(in: rows(one.rows), source: SourceDescription()))
        #expect(head.row == one.row)
        #expect(head.headings.joined(separator: ";") == one.headings)
        #expect(head.firstRecordRow == one.first)
        #expect(head.skipped.count == one.first - 1)
        #expect(head.confidence > 0 && head.confidence <= 1)
    }

    @Test("a hidden row of system names is read, and said")
    func readsHiddenNames() throws {
        let texts = ["prs_Gender;cas_Status", "F;Active", "x;y"]
        let head = try #require(HeaderFinder.head(in: rows(texts, hidden: [1]), source: SourceDescription()))
        #expect(head.headings == ["prs_Gender", "cas_Status"])
        #expect(head.firstRecordRow == 3)
        #expect(head.notes.map(\.kind) == [.hidden])
    }

    @Test("a source may say where the headings are, or that there are none")
    func takesStatedRow() throws {
        var source = SourceDescription()
        source.headerRow = 2
        let texts = ["sex;country", "u;v", "1;2"]
        let stated = try #require(HeaderFinder.head(in: rows(texts), source: source))
        #expect(stated.headings == ["u", "v"])
        source.headerRow = 0
        let none = try #require(HeaderFinder.head(in: rows(texts), source: source))
        #expect(none.row == nil && none.firstRecordRow == 1 && none.headings == ["", ""])
        source.headerRow = 9
        #expect(HeaderFinder.head(in: rows(texts), source: source) == nil)
    }

    @Test("a stated row of headings wins over what the rows look like")
    func takesStatedRowOverLook() throws {
        var source = SourceDescription()
        source.headerRow = 1
        let texts = ["SK-1;ž;SRB;da", "SK-2;m;BIH;ne", "SK-3;ž;MKD;da"]
        let head = try #require(HeaderFinder.head(in: rows(texts), source: source))
        #expect(head.row == 1 && head.firstRecordRow == 2)
    }

    @Test("a name of the mapping, even misspelt, makes a row of words one of headings")
    func takesMappedNames() throws {
        let texts = ["Brojka kvarc;Bar", "Marija;Red", "Petar;Blue", "Eva;Green"]
        #expect(try #require(HeaderFinder.head(in: rows(texts), source: SourceDescription())).row == nil)
        var source = SourceDescription()
        source.mapping = [.init(column: "Brojka kvarca", target: .standard(.sex))]
        #expect(try #require(HeaderFinder.head(in: rows(texts), source: source)).row == 1)
    }

    @Test("without headings a note says how to state them")
    func tellsOfNone() throws {
        let texts = ["SK-1;ž", "SK-2;m", "SK-3;ž"]
        let head = try #require(HeaderFinder.head(in: rows(texts), source: SourceDescription()))
        #expect(head.notes.map(\.kind) == [.noHeadings])
        #expect(head.notes[0].message.english.contains("\"header\": N"))
    }

    @Test("no rows have no headings")
    func findsNone() {
        #expect(HeaderFinder.head(in: [], source: SourceDescription()) == nil)
    }

    @Test("a row shows its place only")
    func showsPlace() {
        #expect("\(rows(["Ana;F"])[0])" == "row 1 of 2 cells")
    }
}
