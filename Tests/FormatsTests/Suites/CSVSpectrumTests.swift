import Formats
import Foundation
import TestSupport
import Testing

struct CSVSpectrumTests {
    /// Files whose JSON cannot be met, and why.
    static let contradictions = [
        "location_coordinates":
            "its JSON has another telephone number than its CSV, whose quotes are stray ones"
    ]

    @Test("csv-spectrum reads as its JSON says")
    func readsAll() throws {
        guard let folder = Repository.shared("suites/csv-spectrum") else {
            return SuiteTally.absent("csv-spectrum")
        }
        let tally = SuiteTally("csv-spectrum")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "csvs").path)
        for name in files.sorted().filter({ $0.hasSuffix(".csv") }).map({ String($0.dropLast(4)) }) {
            if let why = Self.contradictions[name] {
                tally.skip(why)
                continue
            }
            let csv = [UInt8](try Data(contentsOf: folder.appending(path: "csvs/\(name).csv")))
            let reading = try CSVReading(csv)
            let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
            let expected = try JSONDecoder().decode([[String: String]].self, from: json)
            let headings = reading.header?.fields ?? []
            let found = reading.records.map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
            tally.check(name, found == expected && reading.faults.isEmpty, "read otherwise, or with faults")
        }
        #expect(files.count == 12)
        tally.finish()
    }
}
