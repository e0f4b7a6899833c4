/// Outcome of the assistance plan.
public enum PlanOutcome: UInt8, CodedValue {
    /// Completed.
    case completed = 5
    /// Partly completed.
    case partly
    /// Not completed.
    case notCompleted
    /// Ongoing.
    case ongoing

    public static let list = CodeList(
        id: "CL_PLAN_OUTCOME",
        title: "Outcome of the assistance plan",
        entries: [
            CodeEntry(
                "COMPLETED", "Completed",
                [
                    "fully completed", "done", "završen", "završeno", "ispunjen", "ostvaren", "përfunduar",
                    "i përfunduar", "realizuar", "finalizat", "încheiat", "realizat", "завършен",
                    "изпълнен", "исполнет", "реализиран",
                ]),
            CodeEntry(
                "PARTLY", "Partly completed",
                [
                    "partially", "partially completed", "djelimično", "djelomično", "pjesërisht", "parțial",
                    "частично", "делумно",
                ]),
            CodeEntry(
                "NOT", "Not completed",
                [
                    "incomplete", "not achieved", "nije završen", "nije ispunjen", "neispunjen",
                    "i papërfunduar", "nuk u përfundua", "nerealizat", "nefinalizat", "незавършен",
                    "неизпълнен", "незавршен", "неисполнет",
                ]),
            CodeEntry(
                "ONGOING", "Ongoing",
                [
                    "in progress", "active", "u toku", "u tijeku", "në vazhdim", "në proces", "în curs",
                    "în desfășurare", "в процес", "текущ", "во тек", "тековен",
                ]),
        ]
    )
}
