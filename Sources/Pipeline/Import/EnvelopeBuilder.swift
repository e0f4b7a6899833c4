import Intake
import Model

/// Puts a submission's envelope together from all that states facts about it, each overriding the former: the
/// source entry, the path, the sidecar, the file itself.
struct EnvelopeBuilder {
    /// A fact that cannot be right.
    struct Problem {
        /// What is wrong and what was expected.
        let message: Message
        /// Line of the file that states it, from 1; 0 where it is another file.
        let line: Int
    }

    private var organisation: Configuration.Organisation
    private var kind: RecordKind?
    private let adoptsIdentity: Bool
    private var facts: [String: EnvelopeEntry] = [:]
    private(set) var problems: [Problem] = []

    /// A builder for a source's files; of a file that belongs to no source it adopts whatever sender, area and kind
    /// the file itself states.
    init(organisation: Configuration.Organisation, kind: RecordKind?, adoptsIdentity: Bool) {
        self.organisation = organisation
        self.kind = kind
        self.adoptsIdentity = adoptsIdentity
    }

    /// Takes facts in that override those before them.
    mutating func add(_ entries: [EnvelopeEntry]) {
        for entry in entries where !entry.value.isEmpty { facts[entry.key] = entry }
    }

    /// The envelope; nil, with problems, where something that every submission needs is missing or wrong.
    mutating func envelope() -> Envelope? {
        guard let period = period() else { return nil }
        if adoptsIdentity { adoptIdentity() }
        checkIdentity()
        var envelope = Envelope(
            organisation: organisation.id, organisationType: organisation.type, area: organisation.area,
            kind: kind, period: period, revision: number("revision", from: 1) ?? 1)
        envelope.submissionID = facts["submission_id"]?.value
        envelope.preparedOn = day("prepared_on")
        envelope.recordCount = number("record_count", from: 0)
        envelope.nilReport = flag("nil_report")
        envelope.bedsTotal = number("beds_total", from: 0)
        envelope.bedNightsAvailable = number("bed_nights_available", from: 0)
        envelope.keyFingerprint = facts["key_fingerprint"]?.value
        for (key, entry) in facts where key.hasPrefix("control_totals/") {
            let name = String(key.dropFirst("control_totals/".count))
            guard let field = Standard.field(named: name), let total = Int(entry.value) else {
                wrong(entry, "control_totals/\(name) is not a field of the standard with a whole number")
                continue
            }
            envelope.controlTotals[field] = total
        }
        problems.sort { ($0.line, $0.message) < ($1.line, $1.message) }
        return problems.isEmpty ? envelope : nil
    }

    private mutating func period() -> Period? {
        guard let entry = facts["period"] else {
            problems.append(
                Problem(
                    message: "Nothing says which quarter this is for: name it in the file's envelope, in a"
                        + " sidecar FILE.envelope.json, or by {period} in the source's path.", line: 0))
            return nil
        }
        guard let period = Period(text: entry.value), period.frequency == .quarterly else {
            wrong(entry, "The period is not written as a quarter, such as 2004-Q1")
            return nil
        }
        return period
    }

    private mutating func adoptIdentity() {
        if let id = facts["supplier_id"].flatMap({ OrganisationID($0.value) }) { organisation.id = id }
        if let area = facts["reporting_area"].flatMap({ AreaBook.area(code: $0.value) }) {
            organisation.area = area
        }
        let byte = facts["record_type"].flatMap { RecordKind.list.byte(forCode: $0.value) }
        if let own = byte.flatMap({ RecordKind(rawValue: $0) }), kind == nil { kind = own }
    }

    /// A file that says that it is somebody else's is not read as this organisation's.
    private mutating func checkIdentity() {
        if let entry = facts["supplier_id"], entry.value != organisation.id.rawValue {
            wrong(entry, "The file says that another organisation sends it (supplier_id)")
        }
        if let entry = facts["reporting_area"], entry.value != organisation.area.code {
            wrong(entry, "The file names another reporting area than \(organisation.area.code)")
        }
        if let entry = facts["record_type"], let kind, entry.value != kind.code {
            wrong(entry, "The file names another kind of records than \(kind.code)")
        }
    }

    private mutating func number(_ key: String, from least: Int) -> Int? {
        guard let entry = facts[key] else { return nil }
        guard let number = Int(entry.value), number >= least else {
            wrong(entry, "\(key) is not a whole number of \(least) or more")
            return nil
        }
        return number
    }

    private mutating func day(_ key: String) -> Int? {
        guard let entry = facts[key] else { return nil }
        guard let day = PartialDate(text: entry.value)?.day else {
            wrong(entry, "\(key) is not a day such as 2004-04-15")
            return nil
        }
        return day
    }

    private mutating func flag(_ key: String) -> Bool? {
        guard let entry = facts[key] else { return nil }
        switch entry.value.lowercased() {
        case "true", "1", "yes", "y": return true
        case "false", "0", "no", "n": return false
        default:
            wrong(entry, "\(key) is neither true nor false")
            return nil
        }
    }

    private mutating func wrong(_ entry: EnvelopeEntry, _ message: Message) {
        problems.append(Problem(message: message.sentence, line: entry.line))
    }
}
