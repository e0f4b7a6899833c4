import Formats
import Model
import Testing

@testable import Intake

extension Adapter {
    /// The next chunk; a fault of the format that ends the reading is kept.
    func next(keeping stop: inout FormatError?) throws -> RawChunk? {
        do {
            return try next()
        } catch IntakeError.format(let error) {
            stop = error
            return nil
        }
    }
}

/// What a file was read as: the values by field and record, and where the records stand.
struct ReadFile {
    var understanding: FileUnderstanding
    var envelope: [EnvelopeEntry]
    var records: [[String: String]] = []
    var places: [Place] = []
    var stop: FormatError?
    var skipped = SkippedRows()
    var faults: [FormatFault] = []
    var extra: [String] = []

    init(_ bytes: [UInt8], _ source: SourceDescription = SourceDescription(), everyColumn: Bool = false)
        throws
    {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(bytes, path: ""), source: source, everyColumn: everyColumn)
        understanding = adapter.understanding
        envelope = []
        var numbering = RecordNumbering()
        skipped = adapter.skipped
        while let chunk = try adapter.next(keeping: &stop) {
            let (parsed, stop) = chunk.parsed()
            let batch = numbering.numbered(parsed)
            skipped.add(batch.skipped)
            faults += batch.table.faults
            extra += batch.table.extraCells.map {
                "\($0.record) \(ColumnLetters.of($0.column)) \(batch.table.text($0.range))"
            }
            for record in 0..<batch.count {
                records.append(Self.values(of: record, in: batch))
                places.append(batch.place(of: record))
            }
            if stop != nil { self.stop = stop }
        }
        envelope = adapter.envelope
    }

    init(_ text: String, _ source: SourceDescription = SourceDescription(), everyColumn: Bool = false) throws
    {
        try self.init(Array(text.utf8), source, everyColumn: everyColumn)
    }

    private static func values(of record: Int, in batch: RawBatch) -> [String: String] {
        var values: [String: String] = [:]
        for (slot, description) in batch.layout.slots.enumerated() {
            let range = batch.table.range(record: record, slot: slot)
            guard !range.isMissing else { continue }
            let text = batch.table.text(range).replacing("\u{1E}", with: "|")
            values[description.target?.name ?? description.heading] = text
        }
        return values
    }
}

struct AdapterTests {
    private func mapped(_ mapping: [(String, FieldTarget)]) -> SourceDescription {
        var source = SourceDescription()
        source.mapping = mapping.map { .init(column: $0.0, target: $0.1) }
        return source
    }

    @Test("our own CSV: fields by name, envelope above, places right")
    func ownCSV() throws {
        let file = try ReadFile("#period: 2004-Q1\n#revision: 2\nlocal_case_id,sex\nK1,F\n\nK2,M\n")
        #expect(file.records == [["local_case_id": "K1", "sex": "F"], ["local_case_id": "K2", "sex": "M"]])
        #expect(file.envelope.map(\.key) == ["period", "revision"])
        #expect(file.places.map(\.line) == [4, 6])
        #expect(file.places.map(\.record) == [1, 2])
    }

    @Test("a mapping finds headings whatever their case, accents and spaces; other columns are not read")
    func mapping() throws {
        let source = mapped([("Datum prijema", .standard(.entryDate)), ("Spol", .standard(.sex))])
        let file = try ReadFile(" DATUM_PRIJEMA ;spol;Ime\n1.2.2004.;Ž;Ana\n", source)
        #expect(file.records == [["entry_date": "1.2.2004.", "sex": "Ž"]])
        #expect(file.understanding.ignored == ["Ime"])
        #expect(file.understanding.delimiter?.value == ";")
    }

    @Test("a column that may identify is read only where the mapping names it")
    func identifyingColumns() throws {
        let file = try ReadFile("family_name,sex,Spol\nX,F,F\n", mapped([("Spol", .standard(.riskLevel))]))
        #expect(file.records == [["sex": "F", "risk_level": "F"]])
        #expect(file.understanding.ignored == ["family_name"])
    }

    @Test("columns of the mapping that the file does not have are told")
    func missingColumns() throws {
        let file = try ReadFile("a,b\n1,2\n", mapped([("a", .standard(.sex)), ("c", .standard(.entryDate))]))
        #expect(file.understanding.missing == ["c"])
    }

    @Test("a heading that stands twice is told apart, and refused where the mapping names it")
    func headingTwice() throws {
        let file = try ReadFile("Datum,Datum,\n1,2,3\n", everyColumn: true)
        #expect(file.records == [["Datum": "1", "Datum (2)": "2", "(column C)": "3"]])
        #expect(throws: IntakeError.headingTwice(heading: "DATUM", columns: [1, 2])) {
            // The second one is "Datum (2)" by name, but the mapping means either.
            _ = try ReadFile("Datum,datum\n1,2\n", mapped([("DATUM", .standard(.sex))]))
        }
    }

    @Test("one column may feed several fields")
    func oneColumnTwoFields() throws {
        let file = try ReadFile(
            "x,y\n1,2\n",
            mapped([("x", .standard(.sex)), ("x", .standard(.riskLevel)), ("y", .standard(.needs))]))
        #expect(file.records == [["sex": "1", "risk_level": "1", "needs": "2"]])
    }

    @Test("windows-1250 and windows-1251 are read by a setting and by their letters")
    func codePages() throws {
        let bytes: [UInt8] =
            Array("sex;origin_area\n".utf8) + [0x8E] + Array(";Ma".utf8) + [0xF0] + Array("arska\n".utf8)
        var source = SourceDescription()
        source.encoding = "windows-1250"
        let file = try ReadFile(bytes, source)
        #expect(file.records == [["sex": "Ž", "origin_area": "Mađarska"]])
        source.encoding = "windows-9"
        #expect(throws: IntakeError.unknownEncoding(name: "windows-9")) { _ = try ReadFile(bytes, source) }
    }

    @Test("gzip is seen through")
    func gzip() throws {
        let file = try ReadFile(GzipWriter.compressed(Array("sex\nF\n".utf8)))
        #expect(file.records == [["sex": "F"]])
        #expect(file.understanding.isCompressed)
    }

    @Test("JSON: records inside a document, envelope before and after, entries as aligned lists")
    func json() throws {
        let text = """
            {"envelope": {"period": "2004-Q1"}, "records": [
              {"sex": "F", "citizenship": ["MDA", "ROU"],
               "services_received": [{"service": "MEDICAL", "start": "2004-01-02"}, {"service": "SHELTER"}]},
              {"sex": null}],
             "nil_report": false}
            """
        let file = try ReadFile(text)
        #expect(file.records[0]["citizenship"] == "MDA|ROU")
        #expect(file.records[0]["services_received/service"] == "MEDICAL|SHELTER")
        #expect(file.records[0]["services_received/start"] == "2004-01-02|")
        #expect(file.records[1] == ["sex": ""])
        #expect(file.envelope.map(\.key) == ["period", "nil_report"])
        #expect(file.places.map(\.line) == [2, 4])
        #expect(file.understanding.recordsPath == "/records")
    }

    @Test("XML: records by path, attributes and repeated elements, envelope, lines")
    func xml() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <submission xmlns="urn:rcp:victim-assistance:1"><envelope><period>2004-Q1</period></envelope>
            <records>
            <record><sex>F</sex><citizenship>MDA</citizenship><citizenship>ROU</citizenship>
              <services_received service="MEDICAL" start="2004-01-02"/><services_received service="SHELTER"/>
            </record>
            <record><sex>M</sex></record>
            </records></submission>
            """
        let file = try ReadFile(text)
        #expect(file.records.count == 2)
        #expect(file.records[0]["citizenship"] == "MDA|ROU")
        #expect(file.records[0]["services_received/service"] == "MEDICAL|SHELTER")
        #expect(file.records[0]["services_received/start"] == "2004-01-02|")
        #expect(file.records[1]["sex"] == "M")
        #expect(file.envelope.first { $0.key == "period" }?.value == "2004-Q1")
        #expect(file.places.map(\.line) == [4, 7])
        #expect(file.understanding.recordsPath == "/submission/records/record")
    }

    @Test("XML of others by a mapping of paths, in a declared code page")
    func foreignXML() throws {
        let text =
            Array("<?xml version='1.0' encoding='windows-1250'?><D><S id='1'><spol>".utf8) + [0x8E]
            + Array("</spol></S><S id='2'><spol>M</spol></S></D>".utf8)
        let source = mapped([("spol", .standard(.sex)), ("@id", .transient(.stayID))])
        let file = try ReadFile(text, source)
        #expect(file.records == [["sex": "Ž", "stay_id": "1"], ["sex": "M", "stay_id": "2"]])
        #expect(file.understanding.encoding?.value == "windows-1250")
    }

    @Test("XML that breaks off is told with its line, and what came before is read")
    func brokenXML() throws {
        let file = try ReadFile("<D>\n<S><sex>F</sex></S>\n<S><sex>M</sex></S>\n<S><sex>F</D>")
        #expect(file.records.count == 2)
        guard case .malformed(let line, _, _) = file.stop else {
            Issue.record("no fault told")
            return
        }
        #expect(line == 4)
    }

    @Test("NDJSON: one record a line, a bad line is a fault and reading goes on")
    func ndjson() throws {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(Array("{\"sex\":\"F\"}\n{\"sex\":\n{\"sex\":\"M\"}\n".utf8), path: ""),
            source: SourceDescription())
        let chunk = try #require(try adapter.next())
        let (batch, stop) = chunk.parsed()
        #expect(stop == nil)
        #expect(batch.formFaults.map(\.line) == [2])
        #expect(adapter.understanding.format == .ndjson)
    }

    @Test("files that are nothing, or no data, are refused by name")
    func refused() {
        #expect(throws: IntakeError.empty) { _ = try ReadFile("") }
        #expect(throws: IntakeError.empty) { _ = try ReadFile(" \n \n") }
        #expect(throws: IntakeError.unsupportedFormat(.pdf)) { _ = try ReadFile("%PDF-1.4 ...") }
        #expect(throws: IntakeError.unsupportedFormat(.html)) {
            _ = try ReadFile("<!DOCTYPE html><html></html>")
        }
    }

    @Test("a workbook that a password protects is told as such, however far behind its directory stands")
    func protected() {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        for distance in [504, 3 * AdapterBook.headSize] {
            let bytes = head + [UInt8](repeating: 7, count: distance)
            #expect(throws: IntakeError.unsupportedFormat(.protectedDocument)) {
                _ = try ReadFile(bytes + name + [0, 0])
            }
            #expect(throws: IntakeError.unsupportedFormat(.compoundDocument)) { _ = try ReadFile(bytes) }
        }
    }

    @Test("blank rows above the headings are counted with those among the records")
    func blankRowsAbove() throws {
        let file = try ReadFile("\n;;\nTitle;;\n\nsex;entry_date;x\n\nF;2004-01-05;1\n")
        #expect(file.records.count == 1)
        #expect(file.skipped.count(of: .blank) == 4)
    }

    @Test("no identifier shows in what a batch or chunk prints")
    func nothingShows() throws {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(Array("family_name\nXyzzyova\n".utf8), path: ""), source: SourceDescription())
        let chunk = try #require(try adapter.next())
        let batch = chunk.parsed().batch
        var dumped = ""
        dump(chunk, to: &dumped)
        dump(batch, to: &dumped)
        dumped += "\(chunk) \(batch) \(String(reflecting: batch))"
        #expect(!dumped.contains("Xyzzyova"))
    }
}
