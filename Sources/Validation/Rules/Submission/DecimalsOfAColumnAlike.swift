import Model

/// The numbers of a column have one decimal mark.
struct DecimalsOfAColumnAlike: FileRule {
    let title = "The numbers of a column have one decimal mark."
    let why =
        "Each of them can be read by itself, but a column that has both marks was put together from two sources: its"
        + " amounts may be in two units or currencies."
    let fix = "Write all numbers of the column with the same mark, best a point."
    let group = RuleGroup.table
    let severity = Severity.warning
    let examples: [RuleExample] = []
}
