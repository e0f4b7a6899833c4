import Formats
import Model
import Testing

@testable import Intake

/// Documents on one line, as machines write them: faults of the text are told of the record that shows them.
struct OneLineTests {
    private static let towns = ["Šabac", "Žabalj", "Čačak", "Đurđevo", "Šid", "Niš"]

    private func faults(_ bytes: [UInt8], _ name: String) throws -> [FormatFault] {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(bytes, path: name), source: SourceDescription(), everyColumn: true)
        var faults: [FormatFault] = []
        while let chunk = try adapter.next() { faults += chunk.parsed().batch.table.faults }
        return faults
    }

    private func json(_ values: [[UInt8]]) -> [UInt8] {
        let objects = values.map { Array("{\"town\":\"".utf8) + $0 + Array("\"}".utf8) }
        return Array("[".utf8) + objects.joined(separator: Array(",".utf8)) + Array("]".utf8)
    }

    private func xml(_ values: [[UInt8]], encoding: String) -> [UInt8] {
        let records = values.flatMap { Array("<x><town>".utf8) + $0 + Array("</town></x>".utf8) }
        return Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><r>".utf8) + records
            + Array("</r>".utf8)
    }

    @Test("an undecodable byte is a fault of the record that holds it")
    func placesUndecodable() throws {
        var values = (0..<5).flatMap { _ in Self.towns.map { Array($0.utf8) } }
        values[0].append(0x9E)
        values[4].append(0x9E)
        for faults in [
            try faults(json(values), "a.json"), try faults(xml(values, encoding: "UTF-8"), "a.xml"),
        ] {
            #expect(faults.map(\.kind) == [.undecodableBytes, .undecodableBytes])
            #expect(faults.map(\.record) == [0, 4])
            #expect(faults.allSatisfy { $0.slot == 0 && $0.line == 1 })
        }
    }

    @Test("a record in UTF-8 among those of a code page is told, though not of which it is")
    func tellsForeign() throws {
        var values = try Self.towns.map { try #require(TextEncoding.windows1250.bytes(of: $0)) }
        values[2] = Array("Šabac, Žabalj".utf8)
        for faults in [
            try faults(json(values), "a.json"), try faults(xml(values, encoding: "windows-1250"), "a.xml"),
        ] {
            #expect(faults.map(\.kind) == [.foreignEncoding])
            #expect(faults.map(\.record) == [nil])
            #expect(faults.map(\.line) == [1])
        }
    }
}
