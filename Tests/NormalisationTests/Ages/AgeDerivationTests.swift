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

    @Test func anAgeGivenAsARangeSettlesWhatItCan() throws {
        let batch = try normalised(
            ["age", "identification_date"],
            [
                ["14-17", ""], ["do 17 godina", ""], ["preko 30", ""], ["18 i više", ""], ["16-20", ""],
                ["17 vjeç", ""], ["maloljetna", ""], ["nepoznato", ""], ["6 mjeseci", ""],
            ])
        #expect(batch.faults.isEmpty)
        #expect(texts(batch, .minorAtIdentification) == ["Y", "Y", "N", "N", "", "Y", "Y", "", "Y"])
        #expect(texts(batch, .ageGroupRCP) == ["Y14T17", "", "", "", "", "Y14T17", "", "", "Y0T13"])
        #expect(batch.transients.ages?[0] == EntryShape.absent)
        #expect(batch.transients.ages?[5] == 17)
        #expect(batch.transients.ages?[7] == EntryShape.absent + 1)
    }

    @Test func aRangeOfAgesNarrowsWhatAYearOfBirthLeaves() throws {
        let batch = try normalised(
            ["birth_year", "age", "identification_date"],
            [["1985", "do 17", "2003-07-03"], ["1985", "40+", "2003-07-03"]])
        #expect(texts(batch, .minorAtIdentification) == ["Y", ""])
    }

    @Test(arguments: [
        ("121", FieldFault.Kind.outOfRange), ("-1", .outOfRange), ("1,7E+01", .lostDigits),
        ("oko 17", .notANumber),
        ("1975", .outOfRange), ("17 gоdina", .mixedAlphabets), ("#REF!", .spreadsheetError),
        ("17/18", .notANumber),
    ])
    func whatIsNoAgeIsAFault(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["age"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [kind])
    }

    @Test(arguments: [
        ("14-17 godina", "Y14T17"), ("od 14 do 17", "Y14T17"), ("31+", "Y31P"), ("preko 30", "Y31P"),
        (">30", "Y31P"), ("30+", nil), ("ispod 14", "Y0T13"), ("до 13 години", "Y0T13"),
        ("25 – 30 vjeç", "Y25T30"), ("18–24 ani", "Y18T24"), ("14-18", nil),
    ])
    func aBandIsReadFromItsBoundsInAnyWords(_ text: String, _ code: String?) throws {
        let batch = try normalised(["age_group_rcp"], [[.text(text)]], kind: .caseRecord)
        #expect(texts(batch, .ageGroupRCP) == [code ?? ""])
        #expect(batch.faults.isEmpty == (code != nil))
    }

    @Test(arguments: [
        ("maloljetna", "Y"), ("малолетник", "Y"), ("минор", "Y"), ("непълнолетна", "Y"), ("minor", "Y"),
        ("i mitur", "Y"),
        ("minoră", "Y"), ("punoljetna", "N"), ("пълнолетна", "N"), ("adult", "N"), ("da", "Y"), ("jo", "N"),
        ("M", ""),
    ])
    func theMinorFlagKnowsItsOwnWords(_ text: String, _ expected: String) throws {
        let batch = try normalised(["minor_at_identification"], [[.text(text)]])
        #expect(texts(batch, .minorAtIdentification) == [expected])
        #expect(batch.faults.isEmpty == !expected.isEmpty)
    }

    @Test func withoutAnythingToComputeFromThereIsNoFlag() throws {
        #expect(try normalised(["sex"], [["F"]]).computedMinor == nil)
    }
}
