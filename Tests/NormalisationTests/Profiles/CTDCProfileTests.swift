import Foundation
import Intake
import Model
import TestSupport
import Testing

@testable import Normalisation

private let file = Repository.shared("ctdc/ctdc-global-2020-derived.csv")

@Suite(.enabled(if: file != nil, "shared data are absent")) struct CTDCProfileTests {
    // Read once for all tests here.
    private static let read = Result { try readFile() }

    private func batch() throws -> CaseBatch { try Self.read.get() }

    private static func readFile() throws -> CaseBatch {
        let source = try profile("ctdc-derived-2020")
        let text = try String(contentsOf: try #require(file), encoding: .utf8)
        // The file has no quotes; reading CSV is Formats' business.
        var rows = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let headings = rows.removeFirst().map { $0.isEmpty ? "(column A)" : String($0) }
        let slots = headings.enumerated().compactMap { column, heading in
            source.mapping.first { $0.column == heading }.map {
                RawLayout.Slot(heading: heading, column: column, target: $0.target, code: $0.code)
            }
        }
        let layout = RawLayout(slots: slots)
        let raw = RawBatch(
            layout: layout,
            records: rows.map { row in slots.map { slot in .text(String(row[slot.column ?? 0])) } })
        var evidence = DateOrderEvidence(layout: layout)
        evidence.add(raw)
        return try Normaliser(
            source: source, layout: layout, envelope: envelope(kind: .caseRecord),
            dateOrders: evidence.decide(configured: nil), latestDay: 18_000
        ).normalise(raw)
    }

    private func counts(_ batch: CaseBatch, _ field: StandardField) -> [String: Int] {
        Dictionary(texts(batch, field).map { ($0, 1) }, uniquingKeysWith: +)
    }

    @Test func everyValueOfTheFileIsRead() throws {
        let batch = try batch()
        #expect(batch.count == 48_801)
        #expect(batch.faults.count == 0)
        #expect(Set(batch.kinds) == [.caseRecord])
        #expect(counts(batch, .sex) == ["F": 35_534, "M": 13_267])
        #expect(counts(batch, .identificationDate)["2016"] == 16_399)
        #expect(counts(batch, .identificationDate).count == 18)
        #expect(counts(batch, .ageGroup)["Y9T17"] == 8_645)
        #expect(counts(batch, .ageGroup)["_U"] == 12_362)
        #expect(counts(batch, .citizenship)["MDA"] == 5_901)
        #expect(counts(batch, .citizenship)["_U"] == 9_136)
        #expect(counts(batch, .consentStatUse) == ["Y": 48_801])
        #expect(counts(batch, .victimStatus) == ["IDENTIFIED_SERVICE": 48_801])
        #expect(counts(batch, .linkageScope) == ["SUPPLIER": 48_801])
        #expect(counts(batch, .recruiterRelation)["FAMILY"] == 1_879)
        #expect(counts(batch, .meansOfControl)["GRP_THREATS"] == 4_384)
        #expect(counts(batch, .labourSector)["A"] == 152 + 107)
        #expect(batch.transients[.localCaseID]?.ends.count == 48_801)
    }

    @Test func theTwoColumnsOnExploitationMakeOneSet() throws {
        let forms = try counts(batch(), .exploitationForms)
        // Sexual with isForcedLabour 1.0; no information at all, with isForcedLabour 0.0 or empty.
        #expect(forms["SEX_NFS|LABOUR"] == 230)
        #expect(forms["_U"] == 15_702)
        #expect(forms["SEX_NFS"] == 15_989 - 230)
        #expect(forms["FORCED_MARRIAGE"] == 168)
    }

    @Test func bandsSettleTheMinorFlag() throws {
        let batch = try batch()
        #expect(counts(batch, .minorAtIdentification)["Y"] == 8_645 + 1_556)
        #expect(counts(batch, .minorAtIdentification)["N"] == 48_801 - 8_645 - 1_556 - 12_362)
        #expect(counts(batch, .ageGroupRCP)["Y0T13"] == 1_556)
        #expect(counts(batch, .ageGroupRCP)["Y14T17"] == nil)
    }
}
