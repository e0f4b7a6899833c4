/// How far a person's records may be linked.
public enum LinkageScope: UInt8, CodedValue {
    /// Over organisations and borders.
    case regional = 5
    /// Within the submitting organisation only.
    case supplier

    public static let list = CodeList(
        id: "CL_LINKAGE_SCOPE",
        title: "How far a person's records may be linked",
        entries: [
            CodeEntry(
                "REGIONAL", "Over organisations and borders",
                [
                    "region", "regional linkage", "regionalno", "rajonal", "regională",
                ]),
            CodeEntry(
                "SUPPLIER", "Within the submitting organisation only",
                [
                    "supplier only", "organisation", "organization", "organisation only", "local",
                    "lokalno", "organizacija", "vetëm organizata", "organizație",
                ]),
        ]
    )
}
