import Foundation
import FoundationXML

/// Readers that share no code with our writers.
enum Readers {
    /// The cells of a CSV text (RFC 4180).
    static func csv(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell: [UInt8] = []
        var isQuoted = false
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func closeCell() {
            rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    position += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: ","): closeCell()
            case UInt8(ascii: "\n"):
                closeCell()
                rows.append([])
            default: cell.append(byte)
            }
        }
        if rows.last == [], cell.isEmpty { rows.removeLast() } else { closeCell() }
        return rows
    }

    static func json(_ bytes: [UInt8]) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    /// The elements of a document in order; nil where it is not well-formed XML.
    static func markup(_ bytes: [UInt8]) -> [Element]? {
        let collector = Collector()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = collector
        return parser.parse() ? collector.elements : nil
    }

    /// An element with its attributes and all text in it.
    struct Element {
        let name: String
        let attributes: [String: String]
        let depth: Int
        var text = ""

        /// What no text may change: the name and which attributes it has.
        var shape: String { "\(depth) \(name) \(attributes.keys.sorted().joined(separator: " "))" }
    }

    private final class Collector: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            open.append(elements.count)
            elements.append(Element(name: name, attributes: attributes, depth: open.count))
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
