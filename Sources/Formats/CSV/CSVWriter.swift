/// Writes delimited text (RFC 4180) field by field into bytes.
///
///     var writer = CSVWriter(dialect: .comma)
///     writer.field("SRB"); writer.field("a;b"); writer.endRow()
public struct CSVWriter: Sendable {
    /// What was written since the last `take()`.
    public private(set) var bytes: [UInt8] = []

    private let dialect: CSVDialect
    private let neutralisesFormulas: Bool
    private let lineEnd: [UInt8]
    private var isAtRowStart = true
    private var rowIsEmpty = false

    /// A writer of `dialect`, whose rows end with `lineEnd`.
    ///
    /// With `neutralisesFormulas`, a field that a spreadsheet would run as a formula (it begins with `=`, `+`,
    /// `-`, `@`, a tab or a CR) gets an apostrophe before it: for files that people open, not for data that is
    /// read again.
    public init(dialect: CSVDialect, neutralisesFormulas: Bool = false, lineEnd: String = "\n") {
        precondition(dialect.quote != nil, "without quotes some fields cannot be written")
        self.dialect = dialect
        self.neutralisesFormulas = neutralisesFormulas
        self.lineEnd = Array(lineEnd.utf8)
    }

    /// Appends a field of UTF-8 bytes, quoted where it has to be or is wanted to be.
    public mutating func field(_ value: UnsafeRawBufferPointer, isQuoted: Bool = false) {
        if !isAtRowStart { bytes.append(dialect.delimiter) }
        rowIsEmpty = (isAtRowStart || rowIsEmpty) && value.isEmpty && !isQuoted
        isAtRowStart = false
        let isFormula = neutralisesFormulas && value.first.map(Self.startsFormula) == true
        guard isQuoted || needsQuotes(value) || isFormula else {
            bytes.append(contentsOf: value)
            return
        }
        let quote = dialect.quoteOrNone
        bytes.append(quote)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in value {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Appends a field of UTF-8 bytes.
    public mutating func field(_ value: [UInt8]) {
        value.withUnsafeBytes { field($0) }
    }

    /// Appends a field of text.
    public mutating func field(_ text: String, isQuoted: Bool = false) {
        var text = text
        text.withUTF8 { field(UnsafeRawBufferPointer($0), isQuoted: isQuoted) }
    }

    /// Ends the row. Where all its fields are empty, the last is written as `""`: a blank row is no record.
    public mutating func endRow() {
        if rowIsEmpty { bytes += [dialect.quoteOrNone, dialect.quoteOrNone] }
        bytes += lineEnd
        isAtRowStart = true
        rowIsEmpty = false
    }

    /// Appends a whole row.
    public mutating func row(_ fields: [String]) {
        for text in fields { field(text) }
        endRow()
    }

    /// What was written since the last call; the writer goes on empty.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    private func needsQuotes(_ value: UnsafeRawBufferPointer) -> Bool {
        guard let first = value.first, let last = value.last else { return false }
        // Space at an end is quoted, since some readers trim it, and a row of spaces alone would be blank.
        if first == 0x20 || last == 0x20 || first == 0x09 || last == 0x09 { return true }
        return value.contains { byte in
            byte == dialect.delimiter || byte == dialect.quoteOrNone || byte == 0x0A || byte == 0x0D
        }
    }
}
