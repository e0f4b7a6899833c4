import Intake
import Model
import Testing

@testable import Normalisation

private func reading(
    _ text: String, order: SourceDescription.DateOrder? = .dayMonthYear,
    purpose: CenturyPivot.Purpose = .event
) -> String {
    dateReading(text, DateReader.Column(order: order), purpose: purpose)
}

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("29.02.2004", "2004-02-29"), ("29.02.2000", "2000-02-29"), ("2004-02-29", "2004-02-29"),
        ("29.2.1900", "impossibleDate"),
    ])
    func theCalendarHasItsLeapDays(_ text: String, _ expected: String) {
        #expect(reading(text) == expected)
    }

    @Test(arguments: [
        ("03/07/2003", "dmy", "2003-07-03"), ("03/07/2003", "mdy", "2003-03-07"),
        ("03/07/2003", nil, "ambiguousDate"), ("07/07/2003", nil, "2003-07-07"),
        ("23/07/2003", nil, "2003-07-23"), ("07/23/2003", nil, "2003-07-23"),
        ("07/23/2003", "mdy", "2003-07-23"), ("03.07.2003", nil, "2003-07-03"),
        ("3. 7. 2003.", nil, "2003-07-03"), ("03-07-2003", nil, "ambiguousDate"),
        ("2003-07-03", "mdy", "2003-07-03"), ("2003/07/03", "dmy", "2003-07-03"),
        ("03/07/23", "ymd", "2003-07-23"), ("13/13/2003", nil, "impossibleDate"),
        ("July 3, 2003", nil, "2003-07-03"), ("03. 07. 2003.", "ymd", "2003-07-03"),
    ])
    func theOrderOfTheColumnDecides(_ text: String, _ order: String?, _ expected: String) {
        let order = order.flatMap { SourceDescription.DateOrder(rawValue: $0) }
        #expect(reading(text, order: order) == expected)
    }

    @Test(arguments: [
        ("3.7.99", CenturyPivot.Purpose.event, "1999-07-03"), ("3.7.05", .event, "2005-07-03"),
        ("3.7.40", .event, "1940-07-03"), ("3.7.03", .birth, "2003-07-03"), ("3.7.06", .birth, "1906-07-03"),
        ("3.7.86", .birth, "1986-07-03"), ("3.7.15", .plan, "2015-07-03"),
        ("3 July 99", .event, "1999-07-03"),
    ])
    func yearsOfTwoDigitsFindTheirCentury(
        _ text: String, _ purpose: CenturyPivot.Purpose, _ expected: String
    ) {
        #expect(reading(text, purpose: purpose) == expected)
    }

    @Test func dayNumbersOfExcelAreTakenInAPlausibleRangeOnly() {
        #expect(reading("37825") == "2003-07-23")
        #expect(reading("37987") == "2004-01-01")
        #expect(reading("38168") == "2004-06-30")
        #expect(reading("10234") == "unreadableDate")
        #expect(reading("28491", purpose: .birth) == "1978-01-01")
    }

    @Test func monthNamesOfNeighboursAreNotMistaken() {
        #expect(reading("3 lipnja 2003") == "2003-06-03")
        #expect(reading("3 липня 2003") == "2003-07-03")
        #expect(reading("3. travnja 2003.") == "2003-04-03")
        #expect(reading("3 травня 2003") == "2003-05-03")
        #expect(reading("3. listopada 2003.") == "2003-10-03")
        #expect(reading("3 листопада 2003") == "2003-11-03")
    }

    @Test func canonicalTextsReadAsThemselves() {
        for day in stride(from: -20_000, through: 20_000, by: 37) {
            for precision in PartialDate.Precision.allCases {
                let text = PartialDate(firstDay: firstDay(day, precision), precision: precision).text
                #expect(reading(text, order: nil) == text)
            }
        }
    }

    private func firstDay(_ day: Int, _ precision: PartialDate.Precision) -> Int {
        let date = CivilDate(daysSince1970: day)
        switch precision {
        case .day: return day
        case .month: return day - date.day + 1
        case .quarter: return Period(quarterOf: day).firstDay
        case .year: return CivilDate(year: date.year, month: 1, day: 1)?.daysSince1970 ?? 0
        }
    }
}
