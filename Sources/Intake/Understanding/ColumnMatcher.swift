import Model

/// Decides which columns of a file are read, and what they hold.
///
/// A column is read if the mapping names its heading. Without a mapping, a column whose heading is the name of a
/// field holds that field; with one, that goes for standard fields only: a column that may identify a person is
/// read if the mapping names it, or if the file is in our own form altogether. Without a mapping, aliases that leave
/// no doubt are read too, of fields that do not identify.
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
        let named = NamedColumns(numbered, passesOverGroups: source.passesOverGroups)
        var targets: [Int: [SourceDescription.ColumnMapping]] = [:]
        var match = Match()
        for mapping in source.mapping {
            guard let (name, columns) = named.columns(of: mapping) else {
                if !mapping.isOptional { match.missing.append(mapping.column) }
                continue
            }
            if columns.count > 1 { throw .headingTwice(heading: name, columns: columns.map { $0 + 1 }) }
            targets[columns[0], default: []].append(mapping)
        }
        let aliases = aliases(among: numbered)
        for (column, heading) in numbered.enumerated() {
            add(column, heading, targets[column] ?? [], aliases[column], to: &match)
        }
        return match
    }

    private func aliases(among headings: [String]) -> [Int: AliasColumns.Found] {
        guard source.mapping.isEmpty else { return [:] }
        let own = headings.map { ownTarget(of: $0) }
        let others = zip(headings, own).map { $1 == nil ? $0 : nil }
        return AliasColumns.found(in: others, taken: Set(own.compactMap { $0 }))
    }

    private func add(
        _ column: Int, _ heading: String, _ mappings: [SourceDescription.ColumnMapping],
        _ alias: AliasColumns.Found?, to match: inout Match
    ) {
        for mapping in mappings {
            match.slots.append(
                RawLayout.Slot(heading: heading, column: column, target: mapping.target, code: mapping.code))
            match.mapped.append(
                FileUnderstanding.MappedColumn(
                    heading: heading, field: mapping.target.name, score: 1,
                    reason: MappingReason.namedInMapping.words))
        }
        guard mappings.isEmpty else { return }
        let own = ownTarget(of: heading).map { AliasColumns.Found(target: $0, reason: .ownName) }
        guard let found = own ?? alias else {
            if RemarkColumns.isHeading(heading) { return }
            match.ignored.append(heading)
            if source.tableSchema?.place(of: heading) != nil {
                match.slots.append(RawLayout.Slot(heading: heading, column: column, target: nil))
            }
            return
        }
        match.slots.append(RawLayout.Slot(heading: heading, column: column, target: found.target))
        match.mapped.append(found.mapped(heading))
    }

    /// The field whose name a heading is.
    private func ownTarget(of heading: String) -> FieldTarget? {
        guard let target = FieldTarget(name: heading.replacingAttributeMark()) else { return nil }
        if case .transient = target, !source.mapping.isEmpty { return nil }
        return target
    }

    /// Headings told apart: `Datum`, `Datum (2)`; a column without a heading is `(column C)`.
    static func distinct(_ headings: [String]) -> [String] {
        let names = headings.enumerated().map { column, heading in
            let trimmed = heading.trimmedOfWhiteSpace()
            return trimmed.isEmpty ? "(column \(ColumnLetters.of(column)))" : trimmed
        }
        // A number that a heading of the file has itself is not given to another.
        let own = Set(names)
        var seen: Set<String> = []
        return names.map { name in
            if seen.insert(name).inserted { return name }
            var number = 2
            while own.contains("\(name) (\(number))") || seen.contains("\(name) (\(number))") { number += 1 }
            seen.insert("\(name) (\(number))")
            return "\(name) (\(number))"
        }
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
