import Model
import Testing

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
