import Formats
import Foundation
import TestSupport
import Testing

@testable import Pipeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that come through a pipe with a path, as a shell's `<(zcat stays.csv.gz)` does.
struct PipeTests {
    private static let rows = "local_case_id,sex,entry_date\nK1,F,2004-01-05\nK2,M,2004-01-06\n"

    /// The path of a pipe into which `bytes` are written as often as it is opened, at most `times`.
    private func pipe(_ sandbox: Sandbox, _ bytes: [UInt8], times: Int = 1) throws -> String {
        let path = sandbox.path("pipe")
        try #require(mkfifo(path, 0o600) == 0)
        Thread.detachNewThread {
            for _ in 0..<times {
                let file = open(path, O_WRONLY)
                guard file >= 0 else { return }
                _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                close(file)
            }
        }
        return path
    }

    @Test("validate reads it, though it can be read once only")
    func validates() throws {
        let sandbox = try Sandbox()
        let path = try pipe(sandbox, Array(Self.rows.utf8))
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.settings = [("encoding", "utf-8")]
        let report = try Inspection(.bare, as: stated, options: Running.options()).reports(on: path)
        #expect(report.first?.text.contains("2 records") == true)
    }

    @Test("records are printed as they come")
    func prints() throws {
        let sandbox = try Sandbox()
        let path = try pipe(sandbox, GzipWriter.compressed(Array(Self.rows.utf8)))
        var printed: [UInt8] = []
        let inspection = Inspection(.bare, as: StatedFile(), options: Running.options())
        #expect(try inspection.printRecords(of: path) { printed += $0 })
        #expect(printed.count { $0 == 0x0A } == 2)
    }

    @Test("an archive that comes so is read from memory, and printed it has to be a file")
    func readsArchives() throws {
        let writer = ZipWriter()
        var zip: [UInt8] = []
        try writer.entry("a.csv", Array(Self.rows.utf8), to: &zip)
        try writer.entry("b.csv", Array(Self.rows.utf8), to: &zip)
        try writer.finish(into: &zip)
        let sandbox = try Sandbox()
        let path = try pipe(sandbox, zip)
        let inspection = Inspection(.bare, as: StatedFile(), options: Running.options())
        #expect(try inspection.reports(on: path).count == 2)
        let other = try Sandbox()
        let again = try pipe(other, zip)
        #expect(throws: PipelineError.self) { _ = try inspection.printRecords(of: again) { _ in } }
    }

    @Test("what is larger than may be held is told, and not read on")
    func isBounded() throws {
        let sandbox = try Sandbox()
        let path = try pipe(sandbox, Array(String(repeating: Self.rows, count: 100).utf8))
        var configuration = Configuration.bare
        configuration.limits.heldInMemory = 1000
        let inspection = Inspection(configuration, as: StatedFile(), options: Running.options())
        do {
            _ = try inspection.reports(on: path)
            Issue.record("it was read")
        } catch {
            #expect(error.sentences.joined(separator: " ").contains("too large to be held in memory"))
        }
    }
}
