import Formats
import Foundation
import TestSupport
import Testing

struct CSVSpectrumTests {
    static let folder = Repository.shared("suites/csv-spectrum")

    @Test("csv-spectrum reads as its JSON says", .enabled(if: folder != nil, "the shared suites are absent"))
    func readsAll() throws {
        let folder = try #require(Self.folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "csvs").path)
            .sorted()
        var passed = 0
        for file in files where file.hasSuffix(".csv") {
            let name = file.dropLast(4)
            let reading = try CSVReading([UInt8](Data(contentsOf: folder.appending(path: "csvs/\(file)"))))
            let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
            let decoder = JSONDecoder()
            // A file of one record is an object alone.
            let expected =
                try (try? decoder.decode([[String: String]].self, from: json))
                ?? [decoder.decode([String: String].self, from: json)]
            let headings = reading.header?.fields ?? []
            let found = reading.records.map {
                Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first })
            }
            #expect(found == expected, "\(name)")
            #expect(reading.faults.isEmpty, "\(name)")
            if found == expected { passed += 1 }
        }
        #expect(passed == 12)
        print("csv-spectrum: \(passed) of \(files.count) files passed")
    }
}
