import Foundation
import TestSupport

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
    static func markup(_ bytes: [UInt8]) -> [Element]? { MarkupElement.all(of: bytes) }

    typealias Element = MarkupElement
}
