import Formats
import Intake
import Languages
import Model
import Validation

/// One checked file in a SARIF run: the artifact and its results.
struct SARIFFile {
    let file: FileReport
    /// Its position among the run's artifacts.
    let index: Int
    let say: Catalogue

    /// The file, its verdict and what became of its records.
    var artifact: JSONValue {
        var members = [
            JSONReport.member("location", .object([JSONReport.member("uri", .string(uri))])),
            JSONReport.member("roles", .array([.string("analysisTarget")])),
        ]
        // An artifact's encoding is a name of IANA's, as those of ours are.
        if isText, let encoding = file.understanding?.encoding {
            members.append(JSONReport.member("encoding", .string(encoding.value)))
        }
        let properties = [
            JSONReport.member("verdict", .string(file.report.verdict.rawValue)),
            JSONReport.member("totals", JSONReport.value(of: file.report.totals)),
        ]
        return .object(members + [JSONReport.member("properties", .object(properties))])
    }

    /// The findings, worst first, one result for each place.
    func results(by rules: SARIFRules) -> [JSONValue] {
        file.report.sortedFindings.flatMap { finding -> [JSONValue] in
            let places = finding.places.isEmpty ? [Place()] : finding.places
            return places.enumerated().map { number, place in
                // Those without a place of their own are counted with the last one that has.
                let isLast = number == places.count - 1
                let count = isLast ? max(1, finding.count - number) : 1
                return result(finding, at: place, count: count, rules.position(of: finding.key.rule))
            }
        }
    }

    private func result(_ finding: Finding, at place: Place, count: Int, _ rule: Int?) -> JSONValue {
        var members = [JSONReport.member("ruleId", .string(finding.key.rule.rawValue))]
        if let rule { members.append(JSONReport.member("ruleIndex", .number("\(rule)"))) }
        members += [
            JSONReport.member("kind", .string("fail")),
            JSONReport.member("level", finding.key.severity.level),
            JSONReport.member("message", SARIFReport.message(sentences(of: finding))),
            JSONReport.member("locations", .array([location(of: finding, at: place)])),
            JSONReport.member("occurrenceCount", .number("\(count)")),
            JSONReport.member("properties", Self.properties(of: finding, at: place)),
        ]
        return .object(members)
    }

    /// What an editor shows: what is wrong, in which column, and what to do.
    private func sentences(of finding: Finding) -> String {
        var text = say(finding.message)
        if let column = finding.key.columnWords { text += " (\(say(column)))" }
        if let question = finding.key.suggestionWords { text += " " + say(question) }
        return "\(text) \(say("To do: \(finding.fix)"))"
    }

    private static func properties(of finding: Finding, at place: Place) -> JSONValue {
        let key = finding.key
        let texts: [(String, String?)] = [
            ("kind", key.kind.rawValue), ("field", key.field), ("column", key.column),
            ("columnLetter", key.letter), ("value", key.quoted), ("suggestion", key.suggestion),
        ]
        let numbers = [("count", finding.count), ("record", place.record), ("row", place.row)]
        return .object(
            texts.compactMap { name, text in text.map { JSONReport.member(name, .string($0)) } }
                + numbers.compactMap { name, number in
                    number.map { JSONReport.member(name, .number("\($0)")) }
                })
    }
}

// Where something stands.
extension SARIFFile {
    /// Whether the file has lines that an editor can go to.
    private var isText: Bool {
        guard let understanding = file.understanding else {
            // Of a file that could not be taken up, the name is all that tells.
            return ![".gz", ".zip", ".xlsx"].contains { file.file.lowercased().hasSuffix($0) }
        }
        return understanding.format != .xlsx && !understanding.isCompressed
    }

    /// The file's name as a reference (RFC 3986): relative as it was given, or an absolute one.
    var uri: String {
        var text = file.file.hasPrefix("/") ? "file://" : ""
        for byte in file.file.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += (byte < 16 ? "%0" : "%") + digits
            }
        }
        return text
    }

    private func location(of finding: Finding, at place: Place) -> JSONValue {
        var physical = [
            JSONReport.member(
                "artifactLocation",
                .object([
                    JSONReport.member("uri", .string(uri)), JSONReport.member("index", .number("\(index)")),
                ]))
        ]
        if isText, let line = place.line, line > 0 {
            let region = JSONValue.object([JSONReport.member("startLine", .number("\(line)"))])
            physical.append(JSONReport.member("region", region))
        }
        var members = [JSONReport.member("physicalLocation", .object(physical))]
        if let logical = logicalLocation(of: finding, at: place) {
            members.append(JSONReport.member("logicalLocations", .array([logical])))
        }
        return .object(members)
    }

    /// A path in a document, or where the file has no lines a cell, row or line of what is in it.
    private func logicalLocation(of finding: Finding, at place: Place) -> JSONValue? {
        if let path = place.path {
            let kind = file.understanding?.format == .xml ? "element" : "value"
            return logical(path, path, kind)
        }
        guard !isText else { return nil }
        if let row = place.row {
            let name = finding.key.letter.map { "\($0)\(row)" } ?? "row \(row)"
            let sheet = file.understanding?.sheet.flatMap { QuotableName.text(of: $0.name) }
            return logical(
                name, sheet.map { "\($0)!\(name)" } ?? name, finding.key.letter == nil ? "row" : "cell")
        }
        return place.line.map { logical("line \($0)", "line \($0)", "line") }
    }

    private func logical(_ name: String, _ full: String, _ kind: String) -> JSONValue {
        .object([
            JSONReport.member("name", .string(name)),
            JSONReport.member("fullyQualifiedName", .string(full)),
            JSONReport.member("kind", .string(kind)),
        ])
    }
}
