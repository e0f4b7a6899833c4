public import Intake
import Model

/// What a file's columns prove about how their dates and numbers are written.
///
/// Gathered from all of a file's records before any is read. Parts of a file may be looked at apart, on several
/// threads and in any order: merged, they say the same.
public struct ColumnEvidence: Sendable, Hashable {
    /// The evidence on the order of dates.
    public private(set) var dates: DateOrderEvidence
    /// The evidence on the decimal mark.
    public private(set) var decimals: DecimalEvidence
    private let types: [ColumnForm.ValueType]
    /// How the file counts days, where its numbers are days.
    private let fileSerials: SerialSystem

    /// No evidence yet on the columns of a layout.
    public init(layout: RawLayout) {
        dates = DateOrderEvidence(layout: layout)
        decimals = DecimalEvidence(layout: layout)
        types = layout.slots.map { ColumnForm.ValueType($0.target) }
        fileSerials = layout.countsDaysFrom1904 ? .year1904 : .year1900
    }

    /// Adds the evidence of a batch's records.
    public mutating func add(_ batch: RawBatch) {
        dates.add(batch)
        decimals.add(batch)
    }

    /// Adds what another part of the same file proves.
    public mutating func merge(_ other: ColumnEvidence) {
        dates.merge(other.dates)
        decimals.merge(other.decimals)
    }

    /// The form of each slot's values: as the source says, else as the column's own values prove, else as the file's
    /// other columns do if they agree.
    ///
    /// `serials`: how the source says that its spreadsheets count days; nil where it does not say. Then a workbook's
    /// own word counts, and without one days are counted from 1900: numbers alone never prove the system of 1904.
    public func forms(configured source: SourceDescription, serials: SerialSystem? = nil) -> [ColumnForm] {
        let orders = dates.decisions(configured: source.dateOrder)
        let marks = decimals.decisions(configured: source.decimal.flatMap { DecimalMark(byte: $0) })
        return types.indices.map { slot in
            form(types[slot], orders[slot], marks[slot], serials)
        }
    }

    private func form(
        _ type: ColumnForm.ValueType, _ order: DateOrderEvidence.Decision, _ mark: DecimalEvidence.Decision,
        _ serials: SerialSystem?
    ) -> ColumnForm {
        let holdsDayNumbers = order.counts?.holdsDayNumbers ?? false
        var problems: [ColumnForm.Problem] = []
        if let counts = order.counts {
            if order.reason == .undecided {
                problems.append(
                    counts.isContradictory
                        ? .contradictoryDateOrder(
                            dayFirst: counts.dayFirst, monthFirst: counts.monthFirst,
                            ambiguous: counts.ambiguous)
                        : .undecidedDateOrder(ambiguous: counts.ambiguous))
            }
            if counts.dayNumbers > 0, serials == nil, !holdsDayNumbers {
                problems.append(
                    .dayNumbersWithoutEvidence(count: counts.dayNumbers, total: counts.total))
            }
        }
        if let counts = mark.counts, mark.reason == .undecided {
            problems.append(
                counts.isContradictory
                    ? .contradictoryDecimalMark(comma: counts.comma, point: counts.point)
                    : .undecidedDecimalMark(ambiguous: counts.ambiguous))
        }
        let sentences =
            EvidenceWords.sentences(on: order, stated: serials, file: fileSerials)
            + EvidenceWords.sentences(on: mark)
        return ColumnForm(
            type: type, dateOrder: order.order, dateReason: order.reason,
            serials: serials ?? (holdsDayNumbers ? fileSerials : nil), decimal: mark.mark,
            decimalReason: mark.reason, evidence: sentences.joined(separator: "; "), problems: problems)
    }
}
