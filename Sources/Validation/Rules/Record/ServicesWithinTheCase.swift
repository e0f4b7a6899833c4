import Model
import Normalisation

/// X08. Services are given between the opening of a case, or a week before, and its closure.
struct ServicesWithinTheCase: RecordRule {
    let reference: String? = "X08"
    let title = "Services are given while the case is open."
    let why = "A service outside its case belongs to another case, or one of the dates is wrong."
    let fix = "Correct the dates of the service or of the case, or report the service with its own case."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Within",
            [
                "identification_date": "2003-04-02", "closure_date": "2003-06-01",
                "services_received": "MEDICAL:2003-04-02:2003-05-02",
            ], breaks: false),
        RuleExample(
            "Long before",
            ["identification_date": "2003-04-02", "services_received": "MEDICAL:2003-02-02"], breaks: true),
        RuleExample(
            "Started after the closure",
            ["closure_date": "2003-04-02", "services_received": "MEDICAL:2003-05-02"], breaks: true),
    ]

    /// Days by which services may run ahead of the identification.
    private static let leadDays = 7

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let openings = batch.columns.dates(.identificationDate)
        let closures = batch.columns.dates(.closureDate)
        for field in ServiceSpan.fields {
            ServiceSpan.each(of: field, in: batch) { record, span in
                let opening = openings.flatMap { PartialDate(raw: $0[record]).firstDay }
                let closure = closures.flatMap { PartialDate(raw: $0[record]).lastDay }
                let isEarly = Self.lies(span.start.lastDay, before: opening.map { $0 - Self.leadDays })
                let isLate = Self.lies(closure, before: span.start.firstDay)
                guard isEarly || isLate else { return }
                report(
                    RuleBreach(
                        record: record, target: .part(field, part: ServiceSpan.startPart),
                        message: isEarly
                            ? "A service starts more than a week before the person was identified."
                            : "A service starts after the case was closed."))
            }
        }
    }

    private static func lies(_ day: Int?, before other: Int?) -> Bool {
        guard let day, let other else { return false }
        return day < other
    }
}
