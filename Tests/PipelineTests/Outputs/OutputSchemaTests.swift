import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// The schemas of what commands print are there, fresh, and say something of every key.
struct OutputSchemaTests {
    @Test("the files under schemas/outputs say what the code says")
    func fresh() throws {
        try GeneratedFiles.expectFresh(OutputSchemaBook.all.map(\.file))
    }

    @Test("no other file stands beside them, and they are in order of path")
    func leftovers() throws {
        let paths = OutputSchemaBook.all.map(\.file.path)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Repository.file("schemas/outputs").path)
        #expect(names.map { "schemas/outputs/\($0)" }.sorted() == paths.sorted())
        #expect(paths == paths.sorted())
    }

    @Test("every key has a description, every definition a title", arguments: OutputSchemaBook.all)
    func described(_ schema: OutputSchema) throws {
        let tree = try JSONTree(Data(schema.file.bytes))
        #expect(tree["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        #expect(tree["$id"]?.text == "urn:rcp:victim-assistance:1:output:\(schema.name)")
        let keys = try SchemaChecker(tree).describedKeys
        #expect(!keys.isEmpty)
        for (place, key) in keys {
            #expect(key["description"]?.text?.hasSuffix(".") ?? false, "\(place)")
        }
        for (name, definition) in tree["$defs"]?.members ?? [:] {
            #expect(definition["title"]?.text?.isEmpty == false, "\(name)")
        }
    }

    @Test("schema write writes them with those of the standard")
    func written() throws {
        let sandbox = try Sandbox()
        let count = try Pipeline.writeSchemas(to: sandbox.path("schemas"))
        let files = try sandbox.files(below: "schemas")
        #expect(files.count == count)
        for schema in OutputSchemaBook.all {
            #expect(files["outputs/\(schema.name).schema.json"].map { Array($0) } == schema.file.bytes)
        }
        #expect(files["standard-record.schema.json"] != nil)
    }
}

extension OutputSchema: CustomTestStringConvertible {
    public var testDescription: String { name }
}
