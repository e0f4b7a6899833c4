import Model
import Testing

@Suite("CivilDate")
struct CivilDateTests {
    @Test(
        "known days",
        arguments: [
            (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2003, 7, 23, 12_256),
            (2006, 6, 3, 13_302), (1900, 3, 1, -25_508), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
        ])
    func known(_ year: Int, _ month: Int, _ day: Int, _ count: Int) {
        #expect(CivilDate(year: year, month: month, day: day)?.daysSince1970 == count)
        let date = CivilDate(daysSince1970: count)
        #expect([date.year, date.month, date.day] == [year, month, day])
    }

    @Test(
        "days that the calendar does not have",
        arguments: [
            (2003, 2, 29), (1900, 2, 29), (2100, 2, 29), (2004, 2, 30), (2003, 4, 31), (2003, 6, 31),
            (2003, 9, 31), (2003, 11, 31), (2003, 1, 32), (2003, 1, 0), (2003, 0, 1), (2003, 13, 1),
            (0, 1, 1),
            (10_000, 1, 1), (-1, 1, 1), (2003, -1, 1), (2003, 1, -1),
        ])
    func invalid(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("leap years", arguments: [(2000, true), (1900, false), (2004, true), (2003, false), (2100, false)])
    func leap(_ year: Int, _ isLeap: Bool) {
        #expect(CivilDate.isLeap(year) == isLeap)
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CivilDate.days(inMonth: 2, of: year) == (isLeap ? 29 : 28))
    }

    @Test("every day of two centuries follows the one before")
    func consecutive() {
        var before = CivilDate(daysSince1970: -36_525)
        for days in -36_524...36_525 {
            let date = CivilDate(daysSince1970: days)
            #expect(date.daysSince1970 == days)
            let isNextDay =
                date.year == before.year && date.month == before.month && date.day == before.day + 1
            let isNextMonth =
                date.day == 1 && before.day == CivilDate.days(inMonth: before.month, of: before.year)
            #expect(isNextDay || isNextMonth)
            before = date
        }
    }
}
