/// A single-byte encoding as detection sees it: how usual it is, and in which languages a text in it may be.
struct EncodingCandidate: Sendable {
    /// A language, and what each byte is to its reader.
    struct Reading: Sendable {
        let language: LanguageModel
        /// For each of the 256 bytes.
        let classes: [ByteClass]
    }

    let encoding: TextEncoding
    /// What it costs to take it at all, in the units of `LanguageModel`: windows-1250 and windows-1251 are what
    /// the region's offices save by default, DOS and the Macintosh's are of old ones.
    let prior: Int
    let readings: [Reading]
    /// Whether its languages have no letter of ASCII, so that their words are high bytes altogether.
    let isOfWholeWords: Bool
    /// As `TextEncoding.highScalars`.
    let scalars: [UInt16]

    private init(
        _ encoding: TextEncoding, prior: Int, _ languages: [LanguageModel], isOfWholeWords: Bool = false
    ) {
        self.encoding = encoding
        self.prior = prior
        self.isOfWholeWords = isOfWholeWords
        let scalars = encoding.highScalars ?? []
        self.scalars = scalars
        readings = languages.map { language in
            Reading(
                language: language,
                classes: (0..<256).map {
                    ByteClass($0 < 0x80 ? UInt16($0) : scalars[$0 - 0x80], language)
                })
        }
    }

    /// The scalar that `byte` is read as, 0 if none; a comma below as the cedilla that older files have for it.
    func letter(of byte: UInt8) -> UInt16 {
        let scalar = byte < 0x80 ? UInt16(byte) : scalars[Int(byte) - 0x80]
        return scalar < 0x0370 ? LanguageModel.sameLetter[scalar] ?? scalar : scalar
    }

    /// All of them, the most usual first: which of those that read a text the same is taken.
    static let all: [EncodingCandidate] = [
        EncodingCandidate(.windows1250, prior: 0, central + [.westSlavic]),
        EncodingCandidate(.windows1251, prior: 0, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.windows1252, prior: 1, [.western, .albanian]),
        EncodingCandidate(.windows1254, prior: 3, [.turkish, .albanian, .western]),
        EncodingCandidate(.windows1253, prior: 3, [.greek], isOfWholeWords: true),
        EncodingCandidate(.iso8859Part2, prior: 5, central + [.westSlavic]),
        EncodingCandidate(.iso8859Part1, prior: 5, [.western, .albanian]),
        EncodingCandidate(.iso8859Part15, prior: 6, [.western, .albanian]),
        EncodingCandidate(.iso8859Part7, prior: 6, [.greek], isOfWholeWords: true),
        EncodingCandidate(.iso8859Part9, prior: 7, [.turkish, .albanian, .western]),
        EncodingCandidate(.codePage852, prior: 7, central + [.westSlavic]),
        EncodingCandidate(.iso8859Part5, prior: 8, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.codePage866, prior: 8, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.koi8R, prior: 8, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.koi8U, prior: 9, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.iso8859Part16, prior: 9, central),
        EncodingCandidate(.codePage855, prior: 9, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.macCyrillic, prior: 12, cyrillic, isOfWholeWords: true),
        EncodingCandidate(.macCentralEurope, prior: 12, [.southSlavic, .hungarian, .westSlavic]),
    ]

    private static let central: [LanguageModel] = [.southSlavic, .romanian, .hungarian, .albanian, .western]
    private static let cyrillic: [LanguageModel] = [.serbian, .macedonian, .bulgarian, .russian, .ukrainian]
}
