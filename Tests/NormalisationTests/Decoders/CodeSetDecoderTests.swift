import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct CodeSetDecoderTests {
    @Test(arguments: [
        "LABOUR|BEGGING", "LABOUR;BEGGING", "LABOUR; BEGGING", "LABOUR, BEGGING", "BEGGING,LABOUR",
        "LABOUR BEGGING", "labour | Forced begging", "LABOUR\nBEGGING", "LABOUR|BEGGING|LABOUR|",
        "LABOUR||BEGGING",
        "LABOUR|_U|BEGGING", "LABOUR|-|BEGGING",
    ])
    func everySeparatorPartsASet(_ text: String) throws {
        let batch = try normalised(["exploitation_forms"], [[.text(text)]])
        #expect(texts(batch, .exploitationForms) == ["LABOUR|BEGGING"])
        #expect(batch.faults.isEmpty)
    }

    @Test func aListIsReadItemByItem() throws {
        let batch = try normalised(
            ["exploitation_forms"],
            [
                [.list(["LABOUR", "BEGGING"])], [.list(["LABOUR"])],
                [.list(["Sexual exploitation, not further specified"])],
            ])
        #expect(texts(batch, .exploitationForms) == ["LABOUR|BEGGING", "LABOUR", "SEX_NFS"])
        #expect(batch.faults.isEmpty)
    }

    @Test func aNameWithACommaIsTriedAsAWholeFirst() throws {
        let batch = try normalised(
            ["exploitation_forms", "labour_sector"],
            [
                [
                    "Sexual exploitation, not further specified; Forced labour or services",
                    "Agriculture, forestry and fishing|F",
                ]
            ])
        #expect(texts(batch, .exploitationForms) == ["SEX_NFS|LABOUR"])
        #expect(texts(batch, .labourSector) == ["A|F"])
        #expect(batch.faults.isEmpty)
    }

    @Test func nullReasonsStandAloneOrNotAtAll() throws {
        let batch = try normalised(["exploitation_forms"], [["_U"], ["_N"], ["_U|LABOUR"], [""]])
        #expect(texts(batch, .exploitationForms) == ["_U", "_N", "LABOUR", ""])
    }

    @Test func anUnknownPieceIsNamedAndTheOthersKept() throws {
        let batch = try normalised(
            ["exploitation_forms"], [["LABOUR|nonsense|BEGGING"], ["LABOUR nonsense"]])
        #expect(texts(batch, .exploitationForms) == ["LABOUR|BEGGING", ""])
        #expect(batch.faults.map { $0.text } == [Array("nonsense".utf8), Array("LABOUR nonsense".utf8)])
        #expect(batch.faults.allSatisfy { $0.kind == .unknownCode })
    }

    @Test func severalColumnsMakeOneSet() throws {
        let batch = try normalised(
            ["exploitation_forms", "exploitation_forms"],
            [["LABOUR", "BEGGING"], ["LABOUR", ""], ["_U", "BEGGING"], ["", ""]])
        #expect(texts(batch, .exploitationForms) == ["LABOUR|BEGGING", "LABOUR", "BEGGING", ""])
        #expect(batch.faults.isEmpty)
    }

    @Test func aColumnThatSaysYesStandsForItsCode() throws {
        let batch = try normalised(
            ["exploitation_forms=LABOUR", "exploitation_forms=SEX_NFS", "exploitation_forms"],
            [
                ["1", "1.0", ""], ["0", "1", ""], ["0.0", "", "BEGGING"], ["true", "FALSE", ""],
                ["-99", "X", ""],
                ["", "", ""], ["maybe", "Y", ""],
            ])
        #expect(
            texts(batch, .exploitationForms)
                == ["SEX_NFS|LABOUR", "SEX_NFS", "BEGGING", "LABOUR", "SEX_NFS", "", "SEX_NFS"])
        #expect(batch.faults.map { $0.kind } == [.unknownCode])
    }

    @Test func aSourcesOwnValueMayStandForSeveralCodesAndALaterEntryOverrides() throws {
        var source = SourceDescription()
        source.valueMaps[.exploitationForms] = [
            SourceDescription.ValueMapping(value: "Obje vrste", code: "OTHER"),
            SourceDescription.ValueMapping(value: "obje vrste", code: "SEX_NFS|LABOUR"),
        ]
        let batch = try normalised(
            ["exploitation_forms"], [["OBJE VRSTE"], ["obje vrste; BEGGING"]], source: source)
        #expect(texts(batch, .exploitationForms) == ["SEX_NFS|LABOUR", "SEX_NFS|LABOUR|BEGGING"])
    }

    @Test(arguments: ["N|A", "N, A", "N A", "A;N"])
    func codesThatTogetherLookLikeAWordAreCodes(_ text: String) throws {
        let batch = try normalised(["labour_sector"], [[.text(text)], ["n/a"]])
        #expect(texts(batch, .labourSector) == ["A|N", "_Z"])
    }
}
