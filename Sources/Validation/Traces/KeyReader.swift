import Model
import Normalisation

/// Fingerprints of a batch's keys and numbers.
struct KeyReader {
    private let batch: CaseBatch

    init(_ batch: CaseBatch) { self.batch = batch }

    /// For each record the fingerprint of the first of these fields that it has; absent where it has none.
    func fingerprints(seed: UInt64, tokens: [StandardField], texts: [TransientField]) -> [Fingerprint] {
        var found = [Fingerprint](repeating: .absent, count: batch.count)
        for (order, field) in tokens.enumerated() {
            guard let column = batch.columns.tokens(field) else { continue }
            for record in 0..<batch.count where found[record].isAbsent && !column[record].isAbsent {
                found[record] = Fingerprint(seed: seed << 8 | UInt64(order))
                found[record].mix(column[record])
            }
        }
        for (order, field) in texts.enumerated() {
            guard let column = batch.transients[field] else { continue }
            for record in 0..<batch.count where found[record].isAbsent {
                let text = Self.trimmed(column.bytes[column.range(of: record)])
                guard !text.isEmpty else { continue }
                found[record] = Fingerprint(seed: seed << 8 | UInt64(128 + order))
                found[record].mix(number: text)
            }
        }
        return found
    }

    /// Mixes in a record's number, or else its key; answers whether it has one of them.
    func mix(
        _ number: TransientField, or key: StandardField, of record: Int, into fingerprint: inout Fingerprint
    ) -> Bool {
        if let column = batch.transients[number] {
            let text = Self.trimmed(column.bytes[column.range(of: record)])
            if !text.isEmpty {
                fingerprint.mix(number: text)
                return true
            }
        }
        if let column = batch.columns.tokens(key), !column[record].isAbsent {
            fingerprint.mix(column[record])
            return true
        }
        return false
    }

    /// A text without the spaces around it.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first, first <= 0x20 { text = text.dropFirst() }
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
        return text
    }
}

extension Fingerprint {
    /// Takes a number in as Anonymisation reads it: ASCII letters in capitals, runs of blanks as one space.
    mutating func mix(number text: ArraySlice<UInt8>) {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            let isNoBreakSpace = byte == 0xC2 && index + 1 < text.endIndex && text[index + 1] == 0xA0
            if isNoBreakSpace { index += 1 }
            if isNoBreakSpace || byte <= 0x20 {
                if let last = folded.last, last != 0x20 { folded.append(0x20) }
            } else {
                folded.append((0x61...0x7A).contains(byte) ? byte & 0xDF : byte)
            }
            index += 1
        }
        if folded.last == 0x20 { folded.removeLast() }
        mix(folded[...])
    }

    /// Takes a token in.
    mutating func mix(_ token: Token) {
        mix(token.high)
        mix(token.low)
    }
}
