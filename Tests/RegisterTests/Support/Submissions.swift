import Model
import Testing

@testable import Anonymisation
@testable import Register

/// Made-up submissions, small and all different.
enum Submissions {
    static let settings = RegisterSettings(
        region: "South East Europe", datePrecision: .day, toolVersion: "0.1.0")
    static let source = SourceFile(
        name: "/desk/shelter-2003-q2.csv", hash: String(repeating: "ab", count: 32))

    static func envelope(
        _ organisation: String = "NGO-1", quarter: Int = 2, kind: RecordKind? = .shelterStay,
        revision: Int = 1, preparedOn: Int? = nil
    ) throws -> Envelope {
        let organisation = try #require(OrganisationID(organisation))
        let area = try #require(Area(code: "SRB"))
        var envelope = Envelope(
            organisation: organisation, organisationType: .ngo, area: area, kind: kind,
            period: Period(year: 2003, quarter: quarter), revision: revision)
        envelope.preparedOn = preparedOn
        return envelope
    }

    /// `count` records whose values follow from `seed`.
    static func submission(_ envelope: Envelope, count: Int = 3, seed: UInt64 = 1) -> StandardSubmission {
        var columns = Columns()
        let tokens = (0..<count).map { Token(high: seed, low: UInt64($0) + 1) }
        for field in [StandardField.personKey, .supplierPersonKey, .caseKey, .unitKey] {
            columns[field] = .tokens(tokens)
        }
        let kind = (envelope.kind ?? .shelterStay).rawValue
        columns[.recordType] = .codes([UInt8](repeating: kind, count: count))
        columns[.sex] = .codes((0..<count).map { UInt8($0 % 3) + 4 })
        columns[.entryDate] = .dates((0..<count).map { PartialDate(day: 12_000 + $0 % 900).raw })
        columns[.exploitationForms] = .codeSets((0..<count).map { 1 << UInt64(5 + $0 % 4) })
        var citizenships = ListColumn<UInt16>()
        for record in 0..<count { citizenships.append(record % 2 == 0 ? [5] : [6, 7]) }
        columns[.citizenship] = .areaLists(citizenships)
        var totals = Totals()
        totals.read = count + 2
        totals.accepted = count
        totals.rejected = 2
        return StandardSubmission(
            envelope: envelope, totals: totals, records: StandardBatch(count: count, columns: columns))
    }

    static var findings: Findings {
        var findings = Findings()
        for (rule, count) in [("exit-not-before-entry", 2), ("code-known", 1)] {
            for record in 1...count {
                findings.add(
                    Finding(
                        Finding.Key(RuleID(rule), .error), message: "m", fix: "f",
                        at: Place(record: record)))
            }
        }
        return findings
    }
}

extension RegisterWriter {
    /// Hands a submission over as the tests do.
    func accept(_ submission: StandardSubmission) throws(RegisterError) -> Acceptance {
        try accept(
            submission, source: Submissions.source, findings: Submissions.findings, toolVersion: "0.1.0")
    }
}
