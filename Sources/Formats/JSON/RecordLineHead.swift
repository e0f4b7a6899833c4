/// What stands before the values of a record in its line: its number and its places.
///
///     {"record":1,"line":2,"row":null,"path":"/records/0"
///
/// What the paths of one parent's records have in common is escaped once.
struct RecordLineHead {
    private let elements: ElementPlaces?
    private var parent = -1
    // The first record of the next parent.
    private var end = 0
    private var prefix: [UInt8] = []
    private var suffix: [UInt8] = []

    /// The heads of the records of `table`, in their order.
    init(_ table: FieldTable) {
        elements = table.elements
        if table.count > 0 { enter(0) }
    }

    /// Bytes of a head at most, until the next record is entered.
    var length: Int { 4 * LineRoom.numberLength + 48 + prefix.count + suffix.count }

    /// Goes on to `record`, which is none of those before.
    @inline(__always)
    mutating func enter(_ record: Int) {
        guard let elements, record >= end else { return }
        enterNextParent(elements, of: record)
    }

    /// Writes the head of the record that was entered; there is room for it.
    @inline(__always)
    func write(
        _ record: Int, of table: FieldTable, at places: RecordLineWriter.Places, to line: inout LineRoom
    ) {
        line.append("{\"record\":")
        line.append(decimal: places.firstRecord &+ record)
        line.append(",\"line\":")
        line.append(decimalOrNull: places.hasLines ? table.lines[record] : nil)
        line.append(",\"row\":")
        line.append(decimalOrNull: table.rows.isEmpty ? nil : table.rows[record])
        line.append(",\"path\":")
        guard let elements else { return line.append("null") }
        line.append(prefix)
        if let number = elements.number(of: record) { line.append(decimal: number) }
        line.append(suffix)
    }

    private mutating func enterNextParent(_ elements: ElementPlaces, of record: Int) {
        while record >= end {
            parent += 1
            end = elements.firstRecord(afterParent: parent)
        }
        let texts = elements.surroundings(ofParent: parent)
        // A text in quotes up to the number, and from it on.
        prefix = RecordLineKeys.quoted(texts.prefix).dropLast()
        suffix = Array(RecordLineKeys.quoted(texts.suffix).dropFirst())
    }
}
