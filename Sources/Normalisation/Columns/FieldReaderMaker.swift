import Intake
import Model

/// Makes the readers of a file's fields from its layout and its source's description.
struct FieldReaderMaker {
    let source: SourceDescription
    private let layout: RawLayout
    private let columns: [ColumnForm]
    private let partsListsAtBlanks: Bool
    let latestDay: Int
    private let area: Area

    /// A maker for one file from a reporting area; `columns` has the form of each slot's values.
    init(
        source: SourceDescription, layout: RawLayout, area: Area, columns: [ColumnForm],
        partsListsAtBlanks: Bool, latestDay: Int
    ) {
        precondition(columns.count == layout.slots.count, "Every slot has a form.")
        self.source = source
        self.layout = layout
        self.area = area
        self.columns = columns
        self.partsListsAtBlanks = partsListsAtBlanks
        self.latestDay = latestDay
    }

    /// The readers of all fields that the file has a column or the source a default for, in the standard's order.
    func readers() throws(NormalisationError) -> [(field: StandardField, reader: FieldReader)] {
        try refuseCodesOfOtherFields()
        var readers: [(field: StandardField, reader: FieldReader)] = []
        for field in StandardField.allCases {
            let slots = slots(of: .standard(field))
            if case .entries(let shape) = field.definition.type {
                if let reader = try entries(of: field, shape, whole: slots) {
                    readers.append((field, reader))
                }
            } else if !slots.isEmpty || source.defaults[field] != nil {
                readers.append((field, try reader(of: field, slots)))
            }
        }
        return readers
    }

    private func refuseCodesOfOtherFields() throws(NormalisationError) {
        for slot in layout.slots {
            guard let target = slot.target, slot.code != nil else { continue }
            guard case .standard(let field) = target else { throw .notACodedField(target) }
            switch field.definition.type {
            case .code, .codes: continue
            default: throw .notACodedField(target)
            }
        }
    }

    /// The columns that a target is read from.
    func slots(of target: FieldTarget) -> [SlotPlan] {
        layout.slots.indices.filter { layout.slots[$0].target == target }
            .map { SlotPlan(index: $0, heading: layout.slots[$0].heading) }
    }

    /// The code that a column stands for, where it says yes or no to one.
    func code(of slot: SlotPlan) -> String? { layout.slots[slot.index].code }

    /// The form that dates have in all of these columns; what they differ in is open.
    func dates(of slots: [SlotPlan]) -> DateReader.Column {
        let forms = slots.map { columns[$0.index].dates }
        guard var form = forms.first else { return DateReader.Column() }
        for other in forms {
            if other.order != form.order { form.order = nil }
            if other.serials != form.serials { form.serials = nil }
            form.isContradictory = form.isContradictory || other.isContradictory
        }
        return form
    }

    /// The decimal mark that numbers have in all of these columns; nil where they differ.
    func decimal(of slots: [SlotPlan]) -> DecimalMark? {
        let marks = Set(slots.map { columns[$0.index].decimal })
        return marks.count == 1 ? marks.first ?? nil : nil
    }

    /// The reader of a column of dates.
    func dateReader(slot: Int, purpose: CenturyPivot.Purpose) -> DateReader {
        DateReader(columns[slot].dates, purpose: purpose, latestDay: latestDay)
    }

    private func reader(of field: StandardField, _ slots: [SlotPlan]) throws(NormalisationError)
        -> FieldReader
    {
        let plan = FieldPlan(target: .standard(field), slots: slots)
        switch field.definition.type {
        case .code(let list): return try code(plan, field, list)
        case .codes(let list): return try codeSet(plan, field, list)
        case .area:
            let decoder = AreaDecoder(reportedFrom: area, valueMap: try valueMap(of: field))
            return .area(plan, plan.each(decoder), try blanks(of: field, decoder) { UInt16($0) })
        case .areas:
            let decoder = AreaDecoder(reportedFrom: area, valueMap: try valueMap(of: field))
            return .areaList(
                plan, AreaListDecoder(areas: decoder, partsAtBlanks: partsListsAtBlanks),
                try blanks(of: field, decoder) { UInt16($0) })
        case .date: return try dates(plan, field)
        case .count:
            let valueMap = try valueMap(of: field)
            func decoder(_ decimal: DecimalMark?) -> NumberDecoder {
                NumberDecoder(limit: Self.largestCount, decimal: decimal, valueMap: valueMap)
            }
            return .count(
                plan, plan.slots.map { decoder(columns[$0.index].decimal) },
                try blanks(of: field, decoder(.point)) { .min + Int32($0) })
        case .score:
            let decoder = ScoreDecoder(valueMap: try valueMap(of: field))
            return .score(plan, plan.each(decoder), try blanks(of: field, decoder) { .min + Int32($0) })
        case .token: return .token(plan, plan.each(TokenDecoder()))
        case .entries: preconditionFailure("Fields of entries have their own readers.")
        }
    }

    private func code(
        _ plan: FieldPlan, _ field: StandardField, _ list: CodeList
    ) throws(NormalisationError) -> FieldReader {
        let decoder = CodeDecoder(list: list, valueMap: try valueMap(of: field))
        let flags = try flags(of: field, plan.slots, list) { (byte: UInt8) in byte }
        return .code(plan, plan.each(decoder), flags, try blanks(of: field, decoder) { UInt8($0) })
    }

    private func codeSet(
        _ plan: FieldPlan, _ field: StandardField, _ list: CodeList
    ) throws(NormalisationError) -> FieldReader {
        let decoder = CodeSetDecoder(
            list: list, setMap: try setMap(of: field, list), partsAtBlanks: partsListsAtBlanks)
        let flags = try flags(of: field, plan.slots, list) { UInt64(1) << UInt64($0) }
        let blanks = try blanks(of: field, decoder) { UInt64(1) << UInt64($0) }
        return .codeSet(plan, plan.each(decoder), flags, blanks)
    }

    /// The largest count that a field may hold: beyond it lie slips of the keyboard and telephone numbers.
    static let largestCount = 100_000

    private func dates(
        _ plan: FieldPlan, _ field: StandardField
    ) throws(NormalisationError) -> FieldReader {
        let valueMap = try valueMap(of: field)
        let purpose: CenturyPivot.Purpose = field.definition.mayLieAhead ? .plan : .event
        let decoders = plan.slots.map {
            DateDecoder(reader: dateReader(slot: $0.index, purpose: purpose), valueMap: valueMap)
        }
        let canonical = DateDecoder(
            reader: DateReader(
                DateReader.Column(order: .yearMonthDay), purpose: purpose, latestDay: latestDay),
            valueMap: valueMap)
        return .date(plan, decoders, try blanks(of: field, canonical) { .min + Int32($0) })
    }
}
