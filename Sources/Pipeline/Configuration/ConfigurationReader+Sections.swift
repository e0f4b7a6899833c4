import Formats
import Model
import Validation

// The sections of the file besides its sources.
extension ConfigurationReader {
    mutating func region(_ root: ConfigurationObject) -> Configuration.Region {
        var region = Configuration.Region(code: "SEE", areas: AreaBook.reporting, labels: "2003")
        guard let section = object(root, "region", keys: ["code", "areas", "labels"]) else { return region }
        if let code = text(section, "code") { region.code = code }
        if let areas = section["areas"]?.elements {
            region.areas = []
            for text in areas.compactMap(\.string) {
                guard let area = area(section, "areas", text) else { continue }
                if region.areas.contains(area) { report(section, "areas", "\"\(text)\" stands twice.") }
                region.areas.append(area)
            }
        }
        if let labels = text(section, "labels") {
            if !["2003", "current"].contains(labels) {
                report(section, "labels", "\"2003\" or \"current\" is expected here.")
            }
            region.labels = labels
        }
        return region
    }

    mutating func periods(_ root: ConfigurationObject) -> [Period] {
        if let elements = root["periods"]?.elements {
            return elements.compactMap { element in
                if let text = element.string, let period = Period(text: text), period.frequency == .quarterly
                {
                    return period
                }
                report(root, "periods", "Quarters such as \"2004-Q1\" are expected here.")
                return nil
            }.sorted()
        }
        guard let section = object(root, "periods", keys: ["from", "to"]) else { return [] }
        _ = section.required("from", &self)
        _ = section.required("to", &self)
        guard let first = period(section, "from"), let last = period(section, "to") else { return [] }
        guard first <= last else {
            report(section, "to", "The last quarter lies before the first one.")
            return []
        }
        return (0...(last.ordinal - first.ordinal)).map { first.advanced(by: $0) }
    }

    mutating func organisations(_ root: ConfigurationObject) -> [Configuration.Organisation] {
        guard let elements = root.required("organisations", &self)?.elements else { return [] }
        var organisations: [Configuration.Organisation] = []
        for (index, element) in elements.enumerated() {
            guard let organisation = organisation(element, at: "/organisations/\(index)") else { continue }
            if organisations.contains(where: { $0.id == organisation.id }) {
                report(
                    "/organisations/\(index)/id", 0,
                    "Two organisations have the id \"\(organisation.id.rawValue)\".")
            }
            organisations.append(organisation)
        }
        return organisations
    }

    private mutating func organisation(
        _ value: JSONValue, at pointer: String
    ) -> Configuration.Organisation? {
        let line = value.members?.first?.line ?? 0
        let keys = ["id", "name", "type", "area", "reports", "from", "to"]
        guard let section = object(value, at: pointer, line: line, keys: keys) else { return nil }
        for key in ["id", "type", "area"] { _ = section.required(key, &self) }
        guard let idText = text(section, "id"), let typeText = text(section, "type"),
            let areaText = text(section, "area")
        else { return nil }
        guard let id = OrganisationID(idText) else {
            report(section, "id", "An id has 1 to 40 letters, digits, hyphens, underscores or full stops.")
            return nil
        }
        let kinds = (section["reports"]?.elements ?? []).compactMap(\.string)
            .compactMap { coded(section, "reports", $0, as: RecordKind.self) }
        let type = coded(section, "type", typeText, as: OrganisationType.self)
        guard let type, let area = area(section, "area", areaText) else { return nil }
        return Configuration.Organisation(
            id: id, name: text(section, "name") ?? idText, type: type, area: area, reports: kinds,
            from: period(section, "from"), to: period(section, "to"))
    }

    mutating func acceptance(_ root: ConfigurationObject) -> AcceptancePolicy {
        var acceptance = AcceptancePolicy(inPart: true, maximumRejectedShare: 0.25)
        let keys = ["inPart", "maximumRejectedShare", "rules"]
        guard let section = object(root, "acceptance", keys: keys) else { return acceptance }
        if let value = section["inPart"] {
            if value.bool == nil { report(section, "inPart", "true or false is expected here.") }
            acceptance.inPart = value.bool ?? true
        }
        if let value = section["maximumRejectedShare"] {
            let share = value.number.flatMap { Double($0) }
            if let share, (0...1).contains(share) {
                acceptance.maximumRejectedShare = share
            } else {
                report(section, "maximumRejectedShare", "A share from 0 to 1 is expected here.")
            }
        }
        for member in section["rules"]?.members ?? [] {
            weigh(member, at: "\(section.pointer)/rules/\(member.key)", in: &acceptance)
        }
        return acceptance
    }

    /// Gives a rule the weight that `"rules"` says: an error, a warning, a note, or none.
    private mutating func weigh(
        _ member: JSONValue.Member, at pointer: String, in acceptance: inout AcceptancePolicy
    ) {
        let weight: AcceptancePolicy.Weight
        if member.value.string == "off" {
            weight = .off
        } else if let severity = member.value.string.flatMap({ Severity(rawValue: $0) }) {
            weight = .severity(severity)
        } else {
            return report(
                pointer, member.line, "\"error\", \"warning\", \"note\" or \"off\" is expected here.")
        }
        do throws(PolicyError) {
            try acceptance.weigh(RuleID(member.key), as: weight)
        } catch {
            report(pointer, member.line, error.message)
        }
    }

    mutating func datePrecision(_ root: ConfigurationObject) -> Configuration.DatePrecision {
        guard let section = object(root, "privacy", keys: ["datePrecision"]) else { return .day }
        guard let name = text(section, "datePrecision") else { return .day }
        guard let precision = Configuration.DatePrecision(rawValue: name) else {
            report(section, "datePrecision", "\"day\" or \"month\" is expected here.")
            return .day
        }
        return precision
    }

    mutating func disclosure(_ root: ConfigurationObject) -> Configuration.Disclosure {
        var disclosure = Configuration.Disclosure(
            threshold: 5, minimumDenominator: 10, minimumContributors: 1)
        let keys = ["threshold", "minimumDenominator", "minimumContributors"]
        guard let section = object(root, "disclosure", keys: keys) else { return disclosure }
        disclosure.threshold = whole(section, "threshold", disclosure.threshold)
        disclosure.minimumDenominator = whole(section, "minimumDenominator", disclosure.minimumDenominator)
        disclosure.minimumContributors = whole(section, "minimumContributors", disclosure.minimumContributors)
        return disclosure
    }

    /// Limits on hostile files, by the names that errors give them: each may only be given, never switched off.
    mutating func limits(_ root: ConfigurationObject) -> FormatLimits {
        var limits = FormatLimits.standard
        guard let section = object(root, "limits", keys: LimitSetting.all.map(\.key)) else { return limits }
        for setting in LimitSetting.all {
            guard section[setting.key] != nil else { continue }
            let value = whole(section, setting.key, limits[keyPath: setting.path])
            if value < 1 || value > setting.most {
                report(section, setting.key, "A whole number from 1 to \(setting.most) is expected here.")
            } else {
                limits[keyPath: setting.path] = value
            }
        }
        return limits
    }
}

/// A limit that `pipeline.json` may set.
private struct LimitSetting {
    let key: String
    let path: WritableKeyPath<FormatLimits, Int>
    let most: Int

    static var all: [LimitSetting] {
        [
            LimitSetting(key: "decompressedSize", path: \.decompressedSize, most: 1 << 46),
            LimitSetting(key: "ratio", path: \.ratio, most: 1_000_000),
            LimitSetting(key: "ratioFreeSize", path: \.ratioFreeSize, most: 1 << 40),
            LimitSetting(key: "depth", path: \.depth, most: 10_000),
            LimitSetting(key: "cellLength", path: \.cellLength, most: 1 << 30),
            LimitSetting(key: "columns", path: \.columns, most: 1 << 20),
            LimitSetting(key: "recordLength", path: \.recordLength, most: 1 << 31),
            LimitSetting(key: "attributes", path: \.attributes, most: 100_000),
            LimitSetting(key: "zipEntries", path: \.zipEntries, most: 65_535),
            LimitSetting(key: "sheets", path: \.sheets, most: 65_535),
            LimitSetting(key: "sharedStrings", path: \.sharedStrings, most: 1 << 31),
            LimitSetting(key: "heldInMemory", path: \.heldInMemory, most: 1 << 46),
        ]
    }
}
