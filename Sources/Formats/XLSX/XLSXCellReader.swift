/// What the cells of a sheet mean beyond their own text.
struct XLSXCellValues {
    let strings: XLSXSharedStrings
    let contents: [XLSXNumberFormat.Content]
    let date: XLSXDate

    /// What numbers in cells of that style show.
    @inline(__always)
    func content(of style: Int) -> XLSXNumberFormat.Content {
        style < contents.count ? contents[style] : .number
    }
}

/// One cell while it is read: its attributes and texts, and the value that they give.
struct XLSXCellReader: ~Copyable {
    /// The types of ECMA-376 part 1, 18.18.11.
    enum Kind {
        case number, shared, string, inline, boolean, error, date, unknown

        /// The type of that name.
        @inline(__always)
        init(_ name: UnsafeRawBufferPointer) {
            if name.count == 1 {
                switch name[0] {
                case UInt8(ascii: "s"): self = .shared
                case UInt8(ascii: "n"): self = .number
                case UInt8(ascii: "b"): self = .boolean
                case UInt8(ascii: "e"): self = .error
                case UInt8(ascii: "d"): self = .date
                default: self = .unknown
                }
            } else if name.elementsEqual("str".utf8) {
                self = .string
            } else {
                self = name.elementsEqual("inlineStr".utf8) ? .inline : .unknown
            }
        }
    }

    /// Column, from 0.
    var column = 0
    /// Type of the value.
    var kind = Kind.number
    /// Number of the style; the first where the cell names none.
    var style = 0
    /// Whether there is a `v` element.
    var hasValue = false
    /// Whether there is a formula.
    var hasFormula = false
    /// Text of the `v` element.
    var text = ScratchBuffer<UInt8>(capacity: 4096)
    /// Text of the `is` element.
    var inline = XLSXText(capacity: 4096)

    @inline(__always)
    mutating func begin(column: Int) {
        self.column = column
        style = 0
        kind = .number
        hasValue = false
        hasFormula = false
    }

    /// Begins a cell with what a scan has found of it in `bytes`.
    @inline(__always)
    mutating func take(_ plain: XLSXRowScan.Cell, of bytes: UnsafeRawBufferPointer) {
        style = plain.style
        kind = plain.kind
        hasValue = plain.hasValue
        hasFormula = plain.hasFormula
        // The scan's offsets lie in `bytes`.
        let written = UnsafeRawBufferPointer(rebasing: bytes[plain.start..<plain.end])
        if plain.isInline {
            inline.beginRun(keepsSpace: plain.keepsSpace)
            XLSXRowScan.append(written, hasReferences: plain.hasReferences, to: &inline.bytes)
            inline.endRun()
        } else {
            XLSXRowScan.append(written, hasReferences: plain.hasReferences, to: &text)
        }
    }

    @inline(__always)
    mutating func clear() {
        text.truncate(to: 0)
        if inline.bytes.count > 0 { inline.bytes.truncate(to: 0) }
        inline.hasNul = false
    }

    /// Appends the cell's value to the present row.
    @inline(__always)
    mutating func give(to builder: inout XLSXBlockBuilder, _ values: XLSXCellValues) {
        let start = builder.bytes.count
        switch kind {
        case .shared: giveShared(to: &builder, values)
        case .number where text.count > 0 && inline.bytes.count == 0: giveNumber(to: &builder, values)
        default: giveOther(to: &builder, values, from: start)
        }
    }

    @inline(__always)
    private func giveShared(to builder: inout XLSXBlockBuilder, _ values: XLSXCellValues) {
        let start = builder.bytes.count
        guard let index = text.read(0, text.count, { XLSXValue.integer($0) }), index < values.strings.count
        else {
            if hasValue || hasFormula { builder.note(.missingSharedString, column: column) }
            return
        }
        values.strings.append(index, to: &builder.bytes)
        if values.strings.hasNul { noteNul(in: &builder, from: start) }
        builder.append(column: column, from: start, type: .text)
    }

    @inline(__always)
    private func giveNumber(to builder: inout XLSXBlockBuilder, _ values: XLSXCellValues) {
        let start = builder.bytes.count
        let content = values.content(of: style)
        guard content == .number else { return giveDate(content, to: &builder, values.date) }
        let isNumber = text.read(0, text.count) { XLSXNumber.append($0, to: &builder.bytes) }
        guard isNumber else { return giveMistyped(to: &builder) }
        builder.append(column: column, from: start, type: .number)
    }

    private func giveDate(
        _ content: XLSXNumberFormat.Content, to builder: inout XLSXBlockBuilder, _ date: XLSXDate
    ) {
        let start = builder.bytes.count
        guard let serial = text.read(0, text.count, { XLSXNumber.value($0) }) else {
            return giveMistyped(to: &builder)
        }
        var type = XLSXCellType.date
        switch date.append(serial, content, to: &builder.bytes) {
        case .date: break
        case .time: type = .time
        case .phantom:
            type = .number
            builder.note(.phantomDate, column: column)
        case .outOfRange:
            type = .number
            builder.note(.dateOutOfRange, column: column)
        }
        if type == .number { _ = text.read(0, text.count) { XLSXNumber.append($0, to: &builder.bytes) } }
        builder.append(column: column, from: start, type: type)
    }

    /// Booleans, errors, texts of formulas and cells, and dates as text.
    private mutating func giveOther(
        to builder: inout XLSXBlockBuilder, _ values: XLSXCellValues, from start: Int
    ) {
        if inline.bytes.count > 0 {
            inline.bytes.read(0, inline.bytes.count) { builder.bytes.append($0) }
            if inline.hasNul { noteNul(in: &builder, from: start) }
            return builder.append(column: column, from: start, type: .text)
        }
        guard text.count > 0 else {
            // The text of a formula may be empty; any other value is one.
            let isEmptyText = hasValue && (kind == .string || kind == .inline)
            if hasFormula, !isEmptyText { builder.note(.formulaWithoutValue, column: column) }
            return
        }
        var type = XLSXCellType.text
        switch kind {
        case .boolean:
            guard let isTrue else { return giveMistyped(to: &builder) }
            for byte in (isTrue ? "TRUE" : "FALSE").utf8 { builder.bytes.append(byte) }
            type = .boolean
        case .date:
            let outcome = text.read(0, text.count) { values.date.append(iso: $0, to: &builder.bytes) }
            guard let outcome else { return giveMistyped(to: &builder) }
            type = outcome == .time ? .time : .date
        case .error:
            copyText(to: &builder)
            builder.note(.errorCell, column: column)
            type = .error
        case .unknown: return giveMistyped(to: &builder)
        case .number, .shared, .string, .inline:
            copyText(to: &builder)
            if XLSXEscapes.undo(in: &builder.bytes, from: start) { noteNul(in: &builder, from: start) }
        }
        builder.append(column: column, from: start, type: type)
    }

    private func copyText(to builder: inout XLSXBlockBuilder) {
        text.read(0, text.count) { builder.bytes.append($0) }
    }

    private var isTrue: Bool? {
        text.read(0, text.count) { value in
            if value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) { return true }
            return value.elementsEqual("0".utf8) || value.elementsEqual("false".utf8) ? false : nil
        }
    }

    /// The text as written, with a fault; without one where it is white space alone, as of a file made to be
    /// looked at.
    private func giveMistyped(to builder: inout XLSXBlockBuilder) {
        let start = builder.bytes.count
        let isBlank = text.read(0, text.count) { $0.allSatisfy(XLSXText.isSpace) }
        guard !isBlank else { return }
        copyText(to: &builder)
        builder.note(.mistypedCell, column: column)
        builder.append(column: column, from: start, type: .text)
    }

    private func noteNul(in builder: inout XLSXBlockBuilder, from start: Int) {
        let hasNul = builder.bytes.read(start, builder.bytes.count) { $0.contains(0) }
        if hasNul { builder.note(.nulByte, column: column) }
    }
}
