/// The partner organisations, all made up, and the habits in which they report.
struct Organisation {
    let id: String
    let name: String
    let type: String
    let area: String
    let habit: Habit
    /// Days after the end of a quarter on which the submission is prepared.
    let delay: Int

    static let all: [Organisation] = [
        Organisation("ALB-HOME", "Home by the lake (shelter)", "NGO", "ALB", .albanianHome, 17),
        Organisation(
            "ALB-REFERRAL", "Responsible authority for referral", "POLICE", "ALB", .albanianReferral, 21),
        Organisation("ALB-RETURN", "Way back (return programme)", "NGO", "ALB", .albanianReturn, 12),
        Organisation(
            "BGR-COMMISSION", "Commission for referral", "GOV_CENTRAL", "BGR", .bulgarianCommission, 24),
        Organisation("BGR-MISSION", "International mission (returns)", "IO", "BGR", .bulgarianMission, 9),
        Organisation(
            "BIH-COORDINATOR", "State co-ordinator's office", "GOV_CENTRAL", "BIH", .bosnianCoordinator, 30),
        Organisation("BIH-SAFEHOUSES", "Three safe houses", "NGO", "BIH", .bosnianSafeHouses, 15),
        Organisation("MDA-CENTRE", "Rehabilitation centre of a mission", "IO", "MDA", .moldovanCentre, 8),
        Organisation("MDA-NETWORK", "Network of referral", "GOV_LOCAL", "MDA", .moldovanNetwork, 26),
        Organisation("MDA-RETURN", "Return and reintegration", "NGO", "MDA", .moldovanReturn, 19),
        Organisation(
            "MKD-NRM", "Office of the referral mechanism", "GOV_CENTRAL", "MKD", .macedonianReferral, 14),
        Organisation("MKD-SHELTER", "Transit centre", "GOV_CENTRAL", "MKD", .macedonianShelter, 11),
        Organisation("MNE-SHELTER", "Small safe house", "NGO", "MNE", .montenegrinShelter, 22),
        Organisation("ROU-AGENCY", "National agency", "GOV_CENTRAL", "ROU", .romanianAgency, 28),
        Organisation("ROU-RETURN", "Return and reintegration", "NGO", "ROU", .romanianReturn, 10),
        Organisation(
            "SRB-COORDINATION", "Co-ordination service", "GOV_CENTRAL", "SRB", .serbianCoordination, 20),
        Organisation(
            "SRB-COUNSELLING", "Counselling centre with a shelter", "NGO", "SRB", .serbianCounselling, 13),
        Organisation("SRB-MISSION", "International mission (returns)", "IO", "SRB", .serbianMission, 7),
        Organisation("XKX-ASSISTANCE", "Direct assistance unit", "IO", "XKX", .kosovoAssistance, 16),
        Organisation("XKX-SHELTER", "Shelter of a local organisation", "NGO", "XKX", .kosovoShelter, 18),
    ]

    private init(
        _ id: String, _ name: String, _ type: String, _ area: String, _ habit: Habit, _ delay: Int
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.area = area
        self.habit = habit
        self.delay = delay
    }
}
