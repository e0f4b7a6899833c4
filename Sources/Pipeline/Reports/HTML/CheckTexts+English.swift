import Model
import Validation

extension CheckTexts {
    /// The report in English.
    static let english = CheckTexts(
        language: "en",
        programme: "Regional Clearing Point",
        heading: "Check before submission",
        titleOfOne: { "Check of \($0)" },
        titleOfMany: { "Check of \(EnglishCheck.number($0)) files" },
        subject: { $0.count == 1 ? $0[0] : "\(EnglishCheck.number($0.count)) files" },
        skip: "Skip to the result",
        contents: "Contents",
        foot: {
            "Written by clearingpoint \($0). Nothing was sent and nothing was kept. The report repeats no name, no"
                + " number of a person and no date from the file; it quotes codes only."
        },
        overview: "All files",
        overviewLead: "One line for each file that was checked. Each name leads to what was found in it.",
        overviewCaption: { "The \(EnglishCheck.number($0)) files" },
        overviewColumns: [
            "File", "Verdict", "Errors", "Warnings", "Notes", "Read", "Accepted", "Rejected", "Set apart",
        ],
        all: "All files",
        noFiles: "No file was checked.",
        sumOfAll: "What became of the records of all files",
        verdict: EnglishCheck.verdict,
        sentence: EnglishCheck.sentence,
        advice: EnglishCheck.advice,
        envelope: EnglishCheck.envelope,
        severity: EnglishCheck.severity,
        severities: { EnglishCheck.severity($0).lowercased() + ($1 == 1 ? "" : "s") },
        severityMeaning: EnglishCheck.meaning,
        group: EnglishCheck.group,
        others: { "\(EnglishCheck.group($0, $1)): those not shown above" },
        times: { $0 == 1 ? "once" : "\(EnglishCheck.number($0)) times" },
        places: EnglishCheck.places,
        number: EnglishCheck.number,
        finding: .english, reading: .english, sum: .english, rules: .english)
}

/// Sentences of the report in English that depend on what was found.
enum EnglishCheck {
    /// A whole number with its digits grouped.
    @Sendable static func number(_ value: Int) -> String {
        let digits = Array("\(value.magnitude)")
        var text = value < 0 ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    @Sendable static func verdict(_ verdict: ValidationReport.Verdict) -> String {
        switch verdict {
        case .accepted: "Accepted"
        case .acceptedInPart: "Accepted in part"
        case .refused: "Refused"
        }
    }

    @Sendable static func sentence(_ file: FileReport) -> String {
        let totals = file.report.totals
        let (accepted, rejected, read) = (
            number(totals.accepted), number(totals.rejected), number(totals.read)
        )
        switch file.report.verdict {
        case .accepted where totals.read == 0: return "Accepted: the file holds no records."
        case .accepted where totals.accepted == totals.read:
            return totals.read == 1 ? "Accepted: the one record." : "Accepted: all \(read) records."
        case .accepted: return "Accepted: \(accepted) of \(read) records; the others are set apart."
        case .acceptedInPart: return "Accepted in part: \(accepted) of \(read) records."
        case .refused where file.outcome == .unreadable: return "Refused: the file could not be read."
        case .refused where totals.rejected > 0:
            return "Refused: \(rejected) of \(read) records cannot be used."
        case .refused: return "Refused: the file cannot be used as it is."
        }
    }

    @Sendable static func advice(_ report: ValidationReport) -> String {
        let warnings = report.findings.count(of: .warning)
        switch report.verdict {
        case .accepted where warnings > 0: return "You may send it. Please look at the warnings first."
        case .accepted: return "You may send it as it is."
        case .acceptedInPart:
            return
                "Mend what stands under Errors in the program that made the file, and check it again. Sent as it"
                + " is, it lacks what is rejected."
        case .refused:
            return
                "Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program"
                + " that made the file, and check it again."
        }
    }

    @Sendable static func envelope(_ envelope: Envelope) -> String {
        let kind: String =
            switch envelope.kind {
            case .caseRecord: "cases"
            case .shelterStay: "stays in shelters"
            case .referral: "referrals"
            case .returnReintegration: "returns"
            case nil: "records of several kinds"
            }
        return "\(envelope.organisation.rawValue), \(envelope.period.text), \(kind)"
    }

    @Sendable static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "Error"
        case .warning: "Warning"
        case .note: "Note"
        }
    }

    @Sendable static func meaning(_ severity: Severity) -> String {
        switch severity {
        case .error: "Each keeps a record, a line or the whole file out until it is mended."
        case .warning: "The records are taken all the same, but please look."
        case .note: "Worth knowing. Nothing needs to be done."
        }
    }

    @Sendable static func group(_ severity: Severity, _ count: Int) -> String {
        let word = self.severity(severity) + "s"
        return count == 1 ? "\(word): one cause" : "\(word): \(number(count)) causes"
    }

    @Sendable static func places(_ finding: Finding) -> String? {
        let places = finding.places.compactMap { place(of: $0, in: finding.key.letter) }
        guard let first = places.first else { return nil }
        if finding.count == 1 { return "\(first.word) \(first.name)" }
        // Three services of one case stand in one line: it is named once.
        var names: [String] = []
        for place in places.map({ place in "\(place.word) \(place.name)" }) where !names.contains(place) {
            names.append(place)
        }
        if Set(places.map(\.word)).count == 1, names.count > 1 {
            names = names.map { String($0.dropFirst(first.word.count + 1)) }
            names[0] = "\(first.word)s \(names[0])"
        }
        let list = names.joined(separator: ", ")
        let (shown, all) = (number(places.count), number(finding.count))
        return finding.count > places.count ? "first \(shown) of \(all): \(list)" : list
    }

    /// A place by what its reader sees: the cell of a sheet, the row of a table, the path in a document.
    private static func place(of place: Place, in letter: String?) -> (word: String, name: String)? {
        if let row = place.row {
            if let letter { return ("cell", "\(letter)\(row)") }
            if let line = place.line, line != row { return ("row", "\(row) (line \(line))") }
            return ("row", "\(row)")
        }
        if let line = place.line {
            guard place.path != nil, let record = place.record else { return ("line", "\(line)") }
            return ("line", "\(line) (record \(record))")
        }
        return place.path.map { ("element", $0) } ?? place.record.map { ("record", "\($0)") }
    }
}
