import Intake
import Model
import Testing

@testable import Normalisation

/// The canonical texts of a field, one per record.
func texts(_ batch: CaseBatch, _ field: StandardField) -> [String] {
    guard let column = batch.columns[field] else { return [] }
    return (0..<batch.count).map { record in
        var bytes: [UInt8] = []
        ColumnText.append(column, record: record, of: field, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

@Suite struct NormaliserTests {
    @Test func aStayIsReadIntoItsColumns() throws {
        let batch = try normalised(
            [
                "local_case_id", "sex", "entry_date", "exit_date", "citizenship", "services_in_shelter",
                "incidents",
            ],
            [
                ["A-17", "F", "3. 7. 2003.", "", "MDA|UKR", "MEDICAL; LEGAL_ADVICE", "2"],
                ["A-18", "Male", "2003-07-09", "12.8.2003.", "ROU", "SHELTER", "0"],
            ])
        #expect(texts(batch, .sex) == ["F", "M"])
        #expect(texts(batch, .entryDate) == ["2003-07-03", "2003-07-09"])
        #expect(texts(batch, .exitDate) == ["", "2003-08-12"])
        #expect(texts(batch, .citizenship) == ["MDA|UKR", "ROU"])
        #expect(texts(batch, .servicesInShelter) == ["MEDICAL|LEGAL_ADVICE", "SHELTER"])
        #expect(texts(batch, .incidents) == ["2", "0"])
        #expect(texts(batch, .recordType) == ["SHELTER_STAY", "SHELTER_STAY"])
        #expect(texts(batch, .linkageScope) == ["SUPPLIER", "SUPPLIER"])
        #expect(batch.kinds == [.shelterStay, .shelterStay])
        #expect(batch.faults.isEmpty)
        #expect(batch.lines == [2, 3])
        let cases = try #require(batch.transients[.localCaseID])
        #expect(cases.bytes == Array("A-17A-18".utf8))
        #expect(cases.ends == [4, 8])
    }

    @Test func faultsSayWhereAndWhat() throws {
        let batch = try normalised(
            ["entry_date", "sex", "incidents"],
            [["2003-07-03", "F", "1"], ["31.2.2003", "Q", "many"], ["2003-07-03", "Q", "-1"]])
        #expect(batch.faults.map { $0.record } == [1, 1, 1, 2, 2])
        #expect(
            batch.faults.map { $0.kind }
                == [.impossibleDate, .unknownCode, .notANumber, .unknownCode, .outOfRange])
        #expect(
            batch.faults.map { $0.heading } == ["Column 1", "Column 2", "Column 3", "Column 2", "Column 3"])
        #expect(batch.faults[1].target == .standard(.sex))
        #expect(batch.faults[1].text == Array("Q".utf8))
        #expect(texts(batch, .sex) == ["F", "", ""])
    }

    @Test func aRecordOfAMixedFileSaysItsKind() throws {
        let layout = RawLayout(slots: [
            RawLayout.Slot(heading: "record_type", column: 0, target: .standard(.recordType))
        ])
        for (kind, expected) in [
            (nil, [.shelterStay, .referral, nil] as [RecordKind?]),
            (RecordKind.returnReintegration, [.shelterStay, .referral, .returnReintegration]),
        ] {
            let normaliser = try Normaliser(
                source: SourceDescription(), layout: layout, envelope: envelope(kind: kind),
                dateOrders: [nil], latestDay: 12_800)
            let batch = normaliser.normalise(
                RawBatch(layout: layout, records: [["SHELTER_STAY"], ["NRM_REFERRAL"], [""]]))
            #expect(batch.kinds == expected)
        }
    }

    @Test func aNumberOrKeySharedInTheRegionLinksRegionally() throws {
        let batch = try normalised(
            ["regional_person_number", "linkage_scope"],
            [["R-1", ""], ["", ""], ["R-2", "SUPPLIER"], ["", "REGIONAL"], ["R-3", "_X"]])
        #expect(texts(batch, .linkageScope) == ["REGIONAL", "SUPPLIER", "SUPPLIER", "REGIONAL", "_X"])
        let keys = try normalised(
            ["person_key"], [[.text(Token(high: 7, low: 9).text)], [""]])
        #expect(texts(keys, .linkageScope) == ["REGIONAL", "SUPPLIER"])
    }

    @Test func blanksMeanWhatTheSourceSays() throws {
        var source = SourceDescription()
        source.emptyMeans = [.sex: .unknown, .citizenship: .refused]
        source.defaults = [.consentStatUse: "Y", .riskLevel: "LOW", .entryDate: "2003", .citizenship: "MDA"]
        let batch = try normalised(
            ["sex", "risk_level", "entry_date", "citizenship"],
            [
                ["", "", "", ""], [nil, nil, nil, nil], ["F", "HIGH", "2003-01-02", "ROU"],
                [.null, "?", "?", "?!"],
            ],
            source: source)
        #expect(texts(batch, .sex) == ["_U", "", "F", "_U"])
        #expect(texts(batch, .riskLevel) == ["LOW", "LOW", "HIGH", "_U"])
        #expect(texts(batch, .entryDate) == ["2003", "2003", "2003-01-02", "_U"])
        #expect(texts(batch, .citizenship) == ["_N", "MDA", "ROU", ""])
        #expect(texts(batch, .consentStatUse) == ["Y", "Y", "Y", "Y"])
        #expect(batch.faults.count == 1)
    }

    @Test func bytesThatTheEncodingDoesNotHaveAreAFaultOfTheirField() throws {
        let batch = try normalised(
            ["local_case_id", "sex"],
            [["1", "F"], ["2", .undecodable("\u{FFFD}")], [.undecodable("3\u{FFFD}"), "M"]])
        #expect(batch.faults.map { $0.kind } == [.undecodableBytes, .unknownCode, .undecodableBytes])
        #expect(batch.faults.map { $0.record } == [1, 1, 2])
        #expect(batch.faults.map { $0.target.name } == ["sex", "sex", "local_case_id"])
        // What a field's fault tells is not told of its row once more.
        #expect(batch.formatFaults.isEmpty)
    }

    @Test func placesAndHeadingsOfTheFileAreKept() throws {
        let layout = RawLayout(slots: [
            RawLayout.Slot(heading: "Pol", column: 3, target: .standard(.sex)),
            RawLayout.Slot(heading: "Ignored", column: 4, target: nil),
        ])
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope(kind: .caseRecord),
            dateOrders: [nil, nil], latestDay: 12_800)
        let batch = normaliser.normalise(
            RawBatch(firstRecord: 4097, layout: layout, records: [["F", "x"], ["Q", "y"]]))
        #expect(batch.firstRecord == 4097)
        #expect(batch.place(of: 1).record == 4098)
        #expect(batch.place(of: 1).line == 4099)
        #expect(batch.headings == [.standard(.sex): "Pol"])
        #expect(batch.faults.map { $0.heading } == ["Pol"])
    }
}
