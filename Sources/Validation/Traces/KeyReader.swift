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
            let bytes = column.bytes
            for record in 0..<batch.count where found[record].isAbsent {
                var fingerprint = Fingerprint(seed: seed << 8 | UInt64(128 + order))
                if fingerprint.mix(textAt: column.range(of: record), of: bytes) {
                    found[record] = fingerprint
                }
            }
        }
        return found
    }
}

extension Fingerprint {
    /// Takes a token in.
    mutating func mix(_ token: Token) {
        mix(token.high)
        mix(token.low)
    }
}
