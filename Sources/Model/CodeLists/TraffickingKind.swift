/// Internal or cross-border trafficking.
public enum TraffickingKind: UInt8, CodedValue {
    /// Internal trafficking.
    case withinCountry = 5
    /// Cross-border within South Eastern Europe.
    case crossBorderSee
    /// Cross-border beyond South Eastern Europe.
    case crossBorderOther

    public static let list = CodeList(
        id: "CL_TRAFFICKING_KIND",
        title: "Internal or cross-border trafficking",
        entries: [
            CodeEntry(
                "INTERNAL", "Internal trafficking",
                [
                    "domestic", "national", "domestic trafficking", "unutrašnja", "unutrašnja trgovina",
                    "unutarnja", "interna", "domaća", "i brendshëm", "e brendshme", "brenda vendit",
                    "intern", "trafic intern", "вътрешен", "вътрешна", "вътрешен трафик", "внатрешна",
                    "внатрешна трговија", "внутренняя",
                ]),
            CodeEntry(
                "CROSS_BORDER_SEE", "Cross-border within South Eastern Europe",
                [
                    "regional", "transnational within region", "regionalna", "rajonal", "regională",
                    "регионален",
                ]),
            CodeEntry(
                "CROSS_BORDER_OTHER", "Cross-border beyond South Eastern Europe",
                [
                    "transnational outside region", "cross-border outside SEE",
                ]),
        ]
    )
}
