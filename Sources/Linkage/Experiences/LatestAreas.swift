import Anonymisation
import Model

/// Of each experience the latest list of areas in which at least one is known.
struct LatestAreas {
    // Where the list of an experience stands, or `nowhere`.
    private struct Place {
        static let nowhere = Place(submission: .max, row: 0)
        let submission: UInt32
        let row: UInt32
    }

    private var places: [Place]
    // Of each submission the field's lists.
    private let lists: [ListColumn<UInt16>?]

    init(_ field: StandardField, _ table: SubmissionTable, _ walk: RecordWalk, _ index: ExperienceIndex) {
        lists = table.submissions.map { $0.records.columns.areaLists(field) }
        places = Array(repeating: .nowhere, count: index.count)
        for stretch in walk.stretches {
            guard let lists = lists[stretch.submission] else { continue }
            for (position, row) in stretch.records.rows.enumerated() {
                let range = lists.range(of: Int(row))
                guard range.contains(where: { Area(rawValue: lists.values[$0]).isKnown }) else { continue }
                let experience = index.ofCase[Int(stretch.records.cases[position])]
                places[Int(experience)] = Place(submission: UInt32(stretch.submission), row: row)
            }
        }
    }

    /// The known areas of an experience's latest list, each once, in the order of the area book.
    func areas(of experience: Int) -> [Area] {
        let place = places[experience]
        guard place.submission != .max, let lists = lists[Int(place.submission)] else { return [] }
        let range = lists.range(of: Int(place.row))
        if range.count == 1 { return [Area(rawValue: lists.values[range.lowerBound])] }
        let known = lists.values[range].filter { Area(rawValue: $0).isKnown }
        return Set(known).sorted().map { Area(rawValue: $0) }
    }
}
