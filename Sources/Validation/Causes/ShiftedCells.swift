import Model
import Normalisation

/// Finds records whose cells stand one column too far to the right or to the left: one cell was inserted or deleted,
/// and from there on every value is under the wrong heading.
///
///     sex  citizenship  consent  scope
///     F                 MDA      Y        each value fits the heading on its left
///
/// At least three values have to be wrong where they stand, and nearly all of them right one column further, two with
/// more letters than two: a `Y` fits many columns.
struct ShiftedCells {
    /// Where the cells of a record are wrong from, and to which side they have moved.
    struct Shift: Hashable {
        let isToTheRight: Bool
        /// The first column whose value shows it, from 0.
        let column: Int
    }

    private struct Question: Hashable {
        let text: [UInt8]
        let target: FieldTarget
    }

    private let columns: [FieldTarget: Int]
    private let targets: [FieldTarget?]
    private var fit: FieldFit
    private var known: [Question: Bool] = [:]

    init(_ batch: CaseBatch, _ context: RuleContext) {
        fit = FieldFit(reportedFrom: context.envelope.area)
        targets = batch.columnTargets
        var columns: [FieldTarget: Int] = [:]
        for (column, target) in batch.columnTargets.enumerated() {
            if let target, columns[target] == nil { columns[target] = column }
        }
        self.columns = columns
    }

    /// How the cells of a record are shifted, by what could not be read in it; nil: they are not, as far as can be told.
    mutating func shift(of faults: ArraySlice<FieldFault>) -> Shift? {
        guard faults.count >= 3 else { return nil }
        return shift(of: faults, to: 1) ?? shift(of: faults, to: -1)
    }

    private mutating func shift(of faults: ArraySlice<FieldFault>, to step: Int) -> Shift? {
        var asked: Set<Int> = []
        var fitting: [Int] = []
        var tellingCount = 0
        for fault in faults {
            guard let column = columns[fault.target], asked.insert(column).inserted else { continue }
            guard let target = target(at: column - step), fits(fault.text, target) else { continue }
            fitting.append(column)
            if fault.text.count > 2 { tellingCount += 1 }
        }
        guard fitting.count >= 3, tellingCount >= 2, fitting.count * 5 >= asked.count * 4,
            let first = fitting.min()
        else { return nil }
        return Shift(isToTheRight: step > 0, column: first)
    }

    private func target(at column: Int) -> FieldTarget? {
        targets.indices.contains(column) ? targets[column] : nil
    }

    private mutating func fits(_ text: [UInt8], _ target: FieldTarget) -> Bool {
        let question = Question(text: text, target: target)
        if let answer = known[question] { return answer }
        let answer = fit.fits(text, target)
        known[question] = answer
        return answer
    }
}
