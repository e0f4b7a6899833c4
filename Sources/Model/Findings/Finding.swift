/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// The record (or file) is not accepted.
    case error
    /// Accepted; the sender should look.
    case warning
    /// Worth knowing.
    case note

    /// Graver first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

/// The id of a rule in kebab case, such as `exit-not-before-entry`.
public struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The text.
    public let rawValue: String

    /// An id.
    public init(_ text: String) { rawValue = text }

    /// An id written in the source.
    public init(stringLiteral text: String) { rawValue = text }

    /// Orders by the bytes of the text.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

/// Where in a file something stands. Holds no value of the file.
@frozen
public struct Place: Sendable, Hashable {
    /// Record, from 1; nil for the file as a whole.
    public var record: Int?
    /// Physical line, from 1, as an editor shows it.
    public var line: Int?
    /// Row, from 1, as a spreadsheet shows it.
    public var row: Int?
    /// XML element path or JSON pointer.
    public var path: String?

    /// A place; the file as a whole when nothing is given.
    public init(record: Int? = nil, line: Int? = nil, row: Int? = nil, path: String? = nil) {
        self.record = record
        self.line = line
        self.row = row
        self.path = path
    }
}

/// What one rule found, of one kind, in one field of a file: counted exactly, with the first few places.
///
/// Holds no personal value: `quoted` is set for coded fields only, by `QuotableValue`.
public struct Finding: Sendable, Hashable {
    /// What a finding is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// A record's values.
        case data
        /// The file's form or heading.
        case file
        /// Something could not be checked.
        case couldNotCheck = "could-not-check"
    }

    /// What makes two occurrences the same finding.
    public struct Key: Sendable, Hashable {
        /// The rule.
        public var rule: RuleID
        /// Its severity here.
        public var severity: Severity
        /// What it is about.
        public var kind: Kind
        /// The field's name in the standard, where it is about one.
        public var field: String?
        /// The column's heading in the file, where it is about one and may be shown.
        public var column: String?
        /// The column's letter, where it is about one of a sheet.
        public var letter: String?
        /// The value of a coded field, cut and checked, where it may be shown.
        public var quoted: String?
        /// The one near candidate, if there is exactly one.
        public var suggestion: String?

        /// A key; only the rule and severity are needed.
        public init(
            _ rule: RuleID, _ severity: Severity, kind: Kind = .data, field: String? = nil,
            column: String? = nil, letter: String? = nil, quoted: String? = nil, suggestion: String? = nil
        ) {
            self.rule = rule
            self.severity = severity
            self.kind = kind
            self.field = field
            self.column = column
            self.letter = letter
            self.quoted = quoted
            self.suggestion = suggestion
        }
    }

    /// What makes it this finding.
    public var key: Key
    /// What is wrong, in one plain sentence without a personal value.
    public var message: Message
    /// What to do, in one imperative sentence.
    public var fix: Message
    /// How often, exactly.
    public var count: Int
    /// The first places, at most `Findings.placesKept`.
    public var places: [Place]

    /// A finding that occurred once.
    public init(_ key: Key, message: Message, fix: Message, at place: Place) {
        self.key = key
        self.message = message
        self.fix = fix
        count = 1
        places = [place]
    }
}

/// The findings of a file or batch: one entry per key and message with an exact count, memory bounded.
///
/// `merge` appends what came later in the file, so batches merged in file order give the same result for any
/// number of threads.
public struct Findings: Sendable, Hashable {
    /// Places kept per finding.
    public static let placesKept = 5
    /// Distinct findings kept per rule; what is beyond is counted under the rule without field and value.
    public static let keysKeptPerRule = 200

    /// Says what a finding stands for that counts others beyond those kept: it may name no single value.
    public static let beyondMessage: Message =
        "More was found by this rule, in more fields or values than are listed."

    /// What makes two occurrences one: a finding's message is true of all that it counts.
    private struct Identity: Hashable {
        let key: Finding.Key
        let message: Message

        init(_ finding: Finding) {
            key = finding.key
            message = finding.message
        }

        /// A key has few messages: to compare them is less than to write them all out.
        func hash(into hasher: inout Hasher) { hasher.combine(key) }
    }

    private var index: [Identity: Int] = [:]
    private var distinctPerRule: [RuleID: Int] = [:]
    /// The findings in the order of their first occurrence.
    public private(set) var all: [Finding] = []

    /// No findings.
    public init() {}

    /// Whether nothing was found.
    public var isEmpty: Bool { all.isEmpty }

    /// Occurrences of a severity, exactly.
    public func count(of severity: Severity) -> Int {
        all.reduce(0) { $0 + ($1.key.severity == severity ? $1.count : 0) }
    }

    /// Adds one occurrence (or a merged finding).
    public mutating func add(_ finding: Finding) {
        var finding = finding
        var identity = Identity(finding)
        if index[identity] == nil, distinctPerRule[finding.key.rule, default: 0] >= Self.keysKeptPerRule {
            finding.key.field = nil
            finding.key.column = nil
            finding.key.letter = nil
            finding.key.quoted = nil
            finding.key.suggestion = nil
            finding.message = Self.beyondMessage
            identity = Identity(finding)
        }
        if let position = index[identity] {
            all[position].count += finding.count
            let room = Self.placesKept - all[position].places.count
            if room > 0 { all[position].places.append(contentsOf: finding.places.prefix(room)) }
        } else {
            index[identity] = all.count
            distinctPerRule[finding.key.rule, default: 0] += 1
            all.append(finding)
        }
    }

    /// Takes findings out, in the order of their first occurrence.
    public mutating func take(where isTaken: (Finding) -> Bool) -> [Finding] {
        let taken = all.filter(isTaken)
        guard !taken.isEmpty else { return [] }
        let kept = all.filter { !isTaken($0) }
        self = Findings()
        for finding in kept { add(finding) }
        return taken
    }

    /// Adds the findings of a later part of the same file.
    public mutating func merge(_ later: Findings) {
        for finding in later.all { add(finding) }
    }

    /// Writes the paths of all places as `shown` gives them.
    public mutating func showPaths(as shown: (String) -> String) {
        for finding in all.indices {
            for place in all[finding].places.indices {
                guard let path = all[finding].places[place].path else { continue }
                all[finding].places[place].path = shown(path)
            }
        }
    }

    /// Worst first, what is about the file before what is about its records, since it is as a rule their cause, then
    /// most frequent, then by rule, field and value: the order of every report.
    public var sorted: [Finding] {
        all.sorted { left, right in
            if left.key.severity != right.key.severity { return left.key.severity < right.key.severity }
            if (left.key.kind == .file) != (right.key.kind == .file) { return left.key.kind == .file }
            if left.count != right.count { return left.count > right.count }
            return Self.sortText(left).utf8.lexicographicallyPrecedes(Self.sortText(right).utf8)
        }
    }

    private static func sortText(_ finding: Finding) -> String {
        let key = finding.key
        let parts = [key.field, key.column, key.quoted, key.suggestion].map { $0 ?? "" }
        return ([key.rule.rawValue] + parts + [key.kind.rawValue, key.letter ?? "", finding.message.english])
            .joined(
                separator: "\u{1F}")
    }
}
