/// Kind of submission record.
public enum RecordKind: UInt8, CodedValue {
    /// Case of trafficking, without assistance events.
    case caseRecord = 5
    /// Stay in a shelter.
    case shelterStay
    /// Referral through a national referral mechanism.
    case referral
    /// Return and reintegration.
    case returnReintegration

    public static let list = CodeList(
        id: "CL_RECORD_TYPE",
        title: "Kind of submission record",
        entries: [
            CodeEntry("CASE", "Case of trafficking, without assistance events"),
            CodeEntry("SHELTER_STAY", "Stay in a shelter"),
            CodeEntry("NRM_REFERRAL", "Referral through a national referral mechanism"),
            CodeEntry("RETURN_REINTEGRATION", "Return and reintegration"),
        ]
    )
}
