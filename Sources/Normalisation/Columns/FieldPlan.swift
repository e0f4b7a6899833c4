import Model

/// One source column that a field is read from.
struct SlotPlan: Sendable {
    /// Its slot in the layout.
    let index: Int
    /// Its heading in the file.
    let heading: String
}

/// A field and the source columns that it is read from, in order of the file.
struct FieldPlan: Sendable {
    /// The field.
    let target: FieldTarget
    /// Its columns; empty where only a default fills it.
    let slots: [SlotPlan]

    /// The same decoder for every column.
    func each<Decoder>(_ decoder: Decoder) -> [Decoder] { Array(repeating: decoder, count: slots.count) }
}

/// What a field holds where its cells hold nothing.
struct BlankMeaning<Value: Equatable & Sendable>: Sendable {
    /// For an empty cell; nil: as where there is no cell.
    let whenEmpty: Value?
    /// Where the record does not have the field at all.
    let whenMissing: Value

    /// What a field without a value holds.
    func value(isEmpty: Bool) -> Value { isEmpty ? whenEmpty ?? whenMissing : whenMissing }

    /// Whether both stand for nothing, so that nobody need look.
    func means(nothing absent: Value) -> Bool { whenMissing == absent && (whenEmpty ?? absent) == absent }
}
