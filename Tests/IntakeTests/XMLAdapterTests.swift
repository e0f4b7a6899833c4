import Formats
import Testing

@testable import Intake

/// XML files of several chunks, which any thread may parse in any order.
struct XMLAdapterTests {
    private static let count = 30_000
    private static let ending = "</records>\n<record_count>7</record_count></s>\n"

    /// A record a line, from line 3 on; those named are other ones.
    private static func file(_ others: [Int: String] = [:], encoding: String = "UTF-8") -> String {
        let records = (1...count).map { others[$0] ?? record("case \($0)") }
        return "<?xml version='1.0' encoding='\(encoding)'?>\n<s period='2004-Q1'><records>\n"
            + records.joined() + ending
    }

    private static func record(_ name: String) -> String {
        "<record><local_case_id>\(name)</local_case_id><sex>F</sex><birth_date>1980-01-01</birth_date></record>\n"
    }

    /// All chunks of a file, the last parsed first.
    private func read(_ bytes: [UInt8]) throws -> (batches: [RawBatch], stop: FormatError?, keys: [String]) {
        let adapter = try AdapterBook.adapter(for: .inMemory(bytes, path: ""), source: SourceDescription())
        var chunks: [RawChunk] = []
        var stop: FormatError?
        while let chunk = try adapter.next(keeping: &stop) { chunks.append(chunk) }
        var parsed = Array(chunks.reversed().map { $0.parsed() }.reversed())
        if let first = parsed.firstIndex(where: { $0.stop != nil }) {
            parsed.removeSubrange((first + 1)...)
            stop = parsed[first].stop
        }
        #expect(chunks.count > 3)
        return (parsed.map(\.batch), stop, adapter.envelope.map(\.key))
    }

    @Test("every record has its line and its path")
    func places() throws {
        let (batches, stop, keys) = try read(Array(Self.file().utf8))
        #expect(stop == nil)
        #expect(batches.flatMap(\.table.lines) == (0..<Self.count).map { 3 + $0 })
        let paths = batches.flatMap { batch in
            (0..<batch.count).compactMap { batch.table.elements?.path(of: $0) }
        }
        #expect(paths == (1...Self.count).map { "/s/records/record[\($0)]" })
        #expect(keys == ["period", "record_count"])
    }

    @Test("a fault ends the reading at its line, and nothing after it counts")
    func stops() throws {
        let text = Self.file([12_000: "<record><sex>F</sexe></record>\n", 25_000: "<record>&</record>\n"])
        let (batches, stop, keys) = try read(Array(text.utf8))
        let serial = try XMLRecordReader(
            source: MemoryByteSource(Array(text.utf8)), recordPath: ["s", "records", "record"],
            slots: KeyPaths([]))
        #expect(throws: try #require(stop)) { while try serial.next() != nil {} }
        guard case .malformed(12_002, .some, _)? = stop else {
            Issue.record("\(String(describing: stop))")
            return
        }
        #expect(batches.reduce(0) { $0 + $1.count } == 11_999)
        #expect(keys == ["period"])
    }

    @Test("bytes that the encoding does not have are told with their record")
    func placesTextFaults() throws {
        // 0x81 is no character of windows-1250.
        let mark = Array("X81X".utf8)
        var bytes = Array(Self.file([20_000: Self.record("X81X")], encoding: "windows-1250").utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
        bytes.replaceSubrange(place..<place + 4, with: [0x81])
        let (batches, stop, _) = try read(bytes)
        #expect(stop == nil)
        let faulty = try #require(batches.first { !$0.table.faults.isEmpty })
        let fault = try #require(faulty.table.faults.first)
        let record = try #require(fault.record)
        #expect(fault.kind == .undecodableBytes && fault.line == 20_002)
        #expect(faulty.table.lines[record] == 20_002)
        #expect(fault.slot != nil)
        #expect(batches.reduce(0) { $0 + $1.table.faults.count } == 1)
    }
}
