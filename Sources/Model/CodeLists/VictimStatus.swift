/// Status of the person as a victim of trafficking.
public enum VictimStatus: UInt8, CodedValue {
    /// Presumed victim (indicators found, decision not taken or not possible).
    case presumed = 5
    /// Formally identified by the competent authority.
    case identifiedFormal
    /// Identified by a service provider (NGO or international organisation).
    case identifiedService
    /// Victim of attempted trafficking.
    case attempted
    /// Not a victim of trafficking.
    case notVictim
    /// At risk of trafficking, not presumed a victim.
    case atRisk

    public static let list = CodeList(
        id: "CL_VICTIM_STATUS",
        title: "Status of the person as a victim of trafficking",
        entries: [
            CodeEntry("PRESUMED", "Presumed victim (indicators found, decision not taken or not possible)"),
            CodeEntry("IDENTIFIED_FORMAL", "Formally identified by the competent authority"),
            CodeEntry(
                "IDENTIFIED_SERVICE", "Identified by a service provider (NGO or international organisation)"),
            CodeEntry("ATTEMPTED", "Victim of attempted trafficking"),
            CodeEntry("NOT_VICTIM", "Not a victim of trafficking"),
            CodeEntry("AT_RISK", "At risk of trafficking, not presumed a victim"),
        ]
    )
}
