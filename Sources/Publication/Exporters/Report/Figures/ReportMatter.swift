import Disclosure
import Model
import Statistics

/// What all parts of the report draw on: the publication, the words, and the figures of now and before.
struct ReportMatter {
    let publication: PublicationContent
    let texts: any ReportTexts
    let now: ReleaseFigures
    /// The period before and the same period of the year before, where they were released.
    let previous: ReleaseFigures?
    let yearBefore: ReleaseFigures?
    /// All that were released up to now, in order.
    let releases: [ReleaseFigures]
    /// The first dimension of the tables: the region and its areas; nil where there are no tables.
    let areas: Dimension?

    init(_ publication: PublicationContent, texts: any ReportTexts) {
        self.publication = publication
        self.texts = texts
        now = ReleaseFigures(publication.release)
        let period = publication.release.period
        let earlier = publication.earlier.map { ReleaseFigures($0) }
            .filter { $0.period.frequency == period.frequency && $0.period < period }
            .sorted { $0.period < $1.period }
        releases = earlier + [now]
        previous = earlier.last { $0.period == period.advanced(by: -1) }
        let perYear = 12 / period.frequency.months
        yearBefore = perYear == 1 ? nil : earlier.last { $0.period == period.advanced(by: -perYear) }
        areas = publication.release.tables.first?.dimensions.first
    }

    /// The period of the publication.
    var period: Period { publication.release.period }

    /// The region's name; its code where no table tells it.
    var regionName: String {
        areas?.members.first { $0.role == .total }?.label ?? publication.region
    }

    /// An area's name; its code where no table tells it.
    func areaName(_ code: String) -> String {
        areas?.members.first { $0.code == code }?.label ?? code
    }

    /// The releases that a table is compared with: now first, then those before that have it.
    func compared(_ table: String) -> [ReleaseFigures] {
        [now] + [previous, yearBefore].compactMap { $0 }.filter { $0.table(table) != nil }
    }

    /// A value in words: the number, or the symbol and the reason why there is none.
    func words(for observation: Observation) -> String {
        guard let value = value(of: observation) else {
            return "\(observation.status.symbol) \(texts.status(observation.status))"
        }
        return value + marks(of: observation)
    }

    /// The number of an observation; nil where there is none.
    func value(of observation: Observation) -> String? {
        guard let thousandths = observation.thousandths else { return nil }
        // Only shares have a numerator.
        if observation.numerator != nil { return texts.percentage(thousandths: thousandths) }
        return observation.isWhole
            ? texts.number(thousandths / 1000) : texts.decimal(thousandths: thousandths)
    }

    /// The marks that go behind a number.
    func marks(of observation: Observation) -> String {
        (observation.isProvisional ? " p" : "") + (observation.isUnreliable ? " (u)" : "")
    }
}
