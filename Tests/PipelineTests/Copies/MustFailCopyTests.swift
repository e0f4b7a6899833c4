import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Files with something wrong are copied with all that is in them, or not at all.
struct MustFailCopyTests {
    private static let files = [
        "long-row.csv", "unclosed-quote.csv", "swallowed-rows.csv", "nul-byte.csv", "foreign-row.csv",
        "mixed-encodings.csv", "error-cell.xlsx", "never-computed.xlsx", "phantom-date.xlsx",
        "key-twice.json",
        "not-an-object.json", "warned/short-row.csv", "warned/merged.xlsx", "warned/hidden-row.xlsx",
        "warned/two-decimal-marks.csv", "warned/bare-carriage-return.csv", "warned/sheet-of-a-csv.csv",
    ]

    @Test(arguments: files, ["csv", "xlsx"])
    func `all values are in the copy`(file: String, ending: String) throws {
        let copying = try Copying()
        let path = Repository.file("fixtures/must-fail/\(file)").path
        let copies = try copying.copies(path, ending: ending)
        #expect(try copying.records(copies.annotated) == copying.records(path))
    }

    @Test(arguments: ["broken.json", "cut-off-sheet.xlsx", "truncated.csv.gz", "empty.csv"])
    func `what cannot be read to its end is not copied`(file: String) throws {
        let copying = try Copying()
        let copies = try copying.copies(Repository.file("fixtures/must-fail/\(file)").path)
        #expect(copies.told.count == 1)
        #expect(copies.told[0].hasPrefix("No copy was written:"))
        #expect(try copying.sandbox.files(below: "").isEmpty)
    }
}
