import Model
import Testing

@testable import Anonymisation

@Suite struct CoarseningTests {
    @Test(
        "a month is the finest that is kept",
        arguments: [
            ("2003-07-23", "2003-07"), ("2004-02-29", "2004-02"), ("1969-12-31", "1969-12"),
            ("2003-07", "2003-07"), ("2003-Q3", "2003-Q3"), ("2003", "2003"), ("_U", "_U"), ("", ""),
        ])
    func month(text: String, coarse: String) throws {
        let date = try #require(PartialDate(text: text))
        #expect(PartialDate(raw: Coarsening.month.coarsened(date.raw)).text == coarse)
        #expect(Coarsening.day.coarsened(date.raw) == date.raw)
    }

    @Test func datesInsideEntriesAreCoarsenedAndTheirOtherPartsKept() throws {
        let start = try #require(PartialDate(text: "2003-07-23")).raw
        let month = try #require(PartialDate(text: "2003-07")).raw
        var lists = ListColumn<Int32>()
        lists.append([9, start, EntryShape.absent, start, 5, 7, start, start, 3, 6])
        lists.append([])
        let found = Coarsening.month.coarsened(.entries(lists), of: .servicesReceived)
        var wanted = ListColumn<Int32>()
        wanted.append([9, month, EntryShape.absent, start, 5, 7, month, month, 3, 6])
        wanted.append([])
        #expect(found == .entries(wanted))
    }

    @Test func weeksAreNoChoice() {
        #expect(Coarsening(rawValue: "week") == nil)
    }
}
