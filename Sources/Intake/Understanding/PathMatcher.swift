import Model

/// Decides which paths inside the records of an XML or JSON file are read, and what they hold.
///
/// Paths of the mapping are read whether or not the first records have them: a key may come late.
struct PathMatcher {
    private let source: SourceDescription

    init(_ source: SourceDescription) { self.source = source }

    /// The paths to read, given those that the first records have.
    ///
    /// - Throws: `IntakeError.headingTwice` where the mapping names one path for two fields.
    func match(_ found: [String]) throws(IntakeError) -> ColumnMatcher.Match {
        var match = ColumnMatcher.Match()
        var taken: Set<String> = []
        for mapping in source.mapping {
            let path = path(of: mapping, among: found)
            guard taken.insert(path).inserted else { throw .headingTwice(heading: path, columns: []) }
            add(path, mapping.target, code: mapping.code, because: .namedInMapping, to: &match)
            if !found.contains(path), !mapping.isOptional { match.missing.append(mapping.column) }
        }
        let own = source.mapping.isEmpty ? StandardPaths.all : found
        for path in own where !taken.contains(path) {
            guard let target = target(of: path) else { continue }
            taken.insert(path)
            add(path, target, code: nil, because: .ownName, to: &match)
        }
        addAliases(among: found, &taken, to: &match)
        match.ignored = found.filter { !taken.contains($0) }
        addChecked(among: found, taken, to: &match)
        match.mapped = match.mapped.filter { found.contains($0.heading) }
        return match
    }

    /// The path under which a mapping's values stand: the first of its names that the first records have, or else
    /// its own.
    private func path(of mapping: SourceDescription.ColumnMapping, among found: [String]) -> String {
        for name in mapping.names {
            if found.contains(name) { return name }
            guard source.passesOverGroups else { continue }
            let grouped = found.filter { $0.hasSuffix("/" + name) }
            if grouped.count == 1 { return grouped[0] }
        }
        return mapping.column
    }

    /// Elements and keys of the record itself under an alias, where there is no mapping. What stands deeper may be
    /// of someone else: the date of a referral inside a stay.
    private func addAliases(
        among found: [String], _ taken: inout Set<String>, to match: inout ColumnMatcher.Match
    ) {
        guard source.mapping.isEmpty else { return }
        let own = Set(found.filter { taken.contains($0) }.compactMap { target(of: $0) })
        let others = found.map { taken.contains($0) || $0.contains("/") ? nil : $0 }
        let aliases = AliasColumns.found(in: others, taken: own)
        for (place, path) in found.enumerated() {
            guard let alias = aliases[place] else { continue }
            taken.insert(path)
            add(path, alias.target, code: nil, because: alias.reason, to: &match)
        }
    }

    /// Paths that nothing maps and a table schema speaks of: they are read to be checked.
    private func addChecked(among found: [String], _ taken: Set<String>, to match: inout ColumnMatcher.Match)
    {
        guard let schema = source.tableSchema else { return }
        let read = Set(match.slots.compactMap { schema.place(of: $0.heading) })
        for (place, field) in schema.fields.enumerated() where !read.contains(place) {
            let path = found.first { schema.place(of: $0) == place && !taken.contains($0) } ?? field.name
            match.slots.append(RawLayout.Slot(heading: path, column: nil, target: nil))
        }
    }

    private func add(
        _ path: String, _ target: FieldTarget, code: String?, because reason: MappingReason,
        to match: inout ColumnMatcher.Match
    ) {
        match.slots.append(RawLayout.Slot(heading: path, column: nil, target: target, code: code))
        match.mapped.append(AliasColumns.Found(target: target, reason: reason).mapped(path))
    }

    private func target(of path: String) -> FieldTarget? {
        guard let target = FieldTarget(name: path.replacingAttributeMark()) else { return nil }
        if case .transient = target, !source.mapping.isEmpty { return nil }
        return target
    }

    /// Every path that the first records have.
    static func every(_ found: [String], _ match: ColumnMatcher.Match) -> [RawLayout.Slot] {
        found.map { path in
            RawLayout.Slot(
                heading: path, column: nil, target: match.slots.first { $0.heading == path }?.target)
        }
    }
}
