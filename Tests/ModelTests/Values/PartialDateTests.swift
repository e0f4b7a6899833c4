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

@Suite("Period")
struct PeriodTests {
    @Test(
        "text, first and last day",
        arguments: [
            ("2003-Q1", "2003-01-01", "2003-03-31", 90), ("2004-Q1", "2004-01-01", "2004-03-31", 91),
            ("2003-Q4", "2003-10-01", "2003-12-31", 92), ("2003-S1", "2003-01-01", "2003-06-30", 181),
            ("2003-S2", "2003-07-01", "2003-12-31", 184), ("2003", "2003-01-01", "2003-12-31", 365),
            ("2004", "2004-01-01", "2004-12-31", 366),
        ])
    func range(_ text: String, _ first: String, _ last: String, _ days: Int) throws {
        let period = try #require(Period(text: text))
        #expect(period.text == text)
        #expect(PartialDate(day: period.firstDay).text == first)
        #expect(PartialDate(day: period.lastDay).text == last)
        #expect(period.dayCount == days)
        #expect(period.contains(day: period.firstDay) && period.contains(day: period.lastDay))
        #expect(!period.contains(day: period.firstDay - 1) && !period.contains(day: period.lastDay + 1))
    }

    @Test(
        "texts that are no period",
        arguments: [
            "", "2003-Q0", "2003-Q5", "2003-S0", "2003-S3", "2003-M1", "03-Q1", "2003Q1", "2003-Q1 ", "0000",
            "2003-q1", "2003-Q01", "-003", "+200", "2003-Q1-1", "2003-", "2003-Q",
        ])
    func invalid(_ text: String) {
        #expect(Period(text: text) == nil)
    }

    @Test("the next period begins on the day after the last; periods sort by their days")
    func next() throws {
        for text in ["2003-Q4", "2003-S2", "2003"] {
            let period = try #require(Period(text: text))
            #expect(period.advanced(by: 1).firstDay == period.lastDay + 1)
            #expect(period.advanced(by: 1).advanced(by: -1) == period)
            #expect(period < period.advanced(by: 1))
        }
        let texts = ["2004-Q1", "2003-Q2", "2003", "2003-S1", "2003-Q1"]
        let sorted = texts.compactMap { Period(text: $0) }.sorted().map { $0.text }
        #expect(sorted == ["2003-Q1", "2003-S1", "2003", "2003-Q2", "2004-Q1"])
    }

    @Test(
        "a date lies in a period only if every day that it can mean does",
        arguments: [
            ("2003-07-01", true), ("2003-09-30", true), ("2003-10-01", false), ("2003-08", true),
            ("2003-Q3", true), ("2003", false), ("_U", false), ("", false),
        ])
    func containsDate(_ text: String, _ isInside: Bool) throws {
        let period = try #require(Period(text: "2003-Q3"))
        #expect(try period.contains(#require(PartialDate(text: text))) == isInside)
    }

    @Test("the quarter of a day")
    func quarterOfDay() throws {
        for (text, quarter) in [
            ("2003-03-31", "2003-Q1"), ("2003-04-01", "2003-Q2"), ("2003-12-31", "2003-Q4"),
        ] {
            let day = try #require(PartialDate(text: text)?.day)
            #expect(Period(quarterOf: day).text == quarter)
        }
        #expect(Period.Frequency.allCases.map { $0.code } == ["Q", "S", "A"])
    }
}
