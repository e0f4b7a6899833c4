/// Witness protection.
public enum WitnessProtection: UInt8, CodedValue {
    /// Not assessed.
    case notAssessed = 5
    /// Not needed.
    case notNeeded
    /// Requested.
    case requested
    /// Granted.
    case granted
    /// Refused.
    case refused

    public static let list = CodeList(
        id: "CL_WITNESS_PROTECTION",
        title: "Witness protection",
        entries: [
            CodeEntry(
                "NOT_ASSESSED", "Not assessed",
                [
                    "nije procijenjeno", "nije procenjeno", "i pavlerësuar", "pa vlerësuar", "neevaluat",
                    "не е оценено", "не е проценето",
                ]),
            CodeEntry(
                "NOT_NEEDED", "Not needed",
                [
                    "not required", "nije potrebno", "nije potrebna", "nuk nevojitet", "nu este necesar",
                    "nu e necesar", "не е необходимо", "не е потребно",
                ]),
            CodeEntry(
                "REQUESTED", "Requested",
                [
                    "applied for", "zatražena", "zatraženo", "traženo", "kërkuar", "e kërkuar", "solicitat",
                    "solicitată", "поискана", "побарана", "заявена",
                ]),
            CodeEntry(
                "GRANTED", "Granted",
                [
                    "approved", "odobrena", "odobreno", "miratuar", "dhënë", "acordat", "acordată",
                    "предоставена", "доделена",
                ]),
            CodeEntry(
                "REFUSED", "Refused",
                [
                    "denied", "rejected", "odbijena", "odbijeno", "refuzuar", "e refuzuar", "respins",
                    "respinsă", "отказана", "одбиена",
                ]),
        ]
    )
}
