import Intake
import Model
import Testing

@testable import Normalisation

/// A date written in any supported form reads back as the same date.
@Suite struct DatePropertyTests {
    private typealias Writer = @Sendable (CivilDate) -> String

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    private static let numeric: [Writer] = [
        { "\($0.day). \($0.month). \($0.year)." }, { "\($0.day).\($0.month).\($0.year)" },
        { "\(two($0.day)).\(two($0.month)).\($0.year) г." }, { "\(two($0.day))/\(two($0.month))/\($0.year)" },
        { "\($0.day)-\($0.month)-\($0.year)" }, { "\($0.year). \(two($0.month)). \(two($0.day))." },
        { "\($0.year)-\(two($0.month))-\(two($0.day))" }, { "\($0.year)\(two($0.month))\(two($0.day))" },
        { "\(two($0.day))\(two($0.month))\($0.year)" }, { "\($0.year)/\($0.month)/\($0.day)" },
        { "\(two($0.day)).\(two($0.month)).\($0.year) 10:30:00" },
        { "\($0.year)-\(two($0.month))-\(two($0.day))T00:00:00+02:00" },
        { "\($0.day). \(romans[$0.month - 1]) \($0.year)." }, { "\($0.daysSince1970 + 25_569)" },
        { "\($0.daysSince1970 + 25_569),0" },
    ]

    @Test(arguments: 0..<numeric.count)
    func numbersReadBack(_ form: Int) {
        for day in stride(from: 4000, through: 14_000, by: 13) {
            let date = CivilDate(daysSince1970: day)
            let text = Self.numeric[form](date)
            #expect(dateReading(text) == PartialDate(day: day).text, "\(text)")
        }
    }

    @Test func namesOfAllMonthsReadBackInEveryOrderOfTheParts() {
        for (month, names) in MonthNames.names.enumerated() {
            for name in names.split(separator: " ") {
                let expected = "2003-\(Self.two(month + 1))-09"
                for text in [
                    "9 \(name) 2003", "9. \(name.uppercased()) 2003.", "09-\(name)-03", "\(name) 9, 2003",
                    "2003. \(name) 9.", "9.\(name).2003 г.", "9\u{A0}\(name)\u{A0}2003",
                    "9 \(name). 2003 10:30",
                ] {
                    #expect(dateReading(text) == expected, "\(text)")
                }
                #expect(dateReading("\(name) 2003") == "2003-\(Self.two(month + 1))")
            }
        }
    }

    @Test func daysOfTheWeekReadBack() {
        for (weekday, names) in WeekdayNames.names.enumerated() {
            // 7 July 2003 was a Monday.
            for name in names.split(separator: " ") {
                #expect(
                    dateReading("\(name), \(7 + weekday).7.2003") == "2003-07-\(Self.two(7 + weekday))",
                    "\(name)")
                #expect(dateReading("2003. 07. \(8 + weekday)., \(name)") == "impossibleDate", "\(name)")
            }
        }
    }

    @Test func monthFirstReadsBackInItsColumn() {
        let column = DateReader.Column(order: .monthDayYear)
        for day in stride(from: 4000, through: 14_000, by: 17) {
            let date = CivilDate(daysSince1970: day)
            for text in [
                "\(date.month)/\(date.day)/\(date.year)",
                "\(Self.two(date.month))/\(Self.two(date.day))/\(date.year) 12:00:00 AM",
                "\(Self.two(date.month))-\(Self.two(date.day))-\(date.year)",
            ] {
                #expect(dateReading(text, column) == PartialDate(day: day).text, "\(text)")
            }
        }
    }

    @Test func isoWeeksReadBack() {
        for day in stride(from: 4000, through: 14_000, by: 1) {
            let weekday = ((day + 3) % 7 + 7) % 7
            // The year of a week is that of its Thursday.
            let thursday = CivilDate(daysSince1970: day - weekday + 3)
            let first = CivilDate(year: thursday.year, month: 1, day: 1)?.daysSince1970 ?? 0
            let week = (thursday.daysSince1970 - first) / 7 + 1
            let text = "\(thursday.year)-W\(Self.two(week))-\(weekday + 1)"
            #expect(dateReading(text) == PartialDate(day: day).text, "\(text)")
        }
    }
}
