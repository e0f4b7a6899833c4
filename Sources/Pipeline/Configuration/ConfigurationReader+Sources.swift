import Formats
import Intake
import Model

// The sources of submissions.
extension ConfigurationReader {
    mutating func sources(
        _ root: ConfigurationObject, _ organisations: [Configuration.Organisation]
    ) -> [Configuration.Source] {
        guard let elements = root.required("sources", &self)?.elements else { return [] }
        var sources: [Configuration.Source] = []
        for (index, element) in elements.enumerated() {
            if let source = source(element, at: "/sources/\(index)", organisations) { sources.append(source) }
        }
        return sources
    }

    private mutating func source(
        _ value: JSONValue, at pointer: String, _ organisations: [Configuration.Organisation]
    ) -> Configuration.Source? {
        let line = value.members?.first?.line ?? 0
        let keys = ["organisation", "kind", "path", "envelope", "notes"] + Self.readingKeys
        guard let section = object(value, at: pointer, line: line, keys: keys) else { return nil }
        for key in ["organisation", "kind", "path"] { _ = section.required(key, &self) }
        guard let name = text(section, "organisation"), let kindText = text(section, "kind") else {
            return nil
        }
        guard let organisation = organisations.first(where: { $0.id.rawValue == name }) else {
            let known = organisations.map(\.id.rawValue)
            let near = NearestName.of(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
            report(section, "organisation", "No organisation has the id \"\(name)\".\(near)")
            return nil
        }
        let kind = kindText == "MIXED" ? nil : coded(section, "kind", kindText, as: RecordKind.self)
        return Configuration.Source(
            organisation: organisation.id, kind: kind, paths: paths(section),
            description: description(section), envelope: envelope(section))
    }

    static let readingKeys = [
        "format", "encoding", "delimiter", "header", "sheet", "dateOrder", "decimal", "records", "profile",
        "mapping", "otherNames", "passOverGroups", "numberRecords", "listSeparator", "values", "defaults",
        "emptyMeans", "tableSchema",
    ]

    private mutating func paths(_ section: ConfigurationObject) -> [String] {
        guard let value = section["path"] else { return [] }
        let texts = value.string.map { [$0] } ?? (value.elements ?? []).compactMap(\.string)
        if texts.isEmpty {
            report(section, "path", "A path, or a list of paths, in quotes is expected here.")
        }
        return texts.map { FilePath.resolved($0, in: folder) }
    }

    private mutating func envelope(_ section: ConfigurationObject) -> [EnvelopeEntry] {
        guard let facts = object(section, "envelope", keys: EnvelopeKeys.all) else { return [] }
        return EnvelopeKeys.entries(of: .object(facts.members))
    }

    /// How to read the files: of a source entry, or of a profile, which has the same keys.
    mutating func description(_ section: ConfigurationObject) -> SourceDescription {
        var description = profile(section) ?? SourceDescription()
        readForm(section, into: &description)
        if let mapping = mapping(section) { description.mapping += mapping }
        readOtherNames(section, into: &description)
        if let flag = flag(section, "passOverGroups") { description.passesOverGroups = flag }
        if let separator = text(section, "listSeparator") {
            if !["auto", "space"].contains(separator) {
                report(
                    section, "listSeparator",
                    "\"auto\", for the usual marks, or \"space\" is expected here.")
            }
            description.partsListsAtBlanks = separator == "space"
        }
        if let flag = flag(section, "numberRecords") { description.numbersRecords = flag }
        readValues(section, into: &description)
        readDefaults(section, into: &description)
        readEmptyMeans(section, into: &description)
        if let schema = tableSchema(section) { description.tableSchema = schema }
        return description
    }

    /// What the file is as a file: format, encoding, delimiter, where the records stand.
    mutating func readForm(_ section: ConfigurationObject, into description: inout SourceDescription) {
        if let name = text(section, "format"), name != "auto" {
            description.format = choice(name, section, "format", SourceDescription.Format.allCases)
        }
        if let name = text(section, "encoding"), name != "auto" {
            description.encoding = encoding(name, section)
        }
        if let name = text(section, "delimiter"), name != "auto" {
            description.delimiter = delimiter(name, section)
        }
        if section["header"]?.string != "auto", section["header"] != nil {
            description.headerRow = headerRow(section)
        }
        if let name = text(section, "sheet") { description.sheet = name }
        if let name = text(section, "dateOrder"), name != "auto" {
            description.dateOrder = choice(name, section, "dateOrder", SourceDescription.DateOrder.allCases)
        }
        if let mark = text(section, "decimal"), mark != "auto" {
            description.decimal = decimal(mark, section)
        }
        if let path = text(section, "records") { description.recordsPath = path }
    }

    private mutating func encoding(_ name: String, _ section: ConfigurationObject) -> String? {
        if TextEncoding(label: name) != nil { return name }
        let known = TextEncoding.allCases.map(\.rawValue)
        let near = NearestName.of(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
        report(
            section, "encoding",
            "\"\(name)\" is no encoding that is known here.\(near) Known: \(known.joined(separator: ", ")).")
        return nil
    }

    private mutating func headerRow(_ section: ConfigurationObject) -> Int? {
        let value = section["header"]
        if let row = value?.int ?? value?.string.flatMap({ Int($0) }), (0...1000).contains(row) { return row }
        report(section, "header", "The row of the headings, from 1, is expected here, or 0 if there is none.")
        return nil
    }

    private mutating func decimal(_ mark: String, _ section: ConfigurationObject) -> UInt8? {
        if mark == "." || mark == "," { return mark.utf8.first }
        report(section, "decimal", "One of \",\", \".\" is expected here.")
        return nil
    }

    private mutating func choice<Choice: RawRepresentable<String>>(
        _ name: String, _ section: ConfigurationObject, _ key: String, _ all: [Choice]
    ) -> Choice? {
        if let choice = Choice(rawValue: name) { return choice }
        let known = ["auto"] + all.map(\.rawValue)
        report(section, key, "One of \(known.joined(separator: ", ")) is expected here.")
        return nil
    }

    private mutating func delimiter(_ name: String, _ section: ConfigurationObject) -> UInt8? {
        if name == "tab" || name == "\t" { return 0x09 }
        guard let byte = name.utf8.first, name.utf8.count == 1, [0x2C, 0x3B, 0x09, 0x7C].contains(byte) else {
            report(section, "delimiter", "One of \",\", \";\", \"|\", \"tab\" is expected here.")
            return nil
        }
        return byte
    }

    private mutating func mapping(
        _ section: ConfigurationObject
    ) -> [SourceDescription.ColumnMapping]? {
        guard let table = object(section, "mapping", keys: []) else { return nil }
        var mappings: [SourceDescription.ColumnMapping] = []
        for member in table.members {
            let names = member.value.string.map { [$0] } ?? (member.value.elements ?? []).compactMap(\.string)
            if names.isEmpty { report(member.pointer, member.line, "The name of a field is expected here.") }
            for name in names {
                let pieces = name.split(separator: "=", maxSplits: 1).map { String($0) }
                guard let first = pieces.first, let target = FieldTarget(name: first) else {
                    reportUnknownField(name, member.pointer, member.line)
                    continue
                }
                let code = pieces.count > 1 ? pieces[1] : nil
                mappings.append(.init(column: member.key, target: target, code: code))
            }
        }
        return mappings
    }

    /// Other headings of mapped columns, by the one that the mapping names.
    private mutating func readOtherNames(
        _ section: ConfigurationObject, into description: inout SourceDescription
    ) {
        guard let table = object(section, "otherNames", keys: []) else { return }
        for member in table.members {
            let names = member.value.string.map { [$0] } ?? (member.value.elements ?? []).compactMap(\.string)
            let places = description.mapping.indices.filter { description.mapping[$0].column == member.key }
            if names.isEmpty {
                report(
                    member.pointer, member.line,
                    "A heading, or a list of headings, in quotes is expected here.")
            }
            if places.isEmpty {
                let known = description.mapping.map(\.column)
                let near = NearestName.of(member.key, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
                report(
                    member.pointer, member.line,
                    "The mapping does not name a column \"\(member.key)\".\(near)")
            }
            for place in places { description.mapping[place].otherNames += names }
        }
    }

    private mutating func flag(_ section: ConfigurationObject, _ key: String) -> Bool? {
        guard let value = section[key] else { return nil }
        if value.bool == nil { report(section, key, "true or false is expected here.") }
        return value.bool
    }

    private mutating func reportUnknownField(_ name: String, _ pointer: String, _ line: Int) {
        let known = Standard.fields.map(\.name) + Standard.transientFields.map(\.name)
        let near = NearestName.of(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
        report(pointer, line, "\"\(name)\" is not a field of the standard.\(near)")
    }

    private mutating func field(_ member: JSONValue.Member) -> StandardField? {
        if let field = Standard.field(named: member.key) { return field }
        reportUnknownField(member.key, member.pointer, member.line)
        return nil
    }

    private mutating func readValues(
        _ section: ConfigurationObject, into description: inout SourceDescription
    ) {
        guard let tables = object(section, "values", keys: []) else { return }
        for table in tables.members {
            guard let field = field(table) else { continue }
            guard let members = table.value.members else {
                report(table.pointer, table.line, "An object of source values and codes is expected here.")
                continue
            }
            for member in members {
                guard let code = member.value.string else {
                    report(member.pointer, member.line, "A code in quotes is expected here.")
                    continue
                }
                check(code, of: field, member)
                description.valueMaps[field, default: []].append(.init(value: member.key, code: code))
            }
        }
    }

    private mutating func readDefaults(
        _ section: ConfigurationObject, into description: inout SourceDescription
    ) {
        guard let table = object(section, "defaults", keys: []) else { return }
        for member in table.members {
            guard let field = field(member) else { continue }
            guard let value = member.value.string else {
                report(member.pointer, member.line, "A value in quotes is expected here.")
                continue
            }
            check(value, of: field, member)
            description.defaults[field] = value
        }
    }

    private mutating func readEmptyMeans(
        _ section: ConfigurationObject, into description: inout SourceDescription
    ) {
        guard let table = object(section, "emptyMeans", keys: []) else { return }
        for member in table.members {
            guard let field = field(member) else { continue }
            let reason = NullReason.allCases.first { "\($0.text)" == member.value.string }
            if reason == nil {
                report(member.pointer, member.line, "One of _U, _N, _Z, _X is expected here.")
            }
            description.emptyMeans[field] = reason
        }
    }

    /// A code must be one of the field's list.
    private mutating func check(_ text: String, of field: StandardField, _ member: JSONValue.Member) {
        let list: CodeList
        switch field.definition.type {
        case .code(let own), .codes(let own): list = own
        default: return
        }
        for code in text.split(separator: "|").map({ String($0) }) where list.byte(forCode: code) == nil {
            let codes = list.entries.map(\.code)
            let near = NearestName.of(code, among: codes).map { " Did you mean \"\($0)\"?" } ?? ""
            report(member.pointer, member.line, "\"\(code)\" is not a code of \(list.id).\(near)")
        }
    }
}
