import Testing

@testable import Publication

@Suite("Numbers and changes in words")
struct NumberTests {
    @Test(
        "decimal numbers have no superfluous zeros",
        arguments: [
            (48_600, "48.6"), (12_000, "12"), (0, "0"), (-500, "-0.5"), (7, "0.007"), (-12_340, "-12.34"),
        ])
    func decimal(_ thousandths: Int, _ text: String) {
        #expect(DecimalNumber.text(thousandths: thousandths) == text)
    }

    @Test(
        "digits are grouped by threes",
        arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4500, "−4,500")])
    func grouped(_ value: Int, _ text: String) {
        #expect(EnglishTexts().number(value) == text)
    }

    @Test("percentages have one decimal", arguments: [(50_000, "50.0"), (57_900, "57.9"), (-3_400, "−3.4")])
    func percentage(_ thousandths: Int, _ text: String) {
        #expect(EnglishTexts().percentage(thousandths: thousandths) == text)
    }

    @Test("a day in words")
    func day() {
        #expect(EnglishTexts().day(12_842) == "28 February 2005")
    }
}
