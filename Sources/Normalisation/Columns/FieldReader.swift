import Intake
import Model

/// A field's plan together with the decoders for its type, one per source column, and what its blanks mean.
enum FieldReader: Sendable {
    case code(FieldPlan, [CodeDecoder], [Int: FlagDecoder<UInt8>], BlankMeaning<UInt8>)
    case codeSet(FieldPlan, [CodeSetDecoder], [Int: FlagDecoder<UInt64>], BlankMeaning<UInt64>)
    case area(FieldPlan, [AreaDecoder], BlankMeaning<UInt16>)
    case areaList(FieldPlan, AreaListDecoder, BlankMeaning<UInt16>)
    case date(FieldPlan, [DateDecoder], BlankMeaning<Int32>)
    case count(FieldPlan, [NumberDecoder], BlankMeaning<Int32>)
    case score(FieldPlan, [ScoreDecoder], BlankMeaning<Int32>)
    case token(FieldPlan, [TokenDecoder])
    case entries(EntryPlan, EntryDecoder)
}

extension BatchReader {
    /// The column that a field's reader makes.
    mutating func column(_ reader: FieldReader) -> Column {
        switch reader {
        case .code(let plan, let decoders, let flags, let blanks):
            .codes(column(plan, decoders, flags: flags, blanks: blanks))
        case .codeSet(let plan, let decoders, let flags, let blanks):
            .codeSets(column(plan, decoders, flags: flags, blanks: blanks))
        case .area(let plan, let decoders, let blanks):
            .areas(column(plan, decoders, blanks: blanks))
        case .areaList(let plan, let decoder, let blanks):
            .areaLists(areaLists(plan, decoder, blanks: blanks))
        case .date(let plan, let decoders, let blanks):
            .dates(column(plan, decoders, blanks: blanks))
        case .count(let plan, let decoders, let blanks):
            .numbers(column(plan, decoders, blanks: blanks))
        case .score(let plan, let decoders, let blanks):
            .numbers(column(plan, decoders, blanks: blanks))
        case .token(let plan, let decoders):
            .tokens(column(plan, decoders, blanks: BlankMeaning(whenEmpty: nil, whenMissing: .absent)))
        case .entries(let plan, let decoder):
            .entries(entries(plan, decoder))
        }
    }
}
