public import Model
import Normalisation
public import Validation

/// Takes the identifiers off checked records: numbers become keyed tokens, and nothing else of them goes on.
///
/// Pure per batch, so any number of threads may use one. What it makes is pseudonymised, not anonymous: whoever
/// holds the linking key and a person's number finds her records.
public struct Anonymiser: Sendable {
    /// What the submission says of itself from here on: it names the key that the tokens are made with.
    public let envelope: Envelope

    private let datePrecision: Coarsening
    // Nil where the submission was prepared: its keys are taken as they come.
    private let keys: KeyMaker?

    /// An anonymiser for the records of one submission.
    ///
    /// A submission whose envelope names a key was prepared at the partner's desk and brings its tokens along;
    /// `key` is then only compared. Throws `keyMissing`, `keyMismatch` or `notAFingerprint`.
    public init(
        key: LinkingKey?, envelope: Envelope, datePrecision: Coarsening
    ) throws(AnonymisationError) {
        var envelope = envelope
        if let text = envelope.keyFingerprint {
            guard let prepared = KeyFingerprint(text) else { throw .notAFingerprint }
            if let key, key.fingerprint != prepared {
                throw .keyMismatch(prepared: prepared, atHand: key.fingerprint)
            }
            keys = nil
            envelope.keyFingerprint = prepared.description
        } else {
            guard let key else { throw .keyMissing }
            keys = KeyMaker(key, organisation: envelope.organisation)
            envelope.keyFingerprint = key.fingerprint.description
        }
        self.envelope = envelope
        self.datePrecision = datePrecision
    }

    /// The records of a batch that were accepted, and stubs of those whose persons refused statistical use; the
    /// rejected, the duplicates and those out of period are left out.
    public func anonymise(_ checked: CheckedBatch) -> StandardBatch {
        let batch = checked.batch
        let selection = RecordSelection(checked.verdicts)
        let found = columns(of: batch.columns, selection)
        let made =
            keys?.keys(of: selection.records, in: batch)
            ?? KeyColumns(
                prepared: found, organisation: envelope.organisation, count: selection.records.count)
        var columns = found
        made.write(wishes: found.codes(.linkageScope), selection, to: &columns)
        columns[.recordType] = .codes(selection.records.map { batch.kinds[$0]?.rawValue ?? 0 })
        columns[.consentStatUse] = .codes(selection.consents(batch.columns.codes(.consentStatUse)))
        return StandardBatch(count: selection.records.count, columns: columns)
    }

    /// The standard fields of the records that go on, their dates no more precise than allowed.
    private func columns(of columns: Columns, _ selection: RecordSelection) -> Columns {
        var selected = Columns()
        for field in columns.fields {
            guard let column = columns[field] else { continue }
            selected[field] = datePrecision.coarsened(selection.column(column, of: field), of: field)
        }
        return selected
    }
}
