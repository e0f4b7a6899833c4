/// Destination on leaving the shelter.
public enum ExitDestination: UInt8, CodedValue {
    /// Home in the same country.
    case homeNational = 5
    /// Return programme.
    case returnProgramme
    /// Other shelter.
    case otherShelter
    /// Independent living.
    case independent
    /// Family.
    case family
    /// Foster care or institution.
    case fosterInstitution
    /// Third country.
    case abroadThird
    /// Hospital.
    case hospital
    /// Detention.
    case detention
    /// Unknown destination.
    case unknown
    /// Disappeared.
    case disappeared

    public static let list = CodeList(
        id: "CL_EXIT_DESTINATION",
        title: "Destination on leaving the shelter",
        entries: [
            CodeEntry("HOME_NATIONAL", "Home in the same country"),
            CodeEntry("RETURN_PROGRAMME", "Return programme"),
            CodeEntry("OTHER_SHELTER", "Other shelter"),
            CodeEntry("INDEPENDENT", "Independent living"),
            CodeEntry("FAMILY", "Family"),
            CodeEntry("FOSTER_INSTITUTION", "Foster care or institution"),
            CodeEntry("ABROAD_THIRD", "Third country"),
            CodeEntry("HOSPITAL", "Hospital"),
            CodeEntry("DETENTION", "Detention"),
            CodeEntry("UNKNOWN", "Unknown destination"),
            CodeEntry("DISAPPEARED", "Disappeared"),
        ]
    )
}
