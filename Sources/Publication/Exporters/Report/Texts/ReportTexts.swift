import Disclosure
import Model
import Statistics

/// Every word of the report that is not a title or label of a table: one type per language.
protocol ReportTexts: Sendable {
    /// The language, as HTML names it.
    var language: String { get }

    /// A whole number with its digits grouped.
    func number(_ value: Int) -> String
    /// A number of thousandths with the decimal mark of the language.
    func decimal(thousandths: Int) -> String
    /// A percentage or a difference of percentages, with one decimal.
    func percentage(thousandths: Int) -> String
    /// A day in words.
    func day(_ day: Int) -> String
    /// A period in words.
    func period(_ period: Period) -> String
    /// A period in as little room as an axis has.
    func shortPeriod(_ period: Period) -> String
    /// A unit as it stands after a number.
    func unit(_ unit: IndicatorDefinition.Unit) -> String
    /// A group's title.
    func group(_ group: IndicatorDefinition.Group) -> String
    /// What a variant of an indicator is; nil where it is not known by name.
    func variant(_ variant: String, of indicator: String) -> String?
    /// What a parameter of disclosure control or a setting is called; nil: as it is.
    func parameter(_ name: String) -> String?

    /// What a status is called, shortly.
    func status(_ status: ObservationStatus) -> String
    /// The lines of the legend: a symbol and what it means.
    var legend: [(symbol: String, meaning: String)] { get }

    var cover: CoverTexts { get }
    var headline: HeadlineTexts { get }
    var coverage: CoverageTexts { get }
    var charts: ChartTexts { get }
    var tables: TableTexts { get }
    var method: MethodTexts { get }
}

/// The cover, the contents and the foot.
struct CoverTexts: Sendable {
    let programme: String
    let title: String
    let skip: String
    let contents: String
    let demonstration: String
    let demonstrationMeaning: String
    let asOf: String
    let foot: String
}

/// The headline figures and their changes.
struct HeadlineTexts: Sendable {
    let heading: String
    let lead: String
    /// Between a change and the period since which it is.
    let since: String
    let provisional: String
    let unreliable: String
    let noChange: String
    let points: String
    let notComparable: String
}

/// Which organisations reported.
struct CoverageTexts: Sendable {
    let heading: String
    let lead: String
    let caption: String
    let area: String
    let reported: String
    let expected: String
    /// Organisations that reported, and those expected.
    let ratio: @Sendable (String, String) -> String
}

/// The drawings.
struct ChartTexts: Sendable {
    let heading: String
    let behind: String
    let period: String
    let part: String
    let series: DrawingTexts
    let map: DrawingTexts
    let assistance: DrawingTexts
    let profile: DrawingTexts
}

/// One drawing: its title and what it shows.
struct DrawingTexts: Sendable {
    let title: String
    let caption: String
}

/// The tables.
struct TableTexts: Sendable {
    let legend: String
    let area: String
    let numerator: String
    let denominator: String
    let basis: String
    let breakdowns: String
    let explanation: String
    let population: String
    let counted: String
    let numeratorMeaning: String
    let denominatorMeaning: String
    let observed: String
    let caution: String
    let source: String
    let variants: String
    /// In a cell of a period or table that has no such figure at all.
    let noFigure: String
    /// The caption of a table: its title, unit and period.
    let caption: @Sendable (String, String, String) -> String
}

/// How the figures came about.
struct MethodTexts: Sendable {
    let heading: String
    let disclosure: String
    let disclosureMeaning: [String]
    let method: String
    let cells: String
    let withheld: String
    let counting: String
    let overlap: String
    let overlapMeaning: String
    let rollUps: String
    let exploitation: String
    let origin: String
    let labels2003: String
    let labelsCurrent: String
    let revisions: String
    let revisionsMeaning: String
    let sources: String
    let sourcesMeaning: String
    let settings: String
    let parameter: String
    let value: String
    let files: String
    let filesMeaning: String
    let submissions: String
    let version: String
}
