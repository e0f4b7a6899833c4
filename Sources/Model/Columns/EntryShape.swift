/// What the parts of one repeated entry are: `SERVICE:start:end:days:provider_type`.
public struct EntryShape: Sendable, Hashable {
    /// One part of an entry.
    public struct Part: Sendable, Hashable {
        /// What a part's values are; each fits into an `Int32`.
        public enum Kind: Sendable, Hashable {
            /// A code's byte.
            case code(CodeList)
            /// A `PartialDate`'s raw form.
            case date
            /// A whole number, 0 or more.
            case count
            /// A score from 0 to 1, in thousandths.
            case score
        }

        /// The part's name, such as `start`.
        public let name: String
        /// What its values are.
        public let kind: Kind
    }

    /// The parts in their order.
    public let parts: [Part]

    /// A part that is not there, of whatever kind. Null reasons of counts and scores stand just above it, as in
    /// `PartialDate`; those of codes are the bytes 1–4, as in a column of codes.
    public static let absent = Int32.min

    /// Services: code, start, end, days, type of provider.
    public static let services = EntryShape(parts: [
        Part(name: "service", kind: .code(Service.list)),
        Part(name: "start", kind: .date),
        Part(name: "end", kind: .date),
        Part(name: "days", kind: .count),
        Part(name: "provider_type", kind: .code(OrganisationType.list)),
    ])

    /// Follow-ups: month after return, date, result, mode, three dimension scores and the composite score.
    public static let followUps = EntryShape(parts: [
        Part(name: "month", kind: .count),
        Part(name: "date", kind: .date),
        Part(name: "contact", kind: .code(ContactResult.list)),
        Part(name: "mode", kind: .code(ContactMode.list)),
        Part(name: "econ", kind: .score),
        Part(name: "soc", kind: .score),
        Part(name: "psy", kind: .score),
        Part(name: "composite", kind: .score),
    ])

    /// Outcomes in eight domains, some months after return.
    public static let outcomes = EntryShape(
        parts: [Part(name: "month", kind: .count)]
            + ["housing", "employment", "education", "health", "safety", "family", "legal", "income"]
            .map { Part(name: $0, kind: .code(OutcomeChange.list)) }
    )
}
