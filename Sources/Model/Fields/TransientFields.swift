extension Standard {
    /// The fields of the case tier that no later tier has.
    public static let transientFields: [TransientDefinition] = [
        TransientDefinition(
            .localCaseID, "local_case_id", title: "Local case number",
            "The organisation's own number of the case.",
            sensitivity: .identifying),
        TransientDefinition(
            .localPersonID, "local_person_id", title: "Local person number",
            "The organisation's own number of the person, if it differs from the case number.",
            sensitivity: .identifying),
        TransientDefinition(
            .regionalPersonNumber, "regional_person_number", title: "Regional person number",
            "A number agreed between organisations, the same for one person everywhere.",
            sensitivity: .identifying),
        TransientDefinition(
            .givenName, "given_name", title: "Given name",
            "Given name.",
            sensitivity: .identifying),
        TransientDefinition(
            .familyName, "family_name", title: "Family name",
            "Family name.",
            sensitivity: .identifying),
        TransientDefinition(
            .birthFamilyName, "birth_family_name", title: "Family name at birth",
            "Family name at birth.",
            sensitivity: .identifying),
        TransientDefinition(
            .parentGivenName, "parent_given_name", title: "Parent's given name",
            "Given name of a parent.",
            sensitivity: .identifying),
        TransientDefinition(
            .birthDate, "birth_date", title: "Date of birth",
            "Date of birth; used for ages and linkage, then gone.",
            sensitivity: .identifying),
        TransientDefinition(
            .birthYear, "birth_year", title: "Year of birth",
            "Year of birth; used for ages, then gone.",
            sensitivity: .quasiIdentifying),
        TransientDefinition(
            .age, "age", title: "Age",
            "Age in completed years at identification; used for the age bands, then gone.",
            sensitivity: .quasiIdentifying),
        TransientDefinition(
            .birthPlace, "birth_place", title: "Place of birth",
            "Place of birth.",
            sensitivity: .identifying),
        TransientDefinition(
            .documentNumber, "document_number", title: "Document number",
            "Passport or identity card number.",
            sensitivity: .identifying),
        TransientDefinition(
            .nationalNumber, "national_number", title: "National number",
            "National personal number.",
            sensitivity: .identifying),
        TransientDefinition(
            .phone, "phone", title: "Telephone",
            "Telephone number.",
            sensitivity: .identifying),
        TransientDefinition(
            .email, "email", title: "E-mail",
            "E-mail address.",
            sensitivity: .identifying),
        TransientDefinition(
            .address, "address", title: "Address",
            "Postal address.",
            sensitivity: .identifying),
        TransientDefinition(
            .caseWorker, "case_worker", title: "Case worker",
            "Name of the case worker.",
            sensitivity: .identifying),
        TransientDefinition(
            .note, "note", title: "Note",
            "Free text of any kind.",
            sensitivity: .freeText),
        TransientDefinition(
            .stayID, "stay_id", title: "Stay number",
            "The organisation's own number of the stay.",
            sensitivity: .identifying),
        TransientDefinition(
            .referralID, "referral_id", title: "Referral number",
            "The organisation's own number of the referral.",
            sensitivity: .identifying),
        TransientDefinition(
            .returnID, "return_id", title: "Return number",
            "The organisation's own number of the return.",
            sensitivity: .identifying),
        TransientDefinition(
            .parentReferralID, "parent_referral_id", title: "Parent referral number",
            "The organisation's own number of the referral that this one continues.",
            sensitivity: .identifying),
        TransientDefinition(
            .shelterCode, "shelter_code", title: "Shelter code",
            "The organisation's own code of the shelter.",
            sensitivity: .identifying),
        TransientDefinition(
            .receivingOrganisation, "receiving_organisation", title: "Receiving organisation",
            "The organisation that receives the person after return.",
            sensitivity: .identifying),
        TransientDefinition(
            .nextServiceProvider, "next_service_provider", title: "Next service provider",
            "The organisation that assists the person after the stay.",
            sensitivity: .identifying),
    ]
}
