import Foundation
import Model
import TestSupport
import Testing

@Suite("SchemaWriter")
struct SchemaWriterTests {
    @Test("the files under schemas/ and the data dictionary say what the standard says")
    func fresh() throws {
        try GeneratedFiles.expectFresh(SchemaWriter.files())
    }

    @Test("no code list or submission schema is left over from an earlier standard")
    func leftovers() throws {
        let paths = Set(SchemaWriter.files().map { $0.path })
        for folder in ["schemas/codelists", "schemas/submissions"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: Repository.file(folder).path)
            for name in names where !name.hasPrefix(".") { #expect(paths.contains("\(folder)/\(name)")) }
        }
    }

    @Test("the same bytes on every run, in order of path")
    func deterministic() {
        let files = SchemaWriter.files()
        #expect(files == SchemaWriter.files())
        let paths = files.map { $0.path }
        #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(Set(paths).count == paths.count)
        #expect(files.filter { $0.path.hasPrefix("schemas/codelists/") }.count == CodeListBook.all.count + 3)
    }

    @Test("the JSON files are JSON, and hold every field of their kind")
    func json() throws {
        for kind in RecordKind.allCases {
            let name = kind.code.lowercased().replacing("_", with: "-")
            let schema = try object("schemas/submissions/\(name).schema.json")
            let record = try #require(properties(schema)?["records"] as? [String: Any])
            let items = try #require(record["items"] as? [String: Any])
            let names = try Set(#require(properties(items)).keys)
            let fields = Standard.fields.filter { $0.kinds.contains(RecordKindSet(kind)) }.map { $0.name }
            #expect(names == Set(fields + Standard.transientFields.map { $0.name }))
        }
        let standard = try #require(properties(object("schemas/standard-record.schema.json")))
        #expect(Set(standard.keys) == Set(Standard.fields.map { $0.name }))
        #expect(Standard.transientFields.allSatisfy { standard[$0.name] == nil })
    }

    @Test("the XML files are XML")
    func xml() throws {
        let file = try #require(SchemaWriter.files().first { $0.path.hasSuffix(".xsd") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("targetNamespace=\"urn:rcp:victim-assistance:1\""))
        for definition in Standard.fields {
            #expect(text.contains("<xs:element name=\"\(definition.name)\""))
        }
    }

    private func object(_ path: String) throws -> [String: Any] {
        let file = try #require(SchemaWriter.files().first { $0.path == path })
        return try #require(JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    private func properties(_ schema: [String: Any]) -> [String: Any]? {
        schema["properties"] as? [String: Any]
    }
}
