import Model

/// The dates of a column have day and month in the same order.
struct DatesOfAColumnAlike: FileRule {
    let title = "The dates of a column have day and month in the same order."
    let why =
        "Each of them can be read by itself, but a column that has both orders was put together from two sources, and"
        + " the next file may hold dates that both orders can read."
    let fix = "Write all dates of the column alike, best as year-month-day."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples: [RuleExample] = []
}
