import Formats
import Foundation
import Intake
import Model
import TestSupport
import Testing

@testable import Pipeline

/// What is drafted from a file can be put into `pipeline.json` as it is, and reads the file.
@Suite("SourceEntry") struct SourceEntryTests {
    private func columns(_ bytes: [UInt8], _ source: SourceDescription) throws -> SourceEntry.Columns {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(bytes, path: ""), source: source, everyColumn: true)
        var sampler = ColumnSampler(slots: adapter.layout.slots.count)
        while let chunk = try adapter.next() { sampler.add(chunk.parsed().batch) }
        let headings = adapter.layout.slots.map(\.heading)
        let advisor = MappingAdvisor(source: source)
        let suggestions =
            adapter.layout.slots.first?.column == nil
            ? advisor.suggestions(paths: headings, samples: sampler.samples)
            : advisor.suggestions(headings: headings, samples: sampler.samples)
        return SourceEntry.Columns(headings: headings, samples: sampler.samples, suggestions: suggestions)
    }

    private func entry(
        _ text: String, path: String = "in/stays-2004-Q1.csv",
        _ reading: SourceEntry.Reading = SourceEntry.Reading(),
        _ source: SourceDescription = SourceDescription()
    ) throws -> JSONValue {
        SourceEntry.json(
            path: path, organisation: "HOME", reading: reading,
            columns: try columns(Array(text.utf8), source), source: source)
    }

    /// The configuration with the entry as its only source, as the reader reads it.
    private func read(_ entry: JSONValue) throws -> Configuration.Source {
        let text = """
            {"version": 1,
             "organisations": [{"id": "HOME", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"]}],
             "sources": [\(JSONReport.text(of: entry))]}
            """
        var reader = ConfigurationReader(path: "pipeline.json")
        return try #require(try reader.read(Array(text.utf8)).sources.first)
    }

    private let stays = """
        Broj predmeta;1. Datum prijema (dd.mm.gggg);Datum izlaska;Pol;Državljnstvo;Vrsta skloništa;Status;Napomena;Soba
        K1;3.7.2003.;14.9.2003.;ženski;Srbija;Kratki boravak;aktivan;Jelena iz Niša;plava
        K2;13.7.2003.;;žennski;Rumunija;EMERGENCY_RECEPTION;zatvoren;;zelena
        K3;23.7.2003.;;muški;MDA;EMERGENCI_RECEPTION;praćenje;;zelena

        """

    @Test("the draft reads back as the mapping that it says, with the kind and the path's placeholders")
    func roundTrip() throws {
        var reading = SourceEntry.Reading()
        reading.encoding = "windows-1250"
        reading.delimiter = ";"
        reading.dateOrder = .dayMonthYear
        let entry = try entry(stays, reading)
        let source = try read(entry)
        #expect(source.kind == .shelterStay)
        #expect(source.paths == ["in/stays-{period}.csv"])
        #expect(source.description.encoding == "windows-1250")
        #expect(source.description.delimiter == UInt8(ascii: ";"))
        #expect(source.description.dateOrder == .dayMonthYear)
        #expect(
            source.description.mapping.map { "\($0.column)=\($0.target.name)" } == [
                "Broj predmeta=local_case_id", "1. Datum prijema (dd.mm.gggg)=entry_date",
                "Datum izlaska=exit_date", "Pol=sex", "Državljnstvo=citizenship",
                "Vrsta skloništa=shelter_type", "Status=case_status",
            ])
    }

    @Test("misspelt codes are suggested, said to be unsure, and read as what they nearly spell")
    func values() throws {
        let entry = try entry(stays)
        let values = try read(entry).description.valueMaps
        #expect(values[.sex] == [.init(value: "žennski", code: "F")])
        #expect(
            values[.shelterType]?.contains(.init(value: "EMERGENCI_RECEPTION", code: "EMERGENCY_RECEPTION"))
                ?? false)
        let notes = (entry["notes"]?.elements ?? []).compactMap(\.string)
        #expect(notes.contains { $0.hasPrefix("values/sex: \"žennski\" as F is") })
    }

    @Test("notes say what is unsure and what is not read, and quote no value of a column that is no code")
    func notes() throws {
        let entry = try entry(stays)
        let notes = (entry["notes"]?.elements ?? []).compactMap(\.string)
        #expect(notes.contains { $0.hasPrefix("\"Državljnstvo\": citizenship is") })
        #expect(notes.contains("Not read: \"Napomena\", \"Soba\"."))
        let all = JSONReport.text(of: entry)
        for value in ["Jelena", "K1", "K2", "3.7.2003", "Srbija", "Rumunija"] {
            #expect(!all.contains(value))
        }
    }

    @Test("no value in which a detector finds an identifier is written, and none of other fields")
    func identifiers() throws {
        // Each is one letter away from a code, or stands where one should.
        let entry = try entry(
            """
            Pol;Ishod plana;Ime
            ženski;Marka;Ana
            M 0101990710006;NOTT;Maria

            """)
        let all = JSONReport.text(of: entry)
        #expect(all.contains("NOTT"))
        for value in ["0101990710006", "Marka", "Maria", "Ana"] { #expect(!all.contains(value)) }
    }

    @Test("a heading that holds an identifier is not shown in the notes")
    func headless() throws {
        // A first record that is all words is taken for headings.
        let entry = try entry("Jelena Petrović;da;x\nAna Marić;ne;y\n")
        let notes = (entry["notes"]?.elements ?? []).compactMap(\.string).joined()
        #expect(!notes.contains("Petrović"))
        #expect(notes.contains("a column"))
        let headless = try self.entry("Jelena Petrović;17;x\nAna Marić;18;y\n")
        #expect(!JSONReport.text(of: headless).contains("Petrović"))
    }

    @Test("what is open is named with all that it could be, and stays out of the mapping")
    func open() throws {
        let entry = try entry("Broj predmeta;Datum;Saglasnost;pol\n1;3.7.2003;da;F\n")
        #expect(try read(entry).description.mapping.map(\.column) == ["Broj predmeta", "pol"])
        let notes = (entry["notes"]?.elements ?? []).compactMap(\.string)
        #expect(notes.contains { $0.hasPrefix("\"Datum\": identification_date or entry_date or") })
        #expect(notes.contains { $0.hasPrefix("\"Saglasnost\": consent_stat_use or") })
    }

    @Test("plain things are not stated; stated ones, defaults and empty cells of the source are kept")
    func reading() throws {
        var reading = SourceEntry.Reading()
        reading.format = "csv"
        reading.encoding = "utf-8"
        reading.delimiter = ","
        var source = SourceDescription()
        source.defaults[.shelterType] = "CHILD"
        source.emptyMeans[.exitType] = .notApplicable
        source.mapping = [.init(column: "Pol", target: .standard(.sex))]
        source.valueMaps[.sex] = [.init(value: "w", code: "F")]
        let entry = try entry("Pol,Datum prijema\nw,3.7.2003\n", reading, source)
        #expect(entry["format"] == nil && entry["encoding"] == nil && entry["delimiter"] == nil)
        let read = try read(entry).description
        #expect(read.defaults == source.defaults)
        #expect(read.emptyMeans == source.emptyMeans)
        #expect(read.valueMaps == source.valueMaps)
        #expect(read.mapping.map(\.column) == ["Pol", "Datum prijema"])
    }

    @Test("columns of one heading are not named: a mapping could not tell them apart")
    func twice() throws {
        let entry = try entry("Datum prijema;DATUM PRIJEMA;pol\n1.1.2004;2.1.2004;F\n")
        #expect(try read(entry).description.mapping.map(\.column) == ["pol"])
    }

    @Test(
        "quarters and revisions in a name become placeholders",
        arguments: [
            ("in/stays-2004-Q1.csv", "in/stays-{period}.csv"),
            ("stays-2004-Q1-r2.csv.gz", "stays-{period}-r{revision}.csv.gz"),
            ("2004-Q1/boravci.xml", "2004-Q1/boravci.xml"), ("a.csv", "a.csv"), ("r2.csv", "r2.csv"),
        ])
    func pattern(_ path: String, _ pattern: String) { #expect(SourceEntry.pattern(of: path) == pattern) }

    @Test("kinds are guessed from fields that one kind has")
    func kinds() throws {
        #expect(try entry("Pol;Datum povratka\nF;1.2.2004\n")["kind"]?.string == "RETURN_REINTEGRATION")
        #expect(try entry("Pol;Datum upućivanja\nF;1.2.2004\n")["kind"]?.string == "NRM_REFERRAL")
        #expect(try entry("Pol;Državljanstvo\nF;SRB\n")["kind"]?.string == "CASE")
        #expect(try entry("record_type;Pol\nCASE;F\n")["kind"]?.string == "MIXED")
    }

    @Test("a file validates by what was drafted from it")
    func validates() throws {
        let sandbox = try Sandbox()
        var text = "Broj predmeta;Datum prijema;Datum izlaska;Pol;Državljanstvo;Saglasnost za statistiku\n"
        for number in 1...9 { text += "K\(number);1\(number).2.2004.;;ženski;Moldavija;da\n" }
        try sandbox.write(text, to: "in/stays-2004-Q1.csv")
        var reading = SourceEntry.Reading()
        reading.delimiter = ";"
        reading.dateOrder = .dayMonthYear
        let configuration = """
            {"version": 1,
             "organisations": [{"id": "HOME", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"]}],
             "sources": [\(JSONReport.text(of: try entry(text, reading)))]}
            """
        let path = try sandbox.write(configuration, to: "pipeline.json")
        let pipeline = try Running.pipeline(path)
        let report = try pipeline.validate([sandbox.path("in/stays-2004-Q1.csv")], as: StatedFile())
        #expect(report.totals.read == 9)
        #expect(report.totals.accepted == 9)
    }
}
