import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct TransientTests {
    private func texts(_ batch: CaseBatch, _ field: TransientField) throws -> [String] {
        let column = try #require(batch.transients[field])
        return (0..<batch.count).map { String(decoding: column.bytes[column.range(of: $0)], as: UTF8.self) }
    }

    @Test func textsAreTrimmedAndOtherwiseAsRead() throws {
        let batch = try normalised(
            ["given_name", "local_case_id"],
            [["\u{A0}Ana Marija ", " 007"], ["-", "-"], [nil, "_U"], [.list(["Ana", "Marija"]), "99"]])
        #expect(try texts(batch, .givenName) == ["Ana Marija", "", "", "Ana Marija"])
        #expect(try texts(batch, .localCaseID) == ["007", "", "", "99"])
        #expect(batch.transients[.familyName] == nil)
    }

    @Test(arguments: ["nepoznato", "Непознато", "unknown", "n/a", "i panjohur", "?"])
    func aWordForUnknownIsNoName(_ text: String) throws {
        let batch = try normalised(["family_name", "shelter_code"], [[.text(text), .text(text)]])
        #expect(try texts(batch, .familyName) == [""])
        #expect(try texts(batch, .shelterCode) == [text])
    }

    @Test func theFirstColumnThatHasATextHolds() throws {
        let batch = try normalised(["phone", "phone"], [["1", "2"], ["", "2"], ["", ""]])
        #expect(try texts(batch, .phone) == ["1", "2", ""])
    }

    @Test func birthDatesAndYearsMakeOneColumn() throws {
        let batch = try normalised(
            ["birth_date", "birth_year", "age"],
            [
                ["3.7.85", "1985", "18"], ["", "1985", "_U"], ["01.01.1900", "", ""],
                ["31.2.1985", "1985.0", "200"],
            ])
        let births = try #require(batch.transients.birthDates).map { PartialDate(raw: $0).text }
        #expect(births == ["1985-07-03", "1985", "_U", "1985"])
        #expect(batch.transients.ages == [18, EntryShape.absent + 1, EntryShape.absent, EntryShape.absent])
        #expect(batch.faults.map { $0.kind } == [.impossibleDate, .outOfRange])
        #expect(batch.faults.first?.target == .transient(.birthDate))
    }

    @Test func nothingThatHoldsAnIdentifierShowsIt() throws {
        let batch = try normalised(["family_name", "birth_date"], [["Secretname", "Secretdate"]])
        let fault = try #require(batch.faults.first)
        var shown = "\(batch) \(batch.transients) \(fault)"
        dump(batch, to: &shown)
        dump(batch.transients, to: &shown)
        dump(batch.faults, to: &shown)
        dump(batch.transients[.familyName], to: &shown)
        dump(
            ValueFault(kind: .unknownCode, text: Array("Secret".utf8), suggestion: nil, readings: []),
            to: &shown)
        var work = Workspace()
        work.folded = Array("Secret".utf8)
        dump(work, to: &shown)
        #expect(!shown.contains("Secret"))
        #expect(!shown.contains("83, 101"))
    }
}
