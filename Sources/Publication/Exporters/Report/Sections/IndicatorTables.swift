import Disclosure
import Statistics

/// The table of an indicator by area, beside what it was before.
struct AreaTable {
    let matter: ReportMatter
    let table: ReleasedTable

    func write(to article: inout MarkupWriter) {
        let releases = matter.compared(table.id)
        let observations = table.observations
        let hasParts = observations.contains { $0.numerator != nil }
        let hasBasis = hasParts || observations.contains { $0.denominator != nil }
        let texts = matter.texts
        let parts = [
            hasParts ? texts.tables.numerator : nil,
            hasParts ? texts.tables.denominator : hasBasis ? texts.tables.basis : nil,
        ].compactMap { $0 }
        let periods = releases.map { texts.shortPeriod($0.period) }
        let rows = observations.map { observation in
            var cells: [ReportTable.Cell] = [.observation(observation)]
            if hasParts { cells.append(.part(observation.numerator, of: observation)) }
            if hasBasis { cells.append(.part(observation.denominator, of: observation)) }
            for earlier in releases.dropFirst() {
                let before = earlier.observation(in: table.id, observation.members.map(\.code))
                cells.append(before.map { .observation($0) } ?? .text(matter.texts.tables.noFigure))
            }
            return ReportTable.Row(observation.members, cells: cells)
        }
        ReportTable(
            caption: matter.caption(of: table), corner: texts.tables.area,
            columns: [periods[0]] + parts + periods.dropFirst(), rows: rows
        ).write(with: matter, to: &article)
    }
}

/// The variants of an indicator side by side, by area.
struct VariantTable {
    let matter: ReportMatter
    /// Tables by area, at least one, of the same areas.
    let tables: [ReleasedTable]

    func write(to article: inout MarkupWriter) {
        let codes = tables[0].observations.map(\.members)
        let rows = codes.map { members in
            ReportTable.Row(
                members,
                cells: tables.map { table in
                    matter.now.observation(in: table.id, members.map(\.code)).map { .observation($0) }
                        ?? .text(matter.texts.tables.noFigure)
                })
        }
        let texts = matter.texts
        let title = "\(tables[0].indicator.title): \(texts.tables.variants.lowercased())"
        ReportTable(
            caption: texts.tables.caption(
                title, texts.unit(tables[0].indicator.unit), texts.shortPeriod(matter.period)),
            corner: texts.tables.area, columns: tables.map { matter.variantName(of: $0) ?? $0.id }, rows: rows
        ).write(with: matter, to: &article)
    }
}

/// An indicator by area and one or more further dimensions.
struct BreakdownTable {
    let matter: ReportMatter
    let table: ReleasedTable

    func write(to details: inout MarkupWriter) {
        let observations = table.observations
        let areas = table.dimensions[0].members.count
        guard areas > 0 else { return }
        let width = observations.count / areas
        let columns = observations.prefix(width).map { observation in
            observation.members.dropFirst().map(\.label).joined(separator: ", ")
        }
        let rows = (0..<areas).map { area in
            ReportTable.Row(
                Array(table.dimensions[0].members[area...area]),
                cells: observations[area * width..<(area + 1) * width].map { .observation($0) })
        }
        let titles = table.dimensions.dropFirst().map(\.title).joined(separator: ", ")
        ReportTable(
            caption: matter.caption(of: table, titles.lowercasedFirst),
            corner: matter.texts.tables.area, columns: Array(columns), rows: rows
        ).write(with: matter, to: &details)
    }
}

extension ReportTable.Row {
    /// The row of an area.
    fileprivate init(_ members: [Dimension.Member], cells: [ReportTable.Cell]) {
        let area = members[0]
        let kind: String? =
            switch area.role {
            case .total: "total"
            case .overlap: "overlap"
            case .leaf: nil
            }
        self.init(heading: area.label, cells: cells, kind: kind)
    }
}

extension String {
    /// With a small first letter, to stand within a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
