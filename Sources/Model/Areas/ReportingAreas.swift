extension AreaBook {
    /// Areas from which partners report; Serbia, Montenegro and Kosovo apart, as in the reports of 2003–2005.
    static let reportingAreas: [AreaDefinition] = [
        AreaDefinition("ALB", "AL", "008", "Albania", isReportingArea: true),
        AreaDefinition("BIH", "BA", "070", "Bosnia and Herzegovina", isReportingArea: true),
        AreaDefinition("BGR", "BG", "100", "Bulgaria", isReportingArea: true),
        AreaDefinition("HRV", "HR", "191", "Croatia", isReportingArea: true),
        AreaDefinition("HUN", "HU", "348", "Hungary", isReportingArea: true),
        AreaDefinition("XKX", "XK", "", "Kosovo (UNSCR 1244)", isReportingArea: true),
        AreaDefinition("MDA", "MD", "498", "Moldova", isReportingArea: true),
        AreaDefinition("MNE", "ME", "499", "Montenegro", isReportingArea: true),
        AreaDefinition(
            "MKD", "MK", "807", "North Macedonia", name2003: "the former Yugoslav Republic of Macedonia",
            isReportingArea: true),
        AreaDefinition("ROU", "RO", "642", "Romania", isReportingArea: true),
        AreaDefinition("SRB", "RS", "688", "Serbia", isReportingArea: true),
        AreaDefinition("SVN", "SI", "705", "Slovenia", isReportingArea: true),
    ]
}
