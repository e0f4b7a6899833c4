/// Finds lines in UTF-8 in a text of a single-byte encoding: rows that were added from another file.
///
/// Nearly every byte is a character in a single-byte encoding, so that nothing of such a line is undecodable: it
/// would be read as `Å ibenik` in silence. It is foreign where all its bytes beyond ASCII are well-formed UTF-8
/// for letters or punctuation of the region, and more than an accident: two sequences, or one whose second byte
/// is no letter in the encoding. (`Пљевља` in windows-1251 begins with well-formed UTF-8, but does not go on so.)
struct ForeignLines {
    /// A line in UTF-8.
    struct Place {
        /// Physical line, from 1.
        let line: Int
        /// Offset of its first byte beyond ASCII.
        let byteOffset: Int
    }

    // Of bytes 0x80 to 0xFF: whether it is a letter in the encoding of the text.
    private let isLetter: [Bool]
    private var line = 1
    private var offset = 0
    private var endedWithCR = false

    // Of the present line.
    private var isRuledOut = false
    private var sequences = 0
    private var hasMark = false
    private var first = 0
    // Of the present sequence: bytes to come, and the bits so far.
    private var missing = 0
    private var scalar: UInt32 = 0

    init(scalars: [UInt16]) {
        isLetter = scalars.map { Unicode.Scalar($0)?.properties.isAlphabetic ?? false }
    }

    /// The foreign lines that end in `bytes`, which follow those given before.
    mutating func find(in bytes: UnsafeRawBufferPointer) -> [Place] {
        var found: [Place] = []
        var position = 0
        while let next = next(bytes, from: position) {
            let byte = bytes[next]
            if byte >= 0x80 {
                take(byte, at: offset + next, isNext: next == position)
            } else {
                if byte == 0x0A, next == 0 ? endedWithCR : bytes[next - 1] == 0x0D {
                    // The second half of a line end.
                } else {
                    endLine(&found, isNext: next == position)
                }
            }
            position = next + 1
        }
        if position < bytes.count, missing > 0 { isRuledOut = true }
        offset += bytes.count
        endedWithCR = bytes.last == 0x0D
        return found
    }

    /// The foreign line that the text ends with, if it does.
    mutating func end() -> [Place] {
        var found: [Place] = []
        endLine(&found, isNext: true)
        return found
    }

    /// The next byte that matters: a line end, or one beyond ASCII where the line is not ruled out.
    private func next(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        let high = ByteMask.Lanes(repeating: isRuledOut ? 0xFF : 0x80)
        var position = start
        // Sixteen bytes are readable wherever the loop goes on.
        while bytes.count - position >= 16 {
            let mask = ByteMask.gatherSixteen(base + position) {
                isRuledOut ? ($0 .== feed) .| ($0 .== carriage) : ($0 .== feed) .| ($0 .== carriage)
                    .| ($0 .>= high)
            }
            if mask != 0 { return position + mask.trailingZeroBitCount }
            position += 16
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x0A || byte == 0x0D || (byte >= 0x80 && !isRuledOut) { return position }
            position += 1
        }
        return nil
    }

    private mutating func take(_ byte: UInt8, at place: Int, isNext: Bool) {
        if missing > 0 {
            guard isNext, byte < 0xC0 else {
                isRuledOut = true
                return
            }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            missing -= 1
            if !isLetter[Int(byte) - 0x80] { hasMark = true }
            guard missing == 0 else { return }
            sequences += 1
            if !Self.isOfRegion(scalar) { isRuledOut = true }
            return
        }
        if sequences == 0 { first = place }
        switch byte {
        case 0xC2...0xDF: (missing, scalar) = (1, UInt32(byte & 0x1F))
        case 0xE2: (missing, scalar) = (2, UInt32(byte & 0x0F))
        default: isRuledOut = true
        }
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

    private mutating func endLine(_ found: inout [Place], isNext: Bool) {
        let isWhole = missing == 0
        if !isRuledOut, isWhole, sequences > 1 || (sequences == 1 && hasMark) {
            found.append(Place(line: line, byteOffset: first))
        }
        line += 1
        (isRuledOut, sequences, hasMark, missing) = (false, 0, false, 0)
    }
}
