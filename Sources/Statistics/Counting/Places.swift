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
    private(set) var all: [Place] = []
    private var rows: UInt64 = 0

    var isEmpty: Bool { all.isEmpty }

    mutating func clear() {
        all.removeAll(keepingCapacity: true)
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
        all.append(Place(row: row, organisation: source.organisation, experience: source.experience))
    }

    /// The place whose facts stand for the unit in the region: the area of identification where it is among the
    /// places, else the first one. So every breakdown of the areas adds up to the region's plus the overlap.
    func home(in pathways: Pathways, frame: CountingFrame) -> Int {
        guard all.count > 1 else { return 0 }
        let match = all.firstIndex {
            frame.row(of: pathways.experiences[Int($0.experience)].identificationArea) == $0.row
        }
        return match ?? 0
    }
}
