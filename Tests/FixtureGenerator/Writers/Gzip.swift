/// A gzip file (RFC 1952) in one block of fixed codes (RFC 1951, 3.2.6), found by a greedy search.
///
/// Written here rather than by zlib, so that the committed bytes do not hang on a library's version.
struct Gzip {
    private var bytes: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]
    private var held: UInt32 = 0
    private var count = 0

    /// The bare deflate stream, as ZIP archives hold it.
    static func deflated(_ content: [UInt8]) -> [UInt8] { Array(compressed(content)[10...].dropLast(8)) }

    static func compressed(_ content: [UInt8]) -> [UInt8] {
        var gzip = Gzip()
        gzip.put(1, 1)
        gzip.put(1, 2)
        gzip.deflate(content)
        gzip.putCode(0, 7)
        if gzip.count > 0 { gzip.put(0, 8 - gzip.count) }
        gzip.append(checksum(content))
        gzip.append(UInt32(truncatingIfNeeded: content.count))
        return gzip.bytes
    }

    private mutating func deflate(_ content: [UInt8]) {
        var latest: [UInt32: Int] = [:]
        var place = 0
        while place < content.count {
            guard place + 3 < content.count else {
                putLiteral(content[place])
                place += 1
                continue
            }
            let key = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(content[place + $1]) }
            var length = 0
            if let earlier = latest[key], place - earlier <= 32_768 {
                while length < 258, place + length < content.count,
                    content[earlier + length] == content[place + length]
                {
                    length += 1
                }
                if length >= 4 { putMatch(length, place - earlier) }
            }
            latest[key] = place
            if length < 4 { putLiteral(content[place]) }
            place += max(length, 1)
        }
    }

    private mutating func putLiteral(_ byte: UInt8) {
        byte < 144 ? putCode(0x30 + UInt32(byte), 8) : putCode(0x190 + UInt32(byte) - 144, 9)
    }

    private mutating func putMatch(_ length: Int, _ distance: Int) {
        let (code, base, extra) = Self.lengthCode(length)
        code < 280 ? putCode(UInt32(code - 256), 7) : putCode(0xc0 + UInt32(code - 280), 8)
        put(UInt32(length - base), extra)
        let (distanceCode, distanceBase, distanceExtra) = Self.distanceCode(distance)
        putCode(UInt32(distanceCode), 5)
        put(UInt32(distance - distanceBase), distanceExtra)
    }

    private static func lengthCode(_ length: Int) -> (Int, Int, Int) {
        if length == 258 { return (285, 258, 0) }
        var base = 3
        for code in 257..<285 {
            let extra = code < 265 ? 0 : (code - 261) / 4
            if length < base + 1 << extra { return (code, base, extra) }
            base += 1 << extra
        }
        return (285, 258, 0)
    }

    private static func distanceCode(_ distance: Int) -> (Int, Int, Int) {
        var base = 1
        for code in 0..<29 {
            let extra = code < 4 ? 0 : code / 2 - 1
            if distance < base + 1 << extra { return (code, base, extra) }
            base += 1 << extra
        }
        return (29, 24_577, 13)
    }

    /// Codes go with their highest bit first, everything else with its lowest.
    private mutating func putCode(_ code: UInt32, _ width: Int) {
        for bit in (0..<width).reversed() { put(code >> UInt32(bit) & 1, 1) }
    }

    private mutating func put(_ value: UInt32, _ width: Int) {
        held |= value << UInt32(count)
        count += width
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            count -= 8
        }
    }

    private mutating func append(_ word: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    /// CRC-32 of RFC 1952, bit by bit.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xffff_ffff
        for byte in content {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
