import Intake

extension CheckFindingTexts {
    static let english = CheckFindingTexts(
        value: "Value",
        suggestion: "Did you mean",
        suggested: { "\($0)?" },
        didYouMean: { "Did you mean \($0)?" },
        place: "Where",
        fix: "To do",
        rule: "Rule",
        columns: ["What is wrong", "Column", "Where", "Times", "Rule"])
}

extension CheckReadingTexts {
    static let english = CheckReadingTexts(
        heading: "How the file was read",
        unread: "It could not be read.",
        format: "Format",
        formatWords: { format, isCompressed in
            let name =
                switch format {
                case "xlsx": "Excel workbook (XLSX)"
                case "ndjson": "JSON, one object a line (NDJSON)"
                default: format.uppercased()
                }
            return isCompressed ? "\(name), compressed" : name
        },
        encoding: "Encoding",
        delimiter: "Between cells",
        tabs: "tabs",
        sheet: "Sheet",
        unnamedSheet: "one of its sheets",
        headings: "Headings",
        headingRow: { "row \($0)" },
        noHeadings: "none",
        recordsAt: "Records at",
        sure: { "\($0) % sure" },
        ignored: "Columns not read",
        ignoredMeaning: "Nothing in them is used or kept.",
        columns: { names, others in
            if names.isEmpty { return others == 0 ? "none" : "\(others), whose names may be private" }
            return (names + (others == 0 ? [] : ["\(others) more"])).joined(separator: ", ")
        },
        mapped: { $0 == 1 ? "The one column that was read" : "The \($0) columns that were read" },
        mappedCaption: "Columns and what they were taken for",
        mappedColumns: ["Column", "Taken for"],
        skippedCaption: "Rows that are no records",
        skippedColumns: ["Kind", "Rows", "First row"],
        skippedKind: { kind in
            switch kind {
            case .blank: "Blank rows"
            case .envelope: "Facts of the submission"
            case .title: "Titles and notes above the headings"
            case .heading: "Headings"
            case .repeatedHeading: "Headings once more"
            case .empty: "Rows in which every column that is read is empty"
            case .totals: "Sums"
            case .footer: "Notes below the records"
            }
        })
}

extension CheckSumTexts {
    static let english = CheckSumTexts(
        heading: "What became of the records",
        caption: {
            $0 == 1 ? "The one record that was read" : "The \(EnglishCheck.number($0)) records that were read"
        },
        refused: "The file is refused as a whole: none of them is taken. This is how each was judged.",
        accepted: "accepted", acceptedMeaning: "They go on.",
        rejected: "rejected", rejectedMeaning: "Mend them, and send the file again.",
        duplicates: "duplicates", duplicatesMeaning: "The same record stands in the file already.",
        outOfPeriod: "out of period", outOfPeriodMeaning: "Nothing of them falls into the quarter.",
        withoutConsent: "without consent",
        withoutConsentMeaning: "The person does not agree to statistical use.",
        read: "read")
}

extension CheckRuleTexts {
    static let english = CheckRuleTexts(
        heading: "The rules, explained",
        lead:
            "What each rule named above asks for, why, and what to do. The same is told by: clearingpoint explain NAME",
        why: "Why")
}
