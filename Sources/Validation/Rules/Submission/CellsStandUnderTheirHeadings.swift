import Model

/// The values of a record stand under their headings.
struct CellsStandUnderTheirHeadings: FileRule {
    let title = "The values of a record stand under their headings."
    let why =
        "Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as"
        + " many errors as there are columns."
    let fix = "Move the cells back, so that every value stands under its heading."
    let group = RuleGroup.table
    let severity = Severity.error
    let examples: [RuleExample] = []

    /// What is said of a record.
    static func message(_ shift: ShiftedCells.Shift) -> Message {
        shift.isToTheRight
            ? "From this column on, the cells stand one column too far to the right."
            : "From this column on, the cells stand one column too far to the left."
    }
}
