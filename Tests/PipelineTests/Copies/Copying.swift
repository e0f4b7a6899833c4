import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Checks files and copies them as the tests want it.
struct Copying {
    let sandbox: Sandbox
    /// What is stated of every file.
    var stated: StatedFile

    init() throws {
        sandbox = try Sandbox()
        stated = StatedFile()
        _ = stated.setKind("SHELTER_STAY")
        stated.period = Period(year: 2004, quarter: 1)
    }

    /// What came of a file, with its copies.
    struct Copies {
        let report: FileReport
        let told: [String]
        let annotated: String
        let rejected: String
    }

    /// Checks a file; both copies are wanted, in files with this ending.
    func copies(
        _ file: String, ending: String = "csv", threads: Int = 2, _ configuration: Configuration = .bare
    ) throws -> Copies {
        let name = UUID().uuidString
        var request = CopyRequest()
        request.annotated = sandbox.path("\(name)-a.\(ending)")
        request.rejected = sandbox.path("\(name)-r.\(ending)")
        let pipeline = Pipeline(configuration, options: Running.options(threads: threads))
        let (report, told) = try pipeline.validate(file, as: stated, copying: request)
        return Copies(
            report: try #require(report.files.first), told: told,
            annotated: try #require(request.annotated), rejected: try #require(request.rejected))
    }

    /// The report of a file, read as another one is where that is named.
    func report(_ file: String, as other: String? = nil, _ configuration: Configuration = .bare) throws
        -> FileReport
    {
        var stated = stated
        stated.likePath = other
        let pipeline = Pipeline(configuration, options: Running.options())
        return try #require(try pipeline.validate([file], as: stated).files.first)
    }

    /// The records of a file as read: by heading, without the columns of remarks.
    func records(_ file: String) throws -> [[String: String]] {
        let inspection = Inspection(.bare, as: stated, options: Running.options())
        var bytes: [UInt8] = []
        _ = try inspection.printRecords(of: file) { bytes += $0 }
        return try bytes.split(separator: 0x0A).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            let values = try #require(object?["values"] as? [String: Any])
            return values.compactMapValues { value in
                let text = (value as? [String])?.joined(separator: "|") ?? "\(value)"
                return value is NSNull || text.isEmpty ? nil : text
            }.filter { !RemarkColumns.headings.contains($0.key) }
        }
    }

    /// The rows of a CSV copy, as text.
    func rows(_ file: String) throws -> [String] {
        let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        return text.components(separatedBy: "\r\n").dropLast()
    }
}

extension FileReport {
    /// How often each rule was broken.
    var counts: [String: Int] {
        Dictionary(
            report.findings.all.map { ($0.key.rule.rawValue, $0.count) }, uniquingKeysWith: +)
    }
}
