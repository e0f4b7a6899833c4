import Model
import Normalisation

/// What submission rules keep of a batch: fingerprints by which the same unit, person or case is seen again.
///
/// Made in parallel, used in file order. What is one unit or person here is one token after Anonymisation.
public struct RecordTraces: Sendable {
    /// The stay, referral, return or case; absent where nothing tells it.
    var units: [Fingerprint]
    /// Everything that the record says.
    var contents: [Fingerprint]
    /// The person, by the first of her keys or numbers that is given.
    var persons: [Fingerprint]
    /// The number that the submission's check gives each person; `FingerprintOrdinals.none` for one without.
    var personNumbers: [UInt32] = []
    /// The case; absent where it has no number of its own.
    var cases: [Fingerprint]
    /// Sex, birth or age, citizenship, exploitation and date together; absent unless all are known.
    var likenesses: [Fingerprint]

    /// The keys of the table schema, key by key.
    let schemaKeys: [[Fingerprint]]
    /// Sex and citizenship of the person, as `PersonFacts` writes them.
    var facts: [UInt32]
    /// Whether persons have numbers or keys beside those of their cases.
    let personsAreApartFromCases: Bool

    /// The traces of a batch.
    init(of batch: CaseBatch) {
        let reader = KeyReader(batch)
        persons = reader.fingerprints(
            seed: 1, tokens: [.personKey, .supplierPersonKey],
            texts: [.localPersonID, .localCaseID, .regionalPersonNumber])
        cases = reader.fingerprints(seed: 2, tokens: [.caseKey], texts: [.localCaseID])
        personsAreApartFromCases =
            batch.transients[.localPersonID] != nil || batch.columns.tokens(.personKey) != nil
            || batch.columns.tokens(.supplierPersonKey) != nil
        contents = RecordContents.fingerprints(of: batch)
        likenesses = Likeness.fingerprints(of: batch)
        facts = PersonFacts.words(of: batch)
        schemaKeys = (batch.schemaFindings?.keys ?? []).map { Fingerprint.exactly($0.texts) }
        units = UnitReader(batch, reader).fingerprints(cases: cases, persons: persons)
    }
}
