import Model
import Testing

@testable import Intake

@Suite("Aliases that are read") struct AliasColumnsTests {
    private func match(
        _ headings: String, _ mapping: [(String, FieldTarget)] = []
    ) throws -> [String] {
        var source = SourceDescription()
        source.mapping = mapping.map { .init(column: $0.0, target: $0.1) }
        let match = try ColumnMatcher(source).match(headings.split(separator: "|").map { String($0) })
        return zip(match.slots, match.mapped).map { slot, mapped in
            #expect(slot.target?.name == mapped.field)
            return "\(mapped.heading)=\(mapped.field)"
        }
    }

    @Test(
        "exact aliases of one field are read where there is no mapping",
        arguments: [
            ("Datum prijema|Datum izlaska", "Datum prijema=entry_date|Datum izlaska=exit_date"),
            ("GJINIA|data e hyrjes", "GJINIA=sex|data e hyrjes=entry_date"),
            ("1. Датум на прием *|Пол (М/Ж)", "1. Датум на прием *=entry_date|Пол (М/Ж)=sex"),
            ("Cetăţenia|Entry date", "Cetăţenia=citizenship|Entry date=entry_date"),
            ("prs_Gender|ageBroad", "prs_Gender=sex|ageBroad=age_group_id"),
        ])
    func read(_ headings: String, _ expected: String) throws {
        #expect(try match(headings).joined(separator: "|") == expected)
    }

    @Test("names, numbers, birth dates, ages and notes are not read under an alias")
    func identifying() throws {
        let headings = "Ime|Prezime|JMBG|Datum rođenja|Starost|Napomena|Broj predmeta|Telefon|Adresa"
        #expect(try match(headings) == [])
        #expect(try match("family_name|birth_date") == ["family_name=family_name", "birth_date=birth_date"])
    }

    @Test("near spellings, shared headings and headings known in part are not read")
    func doubtful() throws {
        #expect(try match("Datum prijma|Status|Saglasnost|Nacionalnost|Datum izlaska (planirani)|DOB") == [])
    }

    @Test("two columns for one field: neither is read under an alias; the field's own name is")
    func twice() throws {
        #expect(try match("Datum prijema|Datum ulaska|Pol") == ["Pol=sex"])
        #expect(try match("Datum prijema|Datum prijema|Pol") == ["Pol=sex"])
        #expect(try match("Datum prijema|entry_date") == ["entry_date=entry_date"])
        #expect(try match("sex|sex|Gender") == ["sex=sex"])
    }

    @Test("with a mapping no alias is read")
    func mapped() throws {
        #expect(try match("Pol|Datum prijema|sex", [("Pol", .standard(.sex))]) == ["Pol=sex", "sex=sex"])
    }

    @Test("an alias says how sure it is, and in which language")
    func reason() throws {
        let match = try ColumnMatcher(SourceDescription()).match(["Gjinia", "exit_date", "Entry date", "x"])
        #expect(match.mapped.map(\.score) == [0.95, 1, 0.98])
        #expect(
            match.mapped.map(\.reason) == [
                "alias in Albanian", "the standard's own name", "the standard's own name, written otherwise",
            ])
        #expect(match.ignored == ["x"])
    }

    @Test("keys of records are read under an alias, what stands deeper is not")
    func paths() throws {
        let match = try PathMatcher(SourceDescription()).match([
            "pol", "@datum_prijema", "osoba/državljanstvo", "exit_date", "ime", "x",
        ])
        #expect(
            match.mapped.map { "\($0.heading)=\($0.field)" } == [
                "exit_date=exit_date", "pol=sex", "@datum_prijema=entry_date",
            ])
        #expect(match.ignored == ["osoba/državljanstvo", "ime", "x"])
    }
}
