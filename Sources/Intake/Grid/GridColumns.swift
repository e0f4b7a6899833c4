import Formats
import Model

/// The columns of a delimited file or sheet: which are read, and where their cells go.
struct GridColumns {
    private let headings: [String]
    private let source: SourceDescription
    private let everyColumn: Bool

    /// The columns under `headings`; with `everyColumn` all are read, mapped or not.
    init(_ headings: [String], source: SourceDescription, everyColumn: Bool) {
        self.headings = headings
        self.source = source
        self.everyColumn = everyColumn
    }

    /// The columns to read and the reasons.
    ///
    /// - Throws: `IntakeError.headingTwice`.
    func match() throws(IntakeError) -> ColumnMatcher.Match {
        var match = try ColumnMatcher(source).match(headings)
        if everyColumn {
            match.slots = ColumnMatcher.distinct(headings).enumerated().map { column, heading in
                let target = match.slots.first { $0.column == column }?.target
                return RawLayout.Slot(heading: heading, column: column, target: target)
            }
        }
        return match
    }

    /// One slot per column: a column that feeds several fields is read once and its value repeated.
    func selection(of slots: [RawLayout.Slot]) -> ColumnSelection {
        var seen: Set<Int> = []
        let columns = slots.compactMap(\.column).filter { seen.insert($0).inserted }
        return ColumnSelection(columns: columns, expecting: headings.count)
    }
}

extension HeaderFinder {
    /// Rows that are looked at for the headings.
    static let rowLimit = 64

    /// The head that the first rows show, by what a source says and the names it knows.
    static func head(in rows: [GridRow], source: SourceDescription) -> GridHead? {
        if let remarks = RemarkColumns.places(in: rows) {
            let plain = rows.map { $0.plain(without: remarks.columns) }
            var source = source
            let found = head(in: plain, source: source)
            // Few rows may show less than all of them did; the copy says where its headings are.
            if found.map({ head in !head.skipped.contains { $0.kind == .heading && $0.row == remarks.row } })
                ?? true
            {
                source.headerRow = remarks.row
            }
            return head(in: plain, source: source)?.with(remarkColumns: remarks.columns)
        }
        let vocabulary = HeadingVocabulary(source)
        let finder = HeaderFinder(
            isKnown: { vocabulary.knows($0) }, isNearlyKnown: { vocabulary.nearlyKnows($0) })
        if let row = source.headerRow { return finder.head(in: rows, statedRow: row) }
        return finder.head(in: rows)
    }
}

/// The headings that somebody knows: those of a source's mapping, the standard's own, and their aliases.
struct HeadingVocabulary {
    private let mapped: Set<HeadingKey>
    private let names: [String]
    private let passesOverGroups: Bool

    init(_ source: SourceDescription) {
        mapped = NamedColumns.keys(of: source)
        names = source.mapping.flatMap(\.names)
        passesOverGroups = source.passesOverGroups
    }

    func knows(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count < 200 else { return false }
        if mapped.contains(HeadingKey(text)) || FieldAliases.standard.known(text) != nil { return true }
        guard passesOverGroups, let step = NamedColumns.lastStep(of: text) else { return false }
        return mapped.contains(HeadingKey(step))
    }

    /// Whether a text is a heading without what forms write around it, or misspelt.
    func nearlyKnows(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count < 200 else { return false }
        let forms = HeadingForms(text)
        if [forms.plain, forms.bare, forms.last].contains(where: { $0.map(knows) ?? false }) { return true }
        if names.contains(where: { NearHeading.slips(from: forms.plain, to: $0) != nil }) { return true }
        return !FieldAliases.standard.near(forms.plain).isEmpty
    }
}

extension GridHead {
    /// How surely the headings were found.
    var conclusion: FileUnderstanding.Conclusion {
        FileUnderstanding.Conclusion(value: row.map { "\($0)" } ?? "none", confidence: confidence, why: why)
    }

    /// What the sender should know.
    var notes: [IntakeNote] {
        var notes: [IntakeNote] = []
        // Whoever states that there are none knows it.
        if row == nil, confidence < 1 {
            notes.append(
                IntakeNote(
                    .noHeadings,
                    "The file has no row of headings: its columns are known by letters only. \"header\": N or"
                        + " --header N states the row, if there is one."))
        }
        if isHidden { notes.append(IntakeNote(.hidden, "The row of headings that is read is hidden.")) }
        return notes
    }
}

extension FieldTable {
    /// The table with one slot per slot of the layout, where a column of the file feeds several of them.
    func copyingSlots(of layout: RawLayout) -> FieldTable {
        guard slotCount != layout.slots.count else { return self }
        var seen: [Int] = []
        let sources = layout.slots.map { slot -> Int in
            let column = slot.column ?? -1
            if let position = seen.firstIndex(of: column) { return position }
            seen.append(column)
            return seen.count - 1
        }
        var copy = self
        copy.slotCount = sources.count
        copy.ranges = []
        copy.ranges.reserveCapacity(count * sources.count)
        for record in 0..<count {
            for source in sources { copy.ranges.append(ranges[record * slotCount + source]) }
        }
        copy.faults = faults.map { fault in
            fault.slot.map { slot in fault.moved(toSlot: sources.firstIndex(of: slot)) } ?? fault
        }
        return copy
    }
}
