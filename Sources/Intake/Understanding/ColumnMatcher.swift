import Model

/// Decides which columns of a file are read, and what they hold.
///
/// A column is read if the mapping names its heading. Without a mapping, a column whose heading is the name of a
/// field holds that field; with one, that goes for standard fields only: a column that may identify a person is
/// read if the mapping names it, or if the file is in our own form altogether.
struct ColumnMatcher {
    private let source: SourceDescription

    init(_ source: SourceDescription) { self.source = source }

    /// What was decided.
    struct Match {
        /// The columns to read.
        var slots: [RawLayout.Slot] = []
        /// The reasons, one per slot.
        var mapped: [FileUnderstanding.MappedColumn] = []
        /// Headings of columns that are not read.
        var ignored: [String] = []
        /// Columns of the mapping that the file does not have.
        var missing: [String] = []
    }

    /// The columns to read among a file's headings.
    ///
    /// - Throws: `IntakeError.headingTwice` where the mapping names a heading that stands twice.
    func match(_ headings: [String]) throws(IntakeError) -> Match {
        let numbered = Self.distinct(headings)
        var byKey: [HeadingKey: [Int]] = [:]
        for (column, heading) in numbered.enumerated() {
            byKey[HeadingKey(heading), default: []].append(column)
        }
        var targets: [Int: [SourceDescription.ColumnMapping]] = [:]
        var match = Match()
        for mapping in source.mapping {
            let columns = byKey[HeadingKey(mapping.column)] ?? []
            if columns.count > 1 {
                throw .headingTwice(heading: mapping.column, columns: columns.map { $0 + 1 })
            }
            guard let column = columns.first else {
                match.missing.append(mapping.column)
                continue
            }
            targets[column, default: []].append(mapping)
        }
        for (column, heading) in numbered.enumerated() {
            add(column, heading, targets[column] ?? [], to: &match)
        }
        return match
    }

    private func add(
        _ column: Int, _ heading: String, _ mappings: [SourceDescription.ColumnMapping], to match: inout Match
    ) {
        for mapping in mappings {
            match.slots.append(
                RawLayout.Slot(heading: heading, column: column, target: mapping.target, code: mapping.code))
            match.mapped.append(
                FileUnderstanding.MappedColumn(
                    heading: heading, field: mapping.target.name, score: 1, reason: "named in the mapping"))
        }
        guard mappings.isEmpty else { return }
        guard let target = ownTarget(of: heading) else {
            match.ignored.append(heading)
            return
        }
        match.slots.append(RawLayout.Slot(heading: heading, column: column, target: target))
        match.mapped.append(
            FileUnderstanding.MappedColumn(
                heading: heading, field: target.name, score: 1, reason: "the standard's own name"))
    }

    /// The field whose name a heading is.
    private func ownTarget(of heading: String) -> FieldTarget? {
        guard let target = FieldTarget(name: heading.replacingAttributeMark()) else { return nil }
        if case .transient = target, !source.mapping.isEmpty { return nil }
        return target
    }

    /// Headings told apart: `Datum`, `Datum (2)`; a column without a heading is `(column C)`.
    static func distinct(_ headings: [String]) -> [String] {
        var seen: Set<String> = []
        return headings.enumerated().map { column, heading in
            let trimmed = heading.trimmedOfWhiteSpace()
            var name = trimmed.isEmpty ? "(column \(columnLetters(column)))" : trimmed
            var number = 2
            while !seen.insert(name).inserted {
                name = "\(trimmed.isEmpty ? "(column \(columnLetters(column)))" : trimmed) (\(number))"
                number += 1
            }
            return name
        }
    }

    /// `A`, `B`, … `Z`, `AA`, … as a spreadsheet names its columns.
    static func columnLetters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}

extension String {
    /// Without white space at either end.
    func trimmedOfWhiteSpace() -> String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// `services_received/@start` as `services_received/start`: an attribute holds a part as a child element does.
    func replacingAttributeMark() -> String { replacing("/@", with: "/") }
}
