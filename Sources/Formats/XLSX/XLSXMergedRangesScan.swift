/// Finds the list of merged ranges in the text of a sheet without reading the rows before it as XML.
///
///     …</row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>…
///                        ^ from here on it is read as XML
///
/// A `<` cannot stand in a text, so that `<mergeCells` is a tag; in a comment or a CDATA section that imitates
/// one, ranges are found that the sheet does not have, and records in them say so: no harm.
struct XLSXMergedRangesScan {
    private static let blockSize = 256 << 10
    private static let mark = Array("mergeCells".utf8)
    // The letter of the mark that is rarest in sheets, `g`: looked for sixty-four bytes at a time.
    private static let rarest = 3
    // Room for a `<` and a prefix before the mark.
    private static let carried = 128
    private static let rangeLimit = XLSXReference.rowLimit

    private let source: any ByteSource
    private var block: [UInt8] = []

    /// The merged ranges of the sheet whose text `source` gives. Where it is damaged, those found before: its
    /// reader comes to the damage, too, and tells it.
    static func read(_ source: any ByteSource, limits: FormatLimits) -> XLSXMergedRanges {
        var ranges: [XLSXRange] = []
        do throws(FormatError) {
            var scan = XLSXMergedRangesScan(source: source)
            guard let rest = try scan.findList() else { return XLSXMergedRanges([]) }
            try XLSXPart.read(rest, limits: limits, fault: .damagedWorkbook) { element in
                guard element.name == "mergeCell", ranges.count < rangeLimit, let name = element["ref"] else {
                    return
                }
                let range = Array(name.utf8).withUnsafeBytes { XLSXRange($0) }
                if let range { ranges.append(range) }
            }
        } catch {
            // The end tags behind the list have no beginning here.
            return XLSXMergedRanges(ranges)
        }
        return XLSXMergedRanges(ranges)
    }

    /// The text from the list on; nil where there is none.
    private mutating func findList() throws(FormatError) -> (any ByteSource)? {
        while true {
            let carry = block.suffix(Self.carried)
            let next = try [UInt8](readingUpTo: Self.blockSize, after: carry, from: source)
            guard next.count > carry.count else { return nil }
            block = next
            if let tag = tagStart() {
                return ChainedByteSource(Array("<list>".utf8) + block[tag...], then: source)
            }
        }
    }

    /// Where in the block the list's start tag begins.
    private func tagStart() -> Int? {
        var from = 0
        while let place = find(from: from) {
            var start = place
            while start > 0, isOfName(block[start - 1]) { start -= 1 }
            if start > 0, block[start - 1] == UInt8(ascii: "<") { return start - 1 }
            from = place + 1
        }
        return nil
    }

    /// The next mark in the block from `start` on.
    private func find(from start: Int) -> Int? {
        let letter = ByteMask.Lanes(repeating: Self.mark[Self.rarest])
        return block.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress else { return nil }
            var place = start
            while place < bytes.count {
                // `count` bytes are readable from `base + place`.
                let count = min(ByteMask.width, bytes.count - place)
                var mask = ByteMask.gather(base + place, count: count) { $0 .== letter }
                while mask != 0 {
                    let first = place + mask.trailingZeroBitCount - Self.rarest
                    mask &= mask &- 1
                    if first >= start, bytes[first...].starts(with: Self.mark) { return first }
                }
                place += ByteMask.width
            }
            return nil
        }
    }

    /// Letters, digits, `:` and what else a prefix is made of.
    private func isOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

/// Bytes at hand, then those of a source.
final class ChainedByteSource: ByteSource {
    private let head: [UInt8]
    private let source: any ByteSource
    private var given = 0

    init(_ head: [UInt8], then source: any ByteSource) {
        self.head = head
        self.source = source
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        guard given < head.count else { return try source.read(into: buffer) }
        let count = min(buffer.count, head.count - given)
        buffer.copyBytes(from: head[given..<given + count])
        given += count
        return count
    }
}
