/// Walks over what stands outside the records, without reading it, up to the next record.
struct XMLOutsideScan {
    /// Why the walk ends.
    enum Stop {
        /// A record begins.
        case record
        /// The bytes end.
        case bytes
        /// What follows is not known to the scan.
        case odd
    }

    /// The start tags of the elements that records stand in, as far as they are open.
    private(set) var parents: [[UInt8]] = []
    private let recordPath: [[UInt8]]
    private var depth = 0

    init(recordPath: [String]) { self.recordPath = recordPath.map { Array($0.utf8) } }

    /// The name of a record.
    var recordName: [UInt8] { recordPath[recordPath.count - 1] }

    /// Scans `bytes`, from between two tags, and goes on where it was before them. What it has passed ends with a tag,
    /// or begins a record.
    mutating func scan(_ bytes: UnsafeRawBufferPointer) -> (end: Int, stop: Stop) {
        var end = 0
        do throws(XMLTagScan.Odd) {
            while let place = XMLTagScan.opening(bytes, from: end),
                let tag = try XMLTagScan(bytes, at: place)
            {
                if tag.kind == .start || tag.kind == .empty {
                    if try enter(tag, bytes, at: place) { return (place, .record) }
                } else if tag.kind == .end {
                    guard depth > 0 else { throw XMLTagScan.Odd() }
                    depth -= 1
                    if parents.count > depth { parents.removeLast() }
                }
                end = tag.end
            }
            return (end, .bytes)
        } catch {
            return (end, .odd)
        }
    }

    /// Enters an element; true, and it is not entered, where it is a record.
    private mutating func enter(_ tag: XMLTagScan, _ bytes: UnsafeRawBufferPointer, at place: Int)
        throws(XMLTagScan.Odd) -> Bool
    {
        let name = try XMLTagScan.localName(bytes, at: place + 1)
        if parents.count == depth, bytes[name].elementsEqual(recordPath[depth]) {
            // A record that is the document is left to the stream.
            if depth == recordPath.count - 1 { return true }
            if tag.kind == .start { parents.append(Array(bytes[place..<tag.end])) }
        }
        if tag.kind == .start { depth += 1 }
        return false
    }

    /// The end tags of `parents`.
    var endTags: [UInt8] {
        parents.reversed().flatMap { tag in
            let name = tag.dropFirst().prefix {
                $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
            }
            return Array("</".utf8) + name + [UInt8(ascii: ">")]
        }
    }
}
