import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct CodeDecoderTests {
    @Test(arguments: [
        ("F", "F"), ("f", "F"), ("Female", "F"), ("FEMALE", "F"), (" Female ", "F"), ("\u{A0}F\u{202F}", "F"),
        ("_O", "_O"), ("_U", "_U"), ("_N", "_N"), ("_Z", "_Z"), ("_X", "_X"), ("-", ""), ("—", ""), ("", ""),
    ])
    func aCodeIsReadFromItsSpellings(_ text: String, _ expected: String) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(texts(batch, .sex) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: ["true", "TRUE", "1", "1.0", "Y", "Yes", "yes"])
    func yesIsReadInEverySpelling(_ text: String) throws {
        for value in [RawValue.text(text), .literal(text)] {
            #expect(texts(try normalised(["plan_made"], [[value]]), .planMade) == ["Y"])
        }
    }

    @Test(arguments: ["false", "FALSE", "0", "0.0", "N", "No"])
    func noIsReadInEverySpelling(_ text: String) throws {
        #expect(texts(try normalised(["plan_made"], [[.text(text)]]), .planMade) == ["N"])
    }

    @Test func theSourcesOwnValuesComeBeforeTheLists() throws {
        var source = SourceDescription()
        source.valueMaps[.exitType] = [
            SourceDescription.ValueMapping(value: "po planu", code: "PLANNED"),
            SourceDescription.ValueMapping(value: "EXPELLED", code: "TRANSFER"),
            SourceDescription.ValueMapping(value: "n/p", code: "_Z"),
            SourceDescription.ValueMapping(value: "-", code: "_N"),
        ]
        let batch = try normalised(
            ["exit_type"], [["Po planu"], ["PO PLANU"], ["EXPELLED"], ["n/p"], ["-"], ["UNPLANNED"]],
            source: source)
        #expect(texts(batch, .exitType) == ["PLANNED", "PLANNED", "TRANSFER", "_Z", "_N", "UNPLANNED"])
        #expect(batch.faults.isEmpty)
    }

    @Test func aValueMapThatNamesNoCodeIsRefused() {
        var source = SourceDescription()
        source.valueMaps[.sex] = [SourceDescription.ValueMapping(value: "zena", code: "FEMALE?")]
        #expect(throws: NormalisationError.unknownCode(field: .sex, code: "FEMALE?")) {
            _ = try normalised(["sex"], [["F"]], source: source)
        }
        var other = SourceDescription()
        other.defaults = [.entryDate: "yesterday"]
        #expect(throws: NormalisationError.unreadableValue(field: .entryDate, value: "yesterday")) {
            _ = try normalised(["sex"], [["F"]], source: other)
        }
        #expect(throws: NormalisationError.unknownCode(field: .exploitationForms, code: "LABOR")) {
            _ = try normalised(["exploitation_forms=LABOR"], [["1"]])
        }
        #expect(throws: NormalisationError.notACodedField(.standard(.entryDate))) {
            _ = try normalised(["entry_date=Y"], [["1"]])
        }
        #expect(throws: NormalisationError.notACodedField(.transient(.phone))) {
            _ = try normalised(["phone=Y"], [["1"]])
        }
    }

    @Test func severalColumnsOfOneFieldAgreeOrAreAFault() throws {
        let batch = try normalised(
            ["sex", "sex"],
            [["F", "F"], ["", "M"], ["F", ""], ["F", "M"], ["_U", "M"], ["F", "_U"], ["", ""]])
        #expect(texts(batch, .sex) == ["F", "M", "F", "F", "M", "F", ""])
        #expect(batch.faults.map { $0.kind } == [.disagreement])
        #expect(batch.faults.first?.record == 3)
        #expect(batch.faults.first?.heading == "Column 2")
    }

    @Test func repeatedFaultsAreAllTold() throws {
        let batch = try normalised(["sex"], Array(repeating: ["?!"], count: 500))
        #expect(batch.faults.count == 500)
        #expect(batch.faults.map { $0.record } == Array(0..<500))
    }

    @Test func anUnknownCodeComesWithItsNearName() throws {
        let batch = try normalised(["exit_type"], [["PLANED"], ["zzzzzz"], ["PLANED"]])
        #expect(batch.faults.map { $0.suggestion } == ["PLANNED", nil, "PLANNED"])
    }
}
