import Model
import Normalisation
import Testing

@testable import Anonymisation
@testable import Validation

/// Made-up checked batches: what validation would hand on.
struct CheckedBatches {
    var kinds: [RecordKind]
    var verdicts: [Verdict]
    var columns = Columns()
    var transients: [TransientField: [String]] = [:]

    init(_ kinds: [RecordKind], _ verdicts: [Verdict]? = nil) {
        self.kinds = kinds
        self.verdicts = verdicts ?? kinds.map { _ in .accepted }
    }

    var checked: CheckedBatch {
        var batch = CaseBatch(firstRecord: 1)
        batch.count = kinds.count
        batch.kinds = kinds
        batch.columns = columns
        batch.lines = Array(2..<kinds.count + 2)
        for (field, texts) in transients {
            var column = TransientColumns.Texts()
            for text in texts { column.append(text.utf8) }
            batch.transients[field] = column
        }
        return CheckedBatch(batch: batch, verdicts: verdicts)
    }

    /// The envelope of a submission by `NGO-1`.
    static func envelope(organisation: String = "NGO-1", fingerprint: String? = nil) throws -> Envelope {
        let organisation = try #require(OrganisationID(organisation))
        let area = try #require(Area(code: "SRB"))
        var envelope = Envelope(
            organisation: organisation, organisationType: .ngo, area: area, kind: .shelterStay,
            period: Period(year: 2003, quarter: 2))
        envelope.keyFingerprint = fingerprint
        return envelope
    }
}
