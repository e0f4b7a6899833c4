import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// The same file and schema, judged by frictionless and by us.
@Suite(.enabled(if: Python.has("frictionless"), "there is no python3 with frictionless"))
struct FrictionlessTests {
    private static let schema = """
        {"fields": [
          {"name": "local_case_id", "constraints": {"required": true, "minLength": 2, "maxLength": 5}},
          {"name": "entry_date", "type": "date"},
          {"name": "count", "type": "integer", "constraints": {"minimum": -2, "maximum": 7}},
          {"name": "share", "type": "number", "decimalChar": ",", "groupChar": ".",
           "constraints": {"maximum": "1.000,5"}},
          {"name": "loose", "type": "number", "bareNumber": false},
          {"name": "flag", "type": "boolean", "trueValues": ["da"], "falseValues": ["ne"]},
          {"name": "day", "type": "date", "format": "%d.%m.%Y", "constraints": {"minimum": "01.02.2004"}},
          {"name": "hour", "type": "time"}, {"name": "moment", "type": "datetime"},
          {"name": "year", "type": "year", "constraints": {"enum": ["2003", "2004"]}},
          {"name": "month", "type": "yearmonth"}, {"name": "span", "type": "duration"},
          {"name": "code", "constraints": {"pattern": "[A-Z]{2}(-\\\\d+)?"}},
          {"name": "list", "constraints": {"enum": ["a", "b", "č"]}},
          {"name": "part"},
          {"name": "once", "type": "number", "constraints": {"unique": true}}],
         "primaryKey": ["once", "part"], "missingValues": ["", "-"]}
        """

    private static let values: [[String]] = [
        ["A1", "A2", "A3", "B-17", "č", "ččččč", "ABCDEF", "-"],
        ["2004-01-03", "2004-02-29", "2003-02-29", "3.1.2004"],
        ["-2", "-3", "7", "8", "+1", " 4 ", "x", "1.0", "", "-"],
        ["1.000,5", "1.000,6", "0,5", "-7", "x", "1e2", "NaN"], ["12 %", "€ 3.5", "none", "-4 €"],
        ["da", "ne", "true", "DA", ""], ["1.2.2004", "31.01.2004", "30.2.2004", "2004-02-01", "-"],
        ["14:05:00", "14:05", "25:00:00", "x"],
        ["2004-01-03T14:05:00", "2004-01-03T14:05:00Z", "2004-01-03", "2004-01-32T00:00:00"],
        ["2003", "2004", "2005", "04", "x", ""], ["2004-01", "2004-13", "x"], ["P1Y", "PT5M", "1Y", "P", ""],
        ["HR", "HR-1", "HR-", "hr", "HRX", "-"], ["a", "b", "č", "c", "A", ""],
        // A key of which a part is missing is wrong here, and is not there, unless all of it is.
        ["x", "y"],
    ]

    private static let script = """
        import json, sys
        from frictionless import Resource, Schema, Detector
        folder = sys.argv[1]
        resource = Resource(path="cases.csv", basepath=folder, schema=Schema.from_descriptor(json.load(open(folder + "/columns.json"))))
        report = resource.validate(limit_errors=100000)
        for row, field, kind in report.flatten(["rowNumber", "fieldName", "type"]):
            print(row - 1, kind, field or "")
        """

    @Test func `both find the same wrong, record by record and column by column`() throws {
        var state: UInt64 = 2004
        var rows =
            "local_case_id,entry_date,count,share,loose,flag,day,hour,moment,year,month,span,code,list,part,once\n"
        for number in 0..<400 {
            let cells = Self.values.map { values -> String in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return values[Int((state >> 33) % UInt64(values.count))]
            }
            let once = number % 3 == 0 ? "\(number).0" : "0\(number / 2)"
            rows += (cells + [once]).map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }
        let source = try TableSchemaTests.Source(rows, schema: Self.schema, named: "cases.csv")
        let folder = source.sandbox.path("")
        let other = String(decoding: try Python.run(Self.script, [folder]), as: UTF8.self)
        let theirs = Set(other.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        let ours = Set(try source.remarks().compactMap(Self.inTheirWords))
        #expect(theirs.count > 1000)
        #expect(ours.subtracting(theirs).sorted() == [])
        #expect(theirs.subtracting(ours).sorted() == [])
    }

    private static func inTheirWords(_ remark: String) -> String? {
        let words = remark.split(separator: " ").map { String($0) }
        guard words[1].contains("schema"), let rule = RuleBook.standard.rule(RuleID(words[1])),
            let error = rule.counterparts.first
        else { return nil }
        // A key is one of several columns: theirs names none.
        return error == .primaryKey
            ? "\(words[0]) \(error.rawValue)" : "\(words[0]) \(error.rawValue) \(words[2])"
    }
}
