/// The data dictionary for people, in Markdown: every field and every code.
enum DataDictionary {
    /// The page.
    static func text() -> String {
        var text = introduction
        for block in blocks {
            text += "\n## \(block.title)\n\n\(block.remark)\n\n\(fields(block.fields))"
        }
        text += "\n## While a submission is read\n\n\(transientRemark)\n\n\(transient())"
        text += "\n## Repeated entries\n\n\(entries())"
        text += "\n## Code lists\n\n\(listRemark)\n\n\(nullReasons())"
        for list in CodeListBook.all { text += "\n### \(list.id): \(list.title)\n\n\(codes(list))" }
        text += "\n## Areas\n\n\(areaRemark)\n\n\(areas())"
        return text
    }

    private static let introduction = """
        # Data dictionary

        Written from the standard in `Sources/Model`; a test fails when this page is stale. Machine-readable forms of
        the same stand in `schemas/`: JSON Schema, XML Schema, CSV on the Web, and the code lists as CSV.

        *Kinds*: C case, S stay in a shelter, R referral, T return and reintegration. *Needed*: the kinds whose records
        cannot be used without the field; in brackets the kinds in which its absence is a warning and counts in item
        completeness. *Sensitivity*: what the value says about who the person is; only coded values are ever quoted in
        a message. The last columns name the counterparts in IOM's Human Trafficking Case Data Standard, in the CTDC
        global dataset, and the unit of description in IC-TIP: E event, V victim, R reporting entity.

        """

    private static let blocks: [(title: String, remark: String, fields: [FieldDefinition])] = [
        ("Keys", "What is left of identifiers: keyed pseudonyms.", Standard.keyFields),
        ("Person, case and trafficking", "Of every kind of record.", Standard.personFields),
        ("Protection and assistance", "Of every kind of record.", Standard.protectionFields),
        ("Stay in a shelter", "One record per continuous stay.", Standard.stayFields),
        ("Referral", "One record per referral.", Standard.referralFields),
        ("Return and reintegration", "One record per return.", Standard.returnFields),
    ]

    private static let transientRemark = """
        These fields exist in memory while a submission is read: they make pseudonyms, ages and checks, and are then
        gone. Nothing that is kept or published has one.
        """

    private static let listRemark = """
        Every coded field can also hold one of the null reasons. Nothing and unknown are different: an empty cell says
        nothing, `_U` says that it is not known. Spellings that are read as these codes stand in `schemas/codelists/`.
        """

    private static let areaRemark = """
        Reporting areas, and states that were. The countries of ISO 3166-1 are all there: `schemas/codelists/CL_AREA.csv`.
        """

    private static func fields(_ fields: [FieldDefinition]) -> String {
        table(
            [
                "Field", "What it holds", "Values", "Kinds", "Needed", "Sensitivity", "HTCDS", "CTDC",
                "IC-TIP",
            ],
            fields.map { field in
                [
                    "`\(field.name)`", "**\(field.title)**. \(field.description)", values(of: field.type),
                    letters(field.kinds), needed(field), field.sensitivity.word, field.htcds ?? "",
                    field.ctdc ?? "", field.icTIP ?? "",
                ]
            })
    }

    private static func transient() -> String {
        table(
            ["Field", "What it holds", "Sensitivity"],
            Standard.transientFields.map { field in
                ["`\(field.name)`", "**\(field.title)**. \(field.description)", field.sensitivity.word]
            })
    }

    private static func entries() -> String {
        let shapes = Standard.fields.compactMap { field -> [String]? in
            guard case .entries(let shape) = field.type else { return nil }
            let parts = shape.parts.map { "`\($0.name)` \(values(of: $0.kind.fieldType))" }
            return ["`\(field.name)`", parts.joined(separator: ", ")]
        }
        return table(["Field", "Parts, joined by colons; entries by vertical bars"], shapes)
    }

    private static func nullReasons() -> String {
        table(["Code", "Means"], NullReason.allCases.map { ["`\($0.text)`", $0.label] })
    }

    private static func codes(_ list: CodeList) -> String {
        table(["Code", "Label"], list.entries.map { ["`\($0.code)`", $0.label] })
    }

    private static func areas() -> String {
        let shown = AreaBook.all.filter { $0.isReportingArea || $0.validTo != nil || $0.numeric.isEmpty }
        return table(
            ["Code", "Name", "Name of 2003", "Alpha-2", "Number", "Valid", "Reports"],
            shown.map { area in
                let from = area.validFrom.map { "from \(PartialDate(day: $0).text) " } ?? ""
                let until = area.validTo.map { "to \(PartialDate(day: $0).text)" } ?? ""
                return [
                    "`\(area.code)`", area.name, area.name2003 ?? "", area.alpha2, area.numeric, from + until,
                    area.isReportingArea ? "yes" : "",
                ]
            })
    }

    private static func values(of type: FieldType) -> String {
        switch type {
        case .code(let list): "one of `\(list.id)`"
        case .codes(let list): "several of `\(list.id)`"
        case .area: "an area"
        case .areas: "several areas"
        case .date: "a date"
        case .count: "a whole number"
        case .score: "a score, 0 to 1"
        case .token: "a pseudonym"
        case .entries: "entries"
        }
    }

    private static func needed(_ field: FieldDefinition) -> String {
        let critical = letters(field.critical)
        let expected = letters(field.expected)
        return expected.isEmpty ? critical : (critical.isEmpty ? "" : critical + " ") + "(\(expected))"
    }

    private static func letters(_ kinds: RecordKindSet) -> String {
        let letters = zip(RecordKind.allCases, ["C", "S", "R", "T"])
        return letters.filter { kinds.contains(RecordKindSet($0.0)) }.map { $0.1 }.joined(separator: " ")
    }

    private static func table(_ heading: [String], _ rows: [[String]]) -> String {
        let lines =
            [heading, heading.map { _ in "---" }]
            + rows.map { row in row.map { $0.replacing("|", with: "\\|") } }
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }
}

extension Sensitivity {
    /// The class in a word or two.
    fileprivate var word: String {
        switch self {
        case .key: "key"
        case .identifying: "identifying"
        case .quasiIdentifying: "quasi-identifying"
        case .coded: "coded"
        case .freeText: "free text"
        }
    }
}
