/// Turns a text into a key for comparison: what a partner writes for one code, area or heading folds to one key.
///
/// The key has lower-case ASCII letters and digits only, but for scripts that the region does not use, whose bytes
/// stay as they are. Case, diacritics, spaces and punctuation go; Cyrillic and Greek become Latin, so that `Србија`
/// and `Srbija` agree, and so do a Cyrillic and a Latin `M`. Composed and decomposed letters agree. Digits that
/// stood apart stay apart: 4–6 months are not 46.
///
///     Đurđevdan, Djurdjevdan, Ђурђевдан, Durdevdan     →  durdevdan     `dj` loses its j, for files without đ
///     Bosna i Hercegovina, Босна и Херцеговина         →  bosnaihercegovina
///     B&H, b and h                                     →  bandh
///     4–6, 4 - 6, 4--6                                 →  4-6
///
/// The key is for lookups, not for show, and nothing is kept of it: two different words may share one.
public enum Folding {
    /// Appends the key of a UTF-8 text to `key`.
    public static func fold(_ text: Span<UInt8>, into key: inout [UInt8]) {
        var folder = Folder(start: key.count)
        let ascii = FoldingTable.ascii
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte < 0x80 else {
                index += folder.foldLetter(text, at: index, into: &key)
                continue
            }
            index += 1
            let letter = ascii[Int(byte)]
            if letter != 0 {
                folder.append(letter, to: &key)
            } else if byte == UInt8(ascii: "&") {
                for letter in FoldingTable.ampersand { folder.append(letter, to: &key) }
            } else {
                folder.leaveOut(in: key)
            }
        }
    }

    /// The key of a text.
    public static func folded(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var key: [UInt8] = []
        fold(bytes.span, into: &key)
        return key
    }
}

/// Appends folded letters to a key, and knows what stood before.
private struct Folder {
    /// Where this text's key begins.
    let start: Int
    /// Whether something was left out since the last letter, which was a digit.
    var isAfterDigit = false

    /// Appends a letter, but no `j` after a `d`: `dj` is how đ is written where the letter is missing.
    mutating func append(_ letter: UInt8, to key: inout [UInt8]) {
        if isAfterDigit {
            if letter <= UInt8(ascii: "9") { key.append(UInt8(ascii: "-")) }
            isAfterDigit = false
        }
        if letter == UInt8(ascii: "j"), key.count > start, key[key.count - 1] == UInt8(ascii: "d") { return }
        key.append(letter)
    }

    /// Notes that a sign or space is left out.
    mutating func leaveOut(in key: [UInt8]) {
        guard key.count > start else { return }
        let last = key[key.count - 1]
        isAfterDigit = last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9")
    }

    /// Folds the letter of several bytes that begins at `index`; returns how many bytes it has.
    mutating func foldLetter(_ text: Span<UInt8>, at index: Int, into key: inout [UInt8]) -> Int {
        let lead = text[index]
        let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
        // A byte that begins no letter, or a letter that the text cuts off, leaves nothing in the key.
        guard length > 1, index + length <= text.count else { return 1 }
        var scalar = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            guard text[index + offset] & 0xC0 == 0x80 else { return offset }
            scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F)
        }
        let folded = FoldingTable.letters(for: scalar)
        if folded == FoldingTable.kept {
            isAfterDigit = false
            for offset in 0..<length { key.append(text[index + offset]) }
            return length
        }
        if folded == 0 { leaveOut(in: key) }
        if folded & 0xFF != 0 { append(UInt8(folded & 0xFF), to: &key) }
        if folded >> 8 != 0 { append(UInt8(folded >> 8), to: &key) }
        return length
    }
}
