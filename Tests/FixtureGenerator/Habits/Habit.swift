/// How one organisation keeps and sends one kind of record.
struct Habit {
    let organisation: String
    let kind: String
    let form: Form
    let language: Language
    let spelling: Spelling
    var encoding = Encoding.utf8
    var dates = DateStyle.iso
    /// Between the values of a cell that holds several.
    var separator = "|"
    var decimal = "."
    let columns: [Column]
    var settings = Settings()

    enum Form {
        case table(delimiter: String, mark: Bool, lineEnd: String, zipped: Bool)
        /// Our own standard CSV, whose first lines are the envelope.
        case standardTable
        case xml(root: String, record: String)
        case standardXML
        case json(records: String)
        case standardJSON
        case lines
    }

    enum Encoding { case utf8, windows1250, windows1251 }

    /// What `pipeline.json` must be told of the source beyond its columns and words.
    struct Settings {
        var dateOrder = "auto"
        var encoding: String?
        var delimiter: String?
        var defaults: [(String, String)] = []
        var emptyMeans: [(String, String)] = []
        /// Words that the language table does not have, by field.
        var values: [(String, [(String, String)])] = []
    }

    /// A column, element or key: its heading or path, and the field it holds.
    struct Column {
        let heading: String
        let field: String
        /// Whether the mapping names it; what it does not name must never be read.
        var isMapped = true
        /// Paths of the parts of repeated entries, below `heading`.
        var parts: [(path: String, part: String)] = []
    }

    /// The stem of its files' names.
    var stem: String {
        switch kind {
        case "SHELTER_STAY": "stays"
        case "NRM_REFERRAL": "referrals"
        default: "returns"
        }
    }

    var folder: String { "fixtures/submissions/\(organisation.lowercased())" }

    var fileExtension: String {
        switch form {
        case .table(_, _, _, let zipped): zipped ? "csv.gz" : "csv"
        case .standardTable: "csv"
        case .xml, .standardXML: "xml"
        case .json, .standardJSON: "json"
        case .lines: "ndjson"
        }
    }

    /// Whether the envelope lies beside the file rather than in it.
    var hasSidecar: Bool {
        switch form {
        case .standardTable, .standardXML, .standardJSON: false
        default: true
        }
    }

    var isStandard: Bool { !hasSidecar }

    /// Whether it has a column for the field, and the mapping names it.
    func writes(_ field: String) -> Bool { columns.contains { $0.field == field && $0.isMapped } }

    /// Columns by field, headed in a language; a field after a minus is one that the mapping leaves out.
    static func columns(_ fields: String, _ language: Language) -> [Column] {
        fields.split(whereSeparator: \.isWhitespace).map { field in
            let isMapped = !field.hasPrefix("-")
            let name = String(isMapped ? field : field.dropFirst())
            return Column(heading: language.headings[name] ?? name, field: name, isMapped: isMapped)
        }
    }

    /// As the organisation's keyboard allows: headings without the letters that its encoding lacks.
    static func columns(_ fields: String, _ language: Language, spelt spelling: Spelling) -> [Column] {
        columns(fields, language).map {
            Column(heading: spelling.spelt($0.heading), field: $0.field, isMapped: $0.isMapped)
        }
    }
}
