import Formats
import Model

/// An envelope as manifests hold it, member by member in one order: what is absent is left out.
enum EnvelopeText {
    static func write(_ envelope: Envelope, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("organisation", envelope.organisation.rawValue)
        writer.member("organisation_type", envelope.organisationType.code)
        writer.member("area", envelope.area.code)
        writer.member("kind", SubmissionSeries(envelope).kindName)
        writer.member("period", envelope.period.text)
        writer.member("prepared_on", envelope.preparedOn.map { PartialDate(day: $0).text })
        writer.member("revision", envelope.revision)
        writer.member("submission_id", envelope.submissionID)
        writer.member("record_count", envelope.recordCount)
        if !envelope.controlTotals.isEmpty {
            writer.key("control_totals")
            writer.beginObject()
            for field in StandardField.allCases { writer.member(field.name, envelope.controlTotals[field]) }
            writer.endObject()
        }
        if let nilReport = envelope.nilReport {
            writer.key("nil_report")
            writer.bool(nilReport)
        }
        writer.member("beds_total", envelope.bedsTotal)
        writer.member("bed_nights_available", envelope.bedNightsAvailable)
        writer.member("key_fingerprint", envelope.keyFingerprint)
        writer.endObject()
    }

    /// An envelope from its object; nil where a member that every one has is missing or unreadable.
    static func envelope(_ json: JSONValue) -> Envelope? {
        guard let organisation = json["organisation"]?.string.flatMap({ OrganisationID($0) }),
            let type = json["organisation_type"]?.string,
            let organisationType = OrganisationType.allCases.first(where: { $0.code == type }),
            let area = json["area"]?.string.flatMap({ Area(code: $0) }),
            let kind = json["kind"]?.string.flatMap({ SubmissionSeries.kind(named: $0) }),
            let period = json["period"]?.string.flatMap({ Period(text: $0) }),
            let revision = json["revision"]?.int
        else { return nil }
        var envelope = Envelope(
            organisation: organisation, organisationType: organisationType, area: area, kind: kind.value,
            period: period, revision: revision)
        envelope.preparedOn = json["prepared_on"]?.string.flatMap { PartialDate(text: $0)?.day }
        envelope.submissionID = json["submission_id"]?.string
        envelope.recordCount = json["record_count"]?.int
        for member in json["control_totals"]?.members ?? [] {
            guard let field = Standard.field(named: member.key), let total = member.value.int else {
                return nil
            }
            envelope.controlTotals[field] = total
        }
        envelope.nilReport = json["nil_report"]?.bool
        envelope.bedsTotal = json["beds_total"]?.int
        envelope.bedNightsAvailable = json["bed_nights_available"]?.int
        envelope.keyFingerprint = json["key_fingerprint"]?.string
        return envelope
    }
}
