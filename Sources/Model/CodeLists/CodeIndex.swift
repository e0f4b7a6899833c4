/// A code list compiled for reading files: any spelling of a code to its byte, in one or two probes.
///
/// The code itself is tried first, letter by letter; then codes, labels and synonyms after folding; then the
/// spellings of the null reasons. A list's own entry wins over a null reason: `UNKNOWN` is a destination on exit.
public struct CodeIndex: Sendable, Hashable {
    /// The list.
    public let list: CodeList
    private let exact: ByteTable
    private let folded: ByteTable

    /// Compiles a list: keep the index outside loops.
    public init(_ list: CodeList) {
        self.list = list
        let codes = list.entries.enumerated().map {
            (key: Array($1.code.utf8), value: UInt16(CodeList.firstEntry) + UInt16($0))
        }
        let nulls = NullReason.allCases.map { (key: Array("\($0.text)".utf8), value: UInt16($0.rawValue)) }
        exact = ByteTable(
            codes + nulls + [(key: [UInt8(ascii: "?")], value: UInt16(NullReason.unknown.rawValue))])
        folded = ByteTable(
            Self.spellings(of: list).map { (key: Folding.folded($0.text), value: UInt16($0.byte)) })
    }

    /// The byte of the code, or null reason, that a text stands for; nil where it stands for none.
    public func byte(for text: Span<UInt8>) -> UInt8? {
        var scratch: [UInt8] = []
        return byte(for: text, scratch: &scratch)
    }

    /// As `byte(for:)`, with memory for the folded text that a loop keeps; what is in it does not matter.
    public func byte(for text: Span<UInt8>, scratch: inout [UInt8]) -> UInt8? {
        if let byte = exact.value(for: text) { return UInt8(truncatingIfNeeded: byte) }
        scratch.removeAll(keepingCapacity: true)
        Folding.fold(text, into: &scratch)
        return folded.value(for: scratch.span).map { UInt8(truncatingIfNeeded: $0) }
    }

    /// The one entry that a misspelt text is near to; nil if there is none, or more than one equally near.
    ///
    /// Near is up to two letters changed, left out, put in or swapped, of the folded text; one in short words.
    public func nearest(to text: Span<UInt8>) -> CodeEntry? { near(to: text)?.entry }

    /// As `nearest(to:)`, with how many letters the text is away from the entry.
    public func near(to text: Span<UInt8>) -> (entry: CodeEntry, distance: Int)? {
        var key: [UInt8] = []
        Folding.fold(text, into: &key)
        var best = NearestKey(to: key)
        for spelling in Self.spellings(of: list) {
            best.consider(Folding.folded(spelling.text), value: Int(spelling.byte))
        }
        let distance = best.distance
        return best.value.flatMap { list.entry(for: UInt8($0)) }.map { ($0, distance) }
    }

    /// Every spelling that a list's index knows, with its byte, in order of precedence; several may fold alike.
    static func spellings(of list: CodeList) -> [(text: String, byte: UInt8)] {
        var spellings: [(text: String, byte: UInt8)] = []
        for (index, entry) in list.entries.enumerated() {
            let byte = CodeList.firstEntry + UInt8(index)
            for text in [entry.code, entry.label] + entry.synonyms { spellings.append((text, byte)) }
        }
        for reason in NullReason.allCases {
            for text in [reason.label] + reason.synonyms { spellings.append((text, reason.rawValue)) }
        }
        return spellings
    }
}
