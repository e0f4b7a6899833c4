/// The canonical text of one field's values, both ways: what standard files and the register hold.
///
/// One value has one text, and `parse` takes no other: codes as in their list, sets ascending `A|B`, areas
/// `SRB`, lists of areas `SRB|BIH`, dates as precise as given, numbers without leading or trailing zeros, scores
/// `0.725`, tokens of 26 characters, entries `SHELTER:2004-01-03:2004-02-01|MEDICAL`, null reasons `_U`, and
/// nothing at all for what is absent.
public struct ColumnText: Sendable, Hashable {
    private enum Form: UInt8 { case code, codes, area, areas, date, count, score, token, entries }

    private let form: Form
    private let codes: CodeTexts
    private let entries: EntryText?

    /// The text of a field's values, compiled: keep it outside loops.
    public init(_ field: StandardField) {
        var codes = CodeTexts.none
        var entries: EntryText?
        switch field.definition.type {
        case .code(let list):
            form = .code
            codes = CodeTexts(list)
        case .codes(let list):
            form = .codes
            codes = CodeTexts(list)
        case .area:
            form = .area
            codes = .areas
        case .areas:
            form = .areas
            codes = .areas
        case .date: form = .date
        case .count: form = .count
        case .score: form = .score
        case .token: form = .token
        case .entries(let shape):
            form = .entries
            entries = EntryText(shape)
        }
        self.codes = codes
        self.entries = entries
    }

    /// The compiled texts of all fields, by `StandardField.rawValue`.
    public static let all: [ColumnText] = StandardField.allCases.map { ColumnText($0) }

    /// Appends the text of a record's value.
    public static func append(
        _ column: Column, record: Int, of field: StandardField, to bytes: inout [UInt8]
    ) {
        all[Int(field.rawValue)].append(column, record: record, to: &bytes)
    }

    /// Appends the value of a canonical text to a column; false, with the column as before, for other texts.
    public static func parse(
        _ text: Span<UInt8>, for field: StandardField, appendingTo column: inout Column
    ) -> Bool {
        all[Int(field.rawValue)].parse(text, appendingTo: &column)
    }

    /// Appends the text of a record's value.
    public func append(_ column: Column, record: Int, to bytes: inout [UInt8]) {
        switch (form, column) {
        case (.code, .codes(let values)): codes.append(Int(values[record]), to: &bytes)
        case (.codes, .codeSets(let values)): codes.append(set: values[record], to: &bytes)
        case (.area, .areas(let values)): codes.append(Int(values[record]), to: &bytes)
        case (.areas, .areaLists(let lists)):
            let range = lists.range(of: record)
            for index in range {
                if index > range.lowerBound { bytes.append(UInt8(ascii: "|")) }
                codes.append(Int(lists.values[index]), to: &bytes)
            }
        case (.date, .dates(let values)): PartialDate(raw: values[record]).append(to: &bytes)
        case (.count, .numbers(let values)):
            CanonicalNumber.append(values[record], places: 0, to: &bytes)
        case (.score, .numbers(let values)):
            CanonicalNumber.append(values[record], places: 3, to: &bytes)
        case (.token, .tokens(let values)):
            if !values[record].isAbsent { values[record].append(to: &bytes) }
        case (.entries, .entries(let lists)):
            entries?.append(lists.values, lists.range(of: record), to: &bytes)
        default: preconditionFailure("A column holds values of its field's type.")
        }
    }

    /// Appends the texts of some records' values, one after the other, and to `ends` where in `bytes` each ends.
    ///
    /// As `append(_:record:to:)` for each, but the column is looked at once: for whole files.
    public func append(
        _ column: Column, records: Range<Int>, to bytes: inout [UInt8], ends: inout [Int]
    ) {
        switch (form, column) {
        case (.code, .codes(let values)):
            for value in values[records] {
                codes.append(Int(value), to: &bytes)
                ends.append(bytes.count)
            }
        case (.date, .dates(let values)):
            for value in values[records] {
                PartialDate(raw: value).append(to: &bytes)
                ends.append(bytes.count)
            }
        case (.token, .tokens(let values)):
            for value in values[records] {
                if !value.isAbsent { value.append(to: &bytes) }
                ends.append(bytes.count)
            }
        default:
            for record in records {
                append(column, record: record, to: &bytes)
                ends.append(bytes.count)
            }
        }
    }

    /// Appends the value of a canonical text to a column; false, with the column as before, for other texts.
    public func parse(_ text: Span<UInt8>, appendingTo column: inout Column) -> Bool {
        // Outside the switch, which would hold on to the lists and so have them copied.
        if form == .areas || form == .entries { return parseList(text, appendingTo: &column) }
        // Each case takes the array out of the column before it appends, so that the array is not copied.
        switch column {
        case .codes(var values):
            guard let code = code(text) else { return false }
            column = .codes([])
            values.append(code)
            column = .codes(values)
        case .codeSets(var values):
            guard let set = codeSet(text) else { return false }
            column = .codeSets([])
            values.append(set)
            column = .codeSets(values)
        case .areas(var values):
            guard let area = area(text) else { return false }
            column = .areas([])
            values.append(area)
            column = .areas(values)
        case .dates(var values):
            guard let date = PartialDate(bytes: text) else { return false }
            column = .dates([])
            values.append(date.raw)
            column = .dates(values)
        case .numbers(var values):
            guard let number = number(text) else { return false }
            column = .numbers([])
            values.append(number)
            column = .numbers(values)
        case .tokens(var values):
            guard let token = token(text) else { return false }
            column = .tokens([])
            values.append(token)
            column = .tokens(values)
        case .areaLists, .entries: return false
        }
        return true
    }

    private func parseList(_ text: Span<UInt8>, appendingTo column: inout Column) -> Bool {
        switch column {
        case .areaLists(var lists):
            column = .areaLists(ListColumn())
            defer { column = .areaLists(lists) }
            guard appendAreas(text, to: &lists.values) else { return false }
            lists.ends.append(UInt32(lists.values.count))
            return true
        case .entries(var lists):
            column = .entries(ListColumn())
            defer { column = .entries(lists) }
            guard let entries, entries.parse(text, appendingTo: &lists.values) else { return false }
            lists.ends.append(UInt32(lists.values.count))
            return true
        default: return false
        }
    }
}

extension ColumnText {
    /// A code's byte from its text; nil if it is none of the field's codes.
    public func code(_ text: Span<UInt8>) -> UInt8? {
        codes.number(text).map { UInt8(truncatingIfNeeded: $0) }
    }

    /// A set's bits from its text; nil if it is not canonical.
    public func codeSet(_ text: Span<UInt8>) -> UInt64? { codes.set(text) }

    /// An area's two bytes from its text; nil if it is no area.
    public func area(_ text: Span<UInt8>) -> UInt16? { codes.number(text) }

    /// A count, or a score in thousandths, from its text; nil if it is not canonical.
    public func number(_ text: Span<UInt8>) -> Int32? {
        CanonicalNumber.parse(text, places: form == .score ? 3 : 0)
    }

    /// A token from its text, absent for an empty one; nil if it is none.
    public func token(_ text: Span<UInt8>) -> Token? {
        if text.isEmpty { return .absent }
        guard let token = Token(bytes: text), !token.isAbsent else { return nil }
        return token
    }

    /// Appends the parts of a text's entries; false, with `values` as before, if it is not canonical.
    public func appendEntries(_ text: Span<UInt8>, to values: inout [Int32]) -> Bool {
        entries?.parse(text, appendingTo: &values) ?? false
    }

    /// Appends the areas of a text; false, with `values` as before, if it is not canonical.
    public func appendAreas(_ text: Span<UInt8>, to values: inout [UInt16]) -> Bool {
        if text.isEmpty { return true }
        let before = values.count
        var pieces = Pieces(of: text.count)
        while let piece = pieces.next(in: text, separator: UInt8(ascii: "|")) {
            guard let area = codes.number(text.extracting(piece)) else {
                values.removeLast(values.count - before)
                return false
            }
            values.append(area)
        }
        return true
    }
}
