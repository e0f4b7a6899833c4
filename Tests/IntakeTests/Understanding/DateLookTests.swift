import Testing

@testable import Intake

@Suite("DateLook") struct DateLookTests {
    @Test(
        "what looks like a date, and its year",
        arguments: [
            ("3. 7. 2003.", 2003), ("03.07.2003", 2003), ("3.7.03", 2003), ("03/07/98", 1998),
            ("2003-07-03", 2003), ("2003-07-03T10:30:00", 2003), ("2003-07-03 10:30", 2003),
            ("3.07.2003 г.", 2003), ("2003. 07. 03.", 2003), ("3 korrik 2003", 2003),
            ("3 Temmuz 2003", 2003), ("3. srpnja 2003.", 2003), ("2003", 2003), ("07.2003", 2003),
            ("2003-Q3", 2003),
        ])
    func dates(_ text: String, _ year: Int) { #expect(DateLook.year(of: Array(text.utf8)) == year) }

    @Test(
        "what does not",
        arguments: [
            "", "17", "Ana", "K-17", "45.07.2003", "3.7", "1234567890123", "2003-2004", "7 of 9", "F", "1899",
            "+381 11 123 456", "a b c 2003",
        ])
    func others(_ text: String) { #expect(!DateLook.isDate(Array(text.utf8))) }
}
