import Model

/// What a column's values say of what it holds.
struct ValueEvidence {
    /// Distinct values that are looked at, the commonest first: a coded column has no more.
    private static let looked = 64

    private let values: [[UInt8]]
    private var fits: [ValueKind: ValueFit] = [:]

    init(_ sample: ColumnSample) {
        values = sample.values.lazy.map(\.text).filter { !Self.isNull($0) }.prefix(Self.looked).map { $0 }
    }

    /// Whether there is anything to go by.
    var isEmpty: Bool { values.isEmpty }

    /// How well the values are of a kind.
    mutating func fit(_ kind: ValueKind) -> ValueFit {
        if let known = fits[kind] { return known }
        let fit = ValueFit(known: values.count { Self.is($0, kind) }, of: values.count)
        fits[kind] = fit
        return fit
    }

    /// Whether the cells say yes or no, or are crosses.
    mutating func isAnswers() -> Bool { !values.isEmpty && fit(.codes(list: YesNo.list.id)).isGood }

    /// The years of the dates among the values, the first and the last.
    func years() -> ClosedRange<Int>? {
        let years = values.compactMap { DateLook.year(of: $0) }
        guard let first = years.min(), let last = years.max() else { return nil }
        return first...last
    }

    private static func `is`(_ text: [UInt8], _ kind: ValueKind) -> Bool {
        switch kind {
        case .codes(let id):
            isKnown(text) { piece in indexes[id].flatMap { $0.byte(for: piece.span) } != nil }
        case .areas: isKnown(text) { isArea($0) }
        case .dates: DateLook.isDate(text)
        case .ages: wholeNumber(text).map { $0 <= 110 } ?? false
        case .numbers: wholeNumber(text) != nil
        case .scores: isScore(text)
        }
    }

    /// Whether a text is known as a whole, or in all its pieces where it holds several.
    private static func isKnown(_ text: [UInt8], _ isKnown: ([UInt8]) -> Bool) -> Bool {
        if isKnown(text) { return true }
        let pieces = pieces(of: text)
        return pieces.count > 1 && pieces.allSatisfy(isKnown)
    }

    /// The pieces of a text that holds several values, without blanks around them; the text itself where it holds one.
    static func pieces(of text: [UInt8]) -> [[UInt8]] {
        guard let separator = separators.first(where: { text.contains($0) }) else { return [text] }
        return text.split(separator: separator).compactMap { piece in
            guard let first = piece.firstIndex(where: { $0 != 0x20 }),
                let last = piece.lastIndex(where: { $0 != 0x20 })
            else { return nil }
            return Array(piece[first...last])
        }
    }

    private static let separators: [UInt8] = [
        RawBatch.listSeparator, UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: ","),
        UInt8(ascii: " "),
    ]

    private static func isArea(_ text: [UInt8]) -> Bool {
        guard let world = AreaBook.area(code: "WLD") else { return false }
        var alias: [UInt8] = []
        Folding.fold(text.span, into: &alias)
        switch AreaBook.resolve(alias: alias.span, on: nil, reportedFrom: world) {
        case .area, .historic, .ambiguous: return true
        case .null, .unknown: return false
        }
    }

    /// The value of `17`, `17.0` or `17,0`.
    private static func wholeNumber(_ text: [UInt8]) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        guard parts.count <= 2, parts.count < 2 || parts[1].allSatisfy({ $0 == UInt8(ascii: "0") }) else {
            return nil
        }
        guard (1...6).contains(parts[0].count) else { return nil }
        return Int(String(decoding: parts[0], as: UTF8.self))
    }

    private static func isScore(_ text: [UInt8]) -> Bool {
        let number = String(decoding: text, as: UTF8.self).replacing(",", with: ".")
        return Double(number).map { (0...1).contains($0) } ?? false
    }

    private static func isNull(_ text: [UInt8]) -> Bool {
        text.allSatisfy { "-–./?*".utf8.contains($0) } || nulls.byte(for: text.span) != nil
    }

    // Of a list without entries, an index knows the words for "unknown" and the like.
    private static let nulls = CodeIndex(CodeList(id: "", title: "", entries: []))
    private static let indexes = Dictionary(
        uniqueKeysWithValues: CodeListBook.all.map { ($0.id, CodeIndex($0)) })
}

extension ValueKind {
    /// Every kind that values alone can show, the code lists first.
    static let all: [ValueKind] = CodeListBook.all.map { .codes(list: $0.id) } + [.areas, .dates, .ages]
}
