import Model
import Normalisation

/// X06. Who was trafficked within a country was exploited where she belongs, unless stateless or a refugee.
struct InternalTraffickingAtHome: RecordRule {
    let reference: String? = "X06"
    let title = "Who was trafficked within a country is its citizen or lived in it."
    let why = "Internal and cross-border trafficking are counted apart."
    let fix =
        "Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "A citizen",
            ["trafficking_kind": "INTERNAL", "citizenship": "SRB", "country_exploitation": "SRB"],
            breaks: false),
        RuleExample(
            "A foreigner who lived there",
            [
                "trafficking_kind": "INTERNAL", "citizenship": "MDA", "origin_area": "SRB",
                "country_exploitation": "SRB",
            ], breaks: false),
        RuleExample(
            "A refugee",
            [
                "trafficking_kind": "INTERNAL", "citizenship": "MDA", "legal_status": "REFUGEE",
                "country_exploitation": "SRB",
            ], breaks: false),
        RuleExample(
            "A foreigner",
            ["trafficking_kind": "INTERNAL", "citizenship": "MDA", "country_exploitation": "SRB"],
            breaks: true),
    ]

    private static let stateless = Area(code: "STATELESS")?.rawValue

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let kinds = batch.columns.codes(.traffickingKind) else { return }
        guard let places = batch.columns.areaLists(.countryExploitation) else { return }
        let citizenships = batch.columns.areaLists(.citizenship)
        let origins = batch.columns.areas(.originArea)
        let statuses = batch.columns.codes(.legalStatus)
        for record in 0..<batch.count where kinds[record] == TraffickingKind.withinCountry.rawValue {
            let exploited = places[record].filter { $0 >= Area.firstEntry }
            var home = (citizenships.map { Array($0[record]) } ?? []).filter { $0 >= Area.firstEntry }
            if let origin = origins?[record], origin >= Area.firstEntry { home.append(origin) }
            if exploited.isEmpty || home.isEmpty || Self.isExempt(statuses?[record], home) { continue }
            if exploited.contains(where: { home.contains($0) }) { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.traffickingKind),
                    message:
                        "The trafficking is said to be internal, in a country where the person is not at home."
                ))
        }
    }

    private static func isExempt(_ status: UInt8?, _ home: [UInt16]) -> Bool {
        let legal = Coded<LegalStatus>(byte: status ?? 0)
        if legal == .refugee || legal == .stateless { return true }
        return stateless.map { home.contains($0) } ?? false
    }
}
