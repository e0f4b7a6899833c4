import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// A source with a table schema: what `validate` says of files that keep it and of files that do not.
struct TableSchemaTests {
    /// A file of one source, its schema, and what more the source says.
    struct Source {
        let sandbox: Sandbox
        let file: String
        let configuration: String

        init(
            _ rows: String, schema: String, named name: String = "stays-2004-Q1.csv", more: String = "",
            rules: String = ""
        ) throws {
            sandbox = try Sandbox()
            try sandbox.write(schema, to: "columns.json")
            file = try sandbox.write(rows, to: name)
            configuration = try sandbox.write(
                """
                {
                  "version": 1,
                  "organisations": [{"id": "SRB-TEST", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"]}],
                  "acceptance": {"inPart": true, "maximumRejectedShare": 1, "rules": {\(rules)}},
                  "sources": [
                    {"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "\(name)",
                     "envelope": {"period": "2004-Q1"},
                     "tableSchema": "columns.json"\(more)}
                  ]
                }
                """, to: "pipeline.json")
        }

        func report(threads: Int = 2) throws -> ValidationReport {
            let pipeline = try Running.pipeline(configuration, threads: threads)
            return try #require(try pipeline.validate([file], as: StatedFile()).files.first).report
        }

        /// The rules that the records break, by record and column.
        func remarks() throws -> [String] {
            let configuration = try Configuration.reading(configuration)
            var checkpoint = SubmissionCheckpoint(configuration: configuration, options: Running.options())
            checkpoint.keepsRemarks = true
            let passed = checkpoint.passes(
                file, source: configuration.sources[0], facts: [], anonymising: nil, progress: { _ in })
            var reader = try #require(passed.first?.marked).marks.remarks.reader()
            var lines: [String] = []
            while let record = reader.nextRecord() {
                lines += record.remarks.map { "\(record.number) \($0.rule.rawValue) \($0.column ?? "")" }
            }
            return lines
        }
    }

    private static let schema = """
        {"fields": [
          {"name": "Broj", "constraints": {"required": true, "pattern": "[A-Z]\\\\d+"}},
          {"name": "Datum ulaska", "type": "date", "format": "%d.%m.%Y"},
          {"name": "Soba", "constraints": {"enum": ["Jelena Petrović", "plava"], "maxLength": 8}},
          {"name": "Noći", "type": "integer", "constraints": {"minimum": 1, "maximum": 92}},
          {"name": "Protokol", "constraints": {"unique": true}}],
         "missingValues": ["", "-"]}
        """

    private static let mapping = #", "mapping": {"Broj": "local_case_id", "Datum ulaska": "entry_date"}"#

    private static let rows = """
        Broj,Datum ulaska,Soba,Noći,Protokol
        A1,3.1.2004,plava,3,X-1
        A2,2004-01-04,plava,-,X-2
        -,5.1.2004,Marija Marić,0,X-1
        A4,6.1.2004,,93,-
        a5,7.1.2004,plava,tri,

        """

    @Test func `each cell is checked as the file writes it, whether its column is mapped or not`() throws {
        let source = try Source(Self.rows, schema: Self.schema, more: Self.mapping)
        let remarks = try source.remarks().filter { $0.contains("schema") }
        #expect(
            remarks == [
                "2 value-of-its-schema-type Datum ulaska", "3 value-keeps-its-schema Broj",
                "3 value-keeps-its-schema Soba", "3 value-keeps-its-schema Noći",
                "3 schema-value-once Protokol", "4 value-keeps-its-schema Noći",
                "5 value-of-its-schema-type Noći", "5 value-keeps-its-schema Broj",
            ])
        let report = try source.report()
        #expect(report.totals.accepted == 1 && report.totals.rejected == 4)
    }

    @Test func `findings say where, in which column, and show neither a value nor what the schema lists`()
        throws
    {
        let source = try Source(Self.rows, schema: Self.schema, more: Self.mapping)
        let pipeline = try Running.pipeline(source.configuration)
        let report = try pipeline.validate([source.file], as: StatedFile())
        let finding = try #require(
            report.files[0].report.findings.all.first {
                $0.message.english.contains("longer than the 8 characters")
            })
        #expect(finding.places == [Place(record: 3, line: 4, row: 4)])
        #expect(finding.key.column == "Soba" && finding.key.letter == "C" && finding.key.field == nil)
        for text in [TextReport.full(report), JSONReport.text(of: report), SARIFReport.text(of: report)] {
            for value in ["Jelena", "Marija", "plava", "X-1", "tri", "a5", "[A-Z]"] {
                #expect(!text.contains(value), "\(value)")
            }
        }
    }

    @Test func `without a schema the same file is read as ever`() throws {
        let source = try Source(Self.rows, schema: Self.schema, more: Self.mapping)
        var configuration = try Configuration.reading(source.configuration)
        configuration.sources[0].description.tableSchema = nil
        let report = try Pipeline(configuration, options: Running.options()).validate(
            [source.file], as: StatedFile())
        #expect(!report.files[0].report.findings.all.contains { $0.key.rule.rawValue.contains("schema") })
    }

    @Test func `a column that is required and not there refuses the file, another is a warning`() throws {
        let rows = "Broj,Datum ulaska\nA1,3.1.2004\n"
        let report = try Source(rows, schema: Self.schema, more: Self.mapping).report()
        let finding = try #require(report.findings.all.first { $0.key.rule == "schema-columns-present" })
        #expect(finding.key.severity == .warning && finding.key.kind == .file)
        #expect(finding.message.english.contains("“Soba”, “Noći”, “Protokol”"))
        #expect(report.verdict == .accepted)
        let needed = #"{"fields": [{"name": "Broj"}, {"name": "Soba", "constraints": {"required": true}}]}"#
        #expect(try Source(rows, schema: needed, more: Self.mapping).report().verdict == .refused)
        let weighed = try Source(
            rows, schema: needed, more: Self.mapping, rules: #""schema-columns-present": "note""#)
        #expect(try weighed.report().verdict == .accepted)
    }

    @Test func `a rule on schemas is weighed and switched off as any other`() throws {
        let source = try Source(
            Self.rows, schema: Self.schema, more: Self.mapping,
            rules:
                #""value-keeps-its-schema": "warning", "value-of-its-schema-type": "off", "schema-value-once": "off""#
        )
        let report = try source.report()
        #expect(
            report.totals.rejected == 0
                || !report.findings.all.contains {
                    $0.key.severity == .error && $0.key.rule.rawValue.contains("schema")
                })
        #expect(
            report.findings.all.contains {
                $0.key.rule == "value-keeps-its-schema" && $0.key.severity == .warning
            })
        #expect(!report.findings.all.contains { $0.key.rule == "value-of-its-schema-type" })
    }

    @Test func `what is not checked is said`() throws {
        let schema = """
            {"fields": [{"name": "Broj"}, {"name": "Soba", "format": "uuid"}],
             "foreignKeys": [{"fields": "Soba", "reference": {"resource": "sobe", "fields": "id"}}]}
            """
        let report = try Source(Self.rows, schema: schema, more: Self.mapping).report()
        let notes = report.findings.all.filter { $0.key.rule == "schema-checked-whole" }
        #expect(
            notes.count == 2 && notes.allSatisfy { $0.key.severity == .note && $0.key.kind == .couldNotCheck }
        )
        #expect(notes.contains { $0.message.english.contains("foreign keys") })
        #expect(notes.contains { $0.message.english.contains("“Soba”") })
    }

    @Test(arguments: [("stays.json", 1), ("stays.ndjson", 0)])
    func `records of JSON are checked by their paths, and null is no value`(name: String, kind: Int) throws {
        let records = [
            #"{"local_case_id": "1", "entry_date": "2004-01-03", "room": {"beds": 4}}"#,
            #"{"local_case_id": "2", "entry_date": "2004-01-03", "room": {"beds": "many"}}"#,
            #"{"local_case_id": "3", "entry_date": "2004-01-03", "room": {"beds": null}}"#,
            #"{"local_case_id": "4", "entry_date": "2004-01-03"}"#,
        ]
        let rows = kind == 1 ? "[\(records.joined(separator: ",\n"))]" : records.joined(separator: "\n")
        let schema = """
            {"fields": [{"name": "local_case_id"},
              {"name": "room/beds", "type": "integer", "constraints": {"required": true}}], "missingValues": []}
            """
        let remarks = try Source(rows, schema: schema, named: name).remarks().filter { $0.contains("schema") }
        #expect(
            remarks == [
                "2 value-of-its-schema-type room/beds", "3 value-keeps-its-schema room/beds",
                "4 value-keeps-its-schema room/beds",
            ])
    }

    @Test func `any number of threads finds the same`() throws {
        var rows = "local_case_id,entry_date,protocol\n"
        for number in 0..<60_000 { rows += "C\(number),2004-02-03,P\(number % 59_990)\n" }
        let schema = """
            {"fields": [{"name": "local_case_id"},
              {"name": "protocol", "constraints": {"unique": true, "pattern": "P[0-9]{1,4}"}}],
             "primaryKey": "local_case_id"}
            """
        let source = try Source(rows, schema: schema)
        let one = try source.report(threads: 1)
        let three = try source.report(threads: 3)
        #expect(one == three)
        let twice = try #require(one.findings.all.first { $0.key.rule == "schema-value-once" })
        #expect(twice.count == 10 && twice.places.first?.record == 59_991)
        #expect(one.findings.all.first { $0.key.rule == "value-keeps-its-schema" }?.count == 49_990)
    }

    @Test func `a profile may name a schema, and the source another`() throws {
        let source = try Source(Self.rows, schema: Self.schema, more: #", "profile": "own.json""#)
        try source.sandbox.write(
            #"{"title": "Own", "mapping": {"Broj": "local_case_id"}, "tableSchema": "other.json"}"#,
            to: "own.json")
        try source.sandbox.write(#"{"fields": [{"name": "Soba"}]}"#, to: "other.json")
        let schema = try Configuration.reading(source.configuration).sources[0].description.tableSchema
        #expect(schema?.fields.count == 5)
    }

    @Test(
        arguments: [
            ("{", "cannot be read"),
            (#"{"fields": [{"name": "Broj", "type": "text"}]}"#, "field \"Broj\": \"text\" is no type"),
            (#"{"fields": [{"type": "string"}]}"#, "/fields/0/name: The name of the column"),
        ])
    func `a schema that cannot be used is an error of the configuration`(schema: String, words: String) throws
    {
        let source = try Source(Self.rows, schema: schema)
        let error = #expect(throws: PipelineError.self) { try Configuration.reading(source.configuration) }
        guard case .configuration(let error)? = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(error.problems.map(\.pointer) == ["/sources/0/tableSchema"])
        #expect(error.problems[0].message.contains(words), "\(error.problems[0].message)")
        #expect(error.problems[0].message.contains("columns.json") && error.problems[0].line == 8)
    }
}
