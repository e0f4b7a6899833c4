import Intake
import Model
import Testing

@testable import Normalisation

/// 2005-01-17.
private let latestDay = 12_800

private func reading(
    _ text: String, order: SourceDescription.DateOrder? = .dayMonthYear,
    purpose: CenturyPivot.Purpose = .event
) -> String {
    let reader = DateReader(order: order, purpose: purpose, latestDay: latestDay)
    var folded: [UInt8] = []
    let reading = withBytes(text) { reader.reading(of: $0.trimmed, folded: &folded) }
    switch reading {
    case .date(let raw): return PartialDate(raw: raw).text
    case .fault(let kind): return kind.rawValue
    }
}

@Suite struct DateReaderTests {
    @Test(arguments: [
        "3. 7. 2003.", "03. 07. 2003.", "3. 7. 03", "3.7.03", "3.7.2003 г.", "3.07.03 г.", "3.07.2003 г.",
        "03.07.2003", "3/7/03", "03/07/2003", "3-7-2003", "03-07-03", "2003. 07. 03.", "2003-07-03",
        "2003/07/03", "20030703", "3. jul 2003.", "3. јул 2003.", "3. juli 2003.", "3. srpnja 2003.",
        "3. julij 2003", "3 јули 2003 г.", "3 юли 2003 г.", "3 iulie 2003", "3 korrik 2003", "3 июля 2003 г.",
        "3 липня 2003 р.", "3 Temmuz 2003", "3 Ιουλίου 2003", "2003. július 3.", "3 July 2003",
        "July 3, 2003",
        "3. Juli 2003", "3 juillet 2003", "3 luglio 2003", "3-Jul-03", "3-Jul-2003", "3. VII 2003.", "37805",
        "37805,0", "37805.0", "37805.4375", "2003-07-03T00:00:00", "2003-07-03T14:30:05.250Z",
        "2003-07-03 14:30:00+02:00", "03.07.2003 0:00:00", "3/7/2003 12:00:00 AM", "3 ЈУЛИ 2003",
        "3 ΙΟΥΛΙΟΥ 2003", "3 TEMMUZ 2003", "\u{A0}3.\u{202F}7.\u{2009}2003.\u{A0}", "3rd July 2003",
        "3 jula 2003 god.",
    ])
    func everyFormOfThirdOfJuly2003IsRead(_ text: String) {
        #expect(reading(text) == "2003-07-03")
    }

    @Test(arguments: [
        ("2003", "2003"), ("2003.", "2003"), ("2002.0", "2002"), ("2002,0", "2002"), ("2003 г.", "2003"),
        ("07.2003", "2003-07"), ("7/2003", "2003-07"), ("2003-07", "2003-07"), ("2003. 07.", "2003-07"),
        ("July 2003", "2003-07"), ("јул 2003", "2003-07"), ("srpanj 2003.", "2003-07"),
        ("2003-Q3", "2003-Q3"), ("Q3 2003", "2003-Q3"), ("2003Q3", "2003-Q3"), ("q3/2003", "2003-Q3"),
        ("III kvartal 2003.", "2003-Q3"), ("2003. III. negyedév", "2003-Q3"), ("3. kvartal 2003", "2003-Q3"),
        ("00.07.2003", "2003-07"), ("00.00.2003", "2003"), ("2003-07-00", "2003-07"),
    ])
    func partialDatesKeepTheirPrecision(_ text: String, _ expected: String) {
        #expect(reading(text) == expected)
    }

    @Test(arguments: [
        "00.00.0000", "0000-00-00", "01.01.1900", "1900-01-01", "99.99.9999", "9999-12-31", "31.12.9999",
        "00.00.00", "99/99/99", "0.1.1900", "0000", "_U",
    ])
    func datesThatStandForNoneAreUnknown(_ text: String) {
        #expect(reading(text) == "_U")
    }

    @Test(arguments: [
        ("31.02.2003", "impossibleDate"), ("29.02.2003", "impossibleDate"), ("2003-13-01", "impossibleDate"),
        ("32.01.2003", "impossibleDate"), ("07/23/2003", "impossibleDate"), ("2003-Q5", "impossibleDate"),
        ("13.2003", "impossibleDate"), ("soon", "unreadableDate"), ("3.7", "unreadableDate"),
        ("12345678901", "unreadableDate"), ("1.2.3.4", "unreadableDate"), ("3 foo 2003", "unreadableDate"),
        ("23.07.203", "unreadableDate"), ("99999", "unreadableDate"), ("12", "unreadableDate"),
        ("2003-07-03T99:00", "unreadableDate"), ("2003-07-03 10:30 extra", "unreadableDate"),
        ("2003/2004", "unreadableDate"), ("Jul-03", "ambiguousDate"), ("?", "unreadableDate"),
    ])
    func whatIsNoDateIsAFaultOfItsKind(_ text: String, _ expected: String) {
        #expect(reading(text) == expected)
    }

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
