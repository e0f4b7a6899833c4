import Disclosure
import Statistics

/// One cell of a released table, as every format writes it: codes, value, statuses.
///
/// A withheld cell has no value at all, not even an empty number: `value` is nil and `status` says why.
struct Observation {
    /// Member of each dimension, in the table's order.
    let members: [Dimension.Member]
    /// The value in thousandths of the unit; nil where there is none to show.
    let thousandths: Int?
    /// Whether the value is a whole number (a count or sum).
    let isWhole: Bool
    /// What kind of value it is (CL_OBS_STATUS).
    let status: ObservationStatus
    /// Whether it may be shown (CL_CONF_STATUS).
    let confidentiality: Confidentiality
    /// Units that a percentage or statistic rests on, where it is shown.
    let denominator: Int?
    /// Numerator of a percentage, where it is shown.
    let numerator: Int?
    /// Whether open windows may still change it.
    let isProvisional: Bool
    /// Whether it rests on few units.
    let isUnreliable: Bool

    /// The value as a number without superfluous zeros, with a full stop as the decimal mark; nil: no value.
    var number: String? { thousandths.map { isWhole ? "\($0 / 1000)" : DecimalNumber.text(thousandths: $0) } }

    /// Whether every dimension besides the area is at its total: such a cell of a breakdown's table stands in the
    /// table by area, too.
    var isTotalOfBreakdown: Bool { members.count > 1 && members.dropFirst().allSatisfy { $0.role == .total } }
}

/// What kind of value an observation is: the codes of SDMX's CL_OBS_STATUS (2.2) that we use.
enum ObservationStatus: String, CaseIterable {
    /// A normal value.
    case normal = "A"
    /// Windows are open: the value may change.
    case provisional = "P"
    /// It rests on few units.
    case unreliable = "U"
    /// Withheld. (`W` would mean "includes data from another category".)
    case suppressed = "Q"
    /// It cannot exist.
    case notApplicable = "M"
    /// No organisation reported.
    case notReported = "L"
    /// A statistic that does not exist for these units.
    case notReached = "O"

    /// The status in words.
    var label: String {
        switch self {
        case .normal: "Normal value"
        case .provisional: "Provisional: windows are still open"
        case .unreliable: "Low reliability: rests on 10 to 29 units"
        case .suppressed: "Withheld to protect persons"
        case .notApplicable: "Not applicable"
        case .notReported: "Not reported"
        case .notReached: "Not reached: fewer than half of the stays have ended"
        }
    }

    /// What stands in a table's cell in place of a value.
    var symbol: String {
        switch self {
        case .suppressed: "●"
        case .notApplicable: "–"
        case .notReported: "…"
        case .notReached: ">"
        case .normal, .provisional, .unreliable: ""
        }
    }
}

/// Whether an observation may be shown: the codes of SDMX's CL_CONF_STATUS that we use. One code for all that is
/// withheld, whatever the reason: which cells are small is itself a secret.
enum Confidentiality: String, CaseIterable {
    /// Free for publication.
    case free = "F"
    /// Confidential.
    case confidential = "C"
}

extension Observation {
    /// The observation of a cell.
    init(_ cell: ReleasedCell, members: [Dimension.Member]) {
        self.members = members
        isProvisional = cell.isProvisional
        isUnreliable = cell.isUnreliable
        numerator = cell.numerator
        var status = cell.isProvisional ? ObservationStatus.provisional : .normal
        if cell.isUnreliable, !cell.isProvisional { status = .unreliable }
        switch cell.value {
        case .number(let value):
            (thousandths, isWhole, denominator) = (value * 1000, true, nil)
        case .measure(let value, let over):
            (thousandths, isWhole, denominator) = (value, false, over)
        case .notReached(let over):
            (thousandths, isWhole, denominator) = (nil, false, over)
            status = .notReached
        case .suppressed:
            (thousandths, isWhole, denominator) = (nil, false, nil)
            status = .suppressed
        case .notApplicable:
            (thousandths, isWhole, denominator) = (nil, false, nil)
            status = .notApplicable
        case .notReported:
            (thousandths, isWhole, denominator) = (nil, false, nil)
            status = .notReported
        }
        self.status = status
        confidentiality = status == .suppressed ? .confidential : .free
    }
}

extension ReleasedTable {
    /// The cells as observations, row-major over the dimensions' members.
    var observations: [Observation] {
        cells.indices.map { index in
            let members = zip(dimensions, coordinates(of: index)).map { $0.members[$1] }
            return Observation(cells[index], members: members)
        }
    }

    /// The indicator's id with the variant, as codes may be written: `E08`, `E08_P90`, `V04@persons`.
    var code: String { indicator.id + variant.replacing(".", with: "_") }
}

/// Decimal numbers from thousandths.
enum DecimalNumber {
    /// `48600` is `48.6`, `12000` is `12`, `-500` is `-0.5`.
    static func text(thousandths: Int) -> String {
        let sign = thousandths < 0 ? "-" : ""
        let magnitude = abs(thousandths)
        var fraction = "\(1000 + magnitude % 1000)".dropFirst()
        while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
        return sign + "\(magnitude / 1000)" + (fraction.isEmpty ? "" : "." + fraction)
    }
}
