import Testing

@testable import FixtureGenerator

/// The invented numbers are well formed: their check digits are those of numbers that handbooks print.
struct CheckDigitTests {
    @Test func printedExamplesCheck() {
        #expect(CheckDigit.jmbg("010100650000") == 6)
        #expect(CheckDigit.cnp("163061512345") == 7)
        #expect(CheckDigit.egn("752316926") == 3)
        #expect(CheckDigit.idnp("100860003841") == 3)
        #expect(CheckDigit.rnokpp("175901377") == 6)
    }

    @Test func serialsOfRemainderOneAreNotGivenOut() {
        // 7 × 1 + 5 × 1 = 12, and 12 mod 11 is 1.
        #expect(CheckDigit.jmbg("101000000000") == nil)
    }

    @Test func daysAndCivilDatesAgree() {
        #expect(Day(1970, 1, 1).number == 0)
        #expect(Day(2000, 2, 29).iso == "2000-02-29")
        #expect((Day(2004, 2, 28) + 2).iso == "2004-03-01")
        #expect(Quarter(year: 2004, number: 1).days == 91)
        #expect(Day(1986, 3, 10).age(on: Day(2004, 3, 9)) == 17)
        #expect(Day(1986, 3, 10).age(on: Day(2004, 3, 10)) == 18)
    }
}
