/// One indicator: who counts in it, where, and along which dimensions. It never sees a threshold.
///
/// To add one, write one file under `Indicators/` and one line in `IndicatorBook`.
public protocol Indicator: Sendable {
    /// What it says of itself.
    var definition: IndicatorDefinition { get }
    /// The sets of numbers it makes: itself first, then its variants.
    var series: [Series] { get }

    /// Counts what one person's pathway brings. Called once per person, in any order and on any thread.
    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally)

    /// Counts what the submissions and the expectations bring. Called once, after all persons.
    func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally)
}

extension Indicator {
    /// Nothing: most indicators of the quality of data have no persons in them.
    public func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {}

    /// Nothing: most indicators are about persons.
    public func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally) {}
}
