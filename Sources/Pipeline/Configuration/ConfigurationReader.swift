import Formats
import Intake
import Model

/// Reads `pipeline.json` and collects every problem with its place, so that all can be mended at once.
struct ConfigurationReader {
    let path: String
    let folder: String
    private(set) var problems: [ConfigurationError.Problem] = []

    init(path: String) {
        self.path = path
        folder = FilePath.folder(of: path)
    }

    /// The configuration in `bytes`.
    ///
    /// - Throws: `ConfigurationError` with every problem.
    mutating func read(_ bytes: [UInt8]) throws(ConfigurationError) -> Configuration {
        let document: JSONValue
        do throws(FormatError) {
            document = try JSONValue(parsing: bytes)
        } catch {
            let problem = ConfigurationError.Problem(
                pointer: "", line: error.place(inSheet: false).line ?? 0,
                message: "This is not JSON: \(ErrorText.of(error)).")
            throw ConfigurationError(path: path, problems: [problem])
        }
        let configuration = configuration(document)
        guard problems.isEmpty, let configuration else {
            throw ConfigurationError(path: path, problems: problems)
        }
        return configuration
    }

    private mutating func configuration(_ document: JSONValue) -> Configuration? {
        let root = object(
            document, at: "", line: 1,
            keys: [
                "version", "region", "register", "publication", "asOf", "key", "periods", "organisations",
                "sources", "acceptance", "privacy", "disclosure", "indicators", "exports", "limits", "notes",
            ])
        guard let root else { return nil }
        if root.required("version", &self)?.int != 1 {
            report(root, "version", "Write \"version\": 1, the only version of this file so far.")
        }
        let organisations = organisations(root)
        return Configuration(
            path: path, region: region(root), register: resolved(root, "register", "register"),
            publication: resolved(root, "publication", "publication"), asOf: day(root, "asOf"),
            key: root["key"] == nil ? nil : resolved(root, "key", ""), periods: periods(root),
            organisations: organisations, sources: sources(root, organisations), acceptance: acceptance(root),
            datePrecision: datePrecision(root), disclosure: disclosure(root),
            indicators: names(root, "indicators"), exports: names(root, "exports"), limits: limits(root))
    }

    // Values.

    mutating func report(_ pointer: String, _ line: Int, _ message: String) {
        problems.append(ConfigurationError.Problem(pointer: pointer, line: line, message: message))
    }

    mutating func report(_ object: ConfigurationObject, _ key: String, _ message: String) {
        let member = object.member(key)
        report(
            member?.pointer ?? JSONPointer.appending(key, to: object.pointer), member?.line ?? object.line,
            message)
    }

    /// An object with known keys; nil, and a problem, where the value is none.
    mutating func object(
        _ value: JSONValue, at pointer: String, line: Int, keys: [String]
    ) -> ConfigurationObject? {
        guard let members = value.members else {
            report(pointer, line, "An object in braces is expected here.")
            return nil
        }
        var seen: Set<String> = []
        for member in members {
            if !seen.insert(member.key).inserted {
                report(member.pointer, member.line, "The key \"\(member.key)\" stands twice; keep one.")
            }
            if !keys.isEmpty, !keys.contains(member.key) {
                let near = NearestName.of(member.key, among: keys).map { " Did you mean \"\($0)\"?" } ?? ""
                report(
                    member.pointer, member.line,
                    "\"\(member.key)\" is not a key of this place.\(near) Known keys: \(keys.joined(separator: ", "))."
                )
            }
        }
        return ConfigurationObject(members: members, pointer: pointer, line: line)
    }

    mutating func object(
        _ parent: ConfigurationObject, _ key: String, keys: [String]
    ) -> ConfigurationObject? {
        guard let member = parent.member(key) else { return nil }
        return object(member.value, at: member.pointer, line: member.line, keys: keys)
    }

    mutating func text(_ object: ConfigurationObject, _ key: String) -> String? {
        guard let member = object.member(key) else { return nil }
        guard let text = member.value.string else {
            report(object, key, "A text in quotes is expected here.")
            return nil
        }
        return text
    }

    mutating func whole(_ object: ConfigurationObject, _ key: String, _ fallback: Int) -> Int {
        guard let member = object.member(key) else { return fallback }
        guard let number = member.value.int else {
            report(object, key, "A whole number is expected here.")
            return fallback
        }
        return number
    }

    mutating func period(_ object: ConfigurationObject, _ key: String) -> Period? {
        guard let text = text(object, key) else { return nil }
        guard let period = Period(text: text), period.frequency == .quarterly else {
            report(object, key, "A quarter such as \"2004-Q1\" is expected here.")
            return nil
        }
        return period
    }

    mutating func area(_ object: ConfigurationObject, _ key: String, _ text: String) -> Area? {
        guard let area = AreaBook.area(code: text) else {
            let known = AreaBook.reporting.map(\.code)
            let near = NearestName.of(text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
            report(
                object, key,
                "\"\(text)\" is not the code of an area.\(near) Reporting areas: \(known.joined(separator: ", "))."
            )
            return nil
        }
        return area
    }

    mutating func coded<Value: CodedValue>(
        _ object: ConfigurationObject, _ key: String, _ text: String, as type: Value.Type
    ) -> Value? {
        if let byte = Value.list.byte(forCode: text), let value = Value(rawValue: byte) { return value }
        let codes = Value.list.entries.map(\.code)
        let near = NearestName.of(text, among: codes).map { " Did you mean \"\($0)\"?" } ?? ""
        report(
            object, key,
            "\"\(text)\" is not a code of \(Value.list.id).\(near) Codes: \(codes.joined(separator: ", ")).")
        return nil
    }

    private mutating func resolved(_ object: ConfigurationObject, _ key: String, _ fallback: String) -> String
    {
        FilePath.resolved(text(object, key) ?? fallback, in: folder)
    }

    private mutating func day(_ object: ConfigurationObject, _ key: String) -> Int? {
        guard let text = text(object, key) else { return nil }
        guard let day = PartialDate(text: text)?.day else {
            report(object, key, "A day such as \"2005-02-28\" is expected here.")
            return nil
        }
        return day
    }

    private mutating func names(_ object: ConfigurationObject, _ key: String) -> [String]? {
        guard let member = object.member(key) else { return nil }
        if member.value.string == "all" { return nil }
        let names = (member.value.elements ?? []).compactMap(\.string)
        if names.isEmpty || names.count != member.value.elements?.count {
            report(object, key, "\"all\", or a list of names in quotes, is expected here.")
        }
        return names
    }
}

/// An object of the configuration with its place.
struct ConfigurationObject {
    let members: [JSONValue.Member]
    let pointer: String
    let line: Int

    func member(_ key: String) -> JSONValue.Member? { members.first { $0.key == key } }

    subscript(key: String) -> JSONValue? { member(key)?.value }

    /// The value of a key that must be there.
    func required(_ key: String, _ reader: inout ConfigurationReader) -> JSONValue? {
        if let value = self[key] { return value }
        reader.report(self, key, "The key \"\(key)\" is missing here.")
        return nil
    }
}
