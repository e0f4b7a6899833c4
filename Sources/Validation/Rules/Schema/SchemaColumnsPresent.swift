import Model

/// The file has the columns that its table schema names.
struct SchemaColumnsPresent: FileRule {
    let title = "The file has the columns that its table schema names."
    let why = "A file without a column that was agreed on is another file than was agreed on."
    let fix = "Send the file with the column, under the heading that the table schema gives it."
    let group = RuleGroup.file
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.missingLabel]
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The columns of a table schema that a file does not have: those that it cannot do without refuse it.
    public static func schemaColumns(missing: [(name: String, isNeeded: Bool)]) -> [FileFinding] {
        [true, false].compactMap { isNeeded in
            let names = missing.filter { $0.isNeeded == isNeeded }.map(\.name)
            guard !names.isEmpty else { return nil }
            let shown = names.compactMap { QuotableName.heading($0) }.map { "“\($0)”" }
                .joined(separator: ", ")
            return FileFinding(
                SchemaColumnsPresent(), "Columns of the table schema that the file does not have: \(shown).",
                severity: isNeeded ? nil : .warning)
        }
    }
}
