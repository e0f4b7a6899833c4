// The text of a cell, as far as it is plain.
extension XLSXRowScan {
    /// The text up to the next `<`.
    @inline(__always)
    func scanText(_ place: inout Place, _ base: Place, _ cell: inout Cell) -> Bool {
        let start = place
        while place[0] &- UInt8(ascii: "0") <= 9 { place += 1 }
        if place[0] != UInt8(ascii: "<") {
            guard scanLongText(&place, from: start, &cell) else { return false }
        }
        cell.start = start - base
        cell.end = place - base
        return place - start <= textLimit
    }

    func scanLongText(_ place: inout Place, from start: Place, _ cell: inout Cell) -> Bool {
        var isASCII = true
        while place[0] != UInt8(ascii: "<") {
            let byte = place[0]
            if byte == UInt8(ascii: "&") {
                guard let reference = Self.reference(UnsafeRawPointer(place)) else { return false }
                cell.hasReferences = true
                place += reference.length
                continue
            }
            if byte >= 0x80 {
                isASCII = false
            } else if byte < 0x20 {
                guard byte == 0x0A || byte == 0x09 else { return false }
            } else if byte == UInt8(ascii: ">"), place - start >= 2, place[-1] == UInt8(ascii: "]"),
                place[-2] == UInt8(ascii: "]")
            {
                return false
            }
            place += 1
        }
        return isASCII || Self.isXML(UnsafeRawBufferPointer(start: start, count: place - start))
    }

    /// Whether bytes are UTF-8, of characters that XML has (2.2): U+FFFE and U+FFFF are none.
    static func isXML(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard UTF8Check.firstFault(bytes) == nil else { return false }
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF {
            if bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return false }
        }
        return true
    }

    /// The character of the reference whose `&` stands at a place, and the reference's bytes (XML 1.0, 4.6); nil
    /// where it is another. Six bytes are readable there.
    @inline(__always)
    static func reference(_ place: UnsafeRawPointer) -> (character: UInt8, length: Int)? {
        let bytes = UnsafeRawBufferPointer(start: place, count: 6)
        if bytes.starts(with: "&amp;".utf8) { return (UInt8(ascii: "&"), 5) }
        if bytes.starts(with: "&lt;".utf8) { return (UInt8(ascii: "<"), 4) }
        if bytes.starts(with: "&gt;".utf8) { return (UInt8(ascii: ">"), 4) }
        if bytes.starts(with: "&quot;".utf8) { return (UInt8(ascii: "\""), 6) }
        return bytes.starts(with: "&apos;".utf8) ? (UInt8(ascii: "'"), 6) : nil
    }

    /// Appends a text that a scan has passed, each of its references made what it stands for.
    @inline(__always)
    static func append(
        _ text: UnsafeRawBufferPointer, hasReferences: Bool, to bytes: inout ScratchBuffer<UInt8>
    ) {
        if hasReferences { appendReferring(text, to: &bytes) } else { bytes.append(text) }
    }

    static func appendReferring(_ text: UnsafeRawBufferPointer, to bytes: inout ScratchBuffer<UInt8>) {
        var rest = text
        // Behind the text there is an end tag: six bytes are readable at each place in it.
        while let place = rest.firstIndex(of: UInt8(ascii: "&")), let base = rest.baseAddress,
            let reference = reference(base + place)
        {
            bytes.append(UnsafeRawBufferPointer(rebasing: rest[..<place]))
            bytes.append(reference.character)
            rest = UnsafeRawBufferPointer(rebasing: rest[(place + reference.length)...])
        }
        bytes.append(rest)
    }
}
