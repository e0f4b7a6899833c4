/// What a delimited file's dialect was concluded to be.
public struct CSVDialectConclusion: Sendable, Hashable {
    /// The dialect to read it with.
    public let dialect: CSVDialect
    /// How sure that is, from 0 (a guess) to 1 (certain).
    public let confidence: Double
    /// The evidence, in words for `inspect`; quotes nothing of the file.
    public let why: String
}

extension CSVDialect {
    /// Concludes the delimiter from the first bytes of a text: a `sep=` line, else that of `,` `;` tab `|` which
    /// stands in the first rows equally often, outside quotes.
    public static func detect(head: [UInt8]) -> CSVDialectConclusion {
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        let lineEnd = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
        if let line = CSVSeparatorLine(text[..<lineEnd]) {
            return CSVDialectConclusion(
                dialect: CSVDialect(delimiter: line.delimiter), confidence: 1,
                why: "the file says so in a sep= line")
        }
        let candidates: [CSVDialect] = [.comma, .semicolon, .tab, .bar]
        let evidence = candidates.map { DelimiterEvidence(text, dialect: $0) }
        // The first of equals wins: commas are the standard.
        var best = 0
        for index in candidates.indices where evidence[index].score > evidence[best].score { best = index }
        return evidence[best].conclusion(for: candidates[best])
    }
}

/// How well one delimiter fits the first rows.
struct DelimiterEvidence {
    private static let rowLimit = 64

    private var counts: [Int] = []
    private let name: String

    init(_ text: ArraySlice<UInt8>, dialect: CSVDialect) {
        switch dialect.delimiter {
        case UInt8(ascii: ","): name = "commas"
        case UInt8(ascii: ";"): name = "semicolons"
        case 0x09: name = "tabs"
        default: name = "vertical bars"
        }
        var count = 0
        var isInside = false
        var isFieldStart = true
        var isBlank = true
        for byte in text {
            if isInside {
                if byte == dialect.quote { isInside = false }
                continue
            }
            switch byte {
            case dialect.quoteOrNone:
                // A doubled quote closes and opens again at once, which changes nothing here; so what follows a
                // closing quote counts as a field's start.
                isInside = isFieldStart
                isBlank = false
                continue
            case dialect.delimiter:
                count += 1
                isFieldStart = true
                continue
            case 0x0A, 0x0D:
                if !isBlank || count > 0 { counts.append(count) }
                (count, isFieldStart, isBlank) = (0, true, true)
                if counts.count == Self.rowLimit { return }
                continue
            default: break
            }
            isFieldStart = false
            isBlank = false
        }
        // A last row without an end counts if it is the only one; else it may be cut off.
        if counts.isEmpty, !isBlank || count > 0 { counts.append(count) }
    }

    /// Delimiters in most rows alike.
    private var usual: Int {
        var rows: [Int: Int] = [:]
        for count in counts where count > 0 { rows[count, default: 0] += 1 }
        return rows.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// Share of the rows that have the usual count, weighed by how many fields that gives.
    var score: Double {
        let usual = usual
        guard usual > 0 else { return 0 }
        return share * (1 - 1 / Double(usual + 2))
    }

    private var share: Double {
        let usual = usual
        return Double(counts.count { $0 == usual }) / Double(max(1, counts.count))
    }

    func conclusion(for dialect: CSVDialect) -> CSVDialectConclusion {
        let usual = usual
        guard usual > 0 else {
            return CSVDialectConclusion(
                dialect: .comma, confidence: 0.5, why: "no delimiter stands in the first rows: one column")
        }
        let rows = counts.count { $0 == usual }
        return CSVDialectConclusion(
            dialect: dialect, confidence: rows > 1 ? share : share * 0.7,
            why: "\(rows) of the first \(counts.count) rows hold \(usual) \(name)")
    }
}
