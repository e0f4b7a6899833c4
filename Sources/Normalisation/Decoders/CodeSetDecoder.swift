import Intake
import Model

/// Reads a set of codes: `A|B`, `A; B`, `A / B`, `A, B`, one code a line or after a bullet, and blanks between codes
/// that are written as in a standard.
///
/// A text is cut at the strongest separator that it has, and each piece read in the same way; but slashes, commas and
/// blanks may stand within a name, so that a text is tried as a whole before it is cut at those.
struct CodeSetDecoder: CellDecoder {
    private let codes: CodeDecoder
    private let setMap: CodeSetMap
    private let partsAtBlanks: Bool

    /// A decoder of a list with a source's own values; `partsAtBlanks`: blanks part any names, as the source says.
    init(list: CodeList, setMap: CodeSetMap, partsAtBlanks: Bool) {
        codes = CodeDecoder(list: list, valueMap: Vocabulary())
        self.setMap = setMap
        self.partsAtBlanks = partsAtBlanks
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt64 {
        bits(of: text, in: &work).withoutReasons
    }

    private func bits(of text: Bytes, in work: inout Workspace) -> UInt64 {
        if let mapped = work.mapped(text, by: setMap.places) { return setMap.sets[Int(mapped)] }
        let separator = ListCut.separator(in: text)
        if let bits = exactCodes(in: text, at: separator ?? .blank, &work) { return bits }
        if !ListCut.isStrong(separator), let byte = codes.knownValue(of: text, in: &work) {
            return 1 << UInt64(byte)
        }
        if let separator {
            var bits: UInt64 = 0
            var pieces = ListPieces(text, at: separator)
            while let piece = pieces.next() {
                if !piece.isEmpty { bits |= self.bits(of: piece, in: &work) }
            }
            return bits
        }
        if partsAtBlanks, let bits = blankSeparated(text, in: &work) { return bits }
        if !text.isPlaceholder { codes.note(text, in: &work) }
        return 0
    }

    // `N, A` are two sectors, although folded as a whole they are "not applicable".
    private func exactCodes(
        in text: Bytes, at separator: ListCut.Separator, _ work: inout Workspace
    ) -> UInt64? {
        var bits: UInt64 = 0
        var pieces = ListPieces(text, at: separator)
        while let piece = pieces.next() {
            if piece.isEmpty { continue }
            guard let byte = codes.exactValue(of: piece, in: &work) else { return nil }
            bits |= 1 << UInt64(byte)
        }
        return bits == 0 ? nil : bits
    }

    private func knownBits(of text: Bytes, in work: inout Workspace) -> UInt64? {
        if let index = work.mapped(text, by: setMap.places) { return setMap.sets[Int(index)] }
        return codes.knownValue(of: text, in: &work).map { 1 << UInt64($0) }
    }

    // ODK joins the answers of a multiple choice by blanks.
    private func blankSeparated(_ text: Bytes, in work: inout Workspace) -> UInt64? {
        var bits: UInt64 = 0
        var count = 0
        var pieces = ListPieces(text, at: .blank)
        while let piece = pieces.next() {
            if piece.isEmpty { continue }
            guard let known = knownBits(of: piece, in: &work) else { return nil }
            bits |= known
            count += 1
        }
        return count > 1 ? bits : nil
    }
}

/// A source's own values of a field of sets, and the sets that they stand for.
struct CodeSetMap: Sendable {
    /// Values, by their place in `sets`.
    private(set) var places = Vocabulary()
    /// The sets as `CodeSet` bits.
    private(set) var sets: [UInt64] = []

    /// Adds a value; the first of two equal values holds.
    mutating func add(_ mapping: SourceDescription.ValueMapping, _ bits: UInt64) {
        places.add(mapping, Int32(sets.count))
        sets.append(bits)
    }
}
