/// One value as an organisation knows it, before its habits decide how it is written.
enum Value: Equatable {
    case code(String)
    case codes([String])
    case area(String)
    case areas([String])
    case date(Day)
    case month(Day)
    case year(Day)
    case unknownDate
    case count(Int)
    /// In thousandths.
    case score(Int)
    /// A name, which the organisation spells in its own letters.
    case name(String)
    case text(String)
    /// Repeated entries of named parts.
    case entries([[(String, Value)]])
    /// Text that is written as it stands, whatever the habit.
    case raw(String)

    static func == (left: Value, right: Value) -> Bool { "\(left)" == "\(right)" }
}

/// One row that an organisation sends: fields of the standard, and what else it writes down.
struct Record {
    var values: [String: Value] = [:]
    /// Whose row it is, for the generator's own truth.
    let person: Int
    /// The day that places the row in its quarter.
    let event: Day
    /// The fault that was planted in it, if any.
    var planted: Planted?

    subscript(field: String) -> Value? {
        get { values[field] }
        set { values[field] = newValue }
    }

    /// Sets a date if it was known on the day.
    mutating func set(_ field: String, _ date: Day?, by day: Day) {
        if let date, date <= day { values[field] = .date(date) }
    }

    mutating func set(_ field: String, _ code: String?) {
        if let code { values[field] = .code(code) }
    }

    mutating func set(_ field: String, isTrue: Bool?) {
        if let isTrue { values[field] = .code(isTrue ? "Y" : "N") }
    }
}

/// A fault planted in a row: what a rule should say of it, and in which field.
struct Planted {
    let rule: String
    let field: String
}
