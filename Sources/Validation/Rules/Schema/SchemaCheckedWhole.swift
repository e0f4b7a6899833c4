import Model

/// All that a table schema says is checked.
struct SchemaCheckedWhole: FileRule {
    let title = "All that a table schema says is checked."
    let why = "What is said and not checked may not hold, whatever the report says."
    let fix = "Check it by other means, or take it out of the table schema."
    let group = RuleGroup.table
    let severity = Severity.note
    let counterparts: [FrictionlessError] = [.foreignKey]
    let examples: [RuleExample] = []
}

extension FileFinding {
    /// The foreign keys of a table schema are not checked.
    public static var uncheckedForeignKeys: FileFinding {
        FileFinding(
            SchemaCheckedWhole(),
            "The table schema has foreign keys. They are not checked: a submission is one table.",
            kind: .couldNotCheck)
    }

    /// The types, formats or constraints of some columns are not checked.
    public static func unchecked(schemaColumns names: [String]) -> FileFinding {
        let shown = names.compactMap { QuotableName.heading($0) }.map { "“\($0)”" }.joined(separator: ", ")
        return FileFinding(
            SchemaCheckedWhole(),
            "The table schema says more of these columns than is checked here: \(shown).",
            kind: .couldNotCheck)
    }
}
