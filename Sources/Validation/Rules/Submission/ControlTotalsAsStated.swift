import Model
import Normalisation

/// X11. Each field has as many values as the envelope's control totals state.
struct ControlTotalsAsStated: SubmissionRule {
    let reference: String? = "X11"
    let title = "Each field has as many values as the envelope's control totals state."
    let why = "A difference shows values that were lost or shifted on the way."
    let fix = "Send the whole file again, or correct the control totals in the envelope."
    let group = RuleGroup.file
    let severity = Severity.error
    let examples = [
        RuleExample(
            "As stated", records: [["sex": "F"], ["sex": "_U"]], breaches: [],
            envelope: ["control_totals/sex": "1"]),
        RuleExample(
            "One is missing", records: [["sex": "F"], ["sex": ""]], breaches: [],
            envelope: ["control_totals/sex": "2"], fileBreaks: true),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck {
        Check(stated: context.envelope.controlTotals)
    }

    private struct Check: SubmissionRuleCheck {
        private let stated: [(field: StandardField, count: Int)]
        private var counted: [Int]

        init(stated: [StandardField: Int]) {
            self.stated = stated.map { ($0.key, $0.value) }.sorted { $0.field.rawValue < $1.field.rawValue }
            counted = Array(repeating: 0, count: stated.count)
        }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            for index in stated.indices {
                counted[index] += batch.columns[stated[index].field]?.knownCount ?? 0
            }
        }

        func finish(report: (SubmissionBreach) -> Void) {
            for index in stated.indices where stated[index].count != counted[index] {
                let field = stated[index].field
                report(
                    SubmissionBreach(
                        at: Place(), target: .standard(field),
                        message:
                            "The envelope states \(stated[index].count) values of \(field.name); the file has "
                            + "\(counted[index])."))
            }
        }
    }
}

extension Column {
    /// Records with a value; one that is said to be unknown has none.
    fileprivate var knownCount: Int {
        switch self {
        case .codes(let values): values.count { $0 >= CodeList.firstEntry }
        case .codeSets(let values): values.count { CodeSet(bits: $0).hasValue }
        case .areas(let values): values.count { $0 >= Area.firstEntry }
        case .dates(let values), .numbers(let values): values.count { PartialDate(raw: $0).isKnown }
        case .tokens(let values): values.count { !$0.isAbsent }
        case .areaLists(let lists): (0..<lists.count).count { lists[$0].contains { $0 >= Area.firstEntry } }
        case .entries(let lists): (0..<lists.count).count { !lists.range(of: $0).isEmpty }
        }
    }
}
