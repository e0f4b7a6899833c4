import Model

/// Reads the referrals.
struct ReferralUnits {
    private(set) var units: Units<Referral>

    init(_ walk: RecordWalk, _ list: UnitList) {
        units = Units(list) { Referral(source: $0) }
        for stretch in walk.stretches(of: .referral) {
            units.note(stretch)
            stretch.reader(to: stretch.records.units).eachBlock {
                Self.readParties($0, into: &units.events)
                Self.readDates($0, into: &units.events)
            }
        }
    }

    /// Names the experience of each referral.
    mutating func assign(_ experiences: ExperienceIndex) { units.assign(experiences) }

    private static func readParties(_ record: RecordReader, into referrals: inout [Referral]) {
        record.codes(.referrerType, &referrals) { $0.referrer.byte = $1 }
        record.areas(.referrerArea, &referrals) { $0.referrerArea = $1 }
        record.codes(.receiverType, &referrals) { $0.receiver.byte = $1 }
        record.areas(.receiverArea, &referrals) { $0.receiverArea = $1 }
        record.codes(.declineReasonReceiver, &referrals) { $0.declineReason.byte = $1 }
        record.codes(.referralStatus, &referrals) { $0.status.byte = $1 }
        record.codeSets(.serviceRequested, &referrals) { $0.servicesRequested.bits = $1 }
        record.codes(.formalIdentificationResult, &referrals) { $0.formalResult.byte = $1 }
        record.codes(.victimStatusAtReferral, &referrals) { $0.statusAtReferral.byte = $1 }
        record.codes(.statusAuthority, &referrals) { $0.authority.byte = $1 }
    }

    private static func readDates(_ record: RecordReader, into referrals: inout [Referral]) {
        record.dates(.offerDate, &referrals) { $0.offered = $1 }
        record.dates(.sentDate, &referrals) { $0.sent = $1 }
        record.dates(.acceptedDate, &referrals) { $0.accepted = $1 }
        record.dates(.declinedDate, &referrals) { $0.declined = $1 }
        record.dates(.serviceStartDate, &referrals) { $0.serviceStart = $1 }
        record.dates(.feedbackDate, &referrals) { $0.feedback = $1 }
        record.dates(.formalIdentificationRequested, &referrals) { $0.formalRequested = $1 }
        record.dates(.formalIdentificationDecided, &referrals) { $0.formalDecided = $1 }
    }
}
