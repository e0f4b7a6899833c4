import Formats
import Intake

/// The facts that a submission may state of itself, by the names that files use for them.
enum EnvelopeKeys {
    /// Every key that is read; others in a foreign file are not ours to judge.
    static let all = [
        "submission_id", "supplier_id", "supplier_type", "reporting_area", "record_type", "period",
        "prepared_on",
        "record_count", "control_totals", "revision", "nil_report", "beds_total", "bed_nights_available",
        "staff",
        "schema_version", "language", "key_fingerprint",
    ]

    /// The facts in a JSON object, nested control totals as `control_totals/FIELD`.
    static func entries(of value: JSONValue) -> [EnvelopeEntry] {
        (value.members ?? []).flatMap { member -> [EnvelopeEntry] in
            if let nested = member.value.members {
                return nested.compactMap { inner in
                    text(of: inner.value).map {
                        EnvelopeEntry(key: "\(member.key)/\(inner.key)", value: $0, line: inner.line)
                    }
                }
            }
            return text(of: member.value).map {
                [EnvelopeEntry(key: member.key, value: $0, line: member.line)]
            } ?? []
        }
    }

    private static func text(of value: JSONValue) -> String? {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
