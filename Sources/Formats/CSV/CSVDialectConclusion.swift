/// What a delimited file's dialect was concluded to be.
public struct CSVDialectConclusion: Sendable, Hashable {
    /// The dialect to read it with.
    public let dialect: CSVDialect
    /// How sure that is, from 0 (a guess) to 1 (certain).
    public let confidence: Double
    /// The evidence, in words for `inspect`; quotes nothing of the file.
    public let why: String
    /// Another dialect that fits the first rows as well and cuts them differently; nil where none does.
    public let rival: CSVDialect?
}

extension CSVDialect {
    /// Concludes the dialect from the first bytes of a text: a `sep=` line, else the delimiter of `,` `;` tab `|`
    /// which stands in the first rows equally often, outside quotes; with it double quotes, single quotes or
    /// escaped ones, whichever leave the fewest astray.
    public static func detect(head: [UInt8]) -> CSVDialectConclusion {
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        let lineEnd = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
        if let line = CSVSeparatorLine(text[..<lineEnd]) {
            let delimiters = CSVDialect(delimiter: line.delimiter)
            let best = DialectEvidence.best(text[lineEnd...], among: delimiters.habits)
            return CSVDialectConclusion(
                dialect: best.dialect, confidence: 1, why: "the file says so in a sep= line", rival: nil)
        }
        return detect(text, among: [.comma, .semicolon, .tab, .bar])
    }

    /// As `detect(head:)`, for a delimiter that is known already: what quotes the text has.
    public static func detect(head: [UInt8], delimiter: UInt8) -> CSVDialect {
        DialectEvidence.best(head[...], among: CSVDialect(delimiter: delimiter).habits).dialect
    }

    private static func detect(_ text: ArraySlice<UInt8>, among delimiters: [CSVDialect])
        -> CSVDialectConclusion
    {
        // The first of equals wins: commas are the standard.
        let evidence = delimiters.map { DialectEvidence.best(text, among: $0.habits) }
        guard var best = evidence.first else { preconditionFailure("there are delimiters to choose from") }
        for other in evidence.dropFirst() where other.score > best.score { best = other }
        let second = evidence.filter { $0.dialect != best.dialect }.max { $0.score < $1.score }
        return best.conclusion(rival: second)
    }

    /// The ways of quoting that go with this delimiter, the usual one first.
    private var habits: [CSVDialect] {
        let double = UInt8(ascii: "\"")
        let single = UInt8(ascii: "'")
        return [
            CSVDialect(delimiter: delimiter), CSVDialect(delimiter: delimiter, hasBlanks: true),
            CSVDialect(delimiter: delimiter, quote: single),
            CSVDialect(delimiter: delimiter, quote: double, escape: UInt8(ascii: "\\")),
            CSVDialect(delimiter: delimiter, quote: single, escape: UInt8(ascii: "\\")),
        ]
    }
}

/// How well one dialect fits the first rows.
struct DialectEvidence {
    private static let rowLimit = 64

    let dialect: CSVDialect
    /// Delimiters of each row, outside quotes.
    private var counts: [Int] = []
    /// Fields that a quote opens and closes as it should.
    private var quotedFields = 0
    /// Quotes in the middle of a field, or text after a closing one.
    private var strayQuotes = 0
    /// Of those, text after a closing quote: quotes in the middle may be apostrophes.
    private var brokenFields = 0

    /// The best fit among ways of quoting: the first, unless another leaves fewer quotes astray.
    static func best(_ text: ArraySlice<UInt8>, among dialects: [CSVDialect]) -> DialectEvidence {
        let evidence = dialects.map { DialectEvidence(text, dialect: $0) }
        guard var best = evidence.first else { preconditionFailure("there are dialects to choose from") }
        for other in evidence.dropFirst() where other.isBetterQuoted(than: best) { best = other }
        return best
    }

    init(_ text: ArraySlice<UInt8>, dialect: CSVDialect) {
        self.dialect = dialect
        text.withUnsafeBytes { read($0) }
    }

    private mutating func read(_ text: UnsafeRawBufferPointer) {
        var count = 0
        var rowStart = 0
        var opening = -1
        var closing = -1
        var place = 0
        while place < text.count {
            let byte = text[place]
            if opening >= 0, closing < 0 {
                if byte == dialect.quote, !dialect.isEscaped(text, place, opening: opening) {
                    if place + 1 < text.count, text[place + 1] == byte {
                        place += 1
                    } else {
                        closing = place
                    }
                }
                place += 1
                continue
            }
            switch byte {
            case dialect.quoteOrNone:
                if opening < 0, dialect.opensField(text, place, rowStart: rowStart) {
                    opening = place
                } else {
                    strayQuotes += 1
                }
            case dialect.delimiter, 0x0A, 0x0D:
                if opening >= 0 { quotedFields += 1 }
                (opening, closing) = (-1, -1)
                if byte == dialect.delimiter {
                    count += 1
                } else {
                    endRow(text, rowStart..<place, count)
                    (count, rowStart) = (0, place + 1)
                    if counts.count == Self.rowLimit { return }
                }
            default:
                if closing == place - 1, opening >= 0, byte != 0x20 || !dialect.hasBlanks {
                    strayQuotes += 1
                    brokenFields += 1
                }
                if dialect.hasBlanks, closing >= 0, byte == 0x20 { closing = place }
            }
            place += 1
        }
        // A last row without an end counts if it is the only one; else it may be cut off.
        if counts.isEmpty { endRow(text, rowStart..<text.count, count) }
    }

    private mutating func endRow(_ text: UnsafeRawBufferPointer, _ row: Range<Int>, _ count: Int) {
        let isBlank = text[row].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        if !isBlank || count > 0 { counts.append(count) }
    }

    /// Whether this way of quoting leaves fewer quotes astray and closes as many fields.
    private func isBetterQuoted(than other: DialectEvidence) -> Bool {
        guard quotedFields > 0 else { return false }
        // Single quotes are apostrophes as a rule: only where hardly a double quote does a quote's work.
        if dialect.quote != other.dialect.quote, other.quotedFields * 4 > quotedFields { return false }
        if dialect.hasBlanks != other.dialect.hasBlanks, other.quotedFields > quotedFields { return false }
        if strayQuotes != other.strayQuotes, dialect.quote == other.dialect.quote {
            return strayQuotes < other.strayQuotes
        }
        return dialect.quote != other.dialect.quote && brokenFields * 8 <= quotedFields
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

    func conclusion(rival: DialectEvidence?) -> CSVDialectConclusion {
        let usual = usual
        guard usual > 0 else {
            return CSVDialectConclusion(
                dialect: CSVDialect(delimiter: UInt8(ascii: ","), quote: dialect.quote), confidence: 0.5,
                why: "no delimiter stands in the first rows: one column", rival: nil)
        }
        let rows = counts.count { $0 == usual }
        let isClose = rival.map { $0.usual > 0 && $0.score >= score * 0.98 } ?? false
        return CSVDialectConclusion(
            dialect: dialect, confidence: (rows > 1 ? share : share * 0.7) * (isClose ? 0.6 : 1),
            why: "\(rows) of the first \(counts.count) rows hold \(usual) \(name)\(habit)",
            rival: isClose ? rival?.dialect : nil)
    }

    private var name: String {
        switch dialect.delimiter {
        case UInt8(ascii: ","): "commas"
        case UInt8(ascii: ";"): "semicolons"
        case 0x09: "tabs"
        default: "vertical bars"
        }
    }

    private var habit: String {
        if dialect.escape != nil { return "; quotes inside cells stand after a backslash" }
        return dialect.quote == UInt8(ascii: "'") && quotedFields > 0 ? "; cells stand in single quotes" : ""
    }
}
