/// A type that holds values of a file, which may be those of a person: printed, dumped or in a failed test it
/// shows where they stand, never what they are.
public protocol ShownByPlace: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is shown: counts and places.
    var place: String { get }
}

extension ShownByPlace {
    /// The place.
    public var description: String { place }
    /// The place.
    public var debugDescription: String { place }
    /// No children: what they hold stays unseen.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension FieldTable: ShownByPlace {
    /// Records, and the lines they begin on.
    public var place: String {
        guard let first = lines.first, let last = lines.last else { return "no records" }
        return "\(count) records of \(slotCount) fields, lines \(first) to \(last)"
    }
}

extension CSVChunk: ShownByPlace {
    /// Records, and the line of the first byte.
    public var place: String { "\(recordCount) records from number \(firstRecord), line \(firstLine)" }
}

extension JSONChunk: ShownByPlace {
    /// Elements, and the line of the first byte.
    public var place: String { "\(elementCount) elements from number \(firstRecord), line \(firstLine)" }
}

extension XMLChunk: ShownByPlace {
    /// Records, and the line of the first or, where they were read already, the lines they begin on.
    public var place: String {
        switch content {
        case .text(let text): text.place
        case .table(let table): table.place
        }
    }
}

extension XMLChunk.Text: ShownByPlace {
    /// Records, and the line of the first.
    var place: String { "\(recordCount) records from line \(firstLine)" }
}

extension CSVRow: ShownByPlace {
    /// Row and line.
    public var place: String { "row \(row) of \(fields.count) fields, line \(line)" }
}

extension CSVHeader.EnvelopeEntry: ShownByPlace {
    /// Key and line.
    public var place: String { "\(key), line \(line)" }
}

extension OutsideValue: ShownByPlace {
    /// Path and line.
    public var place: String { "\(path), line \(line)" }
}
