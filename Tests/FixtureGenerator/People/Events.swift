/// A stay in an organisation's shelter.
struct Stay {
    var organisation: String
    var shelterType: String
    var referredBy: String
    var entry: Day
    var exit: Day?
    var agreedToReturn: String
    var isDomestic: Bool
    var services: [String]
    var plannedExit: Day
    var destination: String
    var exitType: String
    var nextStart: Day?
    var nextProvider: String?
    var riskOnEntry: String
    var riskOnExit: String
    var incidents: Int
    var accompanied: String
}

/// A referral that a coordinator sent.
struct Referral {
    var organisation: String
    var screened: Day
    var indicators: String
    var referrer: String
    var referrerArea: String
    var receiver: String
    var receiverArea: String
    var offered: Day
    var consent: String
    var sent: Day
    var accepted: Day?
    var declined: Day?
    var withdrawn: Day?
    var receiverReason: String?
    var requested: [String]
    var serviceStart: Day?
    var feedback: Day?

    /// The days on which something happened, so that the referral is reported again.
    var changes: [Day] { [sent, accepted, declined, withdrawn, serviceStart, feedback].compactMap { $0 } }

    /// What the coordinator knew of it on a day.
    func status(on day: Day) -> String {
        if let declined, declined <= day { return "DECLINED" }
        if let withdrawn, withdrawn <= day { return "WITHDRAWN" }
        if let serviceStart, serviceStart <= day, feedback.map({ $0 <= day }) ?? false { return "COMPLETED" }
        if let accepted, accepted <= day { return "ACCEPTED" }
        return day - sent > 30 ? "NO_FEEDBACK" : "SENT"
    }
}

/// A return and what followed at home.
struct Return {
    var organisation: String
    var from: String
    var to: String
    var day: Day
    var type: String
    var consents: Bool
    var riskAssessed: Day?
    var familyAssessed: Bool?
    var bestInterest: Bool?
    var hasDocuments: Bool
    var escorted: Bool
    var received: Bool
    var receiver: String
    var acceptedBefore: Bool
    var handover: Day?
    var reintegrationEntry: Day?
    var programme: String
    var planned: Day?
    var plannedEnd: Day?
    var assistance: [ServiceGiven]
    var baseline: Int?
    var followUps: [FollowUp]
    var retraffickingStatus: String?
    var retrafficked: Day?
    var beneficiaries: Int
    var closure: Closure?

    /// The last day on which the organisation had to do with her.
    var lastDay: Day {
        closure?.day ?? followUps.last?.day ?? assistance.compactMap { $0.end }.max() ?? day
    }
}

/// A visit or call three, six or twelve months after the return; scores in thousandths.
struct FollowUp {
    var month: Int
    var day: Day
    var contact: String
    var mode: String
    var scores: [Int]
    var outcomes: [String]
}
