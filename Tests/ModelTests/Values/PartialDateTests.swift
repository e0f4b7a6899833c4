import Model
import Testing

@Suite("PartialDate")
struct PartialDateTests {
    @Test(
        "text, first and last day",
        arguments: [
            ("2003-07-23", "2003-07-23", "2003-07-23"), ("2003-07", "2003-07-01", "2003-07-31"),
            ("2004-02", "2004-02-01", "2004-02-29"), ("2003-02", "2003-02-01", "2003-02-28"),
            ("2003-Q1", "2003-01-01", "2003-03-31"), ("2003-Q4", "2003-10-01", "2003-12-31"),
            ("2003", "2003-01-01", "2003-12-31"), ("2004", "2004-01-01", "2004-12-31"),
        ])
    func range(_ text: String, _ first: String, _ last: String) {
        let date = PartialDate(text: text)
        #expect(date?.text == text)
        #expect(date?.firstDay.map { PartialDate(day: $0).text } == first)
        #expect(date?.lastDay.map { PartialDate(day: $0).text } == last)
        #expect(date?.isKnown == true)
    }

    @Test(
        "texts that are no date",
        arguments: [
            "2003-02-29", "2003-13", "2003-00", "2003-Q0", "2003-Q5", "2003-07-00", "2003-07-32", "0000",
            "203",
            "2003-7", "2003-07-2", "20030723", "2003-07-23 ", " 2003", "2003/07", "2003-Q", "2003-Q12",
            "2003-Q1-01", "-003", "+200", "2003-+1", "2003-07-+1", "2003-W27", "_Q", "_", "__", "2003-07-23T",
            "２００３",
        ])
    func invalid(_ text: String) {
        #expect(PartialDate(text: text) == nil)
    }

    @Test("absent and the null reasons are no dates, and differ")
    func nulls() {
        #expect(PartialDate(text: "") == .absent)
        #expect(PartialDate.absent.isAbsent && !PartialDate.absent.isKnown)
        #expect(PartialDate.absent.nullReason == nil)
        for reason in NullReason.allCases {
            let date = PartialDate(null: reason)
            #expect(date.nullReason == reason && !date.isKnown && !date.isAbsent)
            #expect(date.firstDay == nil && date.lastDay == nil && date.day == nil)
            #expect(PartialDate(text: date.text) == date)
        }
    }

    @Test("only a date known to the day has a day; precision is kept")
    func precision() throws {
        for (text, precision) in [
            ("2003-07-23", PartialDate.Precision.day), ("2003-07", .month), ("2003-Q3", .quarter),
            ("2003", .year),
        ] {
            let date = try #require(PartialDate(text: text))
            #expect(date.precision == precision)
            #expect((date.day != nil) == (precision == .day))
        }
        #expect(PartialDate.Precision.day < .month && .month < .quarter && .quarter < .year)
    }

    @Test("every day of a century writes and reads back")
    func roundTrip() {
        for day in -10_000...30_000 {
            let date = PartialDate(day: day)
            #expect(PartialDate(text: date.text) == date)
        }
    }
}
