/// A person of the made-up world: who she is, and the cases (trafficking experiences) of hers that were found.
struct Person {
    let number: Int
    let sex: String
    let birth: Day
    /// The nation whose language her name is in and whose papers she holds.
    let nation: String
    let citizenships: [String]
    let given: String
    let family: String
    let parentGiven: String
    let birthPlace: String
    let nationalNumber: String?
    let documentNumber: String
    let phone: String
    let email: String
    /// The number that organisations agreed on, where they did.
    let regionalNumber: String?
    /// REGIONAL or SUPPLIER.
    let linkageScope: String
    /// Whether she agreed to statistical use when asked first.
    let consents: Bool
    /// When she took her consent back.
    var consentWithdrawn: Day?
    let education: String
    let maritalStatus: String
    let children: String
    var cases: [Case] = []

    /// A name of the world's own, that no output may show either.
    var label: String { "P" + padded(number, 5) }

    func isMinor(on day: Day) -> Bool { birth.age(on: day) < 18 }
}

/// One trafficking experience, and what was done about it.
struct Case {
    let index: Int
    let identified: Day
    let area: String
    var experience: Experience
    var recognition: Recognition
    var protection = Protection()
    var offer: Offer
    var needsAssessed: Day?
    var needs: [String] = []
    var services: [ServiceGiven] = []
    var plan: Plan?
    var closure: Closure?
    var stays: [Stay] = []
    var referrals: [Referral] = []
    var returns: [Return] = []

    /// The first day on which anyone helped.
    var firstAssistance: Day? {
        let starts =
            services.map { $0.start } + stays.map { $0.entry } + referrals.compactMap { $0.serviceStart }
            + returns.compactMap { $0.reintegrationEntry }
            + returns.flatMap { $0.assistance.map { $0.start } }
        return starts.min()
    }

    /// The organisations that met her in this case, in order of name.
    var organisations: [String] {
        Set(
            stays.map { $0.organisation } + referrals.map { $0.organisation }
                + returns.map { $0.organisation }
        )
        .sorted()
    }
}

struct Experience {
    var forms: [String]
    var sectors: [String]
    var recruitedIn: String
    var exploitedIn: [String]
    var transit: [String]
    var relation: String
    var method: String
    var means: [String]
    var duration: String
    var isRepeated: Bool

    var isInternal: Bool { exploitedIn == [recruitedIn] }
}

struct Recognition {
    var status: String
    var authority: String
    var requested: Day?
    var decided: Day?
    var decision: String
}

struct Offer {
    var isMade: Bool
    var day: Day?
    var decision: String?
    var decided: Day?
    var reasons: [String] = []
}

struct Protection {
    var risk = "_U"
    var legalStatus = "_U"
    var reflectionOffered = false
    var reflection: (start: Day, end: Day)?
    var permit: (applied: Day, decided: Day, granted: Bool, validUntil: Day)?
    var role = "NONE"
    var cooperation = "UNDECIDED"
    var witnessProtection = "NOT_ASSESSED"
    var compensation: (claimed: Day, decided: Day?, awarded: Bool)?
    var guardian: Day?
}

struct Plan {
    var made: Day
    var plannedEnd: Day
    var actualEnd: Day?
    var outcome: String
}

struct Closure {
    var day: Day
    var reason: String
}

struct ServiceGiven {
    var service: String
    var start: Day
    var end: Day?
    var provider: String
}
