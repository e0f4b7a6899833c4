public import Formats
public import Intake
import Model

/// A source entry for `pipeline.json`, drafted from what was found out of a file: for somebody to look through.
///
/// Columns of which it is not clear what they hold are left out and named in the notes. Of the file's values it holds
/// misspelt codes only, and none in which a detector finds an identifier.
public struct SourceEntry: Sendable {
    /// How the file was read, as far as that is worth stating: nil where it was plain, or is found out anyhow.
    public struct Reading: Sendable {
        /// Format, unless CSV.
        public var format: String?
        /// Encoding, unless UTF-8.
        public var encoding: String?
        /// Delimiter as the configuration writes it, unless a comma.
        public var delimiter: String?
        /// The order of day, month and year that the file's dates prove.
        public var dateOrder: SourceDescription.DateOrder?
        /// Decimal mark, unless a point.
        public var decimal: String?
        /// Where the records stand, where that was stated.
        public var records: String?
        /// The profile by which the file was read; its mapping is not repeated.
        public var profile: String?
        /// Further keys of a source entry with their values, such as the sheet.
        public var further: [JSONValue.Member] = []

        /// Nothing worth stating.
        public init() {}
    }

    /// What is known of the columns.
    public struct Columns: Sendable {
        /// Headings, or paths from the record, in the order of the file.
        public var headings: [String]
        /// One sample a heading; empty where there are none.
        public var samples: [ColumnSample]
        /// What they hold.
        public var suggestions: [MappingSuggestion]

        /// Columns of these headings with what is suggested of them.
        public init(headings: [String], samples: [ColumnSample], suggestions: [MappingSuggestion]) {
            self.headings = headings
            self.samples = samples
            self.suggestions = suggestions
        }
    }

    private let path: String
    private let organisation: String
    private let reading: Reading
    private let columns: Columns
    private let source: SourceDescription

    /// The entry as an element of `sources`.
    ///
    /// - Parameters:
    ///   - path: the file's path as seen from the configuration's folder; a quarter or revision in its name
    ///     becomes `{period}` or `{revision}`.
    ///   - organisation: the id of the organisation that sends.
    ///   - source: the description by which the file was read; its value maps, defaults and meanings of empty
    ///     cells are kept, unless they are a profile's.
    public static func json(
        path: String, organisation: String, reading: Reading, columns: Columns,
        source: SourceDescription = SourceDescription()
    ) -> JSONValue {
        let entry = SourceEntry(
            path: path, organisation: organisation, reading: reading, columns: columns, source: source)
        return .object(entry.members)
    }

    private var members: [JSONValue.Member] {
        let (kind, isGuess) = SourceKind.guess(from: mapped)
        let values = ValueMapDraft(columns, mapped, source, isProfile: reading.profile != nil)
        var members = [
            JSONReport.member("organisation", .string(organisation)),
            JSONReport.member("kind", .string(kind)),
            JSONReport.member("path", .string(Self.pattern(of: path))),
        ]
        members += readingMembers + reading.further
        add("mapping", mapping, to: &members)
        add("values", values.members, to: &members)
        if reading.profile == nil {
            add(
                "defaults",
                source.defaults.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                    JSONReport.member($0.key.name, .string($0.value))
                }, to: &members)
            add(
                "emptyMeans",
                source.emptyMeans.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                    JSONReport.member($0.key.name, .string("\($0.value.text)"))
                }, to: &members)
        }
        let notes = SourceNotes(columns, mapped, kindIsGuess: isGuess ? kind : nil).texts + values.notes
        return members + [JSONReport.member("notes", .array(notes.map { .string($0) }))]
    }

    private func add(_ key: String, _ table: [JSONValue.Member], to members: inout [JSONValue.Member]) {
        if !table.isEmpty { members.append(JSONReport.member(key, .object(table))) }
    }

    /// The suggestions that the mapping takes up: what is clear, but for free text and what nothing is computed from.
    private var mapped: [MappingSuggestion] {
        columns.suggestions.filter { suggestion in
            guard suggestion.isClear, let target = FieldTarget(name: suggestion.field) else { return false }
            return !Self.needless.contains(target)
        }
    }

    /// Read into memory, they would be of no use: no token, age or linkage comes from them.
    static let needless: Set<FieldTarget> = [
        .transient(.note), .transient(.phone), .transient(.email), .transient(.address),
        .transient(.caseWorker),
    ]

    private var readingMembers: [JSONValue.Member] {
        let texts: [(String, String?, String)] = [
            ("profile", reading.profile, ""), ("format", reading.format, "csv"),
            ("encoding", reading.encoding, "utf-8"), ("delimiter", reading.delimiter, ","),
            ("dateOrder", reading.dateOrder?.rawValue, "ymd"), ("decimal", reading.decimal, "."),
            ("records", reading.records, ""),
        ]
        return texts.compactMap { key, text, plain in
            text.flatMap { $0 == plain ? nil : JSONReport.member(key, .string($0)) }
        }
    }

    private var mapping: [JSONValue.Member] {
        var order: [String] = []
        var targets: [String: [String]] = [:]
        for suggestion in mapped where reading.profile == nil || !suggestion.isApplied {
            if targets[suggestion.heading] == nil { order.append(suggestion.heading) }
            let code = suggestion.code.map { "=\($0)" } ?? ""
            targets[suggestion.heading, default: []].append(suggestion.field + code)
        }
        return order.map { heading in
            let names = targets[heading] ?? []
            return JSONReport.member(
                heading, names.count == 1 ? .string(names[0]) : .array(names.map { .string($0) }))
        }
    }

    /// `in/stays-2004-Q1-r2.csv` as `in/stays-{period}-r{revision}.csv`.
    static func pattern(of path: String) -> String {
        let name = Array(FilePath.name(of: path))
        var pattern = ""
        var index = 0
        while index < name.count {
            let rest = name[index...]
            if rest.count >= 7, let period = Period(text: String(rest.prefix(7))),
                period.frequency == .quarterly
            {
                pattern += "{period}"
                index += 7
            } else if pattern.hasSuffix("-r") || pattern.hasSuffix("_r"), rest.first?.isNumber ?? false {
                pattern += "{revision}"
                index += rest.prefix { $0.isNumber }.count
            } else {
                pattern.append(name[index])
                index += 1
            }
        }
        return String(path.dropLast(name.count)) + pattern
    }
}
