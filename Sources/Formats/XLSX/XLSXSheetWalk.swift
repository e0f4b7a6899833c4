import CLibXML2

/// What the reader of a sheet does at each tag and text (ECMA-376 part 1, 18.3.1).
///
///     <row r="7"> <c r="B7" t="s" s="3"> <v>12</v> </c> … </row>
///
/// The callbacks reach it through a pointer and change it in place: no object, no reference count per tag. All
/// elements that are not named here are passed over with what is in them.
struct XLSXSheetWalk: ~Copyable {
    private enum Place { case document, sheet, columns, data, row, cell, value, inline, run, text }

    var names = XLSXNames()
    /// Columns, from 0, that people do not see.
    private(set) var hiddenColumns: [ClosedRange<Int>] = []
    /// Number of the row that was last begun.
    private(set) var row = 0

    var builder: XLSXBlockBuilder
    var cell = XLSXCellReader()
    private var ready: [XLSXRowBlock] = []
    private var merges: XLSXMergedRanges
    private let values: XLSXCellValues
    private let limits: FormatLimits

    private var place = Place.document
    // Whether the open `t` stands in a run of rich text.
    private var isInRun = false
    private var depth = 0
    // Elements open inside one that is passed over.
    private var skipped = 0
    private var isHidden = false
    private var nextColumn = 0
    private var given = 0
    private var isStopped = false

    init(values: XLSXCellValues, merges: XLSXMergedRanges, limits: FormatLimits, rowsPerBlock: Int) {
        self.values = values
        self.merges = merges
        self.limits = limits
        builder = XLSXBlockBuilder(limits: limits, rowsPerBlock: rowsPerBlock)
    }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            XMLContext.client(context, as: XLSXSheetWalk.self).pointee.start(
                context, name, XLSXAttributes(count: Int(count), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            XMLContext.client(context, as: XLSXSheetWalk.self).pointee.end(context)
        }
        handler.characters = { context, bytes, count in
            XMLContext.client(context, as: XLSXSheetWalk.self).pointee.characters(
                context, UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        }
        handler.cdataBlock = handler.characters
        return handler
    }

    /// The first block that is full; nil where none is.
    mutating func takeReady() -> XLSXRowBlock? { ready.isEmpty ? nil : ready.removeFirst() }

    /// The rows read so far that are in no block yet; nil where there are none.
    mutating func takeRest() -> XLSXRowBlock? {
        builder.rowCount > 0 ? builder.takeBlock(isLast: false) : nil
    }

    /// Whether a row may follow.
    var isBetweenRows: Bool { place == .data && skipped == 0 && !isStopped }

    /// Takes a row that was scanned in `bytes`, as the callbacks would have told it; `isBetweenRows` holds. Where it
    /// is one that no sheet can have, the parser of that context is stopped.
    mutating func take(
        _ scan: borrowing XLSXRowScan, of bytes: UnsafeRawBufferPointer, _ context: UnsafeMutableRawPointer
    ) {
        isHidden = scan.isHidden
        beginRow(context, scan.number ?? row + 1)
        for index in 0..<scan.cells.count where !isStopped {
            let plain = scan.cells[index]
            cell.begin(column: nextColumn)
            if plain.column >= 0 {
                cell.column = plain.column
                if plain.row != row { builder.note(.misplacedCell, column: plain.column) }
            }
            guard cell.column < XLSXReference.columnLimit else {
                return stop(context, reason: Self.outsideGrid)
            }
            nextColumn = cell.column &+ 1
            cell.take(plain, of: bytes)
            endCell(context)
        }
        if !isStopped { endRow(context) }
    }

    /// The last rows; the one that is open is dropped.
    mutating func takeLast() -> XLSXRowBlock {
        builder.dropRow()
        return builder.takeBlock(isLast: true)
    }

    private mutating func stop(_ context: UnsafeMutableRawPointer?, _ limit: FormatError.Limit) {
        isStopped = true
        XMLContext.stop(context, limit, line: row)
    }

    private mutating func stop(_ context: UnsafeMutableRawPointer?, reason: String) {
        isStopped = true
        XMLContext.stop(context, .damagedSheet(row: row, reason: reason))
    }

    @inline(__always)
    private mutating func start(
        _ context: UnsafeMutableRawPointer?, _ name: XLSXNames.Name?, _ attributes: XLSXAttributes
    ) {
        depth &+= 1
        guard depth <= limits.depth else { return stop(context, .depth) }
        guard attributes.count <= limits.attributes else { return stop(context, .attributes) }
        if skipped > 0 {
            skipped &+= 1
            return
        }
        switch place {
        case .row where name == names.c: startCell(context, attributes)
        case .cell where name == names.v:
            cell.hasValue = true
            place = .value
        case .cell where name == names.f:
            cell.hasFormula = true
            skipped = 1
        case .cell where name == names.is: place = .inline
        case .data where name == names.row: startRow(context, attributes)
        case .inline where name == names.t, .run where name == names.t:
            isInRun = place == .run
            place = .text
            cell.inline.beginRun(keepsSpace: attributes.keepsSpace(names))
        case .inline where name == names.r: place = .run
        case .sheet where name == names.sheetData: place = .data
        case .sheet where name == names.cols: place = .columns
        case .columns where name == names.col:
            noteColumn(attributes)
            skipped = 1
        case .document where name == names.worksheet: place = .sheet
        case .document: stop(context, reason: "the part is no worksheet")
        default: skipped = 1
        }
    }

    @inline(__always)
    private mutating func end(_ context: UnsafeMutableRawPointer?) {
        depth &-= 1
        if skipped > 0 {
            skipped &-= 1
            return
        }
        switch place {
        case .value: place = .cell
        case .cell: endCell(context)
        case .row: endRow(context)
        case .text:
            cell.inline.endRun()
            place = isInRun ? .run : .inline
        case .run: place = .inline
        case .inline: place = .cell
        case .data, .columns: place = .sheet
        case .sheet, .document: place = .document
        }
    }

    @inline(__always)
    private mutating func characters(_ context: UnsafeMutableRawPointer?, _ added: UnsafeRawBufferPointer) {
        guard skipped == 0 else { return }
        if place == .value {
            cell.text.append(added)
        } else if place == .text {
            cell.inline.bytes.append(added)
        } else {
            return
        }
        if cell.text.count &+ cell.inline.bytes.count > limits.cellLength { stop(context, .cellLength) }
    }

    private mutating func noteColumn(_ attributes: XLSXAttributes) {
        guard let hidden = attributes.value(names.hidden), XLSXValue.isTrue(hidden),
            let first = attributes.value(names.min).flatMap({ XLSXValue.integer($0) }),
            let last = attributes.value(names.max).flatMap({ XLSXValue.integer($0) }), first > 0,
            last >= first,
            hiddenColumns.count < XLSXReference.columnLimit
        else { return }
        hiddenColumns.append(first - 1...min(last, XLSXReference.columnLimit) - 1)
    }

    private mutating func startRow(_ context: UnsafeMutableRawPointer?, _ attributes: XLSXAttributes) {
        isHidden = false
        var number = row + 1
        for index in 0..<attributes.count {
            let (name, value) = attributes[index]
            if name == names.r {
                // Zero, a sign or letters: no row at all.
                guard let given = XLSXValue.integer(value), given > 0 else {
                    return stop(context, reason: "a row has no number that a row can have")
                }
                number = given
            } else if name == names.hidden {
                isHidden = XLSXValue.isTrue(value)
            }
        }
        beginRow(context, number)
    }

    private mutating func beginRow(_ context: UnsafeMutableRawPointer?, _ number: Int) {
        place = .row
        nextColumn = 0
        guard number <= XLSXReference.rowLimit else { return stop(context, reason: Self.outsideGrid) }
        builder.beginRow()
        if number > row {
            builder.passBlankRows(number - row - 1)
        } else {
            builder.note(.misplacedCell, column: nil)
        }
        row = number
        if !merges.enter(number) { stop(context, reason: "merged ranges overlap") }
    }

    private static let outsideGrid = "a cell stands outside of the grid of 1,048,576 rows and 16,384 columns"

    @inline(__always)
    private mutating func startCell(_ context: UnsafeMutableRawPointer?, _ attributes: XLSXAttributes) {
        place = .cell
        cell.begin(column: nextColumn)
        for index in 0..<attributes.count {
            let (name, value) = attributes[index]
            if name == names.r {
                guard let reference = XLSXReference.cell(value) else {
                    return stop(context, reason: Self.outsideGrid)
                }
                cell.column = reference.column
                if reference.row != row { builder.note(.misplacedCell, column: reference.column) }
            } else if name == names.t {
                cell.kind = XLSXCellReader.Kind(value)
            } else if name == names.s {
                cell.style = XLSXValue.integer(value) ?? .max
            }
        }
        guard cell.column < XLSXReference.columnLimit else { return stop(context, reason: Self.outsideGrid) }
        nextColumn = cell.column &+ 1
    }

    @inline(__always)
    private mutating func endCell(_ context: UnsafeMutableRawPointer?) {
        place = .row
        if !merges.covers(cell.column) { cell.give(to: &builder, values) }
        cell.clear()
        if let limit = builder.exceeded { stop(context, limit) }
    }

    private mutating func endRow(_ context: UnsafeMutableRawPointer?) {
        place = .data
        guard builder.endRow(row, isHidden: isHidden, mergedColumn: merges.firstColumn) else { return }
        let block = builder.takeBlock(isLast: false)
        given += block.bytes.count
        ready.append(block)
        // Each text that cells share is counted as often as it is given: small files can say much by them.
        if given > limits.decompressedSize { stop(context, .size) }
    }
}
