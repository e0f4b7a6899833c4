import Formats
import Model

/// What happened to a submission.
enum JournalEvent: String, Sendable, CaseIterable {
    /// It was accepted, the first of its series or behind the one in force.
    case accepted
    /// It was accepted and is in force instead of an earlier one.
    case replaced
    /// All submissions of its series up to this line were taken back.
    case withdrawn
    /// Its files were removed, since retention asked for it.
    case purged
}

/// One line of the journal: one JSON object whose last member is the SHA-256 of the line as it would be without
/// that member, and whose last but one is the hash of the line before.
///
///     {"sequence":1,…,"previous":"9f…"}            is hashed
///     {"sequence":1,…,"previous":"9f…","hash":"41…"}   is written
struct JournalLine: Sendable, Hashable {
    let sequence: Int
    let event: JournalEvent
    let entry: RegisterEntry
    let previous: String

    /// The hash of the line.
    var hash: String { hexadecimalHash(of: unhashed) }

    /// The line with its hash and line end.
    var bytes: [UInt8] {
        unhashed.dropLast() + Array(",\"hash\":\"\(hash)\"}\n".utf8)
    }

    private var unhashed: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("sequence", sequence)
        writer.member("event", event.rawValue)
        writer.member("organisation", entry.series.organisation.rawValue)
        writer.member("area", entry.area.code)
        writer.member("period", entry.series.period.text)
        writer.member("kind", entry.series.kindName)
        writer.member("revision", entry.revision)
        writer.member("number", entry.number)
        if let day = entry.preparedOn { writer.member("prepared_on", PartialDate(day: day).text) }
        writer.member("file", entry.path)
        writer.member("content", entry.contentHash)
        writer.member("manifest", entry.manifestHash)
        writer.member("records", entry.records)
        writer.member("previous", previous)
        writer.endObject()
        return writer.take()
    }
}

extension JournalLine {
    /// A line from its bytes without the line end; nil for anything that the program would not write.
    init?(parsing bytes: [UInt8]) {
        let json: JSONValue
        do throws(FormatError) { json = try JSONValue(parsing: bytes) } catch { return nil }
        guard let sequence = json["sequence"]?.int, let previous = json["previous"]?.string,
            let event = json["event"]?.string.flatMap({ JournalEvent(rawValue: $0) }),
            let entry = RegisterEntry(json)
        else { return nil }
        self.init(sequence: sequence, event: event, entry: entry, previous: previous)
        // Written again it must be the same, with the same hash: so nothing in it is left unread.
        guard self.bytes.dropLast().elementsEqual(bytes) else { return nil }
    }
}

extension RegisterEntry {
    fileprivate init?(_ json: JSONValue) {
        guard let series = SubmissionSeries(journal: json),
            let area = json["area"]?.string.flatMap({ Area(code: $0) }),
            let revision = json["revision"]?.int, let number = json["number"]?.int,
            let path = json["file"]?.string, let contentHash = json["content"]?.string,
            let manifestHash = json["manifest"]?.string, let records = json["records"]?.int
        else { return nil }
        let preparedOn = json["prepared_on"]?.string.flatMap { PartialDate(text: $0)?.day }
        self.init(
            series: series, area: area, revision: revision, number: number, preparedOn: preparedOn,
            records: records, contentHash: contentHash, manifestHash: manifestHash)
        // The path follows from the rest: a journal cannot send a reader out of the register.
        guard self.path == path else { return nil }
    }
}

extension SubmissionSeries {
    fileprivate init?(journal json: JSONValue) {
        let texts = ["organisation", "period", "kind"].compactMap { json[$0]?.string }
        self.init(text: texts.joined(separator: "/"))
    }
}
