import Disclosure
import Model
import Statistics

/// The report in English.
struct EnglishTexts: ReportTexts {
    let language = "en"
    let cover = CoverTexts.english
    let headline = HeadlineTexts.english
    let coverage = CoverageTexts.english
    let charts = ChartTexts.english
    let tables = TableTexts.english
    let method = MethodTexts.english

    func number(_ value: Int) -> String {
        let digits = Array("\(abs(value))")
        var text = value < 0 ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    func decimal(thousandths: Int) -> String {
        let text = DecimalNumber.text(thousandths: abs(thousandths))
        let parts = text.split(separator: ".")
        let whole = number(abs(thousandths) / 1000)
        return (thousandths < 0 ? "−" : "") + whole + (parts.count > 1 ? ".\(parts[1])" : "")
    }

    func percentage(thousandths: Int) -> String {
        let text = decimal(thousandths: thousandths)
        return text.contains(".") ? text : text + ".0"
    }

    func day(_ day: Int) -> String {
        let date = CivilDate(daysSince1970: day)
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    func period(_ period: Period) -> String {
        let ordinals = ["First", "Second", "Third", "Fourth"]
        return switch period.frequency {
        case .quarterly: "\(ordinals[period.number - 1]) quarter of \(period.year)"
        case .halfYearly: "\(ordinals[period.number - 1]) half of \(period.year)"
        case .annual: "Year \(period.year)"
        }
    }

    func shortPeriod(_ period: Period) -> String {
        switch period.frequency {
        case .quarterly: "Q\(period.number) \(period.year)"
        case .halfYearly: "H\(period.number) \(period.year)"
        case .annual: "\(period.year)"
        }
    }

    func unit(_ unit: IndicatorDefinition.Unit) -> String {
        switch unit {
        case .persons: "persons"
        case .cases: "cases"
        case .stays: "stays"
        case .referrals: "referrals"
        case .returns: "returns"
        case .nights: "nights"
        case .percent: "%"
        case .days: "days"
        case .index: "index"
        }
    }

    func group(_ group: IndicatorDefinition.Group) -> String { group.rawValue }

    func variant(_ variant: String, of indicator: String) -> String? {
        switch (indicator, variant) {
        case (_, ""): nil
        case (_, "@persons"): "persons"
        case (_, "@p90"): "90th percentile"
        case (_, "@lower-median"): "lower median"
        case ("E08", "@earlier"): "persons assisted before identification"
        case (_, "@entered"): "stays that began in the period"
        case (_, "@completed"): "stays that ended in the period"
        case ("C05", "@1"): "within 1 day"
        case ("C05", "@30"): "within 30 days"
        case ("R11", _): retrafficking(variant)
        default: nil
        }
    }

    private func retrafficking(_ variant: String) -> String {
        let finding = variant.contains("suspected") ? "suspected" : "confirmed"
        let base = variant.contains("lower") ? "of all" : "of those known"
        return "\(finding), \(base), \(variant.hasSuffix("@24") ? "24" : "12") months"
    }

    func parameter(_ name: String) -> String? {
        switch name {
        case "threshold": "Smallest number of persons that is shown"
        case "minimumDenominator": "Smallest number of units under a share or median that is shown"
        case "minimumContributors": "Smallest number of organisations behind a number that is shown"
        default: nil
        }
    }

    func status(_ status: ObservationStatus) -> String {
        switch status {
        case .normal: "normal value"
        case .provisional: "provisional"
        case .unreliable: "low reliability"
        case .suppressed: "withheld"
        case .notApplicable: "not applicable"
        case .notReported: "not reported"
        case .notReached: "not reached"
        }
    }

    var legend: [(symbol: String, meaning: String)] {
        [
            (ObservationStatus.suppressed.symbol, "withheld to protect persons"),
            (ObservationStatus.notApplicable.symbol, "not applicable: there is nothing to count"),
            (ObservationStatus.notReported.symbol, "not reported: no organisation of the area reported"),
            (
                ObservationStatus.notReached.symbol,
                "not reached: fewer than half of the stays have ended, so there is no median"
            ),
            ("p", "provisional: windows of observation are still open"),
            ("(u)", "low reliability: rests on 10 to 29 units"),
            ("0", "a true zero: somebody reported, and there was none"),
        ]
    }
}
