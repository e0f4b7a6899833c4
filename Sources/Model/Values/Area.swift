/// A country or territory: reporting area, citizenship, or place of recruitment, exploitation, return.
///
/// In memory two bytes: 0 absent, 1–4 a `NullReason`, 5… the areas of `AreaBook.all` in order.
@frozen
public struct Area: Sendable, Hashable {
    /// The two bytes.
    public let rawValue: UInt16

    /// An area from its two bytes.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// No area, for a stated reason.
    @inlinable
    public init(null reason: NullReason) { rawValue = UInt16(reason.rawValue) }

    /// Nothing was said.
    public static let absent = Area(rawValue: 0)

    /// Raw value of the first area in `AreaBook.all`.
    public static let firstEntry: UInt16 = 5

    /// Whether this is an area (not absent and not a null reason).
    @inlinable
    public var isKnown: Bool { rawValue >= 5 }

    /// Why there is no area, where that was said.
    @inlinable
    public var nullReason: NullReason? { rawValue < 5 ? NullReason(rawValue: UInt8(rawValue)) : nil }

    /// What is known of the area; nil for absent and null reasons.
    public var definition: AreaDefinition? { AreaBook.definition(of: self) }

    /// The code: alpha-3 as in ISO 3166-1 (or XKX, SCG, YUG…), `_U`…, or empty when absent.
    public var code: String { definition?.code ?? nullReason.map { "\($0.text)" } ?? "" }

    /// The area with this code (alpha-3, `_U`, `_N`, `_Z`, `_X`), or nil.
    public init?(code: String) {
        if let area = AreaBook.area(code: code) {
            self = area
        } else if let reason = NullReason.allCases.first(where: { "\($0.text)" == code }) {
            self.init(null: reason)
        } else {
            return nil
        }
    }
}

/// What is known of an area: its codes, names and validity.
public struct AreaDefinition: Sendable, Hashable {
    /// ISO 3166-1 alpha-3, or XKX, SCG, YUG, CSK, STATELESS, WLD.
    public let code: String
    /// ISO 3166-1 alpha-2 (or XK, and withdrawn ones); empty where there is none.
    public let alpha2: String
    /// ISO 3166-1 numeric, three digits; empty where there is none.
    public let numeric: String
    /// English name in current use.
    public let name: String
    /// Name in texts of 2003, where it differs.
    public let name2003: String?
    /// First day of the code's validity (days since 1970-01-01); nil: before 1990.
    public let validFrom: Int?
    /// Last day of the code's validity; nil: still valid.
    public let validTo: Int?
    /// Whether partners report from it to the Regional Clearing Point.
    public let isReportingArea: Bool
    /// Other spellings: names in the region's languages, withdrawn codes, adjectives. Compared after folding.
    public let synonyms: [String]

    /// A definition.
    public init(
        _ code: String, _ alpha2: String, _ numeric: String, _ name: String, name2003: String? = nil,
        validFrom: Int? = nil, validTo: Int? = nil, isReportingArea: Bool = false, synonyms: [String] = []
    ) {
        self.code = code
        self.alpha2 = alpha2
        self.numeric = numeric
        self.name = name
        self.name2003 = name2003
        self.validFrom = validFrom
        self.validTo = validTo
        self.isReportingArea = isReportingArea
        self.synonyms = synonyms
    }
}

/// All areas, in the order that gives them their two bytes.
public enum AreaBook {
    /// The reporting areas first, then the region's history and neighbours, then the other countries by code.
    public static let all: [AreaDefinition] = reportingAreas + historicAreas + worldAreas

    /// The definition of an area; nil for absent and null reasons.
    public static func definition(of area: Area) -> AreaDefinition? {
        let index = Int(area.rawValue) - Int(Area.firstEntry)
        return all.indices.contains(index) ? all[index] : nil
    }

    /// The area with this alpha-3 (or user-assigned) code.
    public static func area(code: String) -> Area? {
        byCode[code]
    }

    /// The reporting areas, in the order of the reports.
    public static let reporting: [Area] = all.indices.filter { all[$0].isReportingArea }.map { area(at: $0) }

    private static let byCode: [String: Area] = Dictionary(
        uniqueKeysWithValues: all.indices.map { (all[$0].code, area(at: $0)) })

    private static func area(at index: Int) -> Area { Area(rawValue: UInt16(index) + Area.firstEntry) }
}
