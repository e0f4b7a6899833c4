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
            CodeEntry(
                "CASE", "Case of trafficking, without assistance events",
                [
                    "case record", "case only", "victim record", "slučaj", "rasti", "rast", "caz", "случай",
                ]),
            CodeEntry(
                "SHELTER_STAY", "Stay in a shelter",
                [
                    "stay", "shelter", "boravak", "smještaj", "smeštaj", "qëndrim", "strehim", "ședere",
                    "cazare", "престой", "настаняване", "престој",
                ]),
            CodeEntry(
                "NRM_REFERRAL", "Referral through a national referral mechanism",
                [
                    "referral", "national referral", "uputnica", "upućivanje", "referim", "referimi",
                    "referire", "насочване", "упатување",
                ]),
            CodeEntry(
                "RETURN_REINTEGRATION", "Return and reintegration",
                [
                    "return", "reintegration", "povratak", "reintegracija", "povratak i reintegracija",
                    "kthim", "riintegrim", "kthim dhe riintegrim", "returnare", "reintegrare",
                    "returnare și reintegrare", "завръщане", "враќање", "враќање и реинтеграција",
                ]),
        ]
    )
}
