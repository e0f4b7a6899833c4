import Normalisation

/// One identifying field of a batch, its texts brought into the form that tokens are made of: ends trimmed,
/// runs of blanks made one space, ASCII letters upper-cased. A number typed twice by one office is one number.
///
/// Bytes beyond ASCII stay as they are, but for the no-break space that spreadsheets write. Numbers of cases hold
/// few, and a fold that changed with a Unicode version would cut tokens off from earlier ones. Holds identifiers.
struct LocalNumbers {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// The numbers of `texts`, or of `count` records without any.
    init(_ texts: TransientColumns.Texts?, count: Int) {
        guard let texts else {
            ends = Array(repeating: 0, count: count)
            return
        }
        precondition(texts.ends.count == count, "Every field of a batch has a text per record.")
        bytes.reserveCapacity(texts.bytes.count)
        ends.reserveCapacity(count)
        for record in 0..<count {
            append(texts.bytes[texts.range(of: record)])
            ends.append(bytes.count)
        }
    }

    /// A record's number, empty where it has none.
    subscript(record: Int) -> ArraySlice<UInt8> { bytes[(record == 0 ? 0 : ends[record - 1])..<ends[record]] }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        var isAfterBlank = false
        var hasBegun = false
        var index = text.startIndex
        while index < text.endIndex {
            let width = blankWidth(at: index, in: text)
            if width > 0 {
                isAfterBlank = true
                index += width
                continue
            }
            if isAfterBlank && hasBegun { bytes.append(0x20) }
            let byte = text[index]
            bytes.append((0x61...0x7A).contains(byte) ? byte & 0xDF : byte)
            isAfterBlank = false
            hasBegun = true
            index += 1
        }
    }

    /// Bytes of the blank at `index`; 0 where there is none.
    private func blankWidth(at index: Int, in text: ArraySlice<UInt8>) -> Int {
        switch text[index] {
        case 0x20, 0x09...0x0D: 1
        case 0xC2 where index + 1 < text.endIndex && text[index + 1] == 0xA0: 2
        default: 0
        }
    }
}

extension LocalNumbers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "LocalNumbers(\(ends.count))" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
