import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct EntryDecoderTests {
    @Test(arguments: [
        ("MEDICAL:2003-07-03:2003-07-09:6:NGO", "MEDICAL:2003-07-03:2003-07-09:6:NGO"),
        ("MEDICAL", "MEDICAL"), ("MEDICAL:2003-07-03", "MEDICAL:2003-07-03"),
        ("MEDICAL::::NGO", "MEDICAL::::NGO"),
        ("MEDICAL:3.7.2003.|SHELTER", "MEDICAL:2003-07-03|SHELTER"),
        ("Medical care; Shelter", "MEDICAL|SHELTER"),
        ("MEDICAL, SHELTER:2003", "MEDICAL|SHELTER:2003"), ("", ""), ("-", ""), ("MEDICAL|", "MEDICAL"),
        ("MEDICAL:_U", "MEDICAL:_U"),
    ])
    func entriesOfACellAreRead(_ text: String, _ expected: String) throws {
        let batch = try normalised(["services_received"], [[.text(text)]])
        #expect(texts(batch, .servicesReceived) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test func scoresMayHaveACommaInACell() throws {
        let batch = try normalised(
            ["followups"], [["3:2003-10-01:REACHED:VISIT:0,5:0.25::0,75|6:2004-01-02:MOVED"]],
            kind: .returnReintegration)
        #expect(batch.faults.isEmpty)
        #expect(texts(batch, .followUps) == ["3:2003-10-01:REACHED:VISIT:0.5:0.25::0.75|6:2004-01-02:MOVED"])
    }

    @Test(arguments: [
        ("MEDICAL:2003-07-03:2003-07-09:6:NGO:more", "MEDICAL:2003-07-03:2003-07-09:6:NGO"),
        ("MEDICAL:soon", "MEDICAL"), ("NONSENSE", ""), ("MEDICAL|NONSENSE:2003", "MEDICAL|:2003"),
        ("MEDICAL:2003-07-03::many", "MEDICAL:2003-07-03"),
    ])
    func aMalformedEntryIsOneFaultAndKeepsWhatCanBeRead(_ text: String, _ expected: String) throws {
        let batch = try normalised(["services_received"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [.malformedEntry])
        #expect(batch.faults.first?.target == .standard(.servicesReceived))
        #expect(texts(batch, .servicesReceived) == [expected])
    }

    @Test func partsOfListsAreAlignedByPosition() throws {
        let batch = try normalised(
            ["services_received/service", "services_received/start", "services_received/days"],
            [
                [.list(["MEDICAL", "SHELTER"]), .list(["2003-07-03", "2003-07-05"]), .list(["", "9"])],
                ["MEDICAL|SHELTER", "3.7.2003.|", nil],
                ["MEDICAL, SHELTER", "2003-07-03;2003-07-05", "1;2"],
                ["MEDICAL", "July 3, 2003", "1"],
                ["", "", ""],
            ])
        #expect(
            texts(batch, .servicesReceived) == [
                "MEDICAL:2003-07-03|SHELTER:2003-07-05::9", "MEDICAL:2003-07-03|SHELTER",
                "MEDICAL:2003-07-03::1|SHELTER:2003-07-05::2", "MEDICAL:2003-07-03::1", "",
            ])
        #expect(batch.faults.isEmpty)
    }

    @Test func numberedColumnsMakeOneEntryEach() throws {
        let batch = try normalised(
            [
                "services_received/service", "services_received/start", "services_received/service",
                "services_received/start",
            ], [["MEDICAL", "2003-07-03", "SHELTER", "2003-07-05"], ["", "", "SHELTER", ""]])
        #expect(texts(batch, .servicesReceived) == ["MEDICAL:2003-07-03|SHELTER:2003-07-05", "SHELTER"])
    }

    @Test func listsOfDifferentLengthsAreAFault() throws {
        let batch = try normalised(
            ["services_received/service", "services_received/start"],
            [["MEDICAL|SHELTER|LEGAL_ADVICE", "2003-07-03|2003-07-05"]])
        #expect(batch.faults.map { $0.kind } == [.malformedEntry])
        #expect(batch.faults.first?.target == .part(.servicesReceived, part: 1))
    }

    @Test func anUnreadablePartIsItsOwnFault() throws {
        let batch = try normalised(
            ["services_received/service", "services_received/start"],
            [["MEDICAL|NONSENSE", "2003-07-03|31.2.2003"]])
        #expect(batch.faults.map { $0.kind } == [.unknownCode, .impossibleDate])
        #expect(texts(batch, .servicesReceived) == ["MEDICAL:2003-07-03"])
    }
}
