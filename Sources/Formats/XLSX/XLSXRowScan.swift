/// Reads one row of a sheet by its bytes, if it is written as plainly as programs write rows.
///
///     <row r="7" spans="1:3"> <c r="A7" t="s"><v>12</v></c> <c r="C7" s="3"><f>1+1</f><v>2</v></c> </row>
///
/// The scan has no part in what is right and wrong: it knows some ways to write a row of which XML says only one
/// thing, and all else is odd to it. An odd row is libxml2's, with whatever there is to say of it. So it may be
/// stricter than XML wherever that is simpler, and never laxer:
///
/// - names of elements without a prefix, tags without blanks but spaces between attributes and before `/>`;
/// - no two attributes of one tag that have the same name behind their prefixes, none of `xml` or `xmlns`;
/// - values of attributes in ASCII, without `&`; texts with no references but the five that need no declaration;
/// - no comment, CDATA section or processing instruction, no text but in `v`, `f` and `t`, no carriage return in one;
/// - one `v` a cell, or one `is` with one `t`.
///
/// Nothing is given before the whole row is known: an odd row leaves no trace. A byte loop over memory that ends in
/// `padding` NULs, at which every step stops, so that no step asks whether the bytes have ended.
struct XLSXRowScan: ~Copyable {
    /// What came of a scan.
    enum Outcome: Equatable {
        /// A whole row, up to that offset.
        case row(end: Int)
        /// The bytes end before the row does, or do so perhaps.
        case cutOff
        /// No row that the scan knows.
        case odd
    }

    /// One cell.
    struct Cell: BitwiseCopyable {
        /// From 0; -1 where the cell does not say it.
        var column = -1
        /// From 1, as the cell says it.
        var row = 0
        var style = 0
        var kind = XLSXCellReader.Kind.number
        var hasFormula = false
        /// Whether there is a `v` element.
        var hasValue = false
        /// Whether the text is that of an `is` element.
        var isInline = false
        /// Whether that one keeps its space.
        var keepsSpace = false
        /// Whether there are references in the text.
        var hasReferences = false
        /// Where the text begins and ends.
        var start = 0
        var end = 0
    }

    /// Where the name of an attribute stands.
    struct Name: BitwiseCopyable {
        let start: UnsafePointer<UInt8>
        let count: Int
    }

    /// NULs that must stand behind the bytes.
    static let padding = 64

    /// Number of the row that was scanned last; nil where it does not say it.
    private(set) var number: Int?
    private(set) var isHidden = false
    private(set) var cells = ScratchBuffer<Cell>(capacity: 64)

    private let attributeLimit: Int
    let textLimit: Int
    // Names of the present tag's attributes that are longer than one letter, and the letters that are names.
    private var names = ScratchBuffer<Name>(capacity: 16)
    private var letters: UInt64 = 0
    private var attributes = 0

    typealias Place = UnsafePointer<UInt8>

    // More than any look ahead; less than `padding`.
    private static let lookAhead = 32

    init(limits: FormatLimits) {
        attributeLimit = min(limits.attributes, 32)
        textLimit = limits.cellLength
    }

    /// Scans the row that begins, after blanks, at `start` of bytes that end at `end`. After the end `padding` NULs
    /// are readable.
    mutating func scan(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Outcome {
        assert(start >= 0 && start <= end && base[end] == 0)
        var place = base + start
        number = nil
        isHidden = false
        cells.truncate(to: 0)
        if scanRow(&place, base) { return .row(end: place - base) }
        // A NUL may have been looked at where there are bytes to come.
        return place - base > end - Self.lookAhead ? .cutOff : .odd
    }

    /// Whether `text` stands at a place: no step looks further ahead than `lookAhead`.
    @inline(__always)
    private func holds(_ place: Place, _ text: StaticString) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where place[index] != text.utf8Start[index] { return false }
        return true
    }

    @inline(__always)
    private func passBlanks(_ place: inout Place) {
        while XLSXText.isSpace(place[0]) { place += 1 }
    }

    /// Whether an attribute may follow in a tag; programs write a space before the end of one that is empty, too.
    @inline(__always)
    private func isAttribute(_ place: Place) -> Bool {
        place[0] == UInt8(ascii: " ") && place[1] != UInt8(ascii: "/")
    }

    /// Passes the end of a tag that is an end tag too, if it is one.
    @inline(__always)
    private func passEmptyEnd(_ place: inout Place) -> Bool {
        let length = holds(place, "/>") ? 2 : holds(place, " />") ? 3 : 0
        place += length
        return length > 0
    }

    /// Each step goes forward over what it knows, and is false where that ends.
    private mutating func scanRow(_ place: inout Place, _ base: Place) -> Bool {
        passBlanks(&place)
        guard holds(place, "<row") else { return false }
        place += 4
        beginTag()
        while isAttribute(place) {
            guard let name = attributeName(&place), let value = attributeValue(&place) else { return false }
            if name.count == 1, name[0] == UInt8(ascii: "r") {
                guard let given = XLSXValue.integer(value), given > 0, given <= XLSXReference.rowLimit else {
                    return false
                }
                number = given
            } else if name.elementsEqual("hidden".utf8) {
                isHidden = XLSXValue.isTrue(value)
            }
        }
        if passEmptyEnd(&place) { return true }
        guard place[0] == UInt8(ascii: ">") else { return false }
        place += 1
        while true {
            passBlanks(&place)
            if holds(place, "<c") {
                place += 2
                guard scanCell(&place, base) else { return false }
            } else {
                guard holds(place, "</row>") else { return false }
                place += 6
                return true
            }
        }
    }

    @inline(__always)
    private mutating func scanCell(_ place: inout Place, _ base: Place) -> Bool {
        var cell = Cell()
        beginTag()
        while isAttribute(place) {
            let isShort = place[2] == UInt8(ascii: "=") && place[3] == UInt8(ascii: "\"")
            if isShort, place[1] == UInt8(ascii: "r") {
                guard note(letter: place[1]) else { return false }
                place += 4
                guard scanReference(&place, &cell) else { return false }
            } else if isShort, place[1] == UInt8(ascii: "t"), place[4] == UInt8(ascii: "s"),
                place[5] == UInt8(ascii: "\"")
            {
                guard note(letter: place[1]) else { return false }
                place += 6
                cell.kind = .shared
            } else {
                guard let name = attributeName(&place), let value = attributeValue(&place) else {
                    return false
                }
                guard name.count == 1 else { continue }
                switch name[0] {
                // One in single quotes, or with a prefix.
                case UInt8(ascii: "r"): return false
                case UInt8(ascii: "t"): cell.kind = XLSXCellReader.Kind(value)
                case UInt8(ascii: "s"): cell.style = XLSXValue.integer(value) ?? .max
                default: break
                }
            }
        }
        if passEmptyEnd(&place) {
            cells.append(cell)
            return true
        }
        guard place[0] == UInt8(ascii: ">") else { return false }
        place += 1
        while true {
            passBlanks(&place)
            if holds(place, "</c>") {
                place += 4
                cells.append(cell)
                return true
            }
            guard scanContent(&place, base, &cell) else { return false }
        }
    }

    /// A reference in capital letters and digits, up to the quote behind it.
    @inline(__always)
    private func scanReference(_ place: inout Place, _ cell: inout Cell) -> Bool {
        var column = 0
        let first = place
        while place[0] &- UInt8(ascii: "A") < 26, place - first < 3 {
            column = column &* 26 &+ Int(place[0] &- UInt8(ascii: "A")) &+ 1
            place += 1
        }
        let digits = place
        var row = 0
        while place[0] &- UInt8(ascii: "0") <= 9, place - digits < 7 {
            row = row &* 10 &+ Int(place[0] &- UInt8(ascii: "0"))
            place += 1
        }
        guard digits > first, place > digits, column <= XLSXReference.columnLimit,
            row <= XLSXReference.rowLimit, place[0] == UInt8(ascii: "\"")
        else { return false }
        place += 1
        (cell.column, cell.row) = (column &- 1, row)
        return true
    }

    /// One of the elements of a cell.
    @inline(__always)
    private mutating func scanContent(_ place: inout Place, _ base: Place, _ cell: inout Cell) -> Bool {
        if holds(place, "<v>") {
            place += 3
            guard !cell.hasValue, !cell.isInline, scanText(&place, base, &cell) else { return false }
            guard holds(place, "</v>") else { return false }
            place += 4
            cell.hasValue = true
            return true
        }
        if holds(place, "<v/>") || holds(place, "<v />") {
            place += 2
            cell.hasValue = true
            return !cell.isInline && passEmptyEnd(&place)
        }
        if holds(place, "<is><t") { return scanInline(&place, base, &cell) }
        return holds(place, "<f") && scanFormula(&place, base, &cell)
    }

    private mutating func scanInline(_ place: inout Place, _ base: Place, _ cell: inout Cell) -> Bool {
        guard !cell.hasValue, !cell.isInline else { return false }
        place += 6
        if holds(place, " xml:space=\"preserve\"") {
            cell.keepsSpace = true
            place += 21
        }
        guard place[0] == UInt8(ascii: ">") else { return false }
        place += 1
        guard scanText(&place, base, &cell), holds(place, "</t></is>") else { return false }
        place += 9
        cell.isInline = true
        return true
    }

    /// A formula, of which nothing is kept.
    private mutating func scanFormula(_ place: inout Place, _ base: Place, _ cell: inout Cell) -> Bool {
        place += 2
        beginTag()
        while isAttribute(place) {
            guard attributeName(&place) != nil, attributeValue(&place) != nil else { return false }
        }
        cell.hasFormula = true
        if passEmptyEnd(&place) { return true }
        guard place[0] == UInt8(ascii: ">") else { return false }
        place += 1
        var formula = Cell()
        guard scanText(&place, base, &formula), holds(place, "</f>") else { return false }
        place += 4
        return true
    }

    private mutating func beginTag() {
        letters = 0
        attributes = 0
        names.truncate(to: 0)
    }

    /// Takes the name of an attribute that is one letter; false where there is one, or are too many.
    @inline(__always)
    private mutating func note(letter: UInt8) -> Bool {
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: letter & 0x3F)
        attributes &+= 1
        guard letters & bit == 0, attributes <= attributeLimit else { return false }
        letters |= bit
        return true
    }

    /// The name of the attribute whose first space stands at a place, without its prefix.
    private mutating func attributeName(_ place: inout Place) -> UnsafeRawBufferPointer? {
        while place[0] == UInt8(ascii: " ") { place += 1 }
        var start = place
        guard passName(&place) else { return nil }
        if place[0] == UInt8(ascii: ":") {
            let prefix = UnsafeRawBufferPointer(start: start, count: place - start)
            guard !prefix.elementsEqual("xml".utf8), !prefix.elementsEqual("xmlns".utf8) else { return nil }
            place += 1
            start = place
            guard passName(&place) else { return nil }
        }
        let name = UnsafeRawBufferPointer(start: start, count: place - start)
        guard !name.elementsEqual("xmlns".utf8) else { return nil }
        if name.count == 1 { return note(letter: name[0]) ? name : nil }
        attributes &+= 1
        guard attributes <= attributeLimit else { return nil }
        for index in 0..<names.count {
            let other = names[index]
            if other.count == name.count,
                name.elementsEqual(UnsafeRawBufferPointer(start: other.start, count: other.count))
            {
                return nil
            }
        }
        names.append(Name(start: start, count: name.count))
        return name
    }

    /// Passes a name of ASCII letters and digits without a colon.
    @inline(__always)
    private func passName(_ place: inout Place) -> Bool {
        guard (place[0] | 0x20) &- UInt8(ascii: "a") < 26 else { return false }
        place += 1
        while (place[0] | 0x20) &- UInt8(ascii: "a") < 26 || place[0] &- UInt8(ascii: "0") <= 9 { place += 1 }
        return true
    }

    /// The value of an attribute, from the `=` on.
    private func attributeValue(_ place: inout Place) -> UnsafeRawBufferPointer? {
        guard place[0] == UInt8(ascii: "=") else { return nil }
        let quote = place[1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        place += 2
        let start = place
        while place[0] != quote {
            let byte = place[0]
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else {
                return nil
            }
            place += 1
        }
        let value = UnsafeRawBufferPointer(start: start, count: place - start)
        place += 1
        return value
    }
}
