public import Model
public import Normalisation

extension ColumnForm.Problem {
    /// What stays open in a column, in words with counts.
    public var words: Message {
        switch self {
        case .undecidedDateOrder(let count):
            "\(count) dates can be read day first (dmy) and month first (mdy): state \"dateOrder\""
        case .contradictoryDateOrder(let day, let month, _):
            "\(day) dates can only be day first, \(month) only month first: write them alike"
        case .dayNumbersWithoutEvidence(let count, let total):
            "\(count) of \(total) values could be a spreadsheet's day numbers: write them as dates"
        case .undecidedDecimalMark(let count):
            "\(count) numbers can be read with a decimal comma and a decimal point: state \"decimal\""
        case .contradictoryDecimalMark(let comma, let point):
            comma == 1
                ? "1 number has a decimal comma, \(point) a decimal point: write them alike"
                : "\(comma) numbers have a decimal comma, \(point) a decimal point: write them alike"
        }
    }

    /// Whether values of the column cannot be read for it, each with a finding of its own.
    public var isOfSingleValues: Bool {
        switch self {
        case .contradictoryDecimalMark, .contradictoryDateOrder(_, _, ambiguous: 0): false
        default: true
        }
    }

    /// The rule that is broken where a value of the column cannot be read for it.
    fileprivate var rule: any Rule {
        switch self {
        case .undecidedDateOrder: DateOrderUnambiguous()
        case .contradictoryDateOrder(_, _, ambiguous: 0): DatesOfAColumnAlike()
        case .contradictoryDateOrder: DatesOfAColumnInOneOrder()
        case .dayNumbersWithoutEvidence: DateIsNoBareNumber()
        case .undecidedDecimalMark: DecimalMarkUnambiguous()
        case .contradictoryDecimalMark: DecimalsOfAColumnAlike()
        }
    }
}

extension FileFinding {
    /// What stays open in the form of a column's values.
    public static func column(_ problem: ColumnForm.Problem, heading: String) -> FileFinding {
        FileFinding(
            problem.rule, "In the column, \(problem.words).", column: QuotableName.heading(heading))
    }
}
