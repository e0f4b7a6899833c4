/// Formal identification decision.
public enum FormalDecision: UInt8, CodedValue {
    /// Recognised as a victim.
    case positive = 5
    /// Not recognised as a victim.
    case negative
    /// Decision pending.
    case pending
    /// Decision not sought.
    case notSought
    /// Formal identification declined by the victim.
    case declinedByVictim

    public static let list = CodeList(
        id: "CL_FORMAL_DECISION",
        title: "Formal identification decision",
        entries: [
            CodeEntry(
                "POSITIVE", "Recognised as a victim",
                [
                    "recognised", "recognized", "granted", "confirmed", "pozitivna", "pozitivno",
                    "priznata", "priznat status", "potvrđena", "pozitive", "pozitiv", "njohur", "pozitivă",
                    "recunoscută", "положително", "положителна", "потвърдена", "признаена",
                ]),
            CodeEntry(
                "NEGATIVE", "Not recognised as a victim",
                [
                    "not recognised", "not recognized", "refused", "rejected", "negativna", "negativno",
                    "odbijena", "nije priznata", "negative decision", "negativ", "e papranuar", "negativă",
                    "respinsă", "отрицателно", "отрицателна", "отказана", "одбиена",
                ]),
            CodeEntry(
                "PENDING", "Decision pending",
                [
                    "in progress", "u toku", "u tijeku", "na čekanju", "në pritje", "në proces", "în curs",
                    "în așteptare", "в процес", "очаква се", "во тек", "се чека",
                ]),
            CodeEntry(
                "NOT_SOUGHT", "Decision not sought",
                [
                    "not requested", "not initiated", "nije traženo", "nije tražena", "nije pokrenuto",
                    "nuk u kërkua", "nuk është kërkuar", "nesolicitată", "nu s-a solicitat",
                    "не е поискана", "не е побарано",
                ]),
            CodeEntry(
                "DECLINED_BY_VICTIM", "Formal identification declined by the victim",
                [
                    "victim declined", "declined", "žrtva odbila", "odbila", "odbila identifikaciju",
                    "refuzuar nga viktima", "viktima refuzoi", "refuzată de victimă",
                    "отказана от жертвата", "жертвата отказва", "жртвата одби",
                ]),
        ]
    )
}
