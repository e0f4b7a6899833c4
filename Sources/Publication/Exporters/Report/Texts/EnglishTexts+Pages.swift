extension CoverTexts {
    static let english = CoverTexts(
        programme: "Regional Clearing Point",
        title: "Victims of trafficking: assistance and continuity of care",
        skip: "Skip to the figures",
        contents: "Contents",
        demonstration: "Demonstration",
        demonstrationMeaning:
            "The records behind these figures are made up, or were protected with a key that is public. Nothing "
            + "here is about real persons, and nothing here may be cited.",
        asOf: "As of",
        foot:
            "Figures are counted from records without names, linked over organisations and borders, and withheld "
            + "where a person could be found by them.")
}

extension HeadlineTexts {
    static let english = HeadlineTexts(
        heading: "Headline figures",
        lead: "The region as a whole. Every person is counted once, in whatever countries she was met.",
        since: "since",
        provisional: "provisional",
        unreliable: "low reliability",
        noChange: "no change",
        points: "points",
        notComparable: "no comparison")
}

extension CoverageTexts {
    static let english = CoverageTexts(
        heading: "Who reported",
        lead:
            "One square for each organisation that was expected to report; filled where it did, nil reports "
            + "included. Read every figure with this in mind: a fall may be a report that is missing.",
        caption: "Organisations that reported, of those expected, by area",
        area: "Area", reported: "Reported", expected: "Expected",
        ratio: { "\($0) of \($1)" })
}

extension ChartTexts {
    static let english = ChartTexts(
        heading: "The quarter in pictures",
        behind: "The figures behind the picture",
        period: "Period", part: "Part",
        series: DrawingTexts(
            title: "Victims identified and newly assisted, region",
            caption: "Persons per period. A line is broken where a value is withheld or was not published; "
                + "withheld values are marked under the axis, and are not zero."),
        map: DrawingTexts(
            title: "Victims identified by area",
            caption:
                "Persons. One tile for each reporting area, in its rough place; the map shows no borders and "
                + "takes no position on any. A tile stands out the more, the more persons there are."),
        assistance: DrawingTexts(
            title: "Assistance within 90 days of identification, by area",
            caption:
                "Per cent of the persons identified who received assistance within 90 days. The line across "
                + "is the region. Striped bars rest on 10 to 29 persons (u); p is provisional."),
        profile: DrawingTexts(
            title: "Who was identified, region",
            caption:
                "Persons identified in the period, by three breakdowns of the same total. Withheld parts have "
                + "no bar; they are not zero."))
}

extension TableTexts {
    static let english = TableTexts(
        legend: "Symbols in the tables",
        area: "Area", numerator: "Numerator", denominator: "Denominator", basis: "Units",
        breakdowns: "Breakdowns", explanation: "What is counted, and how to read it",
        population: "Who counts", counted: "What is counted", numeratorMeaning: "Numerator",
        denominatorMeaning: "Denominator", observed: "Observation", caution: "Caution", source: "Source",
        variants: "Variants", noFigure: "no figure",
        caption: { "\($0), \($1), \($2)" })
}

extension MethodTexts {
    static let english = MethodTexts(
        heading: "How these figures came about",
        disclosure: "Protection of persons",
        disclosureMeaning: [
            "A victim who can be recognised in a table can be found by those who exploited her. So numbers that rest "
                + "on few persons or few organisations are withheld, and with them as many others as are needed "
                + "so that sums and differences give none of them back. All tables of the period were protected "
                + "together.",
            "One symbol stands for every withheld number, whatever the reason: which numbers are small is itself a "
                + "secret. A withheld number is never zero; zeros are shown.",
        ],
        method: "Method", cells: "Numbers in all tables", withheld: "of which withheld",
        counting: "Counting",
        overlap: "Counted in more than one area",
        overlapMeaning:
            "A person who was met in two countries counts in both, and once in the region. So the areas add up to "
            + "the region plus the line “Counted in more than one area”. The region is never the sum or the mean of "
            + "the areas.",
        rollUps: "Groups",
        exploitation:
            "Forms of exploitation are grouped as in the reports of the Regional Clearing Point: begging and "
            + "delinquency stand apart from labour, and two groups or more are a combination.",
        origin:
            "National or foreign is relative to the area that counts the person; for the region, to the area of "
            + "identification or the first area that reported her.",
        labels2003:
            "Areas are named as in texts of 2003. Serbia, Montenegro and Kosovo are reported apart. Names "
            + "express no opinion on the status of any area.",
        labelsCurrent:
            "Areas have their present names. Serbia, Montenegro and Kosovo are reported apart. Names "
            + "express no opinion on the status of any area.",
        revisions: "Comparisons and revisions",
        revisionsMeaning:
            "Earlier periods are computed anew from all that is known at the day stated on the cover, so they may "
            + "differ from what was published at their time. A change is given only where both values are published.",
        sources: "Sources",
        sourcesMeaning:
            "Submissions of shelters, national referral mechanisms and return programmes, checked, made anonymous "
            + "and linked by the Regional Clearing Point.",
        settings: "Settings", parameter: "Setting", value: "Value",
        files: "Files",
        filesMeaning:
            "The file manifest.json beside this report names every file of the publication with its SHA-256, so that "
            + "anybody can check that nothing was changed.",
        submissions: "Submissions behind the figures", version: "Program version")
}
