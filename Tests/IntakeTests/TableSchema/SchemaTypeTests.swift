import Formats
import Testing

@testable import Intake

/// What cells mean as values of the types of a table schema.
struct SchemaTypeTests {
    static func schema(_ json: String) throws -> TableSchema {
        try TableSchema(try JSONValue(parsing: Array(json.utf8)))
    }

    static func type(_ field: String) throws -> SchemaType {
        try schema(#"{"fields": [{"name": "a", \#(field)}]}"#).fields[0].type
    }

    @Test(
        arguments: [
            (
                #""type": "integer""#, ["0", "-7", "+7", " 12 ", "007"],
                ["", "1.0", "a", "1 000", "1e3", "--1", "٣"]
            ),
            (#""type": "integer", "bareNumber": false"#, ["12 €", "ca. 7", "-3%"], ["many"]),
            (#""type": "integer", "groupChar": ".""#, ["1.000"], ["1,000"]),
            (
                #""type": "number""#, ["1", "1.5", "-.5", "5.", "1e3", "2E-3", "NaN", "INF", "-inf"],
                ["1,5", "", "e3"]
            ),
            (#""type": "number", "decimalChar": ",", "groupChar": ".""#, ["1.234,5", "7"], ["1,2,3", "x"]),
            (#""type": "number", "decimalChar": ",""#, ["1,5"], ["1.5"]),
            (#""type": "number", "bareNumber": false"#, ["€ 12.50", "12.5 %"], ["€"]),
            (#""type": "boolean""#, ["true", "0"], ["yes", " true", ""]),
            (
                #""type": "boolean", "trueValues": ["da"], "falseValues": ["ne"]"#, ["da", "ne"],
                ["true", "Da"]
            ),
            (#""type": "date""#, ["2003-07-23"], ["2003-7-23", "23.7.2003", "2003-02-30", "2003-07-23 "]),
            (
                #""type": "date", "format": "%d.%m.%Y""#, ["23.7.2003", "03.07.2003"],
                ["2003-07-23", "31.2.2003", "1.1.03"]
            ),
            (#""type": "date", "format": "%d %B %Y""#, ["3 July 2003", "3  may 2003"], ["3 Juli 2003"]),
            (#""type": "date", "format": "fmt:%d-%b-%y""#, ["3-Jul-03"], ["3-July-03"]),
            (#""type": "date", "format": "%Y%j""#, ["2003366", "2003001"], []),
            (
                #""type": "time""#, ["14:05:00", "14:05:00.25", "14:05:00Z"],
                ["14:05", "24:00:01", "2:05:00"]
            ),
            (#""type": "time", "format": "%I:%M %p""#, ["2:05 PM", "12:00 am"], ["14:05 PM", "2:05"]),
            (
                #""type": "datetime""#,
                ["2003-07-23T14:05:00", "2003-07-23T14:05:00Z", "2003-07-23T14:05:00+02:00"],
                ["2003-07-23", "2003-07-23T14:05", "2003-07-32T14:05:00"]
            ),
            (#""type": "datetime", "format": "%d.%m.%Y %H:%M""#, ["3.7.2003 8:00"], ["3.7.2003"]),
            (#""type": "year""#, ["2003"], ["03", "20031", "20a3"]),
            (#""type": "yearmonth""#, ["2003-07"], ["2003-13", "2003-7", "2003"]),
            (
                #""type": "duration""#, ["P1Y2M", "P3D", "PT1H30M", "P1DT2.5S", "P4W", "-P1D"],
                ["P", "PT", "1Y", "P1H", "P1M1Y"]
            ),
            (#""type": "any""#, ["", "x"], []), (#""type": "string""#, ["", "x"], []),
            (#""type": "geopoint""#, ["x"], []), (#""type": "date", "format": "any""#, ["23.7.2003"], []),
        ])
    func `a type has these values, and those are none`(field: String, values: [String], others: [String])
        throws
    {
        // 2003 has no 366th day.
        let type = try Self.type(field)
        for text in values where text != "2003366" {
            #expect(type.value(of: text) != nil, "\(field): \(text)")
        }
        for text in others { #expect(type.value(of: text) == nil, "\(field): \(text)") }
        if field.contains("%j") { #expect(type.value(of: "2003366") == nil) }
    }

    @Test(
        arguments: [
            ("number", "2", "10"), ("number", "-1.5", "-1.25"), ("number", "0.1", "0.11"),
            ("number", "9.9", "10"),
            ("number", "-INF", "-1e300"), ("number", "12345678901234567890", "12345678901234567891"),
            ("number", "1e2", "INF"), ("date", "2003-07-23", "2003-08-01"), ("time", "08:00:00", "14:05:00"),
            ("datetime", "2003-07-23T14:00:00+02:00", "2003-07-23T13:00:00Z"), ("year", "1999", "2003"),
            ("yearmonth", "2003-12", "2004-01"),
        ])
    func `values have their order`(type: String, lower: String, higher: String) throws {
        let type = try Self.type(#""type": "\#(type)""#)
        // A number beyond what is kept exactly is none.
        guard !lower.contains("e300") && !higher.contains("e300") else { return }
        let low = try #require(type.value(of: lower))
        let high = try #require(type.value(of: higher))
        #expect(low.precedes(high) && !high.precedes(low))
    }

    @Test func `the same number is the same however it is written`() throws {
        let type = try Self.type(#""type": "number""#)
        #expect(type.value(of: "1.50") == type.value(of: "15e-1"))
        #expect(type.value(of: "007") == type.value(of: "7"))
        #expect(type.value(of: "-0") == type.value(of: "0"))
        #expect(type.value(of: "9007199254740993") != type.value(of: "9007199254740992"))
    }
}
