import Model

/// One record in words: fields by their names, values as canonical text, keys as any name.
struct TestRecord: Sendable {
    var values: [String: String]

    /// A record of a person whom the organisation knows as `person`; with `regional`, linkable over organisations
    /// under that key, else within the organisation only (what `prepare` writes for who has no regional number).
    static func record(
        _ kind: RecordKind, _ person: String, regional: String? = nil, _ values: [String: String] = [:]
    ) -> TestRecord {
        var all = [
            "record_type": kind.code, "supplier_person_key": person, "person_key": regional ?? person,
            "linkage_scope": regional == nil ? "SUPPLIER" : "REGIONAL", "case_key": "case of \(person)",
        ]
        all.merge(values) { $1 }
        return TestRecord(values: all)
    }

    /// A case record.
    static func person(
        _ person: String, regional: String? = nil, _ values: [String: String] = [:]
    ) -> TestRecord {
        record(.caseRecord, person, regional: regional, values)
    }

    /// A stay with a key of its own.
    static func stay(
        _ unit: String, of person: String, regional: String? = nil, _ values: [String: String]
    ) -> TestRecord {
        record(.shelterStay, person, regional: regional, values.merging(["unit_key": unit]) { $1 })
    }

    /// A referral with a key of its own.
    static func referral(
        _ unit: String, of person: String, regional: String? = nil, _ values: [String: String]
    ) -> TestRecord {
        record(.referral, person, regional: regional, values.merging(["unit_key": unit]) { $1 })
    }

    /// A return with a key of its own.
    static func back(
        _ unit: String, of person: String, regional: String? = nil, _ values: [String: String]
    ) -> TestRecord {
        record(
            .returnReintegration, person, regional: regional, values.merging(["unit_key": unit]) { $1 })
    }
}
