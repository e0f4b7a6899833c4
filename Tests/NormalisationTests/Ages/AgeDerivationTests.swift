import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct AgeDerivationTests {
    @Test func bandsComeFromBirthAndIdentification() throws {
        let batch = try normalised(
            ["birth_date", "identification_date", "entry_date"],
            [
                ["3.7.1985.", "2003-07-02", ""], ["3.7.1985.", "2003-07-03", ""],
                ["3.7.1985.", "", "2003-07-03"], ["1985", "2003-07-03", ""], ["1986", "2003-07-03", ""],
                ["", "2003-07-03", ""], ["3.7.1985.", "", ""],
            ])
        #expect(texts(batch, .ageGroup) == ["Y9T17", "Y18T20", "Y18T20", "", "Y9T17", "", ""])
        #expect(texts(batch, .ageGroupRCP) == ["Y14T17", "Y18T24", "Y18T24", "", "Y14T17", "", ""])
        #expect(texts(batch, .minorAtIdentification) == ["Y", "N", "N", "", "Y", "", ""])
        #expect(batch.computedMinor == [5, 6, 6, 0, 5, 0, 0])
    }

    @Test func aYearOfBirthOrAnAgeDoToo() throws {
        let batch = try normalised(
            ["birth_year", "age", "identification_date"],
            [
                ["1980", "", "2003-07-03"], ["1985", "17", "2003-07-03"], ["", "13", ""],
                ["1985", "40", "2003-07-03"],
            ])
        #expect(texts(batch, .ageGroup) == ["Y21T23", "Y9T17", "Y9T17", ""])
        #expect(texts(batch, .ageGroupRCP) == ["Y18T24", "Y14T17", "Y0T13", ""])
        #expect(texts(batch, .minorAtIdentification) == ["N", "Y", "Y", ""])
    }

    @Test(arguments: ["9--17", "09--17", "9—17", "9–17", "9-17", "Y9T17"])
    func aStatedBandSettlesTheMinorFlagAndNoMore(_ text: String) throws {
        let batch = try normalised(["age_group_id"], [[.text(text)]], kind: .caseRecord)
        #expect(batch.faults.isEmpty)
        #expect(texts(batch, .ageGroup) == ["Y9T17"])
        #expect(texts(batch, .minorAtIdentification) == ["Y"])
        #expect(batch.columns[.ageGroupRCP] == nil)
    }

    @Test func statedValuesStayAndTheComputedFlagIsKeptBesides() throws {
        let batch = try normalised(
            ["birth_date", "identification_date", "age_group_id", "minor_at_identification"],
            [
                ["1990-01-01", "2003-07-03", "Y18T20", "N"], ["1990-01-01", "2003-07-03", "_U", ""],
                ["1990-01-01", "2003-07-03", "_X", "_N"],
            ])
        #expect(texts(batch, .ageGroup) == ["Y18T20", "Y9T17", "_X"])
        #expect(texts(batch, .minorAtIdentification) == ["N", "Y", "_N"])
        #expect(batch.computedMinor == [5, 5, 5])
    }

    @Test func withoutAnythingToComputeFromThereIsNoFlag() throws {
        #expect(try normalised(["sex"], [["F"]]).computedMinor == nil)
    }
}
