import Intake
import Model

/// Reads the fields of the case tier: texts as they are, birth dates and ages as numbers.
struct TransientReader: Sendable {
    private let texts: [(field: TransientField, plan: FieldPlan)]
    private let births: (plan: FieldPlan, decoders: [DateDecoder])?
    private let birthYears: (plan: FieldPlan, decoders: [DateDecoder])?
    private let ages: FieldPlan?

    /// A reader of the columns that a file has.
    init(_ maker: FieldReaderMaker) {
        func plan(_ field: TransientField) -> FieldPlan? {
            let slots = maker.slots(of: .transient(field))
            return slots.isEmpty ? nil : FieldPlan(target: .transient(field), slots: slots)
        }
        func dates(_ field: TransientField) -> (plan: FieldPlan, decoders: [DateDecoder])? {
            plan(field).map { plan in
                let decoders = plan.slots.map {
                    DateDecoder(
                        reader: maker.dateReader(slot: $0.index, purpose: .birth), valueMap: Vocabulary())
                }
                return (plan, decoders)
            }
        }
        births = dates(.birthDate)
        birthYears = dates(.birthYear)
        ages = plan(.age)
        texts = TransientField.allCases.filter { ![.birthDate, .birthYear, .age].contains($0) }
            .compactMap { field in plan(field).map { (field, $0) } }
    }

    /// The columns of a batch.
    func columns(by reader: inout BatchReader) -> TransientColumns {
        var columns = TransientColumns()
        for (field, plan) in texts { columns[field] = reader.texts(plan) }
        let nothing = BlankMeaning<Int32>(whenEmpty: nil, whenMissing: .absent)
        if let births { columns.birthDates = reader.column(births.plan, births.decoders, blanks: nothing) }
        if let birthYears {
            let years = reader.column(birthYears.plan, birthYears.decoders, blanks: nothing)
            columns.birthDates = Self.fill(columns.birthDates, with: years)
        }
        if let ages {
            var values = reader.column(ages, ages.each(AgeDecoder()), blanks: nothing)
            columns.ageRanges = AgeColumn.takeRanges(from: &values)
            columns.ages = values
        }
        return columns
    }

    // The date of birth holds; its year where there is no date.
    private static func fill(_ dates: [Int32]?, with years: [Int32]) -> [Int32] {
        guard let dates else { return years }
        return zip(dates, years).map { $0.isKnown ? $0 : Int32.join($0, $1).value }
    }
}

extension BatchReader {
    // Where "unknown" stands for no name: it must not link two persons. A number may well be 99.
    private static let names: Set<FieldTarget> = [
        .transient(.givenName), .transient(.familyName), .transient(.birthFamilyName),
        .transient(.parentGivenName), .transient(.birthPlace),
    ]

    /// The texts of a field: the first column of it that has one, list items joined by blanks.
    mutating func texts(_ plan: FieldPlan) -> TransientColumns.Texts {
        var texts = TransientColumns.Texts()
        let isName = Self.names.contains(plan.target)
        let isNumber = plan.target.isNumber
        texts.ends.reserveCapacity(count)
        for record in 0..<count {
            for slot in plan.slots {
                guard let text = cells.text(record: record, slot: slot.index)?.trimmed else { continue }
                if text.isEmpty || text.isPlaceholder || text.nullReason != nil { continue }
                if isName, NullWords.reason(for: text, in: &work) != nil { continue }
                if isNumber, Garbling.hasLostDigits(text) {
                    work.note(.lostDigits, text)
                    report(record, slot, plan.target)
                    continue
                }
                texts.bytes.append(contentsOf: text)
                break
            }
            texts.ends.append(UInt32(texts.bytes.count))
        }
        for index in texts.bytes.indices where texts.bytes[index] == RawBatch.listSeparator {
            texts.bytes[index] = UInt8(ascii: " ")
        }
        return texts
    }
}
