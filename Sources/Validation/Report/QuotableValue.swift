import Model
import Normalisation

/// A value of the file that a message may show: of a coded field, cut, and with nothing in it that identifies.
///
/// What stands in a coded column by mistake may be anything, a name from the column beside it too, and no detector
/// knows every name. So only what resembles a code is shown: a value near to one, one of words that are known, a
/// number of at most four digits, or one or two letters. All else is told by its place.
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
        guard let text = Self.printable(fault.text),
            fault.suggestion != nil || Self.resemblesCode(String(decoding: fault.text, as: UTF8.self))
        else { return nil }
        self.text = text
    }

    private static func resemblesCode(_ text: String) -> Bool {
        if text.count <= 2 || KnownWords.cover(text) { return true }
        return text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
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
