/// Folds names for comparison: letters and digits only, lower case, no diacritics.
enum TextFolding {
    static func fold(_ text: Bytes, into folded: inout [UInt8]) {
        var start = 0
        for (index, byte) in text.enumerated() where byte &- UInt8(ascii: "0") <= 9 {
            LetterFolding.fold(Bytes(rebasing: text[start..<index]), into: &folded)
            folded.append(byte)
            start = index + 1
        }
        LetterFolding.fold(Bytes(rebasing: text[start...]), into: &folded)
    }

    static func fold(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { fold($0, into: &folded) }
        return folded
    }
}
