/// Finds where the records of one parent end, without reading them: the serial half of reading XML.
///
/// From `<` to `<`, and over each start tag to its `>`: only how deep the tags are nested matters, and the name of the
/// elements that are no part of another.
///
///     bytes    <x> <a b=">" > </a> </x>  <!-- --> <x/> </r>
///     depth    1   2          1    0              0    the parent ends
struct XMLRecordScan {
    /// Why no more records were found.
    enum Stop {
        /// The bytes end first.
        case bytes
        /// What follows the last record is no record: another element, or the parent's end.
        case other
        /// What follows is not known to the scan.
        case odd
    }

    /// Offset after the last whole record.
    private(set) var end = 0
    /// Whole records.
    private(set) var count = 0
    private let name: [UInt8]

    /// A scan for records of this name.
    init(name: [UInt8]) { self.name = name }

    /// Scans `bytes`, which begin with a record.
    mutating func scan(_ bytes: UnsafeRawBufferPointer) -> Stop {
        do throws(XMLTagScan.Odd) {
            return try scanRecords(bytes) ? .bytes : .other
        } catch {
            return .odd
        }
    }

    /// False where something else than a record follows the last one.
    private mutating func scanRecords(_ bytes: UnsafeRawBufferPointer) throws(XMLTagScan.Odd) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let opening = ByteMask.Lanes(repeating: UInt8(ascii: "<"))
        var depth = 0
        // What stands before is passed.
        var next = 0
        while next < bytes.count {
            let block = next
            let left = min(bytes.count &- block, ByteMask.width)
            // `left` bytes are readable from here.
            var mask = ByteMask.gather(base + block, count: left) { $0 .== opening }
            next = block &+ left
            var passed = block
            while mask != 0 {
                let place = block &+ mask.trailingZeroBitCount
                mask &= mask &- 1
                // One in a comment, or in an attribute's value, which libxml2 will not have.
                guard place >= passed else { continue }
                guard place &+ 1 < bytes.count else { return true }
                switch bytes[place &+ 1] {
                case UInt8(ascii: "/"):
                    if depth == 0 { return false }
                    depth &-= 1
                    guard depth == 0 else { continue }
                    guard let end = XMLTagScan.endOfEndTag(bytes, from: place) else { return true }
                    endRecord(end)
                    passed = end
                case UInt8(ascii: "!"), UInt8(ascii: "?"):
                    guard let end = try XMLTagScan.endOfOther(bytes, from: place) else { return true }
                    passed = end
                default:
                    guard let tag = XMLTagScan.startTag(bytes, from: place) else { return true }
                    if depth == 0, try !isRecord(bytes, at: place) { return false }
                    passed = tag.end
                    if tag.kind == .start { depth &+= 1 } else if depth == 0 { endRecord(passed) }
                }
            }
            next = max(next, passed)
        }
        return true
    }

    private func isRecord(_ bytes: UnsafeRawBufferPointer, at place: Int) throws(XMLTagScan.Odd) -> Bool {
        bytes[try XMLTagScan.localName(bytes, at: place + 1)].elementsEqual(name)
    }

    private mutating func endRecord(_ place: Int) {
        count &+= 1
        end = place
    }
}
