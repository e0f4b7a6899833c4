internal import Linkage
internal import Model

/// Where a unit is counted: the table row of an area, who contributes it there, and the experience whose facts
/// place it in the breakdowns.
struct Place: Sendable, Hashable {
    var row: Int
    var organisation: UInt16
    var experience: UInt32
}

/// The places of the unit at hand, each area once: the first organisation that reports it in an area is the one
/// that contributes it there. Reused from unit to unit, so that nothing is allocated.
struct Places: Sendable {
    private(set) var count = 0
    private var storage: [Place] = []
    private var rows: UInt64 = 0

    var isEmpty: Bool { count == 0 }

    subscript(position: Int) -> Place {
        precondition(position < count, "A place lies among those of the unit.")
        return storage[position]
    }

    mutating func clear() {
        count = 0
        rows = 0
    }

    /// Adds the place of an event, unless its area is known already or is none of the region's.
    mutating func insert(_ source: EventSource, in frame: CountingFrame) {
        insert(source, area: source.area, in: frame)
    }

    /// Adds a place in an area other than the one that reported.
    mutating func insert(_ source: EventSource, area: Area, in frame: CountingFrame) {
        let row = frame.row(of: area)
        guard row > 0, rows & (1 << UInt64(row)) == 0 else { return }
        rows |= 1 << UInt64(row)
        let place = Place(row: row, organisation: source.organisation, experience: source.experience)
        if count < storage.count { storage[count] = place } else { storage.append(place) }
        count += 1
    }

    /// The place whose facts stand for the unit in the region: the area of identification where it is among the
    /// places, else the first one. So every breakdown of the areas adds up to the region's plus the overlap.
    func home(in pathways: EventColumns, frame: CountingFrame) -> Int {
        guard count > 1 else { return 0 }
        let match = (0..<count).first { position in
            let place = storage[position]
            return frame.row(of: pathways.experiences[Int(place.experience)].identificationArea) == place.row
        }
        return match ?? 0
    }
}
