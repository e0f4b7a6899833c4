import Foundation
import TestSupport
import Testing

/// The tests' own checker of schemas refuses what it should: else a schema that says nothing would pass for one.
struct SchemaCheckerTests {
    private static let schema = """
        {"type": "object",
         "properties": {
           "name": {"type": "string", "pattern": "^[a-z]+$"},
           "count": {"type": "integer", "minimum": 0, "maximum": 9},
           "kind": {"enum": ["a", "b"]},
           "version": {"const": 1},
           "place": {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]},
           "list": {"type": "array", "items": {"type": ["boolean", "null"]}},
           "values": {"type": "object", "additionalProperties": {"type": "string"}}
         },
         "required": ["name"],
         "$defs": {"place": {"type": "object", "properties": {"line": {"type": "integer"}}, "required": ["line"]}}}
        """

    private func check(_ value: String) throws -> SchemaChecker.Result {
        try SchemaChecker(JSONTree(Data(Self.schema.utf8))).check(JSONTree(Data(value.utf8)))
    }

    @Test(
        "what the schema describes fits",
        arguments: [
            #"{"name": "x"}"#,
            #"{"name": "x", "count": 0, "kind": "b", "version": 1, "place": {"line": 3}, "list": [true, null]}"#,
            #"{"name": "x", "count": 9.0, "place": null, "list": [], "values": {"any key": "any text"}}"#,
        ])
    func fits(_ value: String) throws {
        #expect(try check(value).problems == [])
    }

    @Test(
        "a wrong value is a problem, told by its place",
        arguments: [
            ("[]", ": is no object"),
            ("{}", ": has no key name"),
            (#"{"name": 1}"#, "/name: is no string"),
            (#"{"name": "X"}"#, "/name: does not fit the pattern"),
            (#"{"name": "x", "count": 1.5}"#, "/count: is no integer"),
            (#"{"name": "x", "count": true}"#, "/count: is no integer"),
            (#"{"name": "x", "count": -1}"#, "/count: is below the minimum"),
            (#"{"name": "x", "count": 10}"#, "/count: is above the maximum"),
            (#"{"name": "x", "kind": "c"}"#, "/kind: is none of the cases"),
            (#"{"name": "x", "version": 2}"#, "/version: is not the one value"),
            (#"{"name": "x", "place": {}}"#, "/place: has no key line"),
            (#"{"name": "x", "place": {"line": "3"}}"#, "/place/line: is no integer"),
            (#"{"name": "x", "place": {"line": 3, "row": 3}}"#, "/place/row: this key is not described"),
            (#"{"name": "x", "list": [true, 1]}"#, "/list/1: is no boolean or null"),
            (#"{"name": "x", "values": {"a": 1}}"#, "/values/a: is no string"),
            (#"{"name": "x", "other": 1}"#, "/other: this key is not described"),
        ])
    func refuses(_ value: String, _ problem: String) throws {
        #expect(try check(value).problems == [problem])
    }

    @Test("a schema that says what the checker does not understand is refused")
    func unknownKeyword() throws {
        let schema = try JSONTree(Data(#"{"items": {"uniqueItems": true}}"#.utf8))
        #expect(throws: SchemaChecker.SchemaError.unknownKeyword("uniqueItems", place: "#/items")) {
            try SchemaChecker(schema)
        }
        let dangling = try JSONTree(Data(##"{"$ref": "#/$defs/nothing"}"##.utf8))
        #expect(throws: SchemaChecker.SchemaError.noDefinition("#/$defs/nothing")) {
            try SchemaChecker(dangling)
        }
    }

    @Test("the keys that a value has are told, and those that the schema describes")
    func keys() throws {
        let checker = try SchemaChecker(JSONTree(Data(Self.schema.utf8)))
        let value = try JSONTree(Data(#"{"name": "x", "place": {"line": 3}}"#.utf8))
        let met: Set = ["#/properties/name", "#/properties/place", "#/$defs/place/properties/line"]
        #expect(checker.check(value).metKeys == met)
        #expect(checker.describedKeys.count == 8)
        #expect(met.isSubset(of: checker.describedKeys.keys))
    }
}
