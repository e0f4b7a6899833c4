/// An array of objects in a JSON document, which may be the one that holds the records.
public struct JSONArrayCandidate: Sendable, Hashable {
    /// Where it stands (RFC 6901).
    public let pointer: String
    /// Objects in it, as far as was looked.
    public let objectCount: Int
    /// Keys of its objects, in order of first appearance, some hundreds at most.
    public let keys: [String]
    /// How many of them all objects have, or the only object has.
    public let sharedKeyCount: Int
    /// Whether what was looked at ends before the array does.
    public let isCutOff: Bool

    /// How deep it is nested.
    let depth: Int
}

/// Which arrays of a JSON document may hold the records, and which one is taken for them.
///
/// `/records` is where our own form has them. Of others, one whose objects have keys in common goes before one
/// whose objects have none; then the larger one, as far as was looked, the one nearer to the root, the first.
public struct JSONArrayChoice: Sendable, Hashable {
    /// The arrays of objects, the likeliest first; those inside an array are parts of what it holds.
    public let candidates: [JSONArrayCandidate]

    /// Looks at the first bytes of a document, UTF-8.
    public init(head: [UInt8], limits: FormatLimits = .standard) {
        let found = head.withUnsafeBytes { bytes -> [JSONArrayCandidate] in
            var finder = JSONArrayFinder(bytes, limits: limits)
            finder.run()
            return finder.candidates
        }
        candidates = found.enumerated().sorted { left, right in
            Self.rank(left.element, left.offset) < Self.rank(right.element, right.offset)
        }.map(\.element)
    }

    /// The array that is taken for the records.
    public var best: JSONArrayCandidate? { candidates.first }

    /// Whether there is nothing to choose: the document is the array, or holds it where our own form does.
    public var isCertain: Bool { best.map { $0.pointer == Self.ownPointer || $0.pointer.isEmpty } ?? true }

    /// Other arrays that look as much like the records: which of them holds them is to be asked for.
    public var rivals: [JSONArrayCandidate] {
        guard let best, !isCertain else { return [] }
        return candidates.dropFirst().filter {
            $0.sharedKeyCount > 0 && $0.objectCount * 2 > best.objectCount
        }
    }

    static let ownPointer = "/records"

    private static func rank(_ array: JSONArrayCandidate, _ number: Int) -> (Int, Int, Int, Int, Int) {
        (
            array.pointer == ownPointer ? 0 : 1, array.sharedKeyCount > 0 ? 0 : 1, -array.objectCount,
            array.depth, number
        )
    }
}
