/// What the register holds after the journal's lines, by series.
struct Holdings: Sendable {
    /// A submission and what became of it since it was accepted.
    struct Holding: Sendable {
        let entry: RegisterEntry
        var isWithdrawn = false
        var isPurged = false
    }

    private var bySeries: [SubmissionSeries: [Holding]] = [:]

    init(_ lines: [JournalLine]) {
        for line in lines { apply(line) }
    }

    mutating func apply(_ line: JournalLine) {
        var holdings = bySeries[line.entry.series, default: []]
        switch line.event {
        case .accepted, .replaced:
            holdings.append(Holding(entry: line.entry))
        case .withdrawn:
            for index in holdings.indices { holdings[index].isWithdrawn = true }
        case .purged:
            for index in holdings.indices where holdings[index].entry.number == line.entry.number {
                holdings[index].isPurged = true
            }
        }
        bySeries[line.entry.series] = holdings
    }

    /// The series that ever had a submission, in their order.
    var series: [SubmissionSeries] { bySeries.keys.sorted() }

    /// The submissions of a series in the order in which they came.
    func holdings(of series: SubmissionSeries) -> [Holding] { bySeries[series] ?? [] }

    /// The submission of a series that exports use; nil where all were withdrawn.
    func inForce(_ series: SubmissionSeries) -> RegisterEntry? {
        holdings(of: series).filter { !$0.isWithdrawn && !$0.isPurged }.map(\.entry)
            .reduce(nil as RegisterEntry?) { best, entry in
                guard let best, best.prevails(over: entry) else { return entry }
                return best
            }
    }

    /// The number for the files of a submission that declares `revision`.
    func freeNumber(in series: SubmissionSeries, from revision: Int) -> Int {
        let taken = Set(holdings(of: series).map(\.entry.number))
        var number = revision
        while taken.contains(number) { number += 1 }
        return number
    }

    /// Every submission whose files are to be there.
    var present: [RegisterEntry] { all.filter { !$0.isPurged }.map(\.entry) }

    /// Every submission whose files are to be gone.
    var purged: [RegisterEntry] { all.filter { $0.isPurged }.map(\.entry) }

    private var all: [Holding] { series.flatMap { holdings(of: $0) } }
}
