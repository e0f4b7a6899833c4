import Anonymisation
import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// A file read by a profile all the way into a register: what became of its records.
struct ProfileRun {
    /// What import said of the file.
    let report: ImportReport
    private let records: [StandardBatch]

    /// Imports a file of `text` by a profile of the project, named as users name it.
    init(_ profile: String, _ text: String, file: String = "file.csv", area: String = "SRB") throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(text, to: file)
        try self.init(profile, path: path, area: area, in: sandbox)
    }

    /// Imports a file.
    init(_ profile: String, path file: String, area: String = "SRB", in sandbox: Sandbox) throws {
        let path = try sandbox.write(
            """
            {"version": 1, "region": {"code": "REG", "areas": ["\(area)"]}, "asOf": "2024-12-31",
             "key": "\(Repository.file("fixtures/keys/public-test.key").path)", "periods": ["2024-Q1"],
             "organisations": [{"id": "ONE", "type": "IO", "area": "\(area)", "reports": ["CASE"]}],
             "sources": [{"organisation": "ONE", "kind": "CASE", "path": "\(file)", "profile": "\(profile)",
                "envelope": {"period": "2024-Q1", "prepared_on": "2024-04-14"}}]}
            """, to: "pipeline.json")
        let pipeline = try Running.pipeline(path)
        report = try pipeline.import()
        records = try pipeline.submissions().submissions.map(\.records)
    }

    /// The canonical texts of a field, in the order of the file, of records with consent: of others nothing is kept.
    func texts(_ field: StandardField) -> [String] {
        records.flatMap { batch in
            (0..<batch.count).filter { text(.consentStatUse, $0, batch) != "N" }
                .map { text(field, $0, batch) }
        }
    }

    private func text(_ field: StandardField, _ record: Int, _ batch: StandardBatch) -> String {
        var bytes: [UInt8] = []
        if let column = batch.columns[field] {
            ColumnText.append(column, record: record, of: field, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Rules that records or the file broke, but for those that miss columns.
    var errors: [String] {
        report.files.flatMap { $0.report.sortedFindings }.filter { $0.key.severity == .error }
            .map { "\($0.key.rule.rawValue) \($0.key.field ?? "") \($0.key.quoted ?? "")" }
    }
}
