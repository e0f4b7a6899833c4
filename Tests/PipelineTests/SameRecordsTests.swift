import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// One submission in every form that partners send: the register holds the same, byte for byte.
struct SameRecordsTests {
    /// The submission: headings of a Bosnian shelter, values with its letters, dates, lists and blanks.
    private static let headings = [
        "Šifra slučaja", "Ime", "Spol", "Datum rođenja", "Državljanstvo", "Oblik eksploatacije",
        "Status žrtve",
        "Datum identifikacije", "Saglasnost", "Datum prijema", "Datum izlaska", "Sklonište",
    ]

    private static let records = [
        [
            "K-1", "Željka", "Ž", "12.3.1985.", "Moldavija", "SEX|LAB", "utvrđena", "3.1.2004.", "da",
            "5.1.2004.", "9.2.2004.", "Kuća; \"Đurđevak\"",
        ],
        [
            "K-2", "Đorđe", "M", "30.11.1988.", "Rumunija", "LAB", "pretpostavljena", "23.1.2004.", "da",
            "24.1.2004.", "", "Kuća A",
        ],
        [
            "K-3", "Ćana", "Ž", "1990", "Srbija", "BEG", "utvrđena", "17.2.2004.", "da", "18.2.2004.",
            "19.2.2004.", "Kuća A",
        ],
    ]

    private static let configuration = """
        {
          "version": 1, "region": {"code": "TEST", "areas": ["BIH"], "labels": "2003"},
          "register": "register", "publication": "publication", "asOf": "2004-04-30",
          "key": "public-test.key", "periods": {"from": "2004-Q1", "to": "2004-Q1"},
          "organisations": [
            {"id": "SHELTER", "name": "A shelter", "type": "NGO", "area": "BIH", "reports": ["SHELTER_STAY"], "from": "2004-Q1"}
          ],
          "sources": [
            {
              "organisation": "SHELTER", "kind": "SHELTER_STAY", "path": "in/*", "dateOrder": "dmy",
              "envelope": {"period": "2004-Q1", "prepared_on": "2004-04-15"},
              "mapping": {
                "Šifra slučaja": "local_case_id", "Ime": "given_name", "Spol": "sex", "Datum rođenja": "birth_date",
                "Državljanstvo": "citizenship", "Oblik eksploatacije": "exploitation_forms",
                "Status žrtve": "victim_status", "Datum identifikacije": "identification_date",
                "Saglasnost": "consent_stat_use", "Datum prijema": "entry_date", "Datum izlaska": "exit_date",
                "Sklonište": "shelter_code"
              },
              "values": {
                "victim_status": {"utvrđena": "IDENTIFIED_FORMAL", "pretpostavljena": "PRESUMED"},
                "exploitation_forms": {"LAB": "LABOUR", "BEG": "BEGGING"}
              }
            }
          ],
          "acceptance": {"inPart": true, "maximumRejectedShare": 1},
          "disclosure": {"threshold": 5, "minimumDenominator": 10}
        }
        """

    /// A form: the file's name and its bytes.
    struct Form: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        var testDescription: String { name }
    }

    static let forms: [Form] = {
        var forms: [Form] = []
        for (encoding, delimiter) in [
            (TextEncoding.utf8, ";"), (.windows1250, ";"), (.iso8859Part2, ","), (.codePage852, "\t"),
            (.iso8859Part16, "|"), (.utf16LittleEndian, ";"), (.utf16BigEndian, "\t"),
        ] {
            guard let bytes = encoding.bytes(of: csv(delimiter)) else {
                preconditionFailure("The submission can be written in \(encoding.rawValue).")
            }
            forms.append(Form(name: "\(encoding.rawValue).csv", bytes: bytes))
        }
        let plain = Array(csv(";").utf8)
        forms.append(Form(name: "mark.csv", bytes: [0xEF, 0xBB, 0xBF] + plain))
        forms.append(Form(name: "crlf.csv", bytes: Array(csv(";").replacing("\n", with: "\r\n").utf8)))
        forms.append(Form(name: "sep.csv", bytes: Array(("sep=;\n" + csv(";")).utf8)))
        forms.append(
            Form(
                name: "titled.csv",
                bytes: Array(
                    ("Izvještaj za kvartal\n\n" + csv(";") + "Ukupno;3;;;;;;;;;;\nNapomena: bez marta\n").utf8
                )))
        forms.append(Form(name: "plain.csv.gz", bytes: GzipWriter.compressed(plain)))
        let half = plain.count / 2
        forms.append(
            Form(
                name: "members.csv.gz",
                bytes: GzipWriter.compressed(Array(plain[..<half]))
                    + GzipWriter.compressed(Array(plain[half...]))))
        forms.append(Form(name: "records.json", bytes: json(lines: false)))
        forms.append(Form(name: "records.ndjson", bytes: json(lines: true)))
        forms.append(
            Form(
                name: "nested.json",
                bytes: Array("{\"note\":\"x\",\"data\":{\"rows\":".utf8) + json(lines: false)
                    + Array("}}".utf8)))
        forms.append(Form(name: "records.xml", bytes: xml))
        forms.append(Form(name: "sheet.xlsx", bytes: workbook))
        forms.append(
            Form(
                name: "archive.zip",
                bytes: archive(of: [("in/data.csv", plain), ("README.md", Array("x".utf8))])))
        forms.append(Form(name: "sheet.zip", bytes: archive(of: [("sheet.xlsx", workbook)])))
        return forms
    }()

    private static func csv(_ delimiter: String) -> String {
        ([headings] + records).map { row in
            row.map { cell in
                let needsQuotes = [delimiter, "\"", "\n"].contains { cell.contains($0) }
                return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
            }.joined(separator: delimiter)
        }.joined(separator: "\n") + "\n"
    }

    private static func json(lines: Bool) -> [UInt8] {
        var writer = JSONWriter()
        if !lines { writer.beginArray() }
        for record in records {
            writer.beginObject()
            for (heading, value) in zip(headings, record) {
                writer.key(heading)
                if heading == "Oblik eksploatacije" {
                    writer.beginArray()
                    for item in value.split(separator: "|") { writer.string(String(item)) }
                    writer.endArray()
                } else if value.isEmpty {
                    writer.null()
                } else {
                    writer.string(value)
                }
            }
            writer.endObject()
            if lines { writer.newline() }
        }
        if !lines { writer.endArray() }
        return writer.take()
    }

    /// Names of elements cannot have blanks: the mapping's headings stand as attributes' names do not fit either, so
    /// that the XML form has paths of its own.
    private static let xml: [UInt8] = {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<podaci>\n"
        for record in records {
            text += "  <zapis>\n"
            for (heading, value) in zip(headings, record) where !value.isEmpty {
                let name = heading.replacing(" ", with: "_")
                for item in heading == "Oblik eksploatacije"
                    ? value.split(separator: "|").map({ String($0) }) : [value]
                {
                    text +=
                        "    <\(name)>\(item.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</\(name)>\n"
                }
            }
            text += "  </zapis>\n"
        }
        return Array((text + "</podaci>\n").utf8)
    }()

    private static let workbook: [UInt8] = {
        do {
            let writer = try XLSXWriter(sheets: [.init("Boravci", headerRows: 1)])
            var file: [UInt8] = []
            try writer.beginSheet()
            for row in [headings] + records { try writer.row(row.map { $0.isEmpty ? .empty : .text($0) }) }
            try writer.finish()
            file += writer.take()
            return file
        } catch {
            preconditionFailure("a small workbook can be written: \(error)")
        }
    }()

    private static func archive(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        do {
            let writer = ZipWriter()
            var file: [UInt8] = []
            for one in files { try writer.entry(one.name, one.bytes, to: &file) }
            try writer.finish(into: &file)
            return file
        } catch {
            preconditionFailure("a small archive can be written: \(error)")
        }
    }

    /// What the register holds of the records of a form.
    private func registered(_ form: Form) throws -> (records: [String: Data], accepted: Int, read: Int) {
        let sandbox = try Sandbox()
        let isXML = form.name.hasSuffix(".xml")
        // In XML the blanks of the headings are underscores.
        let configuration =
            isXML
            ? Self.headings.reduce(Self.configuration) {
                $0.replacing("\"\($1)\"", with: "\"\($1.replacing(" ", with: "_"))\"")
            }
            : Self.configuration
        try sandbox.write(configuration, to: "pipeline.json")
        try sandbox.copy("fixtures/keys/public-test.key", to: "public-test.key")
        try FileManager.default.createDirectory(
            at: sandbox.url.appending(path: "in"), withIntermediateDirectories: true)
        try Data(form.bytes).write(to: sandbox.url.appending(path: "in/\(form.name)"))
        let report = try Running.pipeline(sandbox.path("pipeline.json")).import()
        let files = try sandbox.files(below: "register/submissions").filter { $0.key.hasSuffix(".csv.gz") }
        return (files, report.totals.accepted, report.totals.read)
    }

    @Test("the same submission gives the same register, whatever form it comes in", arguments: forms)
    func givesSameRegister(_ form: Form) throws {
        let expected = try registered(Self.forms[0])
        #expect(expected.accepted == 3 && expected.read == 3)
        #expect(expected.records.count == 1)
        let found = try registered(form)
        #expect(found.read == 3)
        #expect(found.records == expected.records)
    }
}
