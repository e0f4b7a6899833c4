import Model

/// Submissions by chance, with everything that linkage has rules for: few persons in few organisations over a year.
struct RandomWorld {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 2 &+ 1 }

    /// Twelve submissions of fifteen records each.
    mutating func submissions() -> [TestSubmission] {
        var all: [TestSubmission] = []
        for (position, organisation) in ["A", "B", "C"].enumerated() {
            for quarter in 1...4 {
                let records = (0..<15).map { _ in record() }
                all.append(
                    TestSubmission(
                        organisation, "2003-Q\(quarter)", area: ["SRB", "MDA", "ALB"][position],
                        preparedOn: chance(2) ? 12_200 + below(300) : nil, records))
            }
        }
        return all
    }

    /// The submissions in another order.
    mutating func shuffled(_ submissions: [TestSubmission]) -> [TestSubmission] {
        var all = submissions
        for last in stride(from: all.count - 1, to: 0, by: -1) { all.swapAt(last, below(last + 1)) }
        return all
    }

    private mutating func record() -> TestRecord {
        let person = below(12)
        let regional = chance(2) ? "r\(person % 8)" : nil
        var values = [
            "case_key": "\(person) \(below(2))", "unit_key": chance(3) ? "" : "u\(person) \(below(2))",
            "identification_date": day(), "sex": ["F", "M", "_U", ""][below(4)],
            "education": ["PRIMARY", "NONE", "_U", ""][below(4)],
            "citizenship": ["MDA", "ROU|UKR", "_U", ""][below(4)],
            "country_exploitation": ["SRB", "BIH|SRB", ""][below(3)], "country_recruitment": "MDA",
            "services_received": services(),
            "retrafficked": ["Y", "N", "", ""][below(4)],
        ]
        if chance(12) { values["consent_stat_use"] = chance(2) ? "N" : "Y" }
        let kind = RecordKind.allCases[below(4)]
        switch kind {
        case .caseRecord: break
        case .shelterStay:
            values["entry_date"] = day()
            values["exit_date"] = day()
            values["services_in_shelter"] = ["FOOD_CLOTHING|MEDICAL", ""][below(2)]
        case .referral: values["sent_date"] = day()
        case .returnReintegration:
            values["return_date"] = ["2003-03-10", "2003-07-01"][below(2)]
            values["followups"] = ["3:2003-06-01:REACHED|6", "6:2003-09-01:MOVED", ""][below(3)]
        }
        return .record(kind, "p\(person)", regional: regional, values)
    }

    private mutating func services() -> String {
        func part(_ day: String) -> String { day.isEmpty ? "" : ":\(day)" }
        return switch below(4) {
        case 0: "MEDICAL\(part(day()))"
        case 1: "LEGAL_ADVICE:2003-02-01\(part(day()))|MEDICAL"
        case 2: "VOCATIONAL:2003-03-01::30"
        default: ""
        }
    }

    private mutating func day() -> String {
        switch below(8) {
        case 0: ""
        case 1: "_U"
        case 2: "2003-0\(1 + below(9))"
        default: "2003-0\(1 + below(9))-1\(below(9))"
        }
    }

    private mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
