import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// What commands print, held against the schema that scripts rely on.
struct PrintedOutputs {
    private let checker: SchemaChecker
    private var metKeys: Set<String> = []
    /// How many documents have been held against the schema.
    private(set) var count = 0

    /// Outputs that are to fit the schema in `schemas/outputs`.
    init(_ schema: String) throws {
        let url = Repository.file("schemas/outputs/\(schema).schema.json")
        checker = try SchemaChecker(JSONTree(Data(contentsOf: url)))
    }

    /// Holds a printed document against the schema.
    @discardableResult
    mutating func check(
        _ text: some DataProtocol, of name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> JSONTree {
        let tree = try JSONTree(Data(text))
        let result = checker.check(tree)
        let problems = result.problems.prefix(5).joined(separator: "\n")
        #expect(result.problems.isEmpty, "\(name)\(problems)", sourceLocation: sourceLocation)
        metKeys.formUnion(result.metKeys)
        count += 1
        return tree
    }

    /// Keys that the schema describes and no document had; kinds of skipped rows are met by `inspect`, which tells
    /// them by the same code.
    var unmetKeys: [String] {
        checker.describedKeys.keys.filter {
            !metKeys.contains($0) && !$0.contains("reading/properties/skippedCounts")
        }.sorted()
    }
}

/// Files of every format, accepted and not, with what is stated of them.
struct OutputFile: Sendable {
    let path: String
    let configuration: Configuration
    let stated: StatedFile

    /// The files that must fail, and one of each organisation of the made-up region.
    static func all() throws -> [OutputFile] {
        let failing = try MustFailLine.all().map { line in
            let configuration = try line.configuration()
            return OutputFile(
                path: line.path, configuration: configuration, stated: line.stated(for: configuration))
        }
        return try failing + region()
    }

    /// The first file of each organisation.
    private static func region() throws -> [OutputFile] {
        let configuration = try Configuration.reading(Repository.file("pipeline.json").path)
        let root = Repository.file("fixtures/submissions")
        let folders = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
        return try folders.compactMap { folder in
            let url = root.appending(path: folder)
            let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
            return names.first { !$0.hasSuffix(".envelope.json") }.map {
                OutputFile(
                    path: url.appending(path: $0).path, configuration: configuration, stated: StatedFile())
            }
        }
    }

    var inspection: Inspection {
        Inspection(configuration, as: stated, options: Running.options())
    }
}
