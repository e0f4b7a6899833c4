extension Standard {
    /// Facts of a stay in a shelter.
    static let stayFields: [FieldDefinition] = [
        FieldDefinition(
            .shelterType, "shelter_type", .code(ShelterType.list), title: "Type of shelter",
            "Type of shelter.",
            kinds: [.shelterStay], critical: [], expected: [.shelterStay],
            sensitivity: .coded),
        FieldDefinition(
            .referredBy, "referred_by", .code(Referrer.list), title: "Referred by",
            "Who referred the person.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded,
            htcds: "cas_ReferringOrganisation"),
        FieldDefinition(
            .entryDate, "entry_date", .date, title: "Date of entry",
            "First day of the stay.",
            kinds: [.shelterStay], critical: [.shelterStay], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .exitDate, "exit_date", .date, title: "Date of exit",
            "Day of leaving; empty while the person still stays.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .agreedToReturn, "agreed_to_return", .code(Cooperation.list), title: "Agreed to return",
            "Whether the person had agreed to return home on entry.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .domesticTrafficking, "domestic_trafficking", .code(YesNo.list), title: "Domestic trafficking",
            "Whether the person was trafficked within the country.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .accompaniedChildren, "accompanied_children", .code(ChildrenBand.list),
            title: "Accompanying children",
            "Children who stay with the person.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .servicesInShelter, "services_in_shelter", .codes(Service.list), title: "Services in the shelter",
            "Services given during the stay.",
            kinds: [.shelterStay], critical: [], expected: [.shelterStay],
            sensitivity: .coded),
        FieldDefinition(
            .planMade, "plan_made", .code(YesNo.list), title: "Plan made",
            "Whether an individual plan was made during the stay.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .plannedExit, "planned_exit", .date, title: "Planned exit",
            "When the stay was to end.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .quasiIdentifying, mayLieAhead: true),
        FieldDefinition(
            .exitDestination, "exit_destination", .code(ExitDestination.list), title: "Destination on exit",
            "Where the person went.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .exitType, "exit_type", .code(ExitType.list), title: "Type of exit",
            "How the stay ended.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .nextServiceStart, "next_service_start", .date, title: "Next service",
            "When the next provider's service began.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .riskLevelEntry, "risk_level_entry", .code(RiskLevel.list), title: "Risk level on entry",
            "Risk level on entry.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .riskLevelExit, "risk_level_exit", .code(RiskLevel.list), title: "Risk level on exit",
            "Risk level on exit.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .incidents, "incidents", .count, title: "Safety incidents",
            "Number of safety incidents during the stay.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
    ]
}
