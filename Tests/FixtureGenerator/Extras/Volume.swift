/// Between which bounds V01 and V02 must lie, told from what was sent and from who is whom in truth.
///
/// The bounds differ where linkage decides (persons without a regional number, whom only names can link), where
/// organisations disagree on a status, and for persons in whose rows a fault was planted.
struct Volume {
    let world: World
    let views: Views
    let spoilt: Set<Int>

    var file: String {
        let areas = [nil] + Terrain.areas.map { Optional($0.area) }
        let lines = Quarter.all.flatMap { quarter in
            areas.flatMap { area in
                [
                    "V01,\(bounds(quarter, area, identified, orAtMost: identified))",
                    "V02,\(bounds(quarter, area, assisted, orAtMost: helped))",
                ].map { "\(quarter.name),\(area ?? "REGION"),\($0)\n" }
            }
        }
        return "period,area,indicator,low,linked,high\n" + lines.joined()
    }

    private typealias Count = (_ group: [View], _ quarter: Quarter) -> ClosedRange<Int>

    /// The least, the number if all are linked as they should be and nothing is rejected, and the most.
    private func bounds(
        _ quarter: Quarter, _ area: String?, _ count: Count, orAtMost possible: Count
    ) -> String {
        var low = 0
        var linked = 0
        var high = 0
        for person in world.persons where person.consents {
            let all = views.byPerson[person.number] ?? []
            let apart = sum(all.map { [$0] }, quarter, area, count)
            let together = sum([all], quarter, area, count)
            let range: ClosedRange<Int> =
                person.linkageScope == "SUPPLIER"
                ? apart
                : person.regionalNumber != nil ? together : hull(apart, together)
            linked += person.linkageScope == "SUPPLIER" ? apart.upperBound : together.upperBound
            // A row that is rejected takes what it told with it: her first service may then seem a later one.
            let isDoubtful = spoilt.contains(person.number) || person.consentWithdrawn != nil
            low += isDoubtful ? 0 : range.lowerBound
            let most = hull(
                sum(all.map { [$0] }, quarter, area, possible), sum([all], quarter, area, possible))
            high += isDoubtful ? max(most.upperBound, range.upperBound) : range.upperBound
        }
        return "\(low),\(linked),\(high)"
    }

    /// Over groups of views that count as one person each; of an area are those whom it reports.
    private func sum(
        _ groups: [[View]], _ quarter: Quarter, _ area: String?, _ count: Count
    ) -> ClosedRange<Int> {
        let ranges = groups.filter { group in area == nil || group.contains { $0.area == area } }
            .map { count($0, quarter) }
        return ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
    }

    private func identified(_ group: [View], _ quarter: Quarter) -> ClosedRange<Int> {
        let isIn = group.contains { $0.identified.contains { $0 >= quarter.first && $0 <= quarter.last } }
        guard isIn else { return 0...0 }
        let victims = group.filter { Self.victims.contains($0.status) }
        return victims.isEmpty ? 0...0 : victims.count == group.count ? 1...1 : 0...1
    }

    private func assisted(_ group: [View], _ quarter: Quarter) -> ClosedRange<Int> {
        guard let first = group.compactMap({ $0.firstService }).min() else { return 0...0 }
        return first >= quarter.first && first <= quarter.last ? 1...1 : 0...0
    }

    /// Some service of hers began in the quarter, whether or not it was the first.
    private func helped(_ group: [View], _ quarter: Quarter) -> ClosedRange<Int> {
        let isIn = group.contains { $0.starts.contains { $0 >= quarter.first && $0 <= quarter.last } }
        return isIn ? 0...1 : 0...0
    }

    private func hull(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> ClosedRange<Int> {
        min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }

    private static let victims: Set<String> = ["PRESUMED", "IDENTIFIED_SERVICE", "IDENTIFIED_FORMAL"]
}
