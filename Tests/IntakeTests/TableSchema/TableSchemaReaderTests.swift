import Formats
import Testing

@testable import Intake

/// Schemas as they are read, and those that cannot be used.
struct TableSchemaReaderTests {
    @Test(
        arguments: [
            ("[]", "", "An object"), ("{}", "/fields", "A list of fields"),
            (#"{"fields": []}"#, "/fields", "A list of fields"),
            (#"{"fields": [3]}"#, "/fields/0", "An object"),
            (#"{"fields": [{"type": "string"}]}"#, "/fields/0/name", "The name of the column"),
            (#"{"fields": [{"name": 3}]}"#, "/fields/0/name", "The name of the column"),
            (#"{"fields": [{"name": "a b"}, {"name": "A_B"}]}"#, "/fields/1/name", "Two fields"),
            (#"{"fields": [{"name": "a", "type": "text"}]}"#, "/fields/0/type", "is no type. Known: string"),
            (#"{"fields": [{"name": "a", "type": 1}]}"#, "/fields/0/type", "A text in quotes"),
            (#"{"fields": [{"name": "a", "format": "mail"}]}"#, "/fields/0/format", "no format of a string"),
            (
                #"{"fields": [{"name": "a", "type": "date", "format": "%Q"}]}"#, "/fields/0/format",
                "Known parts: %Y"
            ),
            (
                #"{"fields": [{"name": "a", "required": true}]}"#, "/fields/0/required",
                "belongs into \"constraints\""
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"requird": true}}]}"#,
                "/fields/0/constraints/requird", "no constraint"
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"required": "yes"}}]}"#,
                "/fields/0/constraints/required", "true or false"
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"minLength": "3"}}]}"#,
                "/fields/0/constraints/minLength", "whole number"
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"minimum": 1}}]}"#,
                "/fields/0/constraints/minimum", "does not go with"
            ),
            (
                #"{"fields": [{"name": "a", "type": "integer", "constraints": {"pattern": "1"}}]}"#,
                "/fields/0/constraints/pattern", "does not go with"
            ),
            (
                #"{"fields": [{"name": "a", "type": "integer", "constraints": {"minimum": "x"}}]}"#,
                "/fields/0/constraints/minimum", "field's own type"
            ),
            (
                #"{"fields": [{"name": "a", "type": "integer", "constraints": {"minimum": 3, "maximum": 2}}]}"#,
                "/fields/0/constraints/maximum", "no value can be"
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"pattern": "(a"}}]}"#,
                "/fields/0/constraints/pattern", "cannot be used"
            ),
            (
                #"{"fields": [{"name": "a", "constraints": {"enum": []}}]}"#, "/fields/0/constraints/enum",
                "A list of values"
            ),
            (
                #"{"fields": [{"name": "a", "type": "date", "constraints": {"enum": ["1.1.2003"]}}]}"#,
                "/fields/0/constraints/enum", "A list of values"
            ),
            (
                #"{"fields": [{"name": "a", "missingValues": "-"}]}"#, "/fields/0/missingValues",
                "list of texts"
            ),
            (#"{"fields": [{"name": "a"}], "primaryKey": "b"}"#, "/primaryKey", "names of fields"),
            (#"{"fields": [{"name": "a"}], "primaryKey": ["a", 1]}"#, "/primaryKey", "names of fields"),
            (
                #"{"fields": [{"name": "a", "type": "boolean", "trueValues": ["1"], "falseValues": ["1"]}]}"#,
                "/fields/0/falseValues", "for true and for false"
            ),
            (
                #"{"fields": [{"name": "a", "type": "number", "groupChar": "."}]}"#, "/fields/0/groupChar",
                "neither"
            ),
        ])
    func `a schema that cannot be used is told with its place`(json: String, pointer: String, words: String) {
        let error = #expect(throws: TableSchemaError.self) { try SchemaTypeTests.schema(json) }
        let problem = error?.problems.first
        #expect(error?.problems.count == 1, "\(error?.problems.map(\.message) ?? [])")
        #expect(problem?.pointer == pointer)
        #expect(problem?.message.contains(words) == true, "\(problem?.message ?? "")")
        #expect((problem?.line ?? 0) >= 1)
    }

    @Test func `every problem is told, each with its field and line`() {
        let error = #expect(throws: TableSchemaError.self) {
            try SchemaTypeTests.schema(
                """
                {"fields": [
                  {"name": "a", "type": "text"},
                  {"name": "b", "constraints": {
                    "minLength": -1
                  }}
                ]}
                """)
        }
        #expect(error?.problems.map(\.field) == ["a", "b"])
        #expect(error?.problems.map(\.line) == [2, 4])
    }

    @Test func `what is not checked is named`() throws {
        let schema = try SchemaTypeTests.schema(
            """
            {"fields": [{"name": "a", "type": "geopoint"}, {"name": "b", "format": "email"},
              {"name": "c", "type": "array", "constraints": {"required": true, "minLength": 2}},
              {"name": "d", "type": "date", "format": "any"}, {"name": "e"}],
             "foreignKeys": [{"fields": "a", "reference": {"resource": "b", "fields": "c"}}]}
            """)
        #expect(schema.unchecked.foreignKeys)
        #expect(schema.unchecked.columns == ["a", "b", "c", "d"])
        #expect(schema.fields[2].constraints.isRequired)
    }
}
