/// Finds lines in UTF-8 in a text of a single-byte encoding: rows that were added from another file.
///
/// Nearly every byte is a character in a single-byte encoding, so that nothing of such a line is undecodable: it
/// would be read as `Å ibenik` in silence. It is foreign where all its bytes beyond ASCII are well-formed UTF-8
/// for letters or punctuation of the region, and more than an accident: two sequences, or one whose second byte
/// is no letter in the encoding. (`Пљевља` in windows-1251 begins with well-formed UTF-8, but does not go on so.)
///
/// Only lines with a pair of bytes that begins such a sequence are looked at, and those are few.
struct ForeignLines {
    /// A line in UTF-8.
    struct Place {
        /// Physical line, from 1.
        let line: Int
        /// Offset of its first byte beyond ASCII.
        let byteOffset: Int
    }

    // What ends a part of a line that is looked at by itself, besides the line's end.
    private let partEnd: UInt8
    // Of bytes 0x80 to 0xFF: whether it is a letter in the encoding of the text.
    private let isLetter: [Bool]
    private var lines: LineCount
    // Bytes of the blocks before.
    private var offset: Int
    // The line that the block before cut off, and where it begins.
    private var begun: [UInt8] = []
    private var begunOffset: Int
    private var isTooLong = false

    /// Longer than any line of records: what is longer is not kept to be looked at.
    private static let longestLine = 1 << 20

    /// - Parameters:
    ///   - scalars: the characters of bytes 0x80 to 0xFF in the encoding of the text.
    ///   - offset: bytes before those that will be given.
    ///   - lines: their line ends.
    ///   - partEnd: what ends the parts of a line that may have come from different files: `}` in JSON, `>` in XML.
    init(scalars: [UInt16], after offset: Int, _ lines: LineCount, partEnd: UInt8? = nil) {
        self.partEnd = partEnd ?? 0x0A
        self.offset = offset
        self.lines = lines
        begunOffset = offset
        isLetter = scalars.map { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
    }

    /// The foreign lines that end in `bytes`, which follow those given before.
    mutating func find(in bytes: UnsafeRawBufferPointer) -> [Place] {
        var found: [Place] = []
        var counted = 0
        if let last = bytes.lastIndex(where: isEnd) {
            let first = endOfPart(bytes, from: 0, to: last)
            keep(bytes[..<first])
            endBegunLine(&found)
            var position = first + 1
            while let candidate = Self.sequence(bytes, from: position, to: last) {
                let start = (bytes[..<candidate].lastIndex(where: isEnd) ?? first) + 1
                position = endOfPart(bytes, from: candidate, to: last) + 1
                let line = UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1])
                guard let place = foreignPlace(line) else { continue }
                lines.add(UnsafeRawBufferPointer(rebasing: bytes[counted..<start]))
                counted = start
                found.append(Place(line: lines.ends + 1, byteOffset: offset + start + place))
            }
            begunOffset = offset + last + 1
            keep(bytes[(last + 1)...])
        } else {
            keep(bytes[...])
        }
        lines.add(UnsafeRawBufferPointer(rebasing: bytes[counted...]))
        offset += bytes.count
        return found
    }

    /// The foreign line that the text ends with, if it does.
    mutating func end() -> [Place] {
        var found: [Place] = []
        endBegunLine(&found)
        return found
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == partEnd }

    private func endOfPart(_ bytes: UnsafeRawBufferPointer, from start: Int, to last: Int) -> Int {
        var position = start
        while position < last, !isEnd(bytes[position]) { position += 1 }
        return position
    }

    private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
        isTooLong = isTooLong || begun.count + bytes.count > Self.longestLine
        if isTooLong { begun = [] } else { begun += bytes }
    }

    private mutating func endBegunLine(_ found: inout [Place]) {
        if let place = begun.withUnsafeBytes({ foreignPlace($0) }) {
            found.append(Place(line: lines.ends + 1, byteOffset: begunOffset + place))
        }
        isTooLong = false
        begun = []
    }

    /// The first place from `start` on, below `end`, where a sequence of the region may begin.
    private static func sequence(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let topTwo = ByteMask.Lanes(repeating: 0xC0)
        let topThree = ByteMask.Lanes(repeating: 0xE0)
        let next = ByteMask.Lanes(repeating: 0x80)
        let three = ByteMask.Lanes(repeating: 0xE2)
        var position = start
        // Sixty-five bytes are readable wherever the loop goes on.
        while end - position >= ByteMask.width + 1 {
            let place = base + position
            // Bytes that go on with a sequence are letters in few encodings: this is all for most blocks.
            guard ByteMask.any(place + 1, { ($0 & topTwo) .== next }) else {
                position += ByteMask.width
                continue
            }
            let mask =
                ByteMask.gather(place) { (($0 & topThree) .== topTwo) .| ($0 .== three) }
                & ByteMask.gather(place + 1) { ($0 & topTwo) .== next }
            if mask != 0 { return position + mask.trailingZeroBitCount }
            position += ByteMask.width
        }
        while position + 1 < end {
            if Self.isLead(bytes[position]), (0x80...0xBF).contains(bytes[position + 1]) { return position }
            position += 1
        }
        return nil
    }

    private static func isLead(_ byte: UInt8) -> Bool { (0xC2...0xDF).contains(byte) || byte == 0xE2 }

    /// The offset of the first byte beyond ASCII, if `line` is in UTF-8.
    private func foreignPlace(_ line: UnsafeRawBufferPointer) -> Int? {
        let first = UTF8Check.endOfASCII(line, from: 0)
        var position = first
        var sequences = 0
        var hasMark = false
        while position < line.count {
            guard Self.isLead(line[position]),
                case .valid(let length) = UTF8Check.sequence(line, at: position)
            else { return nil }
            var scalar = UInt32(line[position]) & (length == 2 ? 0x1F : 0x0F)
            for byte in line[(position + 1)..<(position + length)] {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
                if !isLetter[Int(byte) - 0x80] { hasMark = true }
            }
            guard Self.isOfRegion(scalar) else { return nil }
            sequences += 1
            position = UTF8Check.endOfASCII(line, from: position + length)
        }
        return sequences > 1 || (sequences == 1 && hasMark) ? first : nil
    }

    /// Letters and punctuation that UTF-8 texts of the region hold.
    private static func isOfRegion(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0...0x17F, 0x218...0x21B, 0x386...0x3CE, 0x400...0x491, 0x2010...0x203A, 0x20AC, 0x2116,
            0x2122:
            true
        default: false
        }
    }
}
