/// What a text file's encoding was concluded to be.
public struct EncodingConclusion: Sendable, Hashable {
    /// The encoding to read it as.
    public let encoding: TextEncoding
    /// How sure that is, from 0 (a guess) to 1 (certain); below ½ where nothing fits well.
    public let confidence: Double
    /// The evidence, in words for `inspect`; quotes nothing of the file.
    public let why: String
    /// Whether a byte order mark says so. It beats an encoding that is declared or set.
    public let hasMark: Bool
    /// Whether there were ASCII characters only, which nearly every encoding reads the same: bytes beyond ASCII
    /// that come later have had no say.
    public let isASCIIOnly: Bool
    /// Encodings that fit nearly as well and read the text otherwise, the likeliest first: the one to read it as
    /// is to be asked for.
    public let rivals: [TextEncoding]
    /// Encodings that read the text the same: to be said, not asked.
    public let equals: [TextEncoding]
    /// What a declaration says that was overruled, or what the bytes themselves speak for against a declaration
    /// that was followed.
    public let contradiction: TextEncoding?

    init(
        _ encoding: TextEncoding, confidence: Double, why: String, hasMark: Bool = false,
        isASCIIOnly: Bool = false, rivals: [TextEncoding] = [], equals: [TextEncoding] = [],
        contradiction: TextEncoding? = nil
    ) {
        self.encoding = encoding
        self.confidence = confidence
        self.why = why
        self.hasMark = hasMark
        self.isASCIIOnly = isASCIIOnly
        self.rivals = rivals
        self.equals = equals
        self.contradiction = contradiction
    }
}

extension TextEncoding {
    /// Concludes the encoding from the first bytes of a file: a byte order mark, UTF-16 by its zeros, strict
    /// UTF-8, or the single-byte encoding in which the letters follow each other as in a language of the region.
    ///
    /// The more of the file `head` holds, the surer; a cut-off last character is no evidence against UTF-8.
    public static func detect(head: [UInt8]) -> EncodingConclusion {
        var evidence = EncodingEvidence()
        evidence.add(head)
        return evidence.conclusion
    }

    /// Weighs the encoding that a file or its sender declares against its first bytes.
    ///
    /// A byte order mark beats the declaration, and so do bytes that cannot be UTF-16, or cannot be anything
    /// else; in all other cases it is followed. Where the bytes speak for another encoding that reads them
    /// otherwise, `contradiction` says which.
    public static func detect(head: [UInt8], declared: TextEncoding) -> EncodingConclusion {
        let found = detect(head: head)
        if found.hasMark || found.encoding.isUTF16 || declared.isUTF16 {
            let agrees = found.encoding == declared || (found.encoding.isUTF16 && declared.isUTF16)
            return found.contradicting(agrees ? nil : declared)
        }
        let agrees =
            found.isASCIIOnly || found.encoding == declared || found.equals.contains(declared)
            || found.confidence < 0.8 || found.rivals.contains(declared)
        return EncodingConclusion(
            declared, confidence: 1, why: "declared", isASCIIOnly: found.isASCIIOnly,
            equals: agrees ? ([found.encoding] + found.equals).filter { $0 != declared } : [],
            contradiction: agrees ? nil : found.encoding)
    }
}

extension EncodingConclusion {
    /// The first bytes of a file as UTF-8, without a byte order mark and without a character that their end cuts
    /// off: to look for the format, the dialect and the record path in.
    public func decoded(head: [UInt8]) -> [UInt8] {
        let source = DecodingByteSource(MemoryByteSource(head), encoding: encoding)
        var text: [UInt8]
        do throws(FormatError) {
            text = try source.readAll(limit: .max)
        } catch {
            // A source in memory does not fail, and has no limit.
            return []
        }
        let isCutOff = encoding == .utf8 || encoding.isUTF16
        if isCutOff, text.suffix(3) == [0xEF, 0xBF, 0xBD] { text.removeLast(3) }
        return text
    }

    fileprivate func contradicting(_ declared: TextEncoding?) -> EncodingConclusion {
        EncodingConclusion(
            encoding, confidence: confidence, why: why, hasMark: hasMark, isASCIIOnly: isASCIIOnly,
            rivals: rivals, equals: equals, contradiction: declared)
    }
}
