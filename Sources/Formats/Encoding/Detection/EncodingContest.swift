/// Sets the single-byte encodings against each other over the pairs of a text, and says which one it is read as.
struct EncodingContest {
    private let pairs: [EncodingScore.Pair]
    private let scores: [EncodingScore]
    private let bytes: [UInt8]

    // In the units of `LanguageModel`: thirty to one; and where nothing fits well, all that is not hopeless.
    private static let near = 7
    private static let nearWhereNothingFits = 24
    // What a pair costs in the right encoding is below ten, in a wrong one mostly above twelve.
    private static let misfit = 11

    /// A contest over `pairs`, which has at least one.
    init(_ pairs: [EncodingScore.Pair]) {
        self.pairs = pairs
        var seen: Set<UInt8> = []
        for pair in pairs { seen.formUnion([pair.first, pair.second]) }
        bytes = seen.filter { $0 >= 0x80 }.sorted()
        let order = EncodingCandidate.all.map { EncodingScore($0, pairs) }.enumerated()
        scores = order.sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    }

    private func reading(_ candidate: EncodingCandidate) -> [UInt16] { bytes.map(candidate.letter(of:)) }

    /// The winner, those that read the same, and those that come near and do not; UTF-8 is one of these where as
    /// much of the text is well-formed that it is `utf8` with foreign lines perhaps.
    func conclusion(utf8: Bool) -> EncodingConclusion {
        let best = scores[0]
        let own = reading(best.candidate)
        let weight = pairs.reduce(0) { $0 + $1.weight }
        let isMisfit =
            best.isOfUnknownCodes || best.cost - best.candidate.prior > Self.misfit * weight
        let equals = scores.dropFirst().filter { reading($0.candidate) == own }.map(\.candidate.encoding)
        let others = scores.filter { reading($0.candidate) != own }
        let margin = others[0].cost - best.cost
        let limit = isMisfit ? Self.nearWhereNothingFits : Self.near
        var rivals: [EncodingScore] = []
        for other in others where other.cost - best.cost <= limit {
            let isNew = rivals.allSatisfy { reading($0.candidate) != reading(other.candidate) }
            if isNew, rivals.count < 3 { rivals.append(other) }
        }
        let sure = 0.5 + 0.49 * min(1, Double(margin) / 24)
        let encodings = rivals.map(\.candidate.encoding)
        return EncodingConclusion(
            best.candidate.encoding, confidence: isMisfit ? min(0.4, sure) : sure,
            why: why(best, isMisfit: isMisfit, equals: equals, rivals: encodings),
            rivals: encodings + (utf8 ? [.utf8] : []), equals: equals)
    }

    private func why(
        _ best: EncodingScore, isMisfit: Bool, equals: [TextEncoding], rivals: [TextEncoding]
    ) -> String {
        var why = "not UTF-8; "
        if isMisfit {
            why += "no encoding gives letters as a language of the region has them, this one comes nearest"
        } else if let language = best.language {
            why += "its letters follow each other as in \(language.name)"
        } else {
            why += "the bytes beyond ASCII stand alone, as codes do"
        }
        if !equals.isEmpty { why += "; \(Self.list(equals)) would read the same" }
        if !rivals.isEmpty { why += "; \(Self.list(rivals)) would read otherwise, and nearly as well" }
        return why
    }

    private static func list(_ encodings: [TextEncoding]) -> String {
        encodings.map(\.rawValue).joined(separator: ", ")
    }
}
