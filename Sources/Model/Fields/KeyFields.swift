extension Standard {
    /// Keys: what is left of identifiers.
    static let keyFields: [FieldDefinition] = [
        FieldDefinition(
            .personKey, "person_key", .token, title: "Person key",
            "Keyed pseudonym of the person, within the linkage scope.",
            kinds: .all, critical: [], expected: [],
            sensitivity: .key,
            icTIP: "V"),
        FieldDefinition(
            .supplierPersonKey, "supplier_person_key", .token, title: "Supplier's person key",
            "Keyed pseudonym of the person within the submitting organisation only.",
            kinds: .all, critical: [], expected: [],
            sensitivity: .key,
            icTIP: "V"),
        FieldDefinition(
            .caseKey, "case_key", .token, title: "Case key",
            "Keyed pseudonym of the case (one trafficking experience) within the submitting "
                + "organisation.",
            kinds: .all, critical: [], expected: [],
            sensitivity: .key,
            htcds: "Case id", ctdc: "case", icTIP: "V"),
        FieldDefinition(
            .unitKey, "unit_key", .token, title: "Unit key",
            "Keyed pseudonym of the stay, referral or return within the submitting organisation.",
            kinds: .all, critical: [], expected: [],
            sensitivity: .key),
        FieldDefinition(
            .parentUnitKey, "parent_unit_key", .token, title: "Parent referral key",
            "Key of the referral that this one continues.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .key),
        FieldDefinition(
            .referralKey, "referral_key", .token, title: "Referral key",
            "Key of the referral that led to the stay.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .key),
        FieldDefinition(
            .shelterKey, "shelter_key", .token, title: "Shelter key",
            "Keyed pseudonym of the shelter; never its name or place.",
            kinds: [.shelterStay], critical: [], expected: [],
            sensitivity: .key),
        FieldDefinition(
            .partnerKey, "partner_key", .token, title: "Partner key",
            "Keyed pseudonym of the next or receiving organisation.",
            kinds: [.shelterStay, .returnReintegration], critical: [], expected: [],
            sensitivity: .key),
    ]
}
