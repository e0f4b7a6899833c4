import Linkage
import Model

/// A region of many persons with events at random, the same ones each time.
struct MadeUpRegion {
    private var state: UInt64
    private(set) var region = Region()

    /// `persons` persons of three organisations in three areas, with events from 2002 to 2004.
    init(persons: Int, seed: UInt64) {
        state = seed
        let offices = [
            region.organisation("alb", "ALB"), region.organisation("srb-a", "SRB"),
            region.organisation("srb-b", "SRB"), region.organisation("xkx", "XKX"),
        ]
        for office in offices {
            for quarter in ["2003-Q1", "2003-Q2", "2003-Q3"] {
                region.submission(office, quarter) { $0.bedNightsAvailable = 900 }
            }
        }
        for _ in 0..<persons {
            var random = self
            region.person { random.build(&$0, offices) }
            state = random.state
        }
    }

    /// A number below `limit` (Knuth's MMIX generator; the upper bits).
    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func date(from: String = "2002-01-01", days: Int = 1000) -> PartialDate {
        let day = dayOf(from) + below(days)
        switch below(20) {
        case 0: return .absent
        case 1:
            let civil = CivilDate(daysSince1970: day)
            return PartialDate(firstDay: day - civil.day + 1, precision: .month)
        default: return PartialDate(day: day)
        }
    }

    private mutating func code<Value: CodedValue>(_ values: [Value]) -> Coded<Value> {
        below(8) == 0 ? .absent : Coded(values[below(values.count)])
    }

    private mutating func build(_ person: inout PersonBuilder, _ offices: [Int]) {
        let citizenships = ["ALB", "SRB", "XKX", "MDA", "UKR", "SCG"]
        for _ in 0...below(2) {
            let experience = experience()
            let codes = (0..<below(3)).map { citizenships[($0 * 2 + below(2)) % 6] }
            person.experience(citizenships: codes) { $0 = merged(experience, into: $0) }
            for _ in 0...below(3) {
                let date = below(4) == 0 ? self.date() : experience.identificationDate
                let office = offices[below(4)]
                person.statement(office) {
                    $0.identificationDate = date
                    $0.assistanceOfferDate = experience.assistanceOfferDate
                }
            }
            addEvents(to: &person, offices)
        }
        person.person.scope = Coded(below(5) == 0 ? .supplier : .regional)
    }

    private func merged(_ facts: Experience, into experience: Experience) -> Experience {
        var merged = facts
        merged.citizenships = experience.citizenships
        return merged
    }

    private mutating func experience() -> Experience {
        var experience = Experience()
        experience.victimStatus = code(VictimStatus.allCases)
        experience.identificationDate = date()
        experience.identificationArea = country(["ALB", "SRB", "XKX", "MDA"][below(4)])
        experience.sex = code(Sex.allCases)
        experience.minorAtIdentification = code(YesNo.allCases)
        experience.exploitationForms = CodeSet(
            (0..<below(3)).map { _ in ExploitationForm.allCases[below(17)] })
        experience.traffickingKind = code(TraffickingKind.allCases)
        experience.assistanceOffered = code(YesNo.allCases)
        experience.assistanceOfferDate = date()
        experience.assistanceDecision = code(AssistanceDecision.allCases)
        return experience
    }

    private mutating func addEvents(to person: inout PersonBuilder, _ offices: [Int]) {
        for _ in 0..<below(3) {
            let (entry, exit, type) = (date(), date(from: "2002-06-01"), code(ExitType.allCases))
            person.stay(offices[below(4)], entry.text, exit.text, knownUntil: "2003-09-30") {
                $0.exitType = type
            }
        }
        for _ in 0..<below(3) {
            person.service(
                offices[below(4)], date().text, date(from: "2002-06-01").text, knownUntil: "2003-06-30")
        }
        for _ in 0..<below(3) {
            let (sent, accepted, start, decided) = (date(), date(), date(), date())
            let (status, result) = (code(ReferralStatus.allCases), code(FormalDecision.allCases))
            let authority = code(Authority.allCases)
            person.referral(offices[below(4)]) {
                $0.sent = sent
                $0.accepted = accepted
                $0.serviceStart = start
                $0.feedback = accepted
                $0.formalDecided = decided
                $0.status = status
                $0.formalResult = result
                $0.authority = authority
            }
        }
        for _ in 0..<below(2) { addReturn(to: &person, offices) }
        for _ in 0..<below(3) {
            let (closed, reason) = (date(), code(ClosureReason.allCases))
            person.ownCase(offices[below(4)], opened: date().text) {
                $0.closureDate = closed
                $0.closureReason = reason
                $0.lastReported = Int32(period("2003-Q2").ordinal)
            }
        }
    }

    private mutating func addReturn(to person: inout PersonBuilder, _ offices: [Int]) {
        let followUps = (0..<below(4)).map { _ in
            (Int32([3, 6, 12][below(3)]), date().text, ContactResult.allCases[below(5)])
        }
        let (type, status) = (code(ReturnType.allCases), code(RetraffickingStatus.allCases))
        let (again, entry) = (date(), date())
        person.returned(
            offices[below(4)], to: ["ALB", "SRB", "XKX", "UKR"][below(4)], date().text, followUps: followUps
        ) {
            $0.type = type
            $0.retraffickingStatus = status
            $0.retraffickingDate = again
            $0.reintegrationEntry = entry
        }
    }
}
