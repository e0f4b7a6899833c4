import Formats
import Foundation
import TestSupport
import Testing

struct CSVSpectrumTests {
    static let folder = Repository.shared("suites/csv-spectrum")

    /// Files whose JSON cannot be met, and why.
    static let contradictions = [
        "location_coordinates":
            "its JSON has another telephone number than its CSV; its quotes are stray ones"
    ]

    @Test("csv-spectrum reads as its JSON says", .enabled(if: folder != nil, "the shared suites are absent"))
    func readsAll() throws {
        let folder = try #require(Self.folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "csvs").path)
        var passed = 0
        for name in files.sorted().filter({ $0.hasSuffix(".csv") }).map({ String($0.dropLast(4)) }) {
            if let why = Self.contradictions[name] {
                print("csv-spectrum: \(name) skipped: \(why)")
                continue
            }
            let csv = [UInt8](try Data(contentsOf: folder.appending(path: "csvs/\(name).csv")))
            let reading = try CSVReading(csv)
            let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
            let expected = try JSONDecoder().decode([[String: String]].self, from: json)
            let headings = reading.header?.fields ?? []
            let found = reading.records.map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
            #expect(found == expected, "\(name)")
            #expect(reading.faults.isEmpty, "\(name)")
            passed += 1
        }
        #expect(passed == 11)
        print("csv-spectrum: \(passed) of \(files.count) files read, 1 skipped")
    }
}
