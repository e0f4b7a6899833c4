import Model
import TestSupport
import Testing

@testable import Publication

@Suite("The writer and its manifest")
struct PublicationWriterTests {
    @Test("the same content twice gives the same bytes")
    func deterministic() throws {
        let writer = try PublicationWriter(exporters: nil, hash: Sample.hash)
        let earlier = [Period(year: 2004, quarter: 3): 1.2]
        #expect(
            try writer.files(of: Sample.publication(earlier: earlier))
                == writer.files(of: Sample.publication(earlier: earlier)))
    }

    @Test("the manifest names every file on disk with its size and hash")
    func manifest() throws {
        let scratch = try ScratchFolder()
        let writer = try PublicationWriter(exporters: nil, hash: Sample.hash)
        let paths = try writer.write(
            Sample.publication(), to: PublicationFolder(path: "\(scratch.path)/2004-Q4"))
        var files = try scratch.files()
        let manifest = try Readers.json(try #require(files["2004-Q4/manifest.json"]))
        files["2004-Q4/manifest.json"] = nil
        let entries = try #require(manifest["files"] as? [[String: Any]])
        #expect(entries.count == files.count)
        for entry in entries {
            let path = try #require(entry["path"] as? String)
            let bytes = try #require(files["2004-Q4/\(path)"])
            #expect(entry["sha256"] as? String == Sample.hash(bytes))
            #expect(entry["bytes"] as? Int == bytes.count)
        }
        #expect(Set(paths) == Set(files.keys.map { String($0.dropFirst(8)) } + ["manifest.json"]))
    }

    @Test("only the exporters that are asked for write")
    func chosen() throws {
        let writer = try PublicationWriter(exporters: ["json"], hash: Sample.hash)
        #expect(try writer.files(of: Sample.publication()).map(\.path) == ["tables.json", "manifest.json"])
    }

    @Test("an exporter that nobody knows is an error that names those there are")
    func unknown() {
        #expect(
            throws: PublicationError.unknownExporter(
                "pdf", known: ["html", "csv", "json", "xml", "sdmx-csv"])
        ) {
            _ = try PublicationWriter(exporters: ["csv", "pdf"], hash: Sample.hash)
        }
    }

    @Test("two files of one path are an error before anything is written")
    func fileTwice() throws {
        let tables = SampleTables(period: Sample.period, scale: 1, label: { $0 }).all
        let release = try Sample.release(of: tables + [tables[0]], for: Sample.period)
        let scratch = try ScratchFolder()
        let writer = try PublicationWriter(exporters: ["csv"], hash: Sample.hash)
        #expect(throws: PublicationError.fileTwice(path: "tables/V01.csv")) {
            _ = try writer.write(
                Sample.content(release: release), to: PublicationFolder(path: "\(scratch.path)/2004-Q4"))
        }
        #expect(try scratch.files().isEmpty)
    }

    @Test("every exporter in the sources is in the book, each under a name of its own")
    func book() throws {
        let book = Set(ExporterBook.all.map { "\(type(of: $0))" })
        #expect(try SourceFolder.types(endingIn: "Exporter", in: "Sources/Publication/Exporters") == book)
        #expect(Set(ExporterBook.all.map(\.name)).count == ExporterBook.all.count)
        #expect(ExporterBook.all.allSatisfy { !$0.summary.isEmpty })
    }
}
