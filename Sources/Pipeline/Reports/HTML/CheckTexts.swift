import Intake
import Model
import Validation

/// Every word of the HTML report that is not a finding's or a rule's own: one value per language.
struct CheckTexts: Sendable {
    /// The language, as HTML names it.
    let language: String
    let programme: String
    let heading: String
    let titleOfOne: @Sendable (String) -> String
    let titleOfMany: @Sendable (Int) -> String
    /// What the page is about: the one file's name, or how many files there are.
    let subject: @Sendable ([String]) -> String
    let skip: String
    let contents: String
    /// The foot, with the program's version.
    let foot: @Sendable (String) -> String

    let overview: String
    let overviewLead: String
    let overviewCaption: @Sendable (Int) -> String
    /// File, verdict, errors, warnings, notes, read, accepted, rejected, set apart.
    let overviewColumns: [String]
    let all: String
    let noFiles: String
    let sumOfAll: String

    let verdict: @Sendable (ValidationReport.Verdict) -> String
    /// The verdict in one sentence.
    let sentence: @Sendable (FileReport) -> String
    /// What the sender does next.
    let advice: @Sendable (ValidationReport) -> String
    /// Who sends what, for which quarter.
    let envelope: @Sendable (Envelope) -> String
    let severity: @Sendable (Severity) -> String
    /// The word after a number of them.
    let severities: @Sendable (Severity, Int) -> String
    let severityMeaning: @Sendable (Severity) -> String
    /// The heading over the findings of a severity, with their number.
    let group: @Sendable (Severity, Int) -> String
    /// The caption of the table of those that stand on no card.
    let others: @Sendable (Severity, Int) -> String
    /// How often something was found.
    let times: @Sendable (Int) -> String
    /// Where something was found; nil where it is about the file as a whole.
    let places: @Sendable (Finding) -> String?
    /// A whole number with its digits grouped.
    let number: @Sendable (Int) -> String

    let finding: CheckFindingTexts
    let reading: CheckReadingTexts
    let sum: CheckSumTexts
    let rules: CheckRuleTexts
}

/// One finding.
struct CheckFindingTexts: Sendable {
    let value: String
    let suggestion: String
    /// The candidate, as it stands after `suggestion`.
    let suggested: @Sendable (String) -> String
    /// The same as a sentence of its own.
    let didYouMean: @Sendable (String) -> String
    let place: String
    let fix: String
    let rule: String
    /// What is wrong, column, where, times, rule.
    let columns: [String]
}

/// How the file was read.
struct CheckReadingTexts: Sendable {
    let heading: String
    let unread: String
    let format: String
    let formatWords: @Sendable (String, Bool) -> String
    let encoding: String
    let delimiter: String
    let tabs: String
    let sheet: String
    let unnamedSheet: String
    let headings: String
    let headingRow: @Sendable (Int) -> String
    let noHeadings: String
    let recordsAt: String
    /// How sure a conclusion is, in per cent.
    let sure: @Sendable (Int) -> String
    let ignored: String
    let ignoredMeaning: String
    /// Names of columns, and how many more there are.
    let columns: @Sendable ([String], Int) -> String
    let mapped: @Sendable (Int) -> String
    let mappedCaption: String
    /// Column, field.
    let mappedColumns: [String]
    let skippedCaption: String
    /// Kind, rows, first row.
    let skippedColumns: [String]
    let skippedKind: @Sendable (SkippedRows.Kind) -> String
}

/// What became of the records.
struct CheckSumTexts: Sendable {
    let heading: String
    let caption: @Sendable (Int) -> String
    /// Said of a file that is refused.
    let refused: String
    let accepted: String
    let acceptedMeaning: String
    let rejected: String
    let rejectedMeaning: String
    let duplicates: String
    let duplicatesMeaning: String
    let outOfPeriod: String
    let outOfPeriodMeaning: String
    let withoutConsent: String
    let withoutConsentMeaning: String
    let read: String
}

/// The rules that were broken.
struct CheckRuleTexts: Sendable {
    let heading: String
    let lead: String
    let why: String
}
