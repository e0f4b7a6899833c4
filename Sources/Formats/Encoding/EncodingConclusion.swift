/// What a text file's encoding was concluded to be.
public struct EncodingConclusion: Sendable, Hashable {
    /// The encoding to read it as.
    public let encoding: TextEncoding
    /// How sure that is, from 0 (a guess) to 1 (certain).
    public let confidence: Double
    /// The evidence, in words for `inspect`; quotes nothing of the file.
    public let why: String
    /// Whether a byte order mark says so.
    public let hasMark: Bool
}

extension TextEncoding {
    /// Concludes the encoding from the first bytes of a file: a byte order mark, else strict UTF-8, else the
    /// single-byte encoding whose alphabet its letters fit.
    ///
    /// The more of the file `head` holds, the surer; a cut-off last character is no evidence against UTF-8.
    public static func detect(head: [UInt8]) -> EncodingConclusion {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            return EncodingConclusion(
                encoding: .utf8, confidence: 1, why: "begins with the byte order mark of UTF-8", hasMark: true
            )
        }
        let evidence = EncodingEvidence(head)
        return evidence.utf8Conclusion ?? evidence.singleByteConclusion
    }
}

/// Counts over the bytes of a text that tell encodings apart.
///
/// Cyrillic in a single-byte encoding is whole words of high bytes; in a Latin one they stand alone between
/// ASCII letters. So runs of three and more speak for windows-1251, single ones beside an ASCII letter for
/// windows-1250, each weighed by its bytes; runs of two (`čš`, `и` with `ј`) are left out.
struct EncodingEvidence {
    private(set) var highBytes = 0
    private(set) var utf8Sequences = 0
    private(set) var utf8Faults = 0
    private(set) var cyrillicRunBytes = 0
    private(set) var latinSingles = 0
    private(set) var not1250 = 0
    private(set) var not1251 = 0

    init(_ head: [UInt8]) {
        head.withUnsafeBytes { bytes in
            countUTF8(bytes)
            if utf8Faults > 0 { countRuns(bytes) }
        }
    }

    private mutating func countUTF8(_ bytes: UnsafeRawBufferPointer) {
        var position = UTF8Check.endOfASCII(bytes, from: 0)
        while position < bytes.count {
            switch UTF8Check.sequence(bytes, at: position) {
            case .valid(let length):
                utf8Sequences += 1
                highBytes += length
                position += length
            case .invalid(let length):
                utf8Faults += 1
                highBytes += length
                position += length
            case .cutOff: return
            }
            position = UTF8Check.endOfASCII(bytes, from: position)
        }
    }

    private mutating func countRuns(_ bytes: UnsafeRawBufferPointer) {
        var position = UTF8Check.endOfASCII(bytes, from: 0)
        while position < bytes.count {
            var end = position
            while end < bytes.count, bytes[end] >= 0x80 {
                if Windows1250.scalars[Int(bytes[end]) - 0x80] == 0 { not1250 += 1 }
                if Windows1251.scalars[Int(bytes[end]) - 0x80] == 0 { not1251 += 1 }
                end += 1
            }
            let isBesideLetter =
                (position > 0 && Self.isASCIILetter(bytes[position - 1]))
                || (end < bytes.count && Self.isASCIILetter(bytes[end]))
            if end - position >= 3 { cyrillicRunBytes += end - position }
            if end - position == 1, isBesideLetter { latinSingles += 1 }
            position = UTF8Check.endOfASCII(bytes, from: end)
        }
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// UTF-8, where nothing or little speaks against it.
    var utf8Conclusion: EncodingConclusion? {
        guard highBytes > 0 else {
            return EncodingConclusion(
                encoding: .utf8, confidence: 1, why: "holds ASCII characters only", hasMark: false)
        }
        if utf8Faults == 0 {
            let confidence = utf8Sequences >= 3 ? 1 : 0.95
            return EncodingConclusion(
                encoding: .utf8, confidence: confidence,
                why: "all \(utf8Sequences) characters beyond ASCII are well-formed UTF-8", hasMark: false)
        }
        guard utf8Sequences > 4 * utf8Faults else { return nil }
        return EncodingConclusion(
            encoding: .utf8, confidence: 0.8,
            why:
                "\(utf8Sequences) characters beyond ASCII are well-formed UTF-8, \(utf8Faults) places are not",
            hasMark: false)
    }

    /// The single-byte encoding that fits best.
    var singleByteConclusion: EncodingConclusion {
        let cyrillic = cyrillicRunBytes - 3 * not1251
        let latin = latinSingles - 3 * not1250
        let isCyrillic = cyrillic > latin
        let total = Double(cyrillicRunBytes + latinSingles)
        let margin = total == 0 ? 0 : Double(abs(cyrillic - latin)) / total
        // Few letters are little evidence, however clear they are.
        let amount = min(1, Double(highBytes) / 8)
        let why =
            "not UTF-8; \(cyrillicRunBytes) high bytes stand in runs as Cyrillic words do, "
            + "\(latinSingles) stand alone beside Latin letters"
        return EncodingConclusion(
            encoding: isCyrillic ? .windows1251 : .windows1250,
            confidence: 0.5 + 0.45 * min(1, margin) * amount, why: why, hasMark: false)
    }
}
