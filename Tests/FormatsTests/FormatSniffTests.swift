import Formats
import Testing

struct FormatSniffTests {
    static let cases: [(head: String, format: FormatSniff)] = [
        ("a;b\n1;2\n", .csv),
        ("name\n", .csv),
        ("[remark],b\n", .csv),
        ("<5 years;b\n", .csv),
        ("<?xml version=\"1.0\"?><a/>", .xml),
        ("\u{FEFF} <records><r/></records>", .xml),
        ("<!-- note --><a/>", .xml),
        ("<!DOCTYPE html><html>", .html),
        ("<HTML><body>", .html),
        (" [ {\"a\": 1}]", .json),
        ("[]", .json),
        ("{\"records\": [{\"a\": 1}]}\n", .json),
        ("{\"records\": [{\"a\": \"}\"", .json),
        ("{\"a\": 1}\n{\"a\": 2}\n", .ndjson),
        ("{\"a\": \"}\\\"{\"}\r\n{\"a\"", .ndjson),
        ("%PDF-1.4", .pdf),
        ("PK\u{3}\u{4}xx", .zip),
        ("", .empty),
        ("\r\n  ", .empty),
        ("<table border=1><tr><td>sex</td></tr></table>", .html),
        ("<TABLE>\n<TR><TH>sex</TH>", .html),
        ("<div id=\"x\">", .html),
        ("<meta charset=\"utf-8\"><table>", .html),
        ("<style>td {}</style><table>", .html),
        ("<!-- saved from a page -->\n<html lang=\"sr\">", .html),
        ("\u{FEFF}<html>", .html),
        (
            "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>",
            .html
        ),
        ("<body><table><tr><td>sex</td></tr></table></body>", .html),
        ("<p><r><sex>F</sex></r></p>", .xml),
        ("<table><row><sex>F</sex></row></table>", .xml),
        ("<?xml version=\"1.0\"?><table><tr><td>F</td></tr></table>", .xml),
        ("<htmlRecords><r/></htmlRecords>", .xml),
        ("<!-- <html> --><records><r/></records>", .xml),
        ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook>", .spreadsheetXML),
        ("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .spreadsheetXML),
        ("<records note=\"a\"><r>urn:schemas-microsoft-com:office:spreadsheet</r></records>", .xml),
        ("<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:x\">", .flatOpenDocument),
        ("{\\rtf1\\ansi\\deff0 text}", .richText),
        ("ID;PWXL;N;E\r\nP;PGeneral\r\n", .symbolicLink),
        ("ID;PCALCOOO32\nB;Y2;X2;D0 0 1 1\n", .symbolicLink),
        ("ID;Pol;Datum\nC;Z;1.2.2004.\n", .csv),
        ("ID;Pol\n17;Z\n", .csv),
        ("TABLE\r\n0,1\r\n\"EXCEL\"\r\n", .dataInterchange),
        ("TABLE\nsex\n", .csv),
        (String(repeating: "\u{0}\u{1}", count: 40), .binary),
    ]

    @Test("the format is found by content", arguments: cases)
    func detects(_ one: (head: String, format: FormatSniff)) {
        #expect(FormatSniff.detect(head: Array(one.head.utf8)) == one.format)
    }

    @Test("a compound document that lists an encrypted package is one that a password protects")
    func detectsProtection() {
        let head: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        let name: [UInt8] = "EEncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(FormatSniff.detect(head: head + name) == .protectedDocument)
        #expect(FormatSniff.detect(head: head + name.dropLast(2)) == .compoundDocument)
        #expect(FormatSniff.detect(head: Array("a;EncryptedPackage\n".utf8)) == .csv)
    }

    @Test("compressed and compound files are known by their first bytes")
    func detectsContainers() {
        #expect(FormatSniff.detect(head: GzipWriter.compressed([1])) == .gzip)
        #expect(
            FormatSniff.detect(head: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .compoundDocument
        )
    }
}
