import Intake
import Model
import Validation

/// Sentences of the report that depend on what was found.
enum CheckWords {
    static func verdict(_ verdict: ValidationReport.Verdict) -> Message {
        switch verdict {
        case .accepted: "Accepted"
        case .acceptedInPart: "Accepted in part"
        case .refused: "Refused"
        }
    }

    /// The verdict in one sentence.
    static func sentence(_ file: FileReport) -> Message {
        let totals = file.report.totals
        let (accepted, rejected, read) = (totals.accepted, totals.rejected, totals.read)
        switch file.report.verdict {
        case .accepted where read == 0: return "Accepted: the file holds no records."
        case .accepted where accepted == read:
            return read == 1 ? "Accepted: the one record." : "Accepted: all \(grouped: read) records."
        case .accepted:
            return "Accepted: \(grouped: accepted) of \(grouped: read) records; the others are set apart."
        case .acceptedInPart: return "Accepted in part: \(grouped: accepted) of \(grouped: read) records."
        case .refused where file.outcome == .unreadable: return "Refused: the file could not be read."
        case .refused where rejected > 0:
            return "Refused: \(grouped: rejected) of \(grouped: read) records cannot be used."
        case .refused: return "Refused: the file cannot be used as it is."
        }
    }

    /// What the sender does next.
    static func advice(_ report: ValidationReport) -> Message {
        switch report.verdict {
        case .accepted where report.findings.count(of: .warning) > 0:
            "You may send it. Please look at the warnings first."
        case .accepted: "You may send it as it is."
        case .acceptedInPart:
            "Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it"
                + " lacks what is rejected."
        case .refused:
            "Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made"
                + " the file, and check it again."
        }
    }

    /// Who sends what, for which quarter.
    static func envelope(_ envelope: Envelope) -> Message {
        let kind: Message =
            switch envelope.kind {
            case .caseRecord: "cases"
            case .shelterStay: "stays in shelters"
            case .referral: "referrals"
            case .returnReintegration: "returns"
            case nil: "records of several kinds"
            }
        return "\(envelope.organisation.rawValue), \(envelope.period.text), \(kind)"
    }

    static func severity(_ severity: Severity) -> Message {
        switch severity {
        case .error: "Error"
        case .warning: "Warning"
        case .note: "Note"
        }
    }

    /// The word after a number of them.
    static func severity(_ severity: Severity, count: Int) -> Message {
        switch severity {
        case .error: count == 1 ? "error" : "errors"
        case .warning: count == 1 ? "warning" : "warnings"
        case .note: count == 1 ? "note" : "notes"
        }
    }

    static func meaning(_ severity: Severity) -> Message {
        switch severity {
        case .error: "Each keeps a record, a line or the whole file out until it is mended."
        case .warning: "The records are taken all the same, but please look."
        case .note: "Worth knowing. Nothing needs to be done."
        }
    }

    /// The heading over the findings of a severity, with their number.
    static func group(_ severity: Severity, _ count: Int) -> Message {
        let causes: Message = count == 1 ? "one cause" : "\(grouped: count) causes"
        return "\(severities(severity)): \(causes)"
    }

    private static func severities(_ severity: Severity) -> Message {
        switch severity {
        case .error: "Errors"
        case .warning: "Warnings"
        case .note: "Notes"
        }
    }

    static func times(_ count: Int) -> Message { count == 1 ? "once" : "\(grouped: count) times" }

    static func format(_ format: String, isCompressed: Bool) -> Message {
        let name: Message =
            switch format {
            case "xlsx": "Excel workbook (XLSX)"
            case "ndjson": "JSON, one object a line (NDJSON)"
            default: "\(format.uppercased())"
            }
        return isCompressed ? "\(name), compressed" : name
    }

    /// Names of columns that are not read, and how many more there are.
    static func columns(_ names: [String], others: Int) -> Message {
        let list = names.joined(separator: ", ")
        if names.isEmpty { return others == 0 ? "none" : "\(others), whose names may be private" }
        return others == 0 ? "\(list)" : "\(list), \(others) more"
    }

    static func rows(_ kind: SkippedRows.Kind) -> Message {
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
    }
}
