/// Re-trafficking after assistance.
public enum RetraffickingStatus: UInt8, CodedValue {
    /// None.
    case none = 5
    /// Suspected.
    case suspected
    /// Confirmed.
    case confirmed

    public static let list = CodeList(
        id: "CL_RETRAFFICKING",
        title: "Re-trafficking after assistance",
        entries: [
            CodeEntry(
                "NONE", "None",
                [
                    "no", "not re-trafficked", "n", "ne", "ne ponovo", "nema", "jo", "asnjë", "nu",
                    "niciuna", "няма",
                ]),
            CodeEntry(
                "SUSPECTED", "Suspected",
                [
                    "possible", "suspicion", "sumnja", "moguće", "pretpostavlja se", "dyshim", "dyshohet",
                    "e dyshuar", "suspectată", "suspectat", "suspiciune", "posibil", "съмнение",
                    "предполага се", "сомнение", "сомневање", "можно",
                ]),
            CodeEntry(
                "CONFIRMED", "Confirmed",
                [
                    "yes", "y", "re-trafficked", "potvrđeno", "potvrđena", "da", "konfirmuar",
                    "e konfirmuar", "po", "confirmată", "confirmat", "потвърдено", "потвърдена",
                ]),
        ]
    )
}
