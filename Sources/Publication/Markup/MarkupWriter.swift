import Formats

/// Writes HTML and SVG whose structure no text can change: elements close themselves, and every text and attribute
/// value is escaped on its way in.
///
/// What it writes is well-formed XML, too, so that a test can read it back with a strict parser.
public struct MarkupWriter {
    /// Attributes in the order in which they are written; one without a value is left out.
    public typealias Attributes = KeyValuePairs<String, String?>

    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Elements that stand in a line of text; all others begin a line of their own.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong", "sup", "td", "th", "time",
        "tspan",
    ]

    /// An empty document.
    public init() {}

    /// An element with what `content` writes into it.
    public mutating func element(
        _ name: String, _ attributes: Attributes = [:], _ content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        bytes += Array("</\(name)>".utf8)
    }

    /// An element with a text.
    public mutating func element(_ name: String, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element without attributes, with a text.
    public mutating func element(_ name: String, _ text: String) {
        element(name, [:]) { $0.text(text) }
    }

    /// An element that has no content, such as `meta` or `rect`.
    public mutating func empty(_ name: String, _ attributes: Attributes) {
        open(name, attributes)
        bytes += Array("/>".utf8)
    }

    /// A text.
    public mutating func text(_ text: String) { HTMLEscaping.append(text, to: &bytes) }

    /// A style sheet of our own: the one thing that is written as it is.
    public mutating func style(_ sheet: StaticString) {
        bytes += Array("\n<style>".utf8)
        sheet.withUTF8Buffer { bytes += Array($0) }
        bytes += Array("</style>".utf8)
    }

    /// The line that every HTML document begins with.
    public mutating func documentType() { bytes += Array("<!DOCTYPE html>".utf8) }

    /// Ends the line.
    public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func open(_ name: String, _ attributes: Attributes) {
        if !Self.inline.contains(name), !bytes.isEmpty { newline() }
        bytes += Array("<\(name)".utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes += Array(" \(key)=\"".utf8)
            HTMLEscaping.append(value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
