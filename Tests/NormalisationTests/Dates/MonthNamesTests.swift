import Model
import Testing

@testable import Normalisation

@Suite struct MonthNamesTests {
    @Test func noNameStandsForTwoMonths() {
        var months: [String: Int] = [:]
        for (month, names) in MonthNames.names.enumerated() {
            for name in names.split(separator: " ") {
                var folded: [UInt8] = []
                withBytes(String(name)) { LetterFolding.fold($0, into: &folded) }
                let key = String(decoding: folded, as: UTF8.self)
                #expect(months[key, default: month] == month, "\(name)")
                months[key] = month
            }
        }
        #expect(MonthNames.names.count == 12)
    }

    @Test func everyNameIsReadAsItsMonth() {
        for (month, names) in MonthNames.names.enumerated() {
            for name in names.split(separator: " ") {
                let reader = DateReader(DateReader.Column(), purpose: .event, latestDay: 12_800)
                var folded: [UInt8] = []
                let expected = CivilDate(year: 2003, month: month + 1, day: 9)?.daysSince1970 ?? 0
                for text in ["9 \(name) 2003", "9. \(name.uppercased()) 2003."] {
                    let reading = withBytes(text) { reader.reading(of: $0, folded: &folded) }
                    #expect(reading == .date(PartialDate(day: expected).raw), "\(text)")
                }
            }
        }
    }
}
