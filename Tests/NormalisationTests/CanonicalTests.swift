import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct CanonicalTests {
    // Without a value these two get one: the envelope's kind, and the supplier's own scope.
    private static let filled: Set<StandardField> = [.recordType, .linkageScope]

    @Test(arguments: StandardField.allCases)
    func canonicalTextReadsAsItself(_ field: StandardField) throws {
        var values = CanonicalValues(seed: UInt64(field.rawValue) + 1)
        var expected = (0..<300).map { _ in values.text(of: field.definition.type) }
        if Self.filled.contains(field) { expected.removeAll { $0.isEmpty || $0.hasPrefix("_") } }
        if case .entries = field.definition.type { expected.removeAll { $0.hasPrefix("_") } }
        let batch = try normalised([field.name], expected.map { [.text($0)] }, order: nil)
        #expect(batch.faults.isEmpty)
        #expect(texts(batch, field) == expected)
    }

    @Test func anyThreadGivesTheSame() async throws {
        var values = CanonicalValues(seed: 99)
        let fields: [StandardField] = [.sex, .entryDate, .citizenship, .servicesReceived, .exploitationForms]
        let layout = RawLayout(
            slots: fields.map { RawLayout.Slot(heading: $0.name, column: nil, target: .standard($0)) })
        let records = (0..<200).map { _ in fields.map { RawValue.text(values.text(of: $0.definition.type)) } }
        let batch = RawBatch(layout: layout, records: records)
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope(kind: .shelterStay),
            dateOrders: Array(repeating: nil, count: fields.count), latestDay: 12_800)
        let serial = normaliser.normalise(batch)
        await withTaskGroup { group in
            for _ in 0..<8 { group.addTask { normaliser.normalise(batch) } }
            for await other in group {
                #expect(other.columns == serial.columns)
                #expect(other.faults == serial.faults)
            }
        }
    }
}
