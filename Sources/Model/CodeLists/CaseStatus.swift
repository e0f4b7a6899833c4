/// Status of the case.
public enum CaseStatus: UInt8, CodedValue {
    /// Active.
    case active = 5
    /// Follow-up.
    case followUp
    /// Closed.
    case closed
    /// Closed and referred.
    case closedReferred

    public static let list = CodeList(
        id: "CL_CASE_STATUS",
        title: "Status of the case",
        entries: [
            CodeEntry(
                "ACTIVE", "Active",
                [
                    "open", "current", "aktivan", "aktivna", "otvoren", "otvorena", "u toku", "aktiv",
                    "aktive", "i hapur", "activ", "activă", "deschis", "активен", "открит",
                ]),
            CodeEntry(
                "FOLLOW_UP", "Follow-up",
                [
                    "monitoring", "praćenje", "u praćenju", "monitorim", "në monitorim", "ndjekje",
                    "monitorizare", "în monitorizare", "проследяване", "наблюдение", "следење",
                ]),
            CodeEntry(
                "CLOSED", "Closed",
                [
                    "zatvoren", "zatvorena", "završen", "završena", "i mbyllur", "e mbyllur", "mbyllur",
                    "închis", "închisă", "приключен", "закрит",
                ]),
            CodeEntry(
                "CLOSED_REFERRED", "Closed and referred",
                [
                    "transferred", "zatvoren i upućen", "zatvoren - upućen", "i mbyllur dhe i referuar",
                    "închis și referit", "затворен и пренасочен", "затворен и упатен",
                ]),
        ]
    )
}
