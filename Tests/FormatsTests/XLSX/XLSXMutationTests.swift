import Formats
import Testing

/// Workbooks with bytes changed, lost, doubled and put in: they are read or refused, and what is read holds together.
struct XLSXMutationTests {
    private static let tokens = [
        "<c>", "</c>", "</row>", "r=\"", "-1", "9999999999999999999", "ZZZZ1", "</v>", "<is><t>", "t=\"s\"",
        "_x0000_", "<mergeCells><mergeCell ref=\"A1:C9\"/>", "&#0;", "\0", "hidden=\"1\"", "<!--",
        "<![CDATA[", "60",
    ].map { Array($0.utf8) }

    private static let workbook = HandMadeWorkbook(
        (1...40).map { row in
            "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"s\"><v>\(row % 4)</v></c><c r=\"B\(row)\" s=\"1\"><v>\(37_000 + row)</v>"
                + "</c><c r=\"C\(row)\" t=\"inlineStr\"><is><t>text \(row)</t></is></c><c r=\"D\(row)\"><f>A1</f></c></row>"
        }.joined(), formats: ["d/m/yyyy"], shared: ["<t>a</t>", "<t>b_x000D_</t>", "<r><t>c</t></r>", "<t/>"]
    ).with { $0.afterRows = "<mergeCells><mergeCell ref=\"A3:B5\"/></mergeCells>" }

    private static func mutated(_ bytes: [UInt8], by random: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...4, using: &random) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...3, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
            case 2: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 99)], at: place)
            }
        }
        return bytes
    }

    @Test("no change of bytes makes records that do not hold together", arguments: [1, 2, 3])
    func survives(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let archive = try ZipArchive(RandomAccessMemory(Self.workbook.bytes))
        let parts = try archive.entries.map { ($0.name, try archive.open($0).readAll()) }
        var (read, refused) = (0, 0)
        for number in 0..<150 {
            var workbook = Self.workbook
            if let (name, bytes) = parts.randomElement(using: &random), number % 4 > 0 {
                workbook.parts[name] = Self.mutated(bytes, by: &random)
            }
            let file = try number % 4 > 0 ? workbook.bytes : Self.mutated(workbook.bytes, by: &random)
            let reading = XLSXReading(file, head: number % 3, recordsPerTable: 1 + number % 50)
            if reading.error == nil { read += 1 } else { refused += 1 }
            for table in reading.tables {
                #expect(table.ranges.count == table.count * table.slotCount)
                #expect(table.ranges.allSatisfy { Int($0.start) + Int($0.length) <= table.bytes.count })
                #expect(table.faults.allSatisfy { $0.record.map { $0 < table.count } ?? false })
                #expect(table.rows.allSatisfy { (1...1_048_576).contains($0) })
            }
        }
        #expect(read > 0 && refused > 0)
    }
}
