import Model
import Testing

@testable import Publication

@Suite("Every format looks as it did")
struct GoldenTests {
    private static let earlier = [
        Period(year: 2003, quarter: 4): 0.8, Period(year: 2004, quarter: 2): 0.02,
        Period(year: 2004, quarter: 3): 1.2,
    ]

    @Test("the files of each exporter", arguments: ExporterBook.all.map(\.name))
    func exporter(_ name: String) throws {
        let publication = try Sample.publication(earlier: Self.earlier)
        let exporter = try #require(ExporterBook.all.first { $0.name == name })
        for file in exporter.files(of: publication) {
            try Golden.expect(Self.withoutStyle(file.bytes), "\(name)/\(file.path)")
        }
    }

    @Test("the manifest")
    func manifest() throws {
        let writer = try PublicationWriter(exporters: nil, hash: Sample.hash)
        let files = try writer.files(of: Sample.publication(isDemonstration: false))
        let manifest = try #require(files.last)
        #expect(manifest.path == "manifest.json")
        // The report's hash changes with every touch of its style, which its own golden leaves out.
        let text = String(decoding: manifest.bytes, as: UTF8.self)
            .replacing(/"path": "report.html",\s+"bytes": \d+,\s+"sha256": "\w+"/) { _ in
                "\"path\": \"report.html\""
            }
        try Golden.expect(Array(text.utf8), "manifest.json")
    }

    private static func withoutStyle(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.replacing(/<style>[^<]*<\/style>/) { _ in "<style>…</style>" }.utf8)
    }
}
