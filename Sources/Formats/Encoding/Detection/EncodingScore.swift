/// How unlikely a text is in one encoding: a log-likelihood over its pairs of neighbouring bytes.
///
/// Only pairs with a byte beyond ASCII tell encodings apart. Each costs what its second letter costs after its
/// first in the language at hand, or what a sign, a letter of another language or a byte without a character
/// costs; a capital after a small letter costs extra, which is what KOI8 read as windows-1251 is full of. A pair
/// that comes often counts by the bits of its count only: a value repeated in every row says no more than once.
struct EncodingScore {
    /// Two neighbouring bytes, one of them beyond ASCII, and how much they count.
    struct Pair {
        let first: UInt8
        let second: UInt8
        let weight: Int
    }

    let candidate: EncodingCandidate
    /// The language that fits best; nil where single letters say nothing of one.
    let language: LanguageModel?
    let cost: Int
    /// Whether there are single letters only, and some that are no known code: nothing speaks for any encoding.
    let isOfUnknownCodes: Bool

    /// The score of `pairs` in `candidate`, by the language that fits best.
    init(_ candidate: EncodingCandidate, _ pairs: [Pair]) {
        self.candidate = candidate
        if pairs.allSatisfy(Self.isOfCode) {
            language = nil
            let codes = Self.codes(pairs, candidate)
            cost = candidate.prior + codes.cost
            isOfUnknownCodes = !codes.areKnown
            return
        }
        var best: (cost: Int, language: LanguageModel)?
        for reading in candidate.readings {
            var cost = reading.language.name == LanguageModel.westSlavic.name ? Self.fromAfar : 0
            for pair in pairs { cost += pair.weight * Self.cost(of: pair, reading) }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, reading.language) }
        }
        language = best?.language
        isOfUnknownCodes = false
        // Words of one letter only are no words.
        let hasWords = pairs.contains { $0.first >= 0x80 && $0.second >= 0x80 }
        let penalty = candidate.isOfWholeWords && !hasWords ? Self.withoutWords : 0
        cost = candidate.prior + (best?.cost ?? 0) + penalty
    }

    private static let fromAfar = 4
    private static let withoutWords = 12

    private static func cost(of pair: Pair, _ reading: EncodingCandidate.Reading) -> Int {
        let first = reading.classes[Int(pair.first)]
        let second = reading.classes[Int(pair.second)]
        let isInWord = first.kind.isLetter
        switch second.kind {
        case .letter(let symbol):
            return capital(first, second) + cost(ofLetter: symbol, after: first.kind, reading.language)
        case .foreignLetter: return capital(first, second) + (first.kind == .foreignLetter ? 8 : 24)
        case .latinLetter: return isInWord && first.kind != .latinLetter ? 24 : 4
        case .boundary:
            guard case .letter(let symbol) = first.kind else { return first.kind == .foreignLetter ? 4 : 2 }
            return reading.language.cost(of: 0, after: symbol)
        case .noBreakSpace: return cost(ofNoBreakSpaceAfter: pair.first, first.kind, reading.language)
        case .mark: return 12 + (isInWord ? 3 : 0)
        case .sign, .wordEnd: return 18 + (isInWord ? 3 : 0)
        case .odd: return 22 + (isInWord ? 3 : 0)
        case .hole: return 28 + (isInWord ? 3 : 0)
        }
    }

    /// Amounts have one before their unit; elsewhere it stands between two words, and seldom at the edge of a cell.
    private static func cost(
        ofNoBreakSpaceAfter byte: UInt8, _ first: ByteClass.Kind, _ language: LanguageModel
    ) -> Int {
        switch first {
        case .letter(let symbol): language.cost(of: 0, after: symbol) + 2
        case .boundary: (0x30...0x39).contains(byte) ? 2 : 8
        case .latinLetter, .foreignLetter, .noBreakSpace: 4
        case .mark, .sign, .wordEnd, .odd, .hole: 14
        }
    }

    private static func cost(
        ofLetter symbol: Int, after first: ByteClass.Kind, _ language: LanguageModel
    ) -> Int {
        switch first {
        case .letter(let previous): language.cost(of: symbol, after: previous)
        case .latinLetter: 20
        case .foreignLetter: 8
        case .boundary: language.cost(of: symbol, after: 0)
        case .noBreakSpace: language.cost(of: symbol, after: 0) + 2
        // A letter read as `®` or a soft hyphen, `®орче` for `Ѓорче`, leaves the rest of the word behind it.
        case .wordEnd: language.cost(of: symbol, after: 0) + 20
        case .mark: language.cost(of: symbol, after: 0) + 1
        case .sign, .odd, .hole: language.cost(of: symbol, after: 0) + 6
        }
    }

    private static func capital(_ first: ByteClass, _ second: ByteClass) -> Int {
        guard second.isUpper, first.kind.isLetter, first.kind != .latinLetter else { return 0 }
        return first.isUpper ? 1 : 12
    }

    /// Whether a byte beyond ASCII stands alone in its cell there, as far as the pair shows.
    private static func isOfCode(_ pair: Pair) -> Bool {
        let ascii = min(pair.first, pair.second)
        return ascii < 0x80 && max(pair.first, pair.second) >= 0x80 && !(0x61...0x7A).contains(ascii | 0x20)
    }

    /// Where all that is beyond ASCII are single letters, they are codes: `Ž` and `Ж` for women, `М` for men, `Д`
    /// and `Н` for yes and no; or a sign.
    private static func codes(
        _ pairs: [Pair], _ candidate: EncodingCandidate
    ) -> (cost: Int, areKnown: Bool) {
        var seen: Set<UInt8> = []
        var cost = 0
        var areKnown = true
        for pair in pairs where seen.insert(max(pair.first, pair.second)).inserted {
            let byte = max(pair.first, pair.second)
            if usualCodes.contains(candidate.letter(of: byte)) {
                cost += 4
                continue
            }
            switch candidate.readings[0].classes[Int(byte)].kind {
            case .boundary, .noBreakSpace, .mark: cost += 6
            case .sign, .wordEnd: cost += 16
            case .letter, .foreignLetter, .latinLetter:
                cost += 16
                areKnown = false
            case .odd:
                cost += 20
                areKnown = false
            case .hole:
                cost += 28
                areKnown = false
            }
        }
        return (cost, areKnown)
    }

    private static let usualCodes = Set("ŽžЖжМмДдНн".unicodeScalars.map { UInt16($0.value) })
}

extension ByteClass.Kind {
    /// Whether it is any letter.
    var isLetter: Bool {
        switch self {
        case .letter, .latinLetter, .foreignLetter: true
        default: false
        }
    }
}
