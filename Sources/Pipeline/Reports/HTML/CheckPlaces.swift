import Model

/// Where something was found, by what its reader sees: cells of a sheet, rows of a table, lines of a text, elements of a
/// document.
struct CheckPlaces {
    /// What places are called.
    private enum Kind {
        case cell, row, line, element, record

        func words(_ list: Message, isOne: Bool) -> Message {
            switch self {
            case .cell: isOne ? "cell \(list)" : "cells \(list)"
            case .row: isOne ? "row \(list)" : "rows \(list)"
            case .line: isOne ? "line \(list)" : "lines \(list)"
            case .element: isOne ? "element \(list)" : "elements \(list)"
            case .record: isOne ? "record \(list)" : "records \(list)"
            }
        }
    }

    private struct Named: Hashable {
        let kind: Kind
        let name: Message
    }

    /// The places in words, with how many there are where not all are named; nil where it is about the file as a whole.
    let words: Message?

    init(of finding: Finding) {
        // Three services of one case stand in one line: it is named once.
        var places: [Named] = []
        for place in finding.places.compactMap({ Self.named($0, in: finding.key.letter) })
        where !places.contains(place) {
            places.append(place)
        }
        guard let first = places.first else {
            words = nil
            return
        }
        let isAlike = places.allSatisfy { $0.kind == first.kind }
        let list =
            isAlike
            ? first.kind.words(.joined(places.map(\.name), separator: ", "), isOne: places.count == 1)
            : .joined(places.map { $0.kind.words($0.name, isOne: true) }, separator: ", ")
        words =
            finding.count > finding.places.count
            ? "first \(grouped: finding.places.count) of \(grouped: finding.count): \(list)" : list
    }

    private static func named(_ place: Place, in letter: String?) -> Named? {
        if let row = place.row {
            if let letter { return Named(kind: .cell, name: "\(letter)\(row)") }
            if let line = place.line, line != row { return Named(kind: .row, name: "\(row) (line \(line))") }
            return Named(kind: .row, name: "\(row)")
        }
        if let line = place.line {
            guard place.path != nil, let record = place.record else {
                return Named(kind: .line, name: "\(line)")
            }
            return Named(kind: .line, name: "\(line) (record \(record))")
        }
        if let path = place.path { return Named(kind: .element, name: "\(path)") }
        return place.record.map { Named(kind: .record, name: "\($0)") }
    }
}
