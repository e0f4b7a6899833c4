import Foundation
import TestSupport
import Testing

@testable import Formats

/// libxml2's own malformed and hostile documents.
struct LibXML2SuiteTests {
    private static let folder = Repository.shared("suites/libxml2-recurse")

    /// Files that are read, or refused elsewhere, and why.
    private static let others: [String: String] = [
        "doctype1": "libxml2's push parser reads a DTD after its end, which holds nothing",
        "doctype2": "libxml2's push parser needs no space after DOCTYPE",
        "754946": "a DTD of parameter entities that does not end",
        "759573-2": "a DTD of parameter entities that does not end",
        "ns-undeclared": "a prefix that is not declared is let be",
        "unsupported-encoding": "a declared encoding is weighed before the document is parsed",
        "quadratic-defattr": "values of a DTD are not used, and so not expanded",
    ]

    /// Reads a file as a submission is read: its encoding concluded, whatever it declares weighed against it.
    private func read(_ file: URL) throws -> (reading: XMLReading, faults: [FormatFault]) {
        let bytes = [UInt8](try Data(contentsOf: file))
        let declared = TextEncoding.declaredLabel(inXML: bytes).flatMap { TextEncoding(label: $0) } ?? .utf8
        let encoding = TextEncoding.detect(head: bytes, declared: declared).encoding
        let text = DecodingByteSource(MemoryByteSource(bytes), encoding: encoding)
        return (XMLReading(text, recordPath: ["doc", "x"]), text.faults)
    }

    /// The line of the first error that libxml2 has in a file; nil where it has none, or only warnings.
    private func expectedLine(_ folder: URL, _ name: String) -> Int? {
        let file = folder.appending(path: "result/errors/\(name).err")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        for line in text.split(separator: "\n") {
            guard let mark = line.firstRange(of: " error : "), let name = line.firstRange(of: ".xml:") else {
                continue
            }
            return Int(line[name.upperBound..<mark.lowerBound].prefix { $0.isNumber })
        }
        return nil
    }

    @Test("what libxml2 refuses is refused in our words, on the line that it says")
    func refusesErrors() throws {
        guard let folder = Self.folder else { return SuiteTally.absent("libxml2 errors") }
        let tally = SuiteTally("libxml2 errors")
        let path = folder.appending(path: "test/errors")
        for name in try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
        where name.hasSuffix(".xml") {
            let (reading, faults) = try read(path.appending(path: name))
            if let why = Self.others[String(name.dropLast(4))] {
                tally.skip(why)
                continue
            }
            guard let line = expectedLine(folder, name) else {
                tally.skip("libxml2 has no error to compare with")
                continue
            }
            switch reading.error {
            case .limitExceeded(.entities, _, _)?: tally.check(name, true)
            case .malformed(let found, _, let reason)?:
                tally.check(name, found == line && !reason.isEmpty, "line \(found), not \(line): \(reason)")
            case let other:
                let isFault = faults.contains {
                    [.undecodableBytes, .cutOffCharacter].contains($0.kind) && $0.line == line
                }
                tally.check(name, isFault, "line \(line): \(String(describing: other))")
            }
        }
        tally.finish()
    }

    @Test("entities are refused before they are expanded", .timeLimit(.minutes(1)))
    func refusesExpansion() throws {
        guard let folder = Self.folder else { return SuiteTally.absent("libxml2 recursion") }
        let tally = SuiteTally("libxml2 recursion")
        for part in ["recurse", "errors10"] {
            let path = folder.appending(path: "test/\(part)")
            for name in try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
            where name.hasSuffix(".xml") {
                let reading = try read(path.appending(path: name)).reading
                switch reading.error {
                case .limitExceeded(.entities, _, _)?: tally.check(name, true)
                case .malformed?:
                    tally.check(name, part == "errors10", "\(String(describing: reading.error))")
                case let other: tally.check(name, false, "\(String(describing: other))")
                }
                #expect(reading.records.isEmpty)
            }
        }
        tally.finish()
    }
}
