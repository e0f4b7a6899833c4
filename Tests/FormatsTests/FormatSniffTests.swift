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
        (String(repeating: "\u{0}\u{1}", count: 40), .binary),
    ]

    @Test("the format is found by content", arguments: cases)
    func detects(_ one: (head: String, format: FormatSniff)) {
        #expect(FormatSniff.detect(head: Array(one.head.utf8)) == one.format)
    }

    @Test("compressed and compound files are known by their first bytes")
    func detectsContainers() {
        #expect(FormatSniff.detect(head: GzipWriter.compressed([1])) == .gzip)
        #expect(
            FormatSniff.detect(head: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .compoundDocument
        )
    }
}
