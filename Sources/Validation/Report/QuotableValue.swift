import Model
import Normalisation

/// A value of the file that a message may show: of a coded field, cut, and with nothing in it that identifies.
struct QuotableValue {
    /// The most characters shown.
    static let longest = 40

    /// The value as it may be shown.
    let text: String

    /// The value of a fault; nil where it must not be shown.
    init?(_ fault: FieldFault, _ inspected: InspectedText) {
        guard fault.target.sensitivity == .coded, !fault.text.isEmpty, inspected.isImpersonal else {
            return nil
        }
        guard let text = Self.printable(fault.text) else { return nil }
        self.text = text
    }

    /// The text cut to `longest` characters; nil where it holds anything that does not print.
    static func printable(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                false
            default: true
            }
        }
        guard isPlain else { return nil }
        return text.count <= longest ? text : String(text.prefix(longest - 1)) + "…"
    }
}
