import Linkage
import Model
import Testing

@testable import Anonymisation

/// One submission in words.
struct TestSubmission: Sendable {
    var organisation: String
    var period: String
    var area = "SRB"
    var kind: RecordKind?
    var revision = 1
    var preparedOn: Int?
    var records: [TestRecord]

    init(
        _ organisation: String, _ period: String, area: String = "SRB", kind: RecordKind? = nil,
        revision: Int = 1, preparedOn: Int? = nil, _ records: [TestRecord]
    ) {
        self.organisation = organisation
        self.period = period
        self.area = area
        self.kind = kind
        self.revision = revision
        self.preparedOn = preparedOn
        self.records = records
    }

    /// The submission as the register would give it; `salt` relabels every key.
    func standard(salt: UInt64 = 0) throws -> StandardSubmission {
        var envelope = Envelope(
            organisation: try #require(OrganisationID(organisation)), organisationType: .ngo,
            area: try #require(Area(code: area)), kind: kind, period: try #require(Period(text: period)),
            revision: revision)
        envelope.preparedOn = preparedOn
        var columns = Columns()
        for name in Set(records.flatMap { $0.values.keys }) {
            let field = try #require(Standard.field(named: name), "no field \(name)")
            columns[field] = try column(field, name, salt)
        }
        let batch = StandardBatch(count: records.count, columns: columns)
        return StandardSubmission(envelope: envelope, totals: Totals(), records: batch)
    }

    private func column(_ field: StandardField, _ name: String, _ salt: UInt64) throws -> Column {
        var column = Column(for: field.definition.type)
        for record in records {
            var text = record.values[name] ?? ""
            if case .token = field.definition.type, !text.isEmpty { text = Self.token(text, salt).text }
            let bytes = Array(text.utf8)
            try #require(
                ColumnText.parse(bytes.span, for: field, appendingTo: &column), "\(name): \(text)")
        }
        return column
    }

    /// A token for a name: FNV-1a, then mixed, so that a salt gives quite another order of tokens.
    private static func token(_ name: String, _ salt: UInt64) -> Token {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ salt
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        func mixed(_ value: UInt64) -> UInt64 {
            let once = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            let twice = (once ^ (once >> 27)) &* 0x94D0_49BB_1331_11EB
            return twice ^ (twice >> 31)
        }
        return Token(high: mixed(hash &+ salt), low: mixed(hash ^ 0x9E37_79B9_7F4A_7C15))
    }
}

/// Links submissions in words.
func linked(_ submissions: [TestSubmission], salt: UInt64 = 0) throws -> LinkedPathways {
    Linker().link(try submissions.map { try $0.standard(salt: salt) })
}

/// The date of a canonical text.
func date(_ text: String) -> PartialDate { PartialDate(text: text) ?? .absent }

/// The day of a canonical text, since 1970-01-01.
func day(_ text: String) -> Int32 { Int32(date(text).day ?? .min) }
