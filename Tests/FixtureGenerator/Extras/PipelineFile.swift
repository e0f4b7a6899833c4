/// The run that reads all submissions: `pipeline.json` at the root of the project.
enum PipelineFile {
    static func text(_ beds: [String: Int]) -> String {
        let tree = Tree.branch([
            ("version", .bare("1")),
            (
                "region",
                .branch([
                    ("code", .text("SEE")), ("areas", .list(Terrain.areas.map { .text($0.area) })),
                    ("labels", .text("2003")),
                ])
            ),
            ("register", .text("register")), ("publication", .text("publication")),
            ("asOf", .text("2005-02-28")), ("key", .text("fixtures/keys/public-test.key")),
            ("periods", .branch([("from", .text("2003-Q1")), ("to", .text("2004-Q4"))])),
            ("organisations", .list(Organisation.all.map { organisation($0) })),
            ("sources", .list(Organisation.all.map { source($0, beds: beds[$0.id]) })),
            ("acceptance", .branch([("inPart", .bare("true")), ("maximumRejectedShare", .bare("0.25"))])),
            ("disclosure", .branch([("threshold", .bare("5")), ("minimumDenominator", .bare("10"))])),
            ("indicators", .text("all")),
            ("exports", .list(["csv", "json", "xml", "sdmx-csv", "html"].map { .text($0) })),
        ])
        return tree.json() + "\n"
    }

    private static func organisation(_ organisation: Organisation) -> Tree {
        .branch([
            ("id", .text(organisation.id)), ("name", .text(organisation.name)),
            ("type", .text(organisation.type)), ("area", .text(organisation.area)),
            ("reports", .list([.text(organisation.habit.kind)])), ("from", .text("2003-Q1")),
        ])
    }

    private static func source(_ organisation: Organisation, beds: Int?) -> Tree {
        let habit = organisation.habit
        let base = "\(habit.folder)/\(habit.stem)-{period}"
        var tree: [(String, Tree)] = [
            ("organisation", .text(organisation.id)), ("kind", .text(habit.kind)),
            (
                "path",
                .list([
                    .text("\(base).\(habit.fileExtension)"),
                    .text("\(base)-r{revision}.\(habit.fileExtension)"),
                ])
            ),
        ]
        if let encoding = habit.settings.encoding { tree.append(("encoding", .text(encoding))) }
        if let delimiter = habit.settings.delimiter { tree.append(("delimiter", .text(delimiter))) }
        if habit.settings.dateOrder != "auto" { tree.append(("dateOrder", .text(habit.settings.dateOrder))) }
        if habit.decimal != "." { tree.append(("decimal", .text(habit.decimal))) }
        if let path = recordPath(habit) { tree.append(("records", .text(path))) }
        tree += words(habit)
        if let beds { tree.append(("envelope", .branch([("beds_total", .bare("\(beds)"))]))) }
        return .branch(tree)
    }

    private static func recordPath(_ habit: Habit) -> String? {
        switch habit.form {
        case .xml(let root, let record): "/\(root)/\(record)"
        case .json(let records): "/\(records)"
        default: nil
        }
    }

    /// Mapping, words, defaults: nothing where the standard's own names are used.
    private static func words(_ habit: Habit) -> [(String, Tree)] {
        if habit.columns.allSatisfy({ !$0.isMapped || $0.heading == $0.field }) {
            return [("profile", .text("rcp-standard"))]
        }
        var tree: [(String, Tree)] = [("mapping", .branch(mapping(habit)))]
        let values = values(habit)
        if !values.isEmpty { tree.append(("values", .branch(values))) }
        let settings = habit.settings
        if !settings.defaults.isEmpty {
            tree.append(("defaults", .branch(settings.defaults.map { ($0.0, .text($0.1)) })))
        }
        if !settings.emptyMeans.isEmpty {
            tree.append(("emptyMeans", .branch(settings.emptyMeans.map { ($0.0, .text($0.1)) })))
        }
        return tree
    }

    private static func mapping(_ habit: Habit) -> [(String, Tree)] {
        habit.columns.filter { $0.isMapped }.flatMap { column -> [(String, Tree)] in
            guard !column.parts.isEmpty else { return [(column.heading, .text(column.field))] }
            return column.parts.map { ("\(column.heading)/\($0.path)", .text("\(column.field)/\($0.part)")) }
        }
    }

    /// Words that nobody outside the organisation knows: those of forms, services, exits and so on.
    private static func values(_ habit: Habit) -> [(String, Tree)] {
        let cells = CellText(habit: habit)
        return habit.columns.filter { $0.isMapped }.compactMap { column in
            let list = habit.language.words[Language.list(of: column.field)] ?? [:]
            let codes = list.keys.filter { !isCommonKnowledge($0, column.field, list) }.sorted()
            var pairs = codes.map { (cells.single(.code($0), of: column.field), Tree.text($0)) }
            if let unknown = habit.language.words["unknown"]?["_U"], mayBeUnknown.contains(column.field) {
                pairs.append((unknown, .text("_U")))
            }
            return pairs.isEmpty ? nil : (column.field, .branch(pairs))
        }
    }

    /// Names of the region's countries, sexes, yes and no are known to anyone who reads its languages.
    private static func isCommonKnowledge(_ code: String, _ field: String, _ list: [String: String]) -> Bool {
        switch Language.list(of: field) {
        case "sex": true
        case "yes": list[code] != "true" && list[code] != "false"
        case "area": regional.contains(code)
        default: false
        }
    }

    private static let regional: Set<String> = [
        "ALB", "BIH", "BGR", "HRV", "XKX", "MDA", "MKD", "MNE", "ROU", "SRB", "UKR", "TUR", "GRC", "SCG",
        "YUG",
    ]

    private static let mayBeUnknown: Set<String> = [
        "education", "legal_status", "risk_level", "risk_level_entry", "decline_reasons",
    ]
}
