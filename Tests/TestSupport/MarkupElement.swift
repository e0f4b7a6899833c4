import Foundation
import FoundationXML

/// An element of a page or document with its attributes and all text in it, as a reader sees it that shares no code
/// with our writers.
public struct MarkupElement: Sendable {
    public let name: String
    public let attributes: [String: String]
    public let depth: Int
    public fileprivate(set) var text = ""

    /// What no text may change: the name and which attributes it has.
    public var shape: String { "\(depth) \(name) \(attributes.keys.sorted().joined(separator: " "))" }

    /// The elements of a document in order; nil where it is not well-formed XML.
    public static func all(of bytes: [UInt8]) -> [MarkupElement]? {
        let collector = Collector()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = collector
        return parser.parse() ? collector.elements : nil
    }

    private final class Collector: NSObject, XMLParserDelegate {
        var elements: [MarkupElement] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append(MarkupElement(name: name, attributes: attributes, depth: open.count))
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            for position in open { elements[position].text += text }
        }
    }
}
