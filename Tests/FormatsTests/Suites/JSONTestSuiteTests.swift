import Foundation
import TestSupport
import Testing

@testable import Formats

struct JSONTestSuiteTests {
    /// What a reader made of one file.
    private enum Outcome {
        case read
        case refused(String)
    }

    private func run(_ suite: String, _ read: ([UInt8]) -> Outcome) throws {
        guard let folder = Repository.shared("suites/JSONTestSuite/test_parsing") else {
            return SuiteTally.absent(suite)
        }
        let tally = SuiteTally(suite)
        var kinds: [Substring: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let outcome = read([UInt8](try Data(contentsOf: folder.appending(path: name))))
            kinds[name.prefix(2), default: 0] += 1
            switch (name.prefix(2), outcome) {
            case ("y_", .refused(let why)): tally.check(name, false, "was refused: \(why)")
            case ("n_", .read): tally.check(name, false, "was read")
            default: tally.check(name, true)
            }
        }
        // The i_ files, of which it is enough that reading them ends, need not be there.
        #expect(kinds["y_"] == 95 && kinds["n_"] == 188)
        tally.finish()
    }

    @Test("JSONTestSuite as documents: every y_ file is read, every n_ file refused")
    func readsDocuments() throws {
        try run("JSONTestSuite, documents") { bytes in
            do throws(FormatError) {
                _ = try JSONValue(parsing: bytes)
                return .read
            } catch {
                return .refused("\(error)")
            }
        }
    }

    @Test("JSONTestSuite as submissions, encoding and layout found out: the same")
    func readsRecords() throws {
        try run("JSONTestSuite, records") { bytes in
            let encoding = TextEncoding.detect(head: bytes)
            let layout = JSONLayout.detect(head: encoding.decoded(head: bytes)) ?? .array(pointer: "")
            let text = DecodingByteSource(MemoryByteSource(bytes), encoding: encoding.encoding)
            let reading = JSONReading(text, layout: layout)
            if let stop = reading.stoppedBy { return .refused("\(stop)") }
            if text.undecodableCount > 0 { return .refused("undecodable bytes") }
            return reading.faults.contains(.malformedValue) ? .refused("a malformed line") : .read
        }
    }
}
