import Model
import TestSupport
import Testing

@testable import Publication

@Suite("No label changes the structure of a file")
struct NaughtyStringTests {
    static let isPresent = Repository.shared("suites/blns/blns.json") != nil

    /// Gives each label of a publication the next of these strings.
    private final class Dealer {
        private let strings: [String]
        private var dealt: [String: String] = [:]

        init(_ strings: [String]) { self.strings = strings }

        func label(for text: String) -> String {
            if let known = dealt[text] { return known }
            let string = strings[dealt.count % strings.count]
            dealt[text] = string
            return string
        }
    }

    private func naughty(from first: Int, of strings: [String]) throws -> [String: [UInt8]] {
        let dealer = Dealer(Array(strings[first...] + strings[..<first]))
        return Sample.files(of: try Sample.publication { dealer.label(for: $0) })
    }

    /// Every string gets to be a label, a title and a meaning: the strings are dealt from several starts.
    private func eachDeal(_ check: ([String: [UInt8]], [String]) throws -> Void) throws {
        let strings = try #require(NaughtyStrings.all)
        for first in stride(from: 0, to: strings.count, by: 20) {
            try check(naughty(from: first, of: strings), strings)
        }
    }

    private func shapes(of bytes: [UInt8]?) throws -> [String] {
        // HTML takes form feeds, U+FFFE and U+FFFF for text like any other; the strict XML reader does not.
        let scalars = String(decoding: try #require(bytes), as: UTF8.self).unicodeScalars
            .filter { !["\u{0C}", "\u{FFFE}", "\u{FFFF}"].contains($0) }
        let elements = Readers.markup(Array(String(String.UnicodeScalarView(scalars)).utf8))
        return try #require(elements).map(\.shape)
    }

    @Test(
        "the report has the same elements with the same attributes",
        .enabled(if: isPresent, "needs the shared suite blns"))
    func report() throws {
        let plain = Sample.files(of: try Sample.publication())
        let shapes = try shapes(of: plain["report.html"])
        try eachDeal { files, _ in
            let dealt = try self.shapes(of: files["report.html"])
            #expect(dealt == shapes)
        }
    }

    @Test(
        "the XML document has the same elements with the same attributes",
        .enabled(if: isPresent, "needs the shared suite blns"))
    func xml() throws {
        let plain = Sample.files(of: try Sample.publication())
        let shapes = try shapes(of: plain["tables.xml"])
        try eachDeal { files, _ in
            let dealt = try self.shapes(of: files["tables.xml"])
            #expect(dealt == shapes)
        }
    }

    @Test(
        "the JSON document parses, with every label as it was",
        .enabled(if: isPresent, "needs the shared suite blns"))
    func json() throws {
        try eachDeal { files, strings in
            let document = try Readers.json(try #require(files["tables.json"]))
            let tables = try #require(document["tables"] as? [[String: Any]])
            #expect(tables.count == 7)
            for table in tables { #expect(strings.contains(table["title"] as? String ?? "no title")) }
        }
    }

    @Test(
        "the CSV files have the same cells, and no cell begins a formula",
        .enabled(if: isPresent, "needs the shared suite blns"))
    func csv() throws {
        let plain = Sample.files(of: try Sample.publication())
        let counts = plain.mapValues { Readers.csv($0).map(\.count) }
        try eachDeal { files, _ in
            for (path, bytes) in files where path.hasSuffix(".csv") {
                let rows = Readers.csv(bytes)
                #expect(rows.map(\.count) == counts[path])
                guard path.hasPrefix("tables/") else { continue }
                for cell in rows.joined() {
                    #expect(!["=", "+", "-", "@"].contains { cell.hasPrefix($0) })
                }
            }
        }
    }
}
