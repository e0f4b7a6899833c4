import CZlib
import Formats

/// A ZIP archive put together byte by byte, so that any of its numbers can be wrong.
struct HandMadeZip {
    struct Entry {
        var name: [UInt8]
        var localName: [UInt8]?
        var bytes: [UInt8]
        var packed: [UInt8]
        var method = 0
        var flags = 0
        var localFlags: Int?
        var localMethod: Int?
        var checksum: Int
        var localChecksum: Int?
        var compressedSize: Int
        var uncompressedSize: Int
        var localSizes: (compressed: Int, uncompressed: Int)?
        var offset: Int?
        var attributes = 0
        var disk = 0
        var extra: [UInt8] = []
        var localExtra: [UInt8] = []
        // Bytes between this entry's bytes and the next header.
        var gap: [UInt8] = []

        init(_ name: String, _ text: String = "text", isDeflated: Bool = false) {
            self.init(Array(name.utf8), Array(text.utf8), isDeflated: isDeflated)
        }

        init(_ name: [UInt8], _ bytes: [UInt8], isDeflated: Bool = false) {
            self.name = name
            self.bytes = bytes
            // A gzip file's body is bare deflate.
            packed = isDeflated ? Array(GzipWriter.compressed(bytes)[10...].dropLast(8)) : bytes
            method = isDeflated ? 8 : 0
            checksum = bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
            compressedSize = packed.count
            uncompressedSize = bytes.count
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var copy = self
            change(&copy)
            return copy
        }
    }

    var entries: [Entry]
    var before: [UInt8] = []
    var after: [UInt8] = []
    var comment: [UInt8] = []
    var countInEnd: Int?
    var disk = 0
    var directoryShift = 0
    var isZip64 = false
    var locatorDisks = 1

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    func with(_ change: (inout HandMadeZip) -> Void) -> HandMadeZip {
        var copy = self
        change(&copy)
        return copy
    }

    var bytes: [UInt8] {
        var file = before
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.offset ?? file.count - before.count
            let name = entry.localName ?? entry.name
            let sizes = entry.localSizes ?? (entry.compressedSize, entry.uncompressedSize)
            file += Self.double(0x0403_4B50)
            file += Self.words(20, entry.localFlags ?? entry.flags, entry.localMethod ?? entry.method, 0, 33)
            file += Self.double(entry.localChecksum ?? entry.checksum)
            file += Self.double(sizes.compressed) + Self.double(sizes.uncompressed)
            file += Self.words(name.count, entry.localExtra.count) + name + entry.localExtra
            file += entry.packed + entry.gap
            directory += Self.double(0x0201_4B50) + Self.words(20, 20, entry.flags, entry.method, 0, 33)
            directory += Self.double(entry.checksum) + Self.double(entry.compressedSize)
            directory += Self.double(entry.uncompressedSize)
            directory += Self.words(entry.name.count, entry.extra.count, 0, entry.disk, 0)
            directory += Self.double(entry.attributes) + Self.double(offset) + entry.name + entry.extra
        }
        let start = file.count - before.count + directoryShift
        file += directory
        let count = countInEnd ?? entries.count
        if isZip64 {
            let place = file.count
            file += Self.double(0x0606_4B50) + Self.quad(44) + Self.words(45, 45) + Self.double(disk)
            file += Self.double(0) + Self.quad(count) + Self.quad(count) + Self.quad(directory.count)
            file += Self.quad(start) + Self.double(0x0706_4B50) + Self.double(0) + Self.quad(place)
            file += Self.double(locatorDisks)
        }
        let short = isZip64 ? 0xFFFF : count
        file += Self.double(0x0605_4B50) + Self.words(isZip64 ? 0 : disk, 0, short, short)
        file += Self.double(isZip64 ? 0xFFFF_FFFF : directory.count)
        file += Self.double(isZip64 ? 0xFFFF_FFFF : start) + Self.words(comment.count) + comment
        return file + after
    }

    static func words(_ values: Int...) -> [UInt8] {
        values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    static func double(_ value: Int) -> [UInt8] { words(value, value >> 16) }
    static func quad(_ value: Int) -> [UInt8] { double(value) + double(value >> 32) }
}
