/// A regular expression that a whole text keeps or does not, in time that grows with the text's length only.
///
/// A pattern comes with somebody's schema and is asked of a million cells, so none may be slow, whatever it is: the
/// usual matchers try one way after the other, and `(a+)+b` has a thousand million of them in thirty letters. Here all
/// ways are gone at once. Each letter of the pattern is a position (V. M. Glushkov, The abstract theory of automata,
/// 1961); after each letter of the text it is known in which positions one can be:
///
///     pattern    A B* C        positions 0 1 2
///     text       A B B C       {0} {1} {1} {2}       2 is one that may be the last: the text keeps the pattern
///
/// The price is that a pattern cannot look around or refer to a group: such a one is refused when the schema is read.
public struct TextPattern: Sendable, Hashable {
    /// Why a text is no pattern that is known here; `reason` is a phrase for people.
    public struct Failure: Error, Sendable, Hashable {
        /// What is wrong, to stand behind "the pattern".
        public let reason: String
    }

    /// The most letters that a pattern may come to with its repetitions written out.
    public static let longest = 1000

    // Sets of positions are bits in so many words.
    private let wordCount: Int
    private let letters: [PatternLetters]
    // Where one can be after the first letter, and where the text may end.
    private let first: [UInt64]
    private let last: [UInt64]
    private let keepsEmpty: Bool
    // Where one can go on to, by position.
    private let next: [UInt64]
    // The positions that each letter of ASCII fits.
    private let ascii: [UInt64]

    /// The pattern that a text writes.
    ///
    /// - Throws: `Failure` where it is none, or uses what is not known here.
    public init(_ text: String) throws(Failure) {
        var syntax = PatternSyntax(text)
        let node = try syntax.pattern()
        let count = node.letterCount
        guard count <= Self.longest else {
            throw Failure(reason: "comes to more than \(Self.longest) letters with its repetitions")
        }
        let automaton = PatternAutomaton(node, letterCount: count)
        wordCount = automaton.wordCount
        letters = automaton.letters
        first = automaton.first
        last = automaton.last
        keepsEmpty = automaton.keepsEmpty
        next = automaton.next
        ascii = automaton.ascii
    }

    /// Whether the whole of a text in UTF-8 keeps the pattern.
    public func isKept(by text: UnsafeBufferPointer<UInt8>) -> Bool {
        wordCount == 1 ? isKeptInOneWord(text) : isKeptInWords(text)
    }

    private func isKeptInOneWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.isEmpty { return keepsEmpty }
        var candidates = first[0]
        var places: UInt64 = 0
        var scalars = Scalars(text)
        while let scalar = scalars.next() {
            places = candidates & fitting(scalar, among: candidates, word: 0)
            if places == 0 { return false }
            candidates = 0
            var rest = places
            while rest != 0 {
                candidates |= next[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
        }
        return places & last[0] != 0
    }

    private func isKeptInWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.isEmpty { return keepsEmpty }
        var candidates = first
        var places = [UInt64](repeating: 0, count: wordCount)
        var scalars = Scalars(text)
        while let scalar = scalars.next() {
            var isAnywhere = false
            for word in 0..<wordCount {
                places[word] = candidates[word] & fitting(scalar, among: candidates[word], word: word)
                if places[word] != 0 { isAnywhere = true }
                candidates[word] = 0
            }
            guard isAnywhere else { return false }
            for word in 0..<wordCount {
                var rest = places[word]
                while rest != 0 {
                    let start = (word << 6 + rest.trailingZeroBitCount) * wordCount
                    for other in 0..<wordCount { candidates[other] |= next[start + other] }
                    rest &= rest - 1
                }
            }
        }
        return (0..<wordCount).contains { places[$0] & last[$0] != 0 }
    }

    /// The positions of a word that a letter fits; beyond ASCII only those are tried that it matters for.
    private func fitting(_ scalar: Unicode.Scalar, among candidates: UInt64, word: Int) -> UInt64 {
        if scalar.isASCII { return ascii[Int(scalar.value) * wordCount + word] }
        var fitting: UInt64 = 0
        var rest = candidates
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            if letters[word << 6 + bit].contains(scalar) { fitting |= 1 << UInt64(bit) }
            rest &= rest - 1
        }
        return fitting
    }
}

/// The letters of a text in UTF-8, one after the other; U+FFFD for what is none.
struct Scalars: IteratorProtocol {
    private var decoder = Unicode.UTF8()
    private var bytes: UnsafeBufferPointer<UInt8>.Iterator

    init(_ text: UnsafeBufferPointer<UInt8>) { bytes = text.makeIterator() }

    mutating func next() -> Unicode.Scalar? {
        switch decoder.decode(&bytes) {
        case .scalarValue(let scalar): scalar
        case .emptyInput: nil
        case .error: "\u{FFFD}"
        }
    }
}
