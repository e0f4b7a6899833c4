// XML and JSON, and files of kinds that are not read.
extension MustFail {
    static let documents: [MustFailCase] = [
        .stopped(
            "broken.xml", bytes(brokenXML), "the record's end tag is missing", "FormatError.malformed",
            "an end tag does not match the start tag"),
        .stopped(
            "cut-off.xml", bytes(xml(records: 1).prefix(500)), "the document ends inside a record",
            "FormatError.malformed", "a tag is not closed"),
        .stopped(
            "entity.xml", bytes(laughs), "entities of entities, in use", "Limit.entities", "uses entities"),
        .stopped(
            "external-entity.xml",
            bytes(
                "<!DOCTYPE submission [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
                    + xml(records: 2).replacing("MDA", with: "&e;")),
            "an entity that stands for another file", "Limit.entities", "uses entities"),
        .unreadable(
            "external-dtd.xml",
            bytes("<!DOCTYPE submission SYSTEM \"http://localhost/s.dtd\">\n" + xml(records: 2)),
            "a document type to be fetched", "Limit.entities", "a document type of its own"),
        .unreadable(
            "unknown-encoding.xml",
            bytes("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-YU\"?>\n" + xml(records: 2)),
            "declares an encoding that nobody here has", "IntakeError.unknownEncoding",
            "no encoding that is known here"),
        .stopped(
            "broken.json", bytes(brokenJSON), "the document stops inside a name", "FormatError.malformed",
            "a string does not end"),
        .stopped(
            "no-comma.json", bytes(json.replacing("},\n", with: "}\n")), "no comma between two records",
            "FormatError.malformed", "a comma or closing bracket was expected"),
        .unreadable(
            "no-records.json", bytes("{\"period\": \"2003-Q1\", \"cases\": {}}\n"), "no array of records",
            "FormatError.noRecordsThere", "list of records stands where they were sought",
            options: "--records-at /cases"),
        .unreadable(
            "no-records.xml", bytes(xml(records: 2)), "no element at the path that is stated",
            "FormatError.noRecordsThere", "list of records stands where they were sought",
            options: "--records-at /submission/cases/case"),
        .faulty(
            "key-twice.json", bytes(json.replacing("\"sex\": \"F\"", with: "\"sex\": \"F\", \"sex\": \"M\"")),
            "a key stands in each record twice", "duplicateKey", "json-keys-once",
            "A key stands in the object twice"),
        .faulty(
            "half-a-character.json", bytes(json.replacing("MF-1", with: "MF-\\ud800")),
            "half a surrogate pair",
            "loneSurrogate", "text-is-whole", "half a character as an escape"),
        .faulty(
            "not-an-object.json", bytes(json.replacing("[\n", with: "[\n  17,\n")),
            "a number among the records", "notAnObject", "json-records-well-formed", "is not an object"),
        .faulty(
            "bad-line.ndjson", bytes(object(1) + "\n{\"stay_id\": \n" + object(2) + "\n"),
            "the second line is no JSON",
            "malformedValue", "json-records-well-formed", "is not JSON"),
        MustFailCase(
            "records-in-doubt.json",
            bytes("{\"old\": [\(object(1)),\n\(object(2))], \"new\": [\(object(1)),\n\(object(2))]}\n"),
            "two arrays could be the records", error: "IntakeNote.recordsInDoubt",
            rule: "file-reads-one-way-only", exits: (1, 1), words: "nothing tells which are meant"),
    ]

    static let otherKinds: [MustFailCase] = [
        .unreadable(
            "web-page.xls", bytes("<html><body><table><tr><td>sex</td></tr></table></body></html>\n"),
            "a web page, named as a workbook", "FormatSniff.html", "is a web page"),
        .unreadable(
            "report.pdf", bytes("%PDF-1.4\n1 0 obj << >> endobj\n"), "a PDF document", "FormatSniff.pdf",
            "is a PDF document"),
        .unreadable(
            "old.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504),
            "a workbook of Excel before 2007", "FormatSniff.compoundDocument", "an old Office document"),
        .unreadable(
            "protected.xlsx", protectedWorkbook, "a workbook that a password protects",
            "FormatSniff.protectedDocument", "protected by a password"),
        .unreadable(
            "page-without-html.xls",
            bytes("<meta charset=\"utf-8\">\n<table><tr><td>sex</td></tr></table>\n"),
            "a web page that lacks its outer element, named as a workbook", "FormatSniff.html",
            "is a web page"),
        .unreadable(
            "excel-2003.xml",
            bytes(
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>\n"),
            "a workbook as Excel of 2003 wrote it in XML", "FormatSniff.spreadsheetXML",
            "a workbook as one XML document"),
        .unreadable(
            "sheet.fods",
            bytes(
                "<?xml version=\"1.0\"?>\n<office:document"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>\n"),
            "an OpenDocument sheet in one XML document", "FormatSniff.flatOpenDocument",
            "in one XML document (.fods)"),
        .unreadable(
            "letter.rtf", bytes("{\\rtf1\\ansi sex, entry_date}\n"), "a letter with its looks",
            "FormatSniff.richText", "a text with its looks"),
        .unreadable(
            "table.slk", bytes("ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"sex\"\r\nE\r\n"), "a table in SYLK",
            "FormatSniff.symbolicLink", "a table in SYLK"),
        .unreadable(
            "table.dif", bytes("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,1\r\n"), "a table in DIF",
            "FormatSniff.dataInterchange", "a table in DIF"),
        .unreadable(
            "sheet.ods", Zip([Zip.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes,
            "an OpenDocument sheet", "FormatSniff.openDocument", "an OpenDocument sheet"),
        .unreadable(
            "letter.docx",
            Zip([Zip.Entry("[Content_Types].xml", "<Types/>"), Zip.Entry("word/document.xml", "<document/>")])
                .bytes,
            "a letter", "FormatSniff.officeDocument", "an Office document that is no workbook"),
        .unreadable(
            "picture.csv",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 40)
                + bytes("IEND"),
            "a picture, named as a table", "FormatSniff.binary", "is no text"),
    ]

    /// A compound document whose directory lists the stream of an encrypted package.
    private static var protectedWorkbook: [UInt8] {
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        let header: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        return header + name + [UInt8](repeating: 0, count: 512 - name.count)
    }

    static func xml(records count: Int) -> String {
        let records = cells[1...].prefix(count).map { row in
            let fields = zip(cells[0], row).map { "<\($0)>\($1.replacing("|MEDICAL", with: ""))</\($0)>" }
            return "<record>\(fields.joined())</record>\n"
        }
        return
            "<submission xmlns=\"urn:rcp:victim-assistance:1\"><envelope><period>2003-Q1</period></envelope><records>\n"
            + records.joined() + "</records></submission>\n"
    }

    static func object(_ number: Int) -> String {
        let members = zip(cells[0], cells[number]).map { key, value in
            let isList = ["citizenship", "services_in_shelter", "exploitation_forms", "country_exploitation"]
                .contains(key)
            let text = value.split(separator: "|").map { "\"\($0)\"" }.joined(separator: ", ")
            return "\"\(key)\": \(isList ? "[\(text)]" : text)"
        }
        return "{\(members.joined(separator: ", "))}"
    }

    static let json =
        "{\"envelope\": {\"period\": \"2003-Q1\"}, \"records\": [\n\(object(1)),\n\(object(2))\n]}\n"

    /// The record's end tag is missing.
    private static let brokenXML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:rcp:victim-assistance:1">
          <envelope><period>2003-Q1</period></envelope>
          <records>
            <record><stay_id>MF-1</stay_id><entry_date>2003-01-21</entry_date>
          </records>
        </submission>

        """

    /// The second record stops in the middle of a name.
    private static let brokenJSON = """
        {"envelope": {"period": "2003-Q1"}, "records": [
          {"stay_id": "MF-1", "entry_date": "2003-01-21"},
          {"stay_id": "MF-2", "entry_da
        """

    /// Ten to the ninth power of laughs, if anybody expanded them.
    private static let laughs: String = {
        let names = (0..<10).map { "l\($0)" }
        let entities = names.indices.map { index in
            let value = index == 0 ? "ha" : String(repeating: "&\(names[index - 1]);", count: 10)
            return "<!ENTITY \(names[index]) \"\(value)\">\n"
        }
        return "<!DOCTYPE submission [\n\(entities.joined())]>\n"
            + xml(records: 2).replacing("MDA", with: "&l9;")
    }()
}
