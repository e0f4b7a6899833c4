/// The texts of one language, part by part: a line of English, and below it after `= ` the same in the language.
///
/// Numbers in braces are gaps, which a language may put in another order. What stands in straight quotes is a word of
/// the program or of a file, and stays as it is.
protocol CatalogueTexts {
    /// Titles of fields.
    static var fields: String { get }
    /// Rules on values.
    static var fieldRules: String { get }
    /// Rules on records and rows, A to L by their names.
    static var recordRulesAToL: String { get }
    /// Rules on records and rows, M to Z.
    static var recordRulesMToZ: String { get }
    /// Rules on files and submissions.
    static var fileRules: String { get }
    /// Table schemas and earlier submissions.
    static var schemaRules: String { get }
    /// How files are read, and why they cannot be.
    static var files: String { get }
    /// Verdicts, severities and places.
    static var verdicts: String { get }
    /// Other words of reports.
    static var reports: String { get }
}

extension CatalogueTexts {
    /// All parts.
    static var all: [String] {
        [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }
}

/// Albanian.
enum Albanian: CatalogueTexts {}

/// Bosnian, Croatian, Montenegrin and Serbian, in Latin letters.
enum BosnianCroatianSerbian: CatalogueTexts {}

/// Macedonian.
enum Macedonian: CatalogueTexts {}

/// Bulgarian.
enum Bulgarian: CatalogueTexts {}

/// Romanian, in Moldova too.
enum Romanian: CatalogueTexts {}
