import Languages
import Model
import Publication
import Validation

/// A word with its sign and colour: nothing is told by colour alone.
struct CheckMark {
    /// The class that colours it.
    let style: String
    /// A sign that reads the same in black and white.
    let sign: String
    let word: String

    /// How a finding weighs.
    init(_ severity: Severity, _ say: Catalogue) {
        style = severity.rawValue
        word = say(CheckWords.severity(severity))
        sign =
            switch severity {
            case .error: "✕"
            case .warning: "▲"
            case .note: "ℹ"
            }
    }

    /// What becomes of a file.
    init(_ verdict: ValidationReport.Verdict, _ say: Catalogue) {
        word = say(CheckWords.verdict(verdict))
        switch verdict {
        case .accepted: (style, sign) = ("good", "✓")
        case .acceptedInPart: (style, sign) = ("warning", "◐")
        case .refused: (style, sign) = ("error", "✕")
        }
    }

    /// The word in its colour, after its sign.
    func write(to markup: inout MarkupWriter) {
        markup.element("span", ["class": "mark \(style)"]) { mark in
            writeSign(to: &mark)
            mark.text(word)
        }
    }

    /// The sign alone, where the word stands beside it or is not needed.
    func writeSign(to markup: inout MarkupWriter) {
        markup.element("span", ["class": "sign \(style)", "aria-hidden": "true"], sign)
    }
}
