/// The texts of all catalogues: in each part, a line of English and below it after `= ` the same in the language.
///
/// Numbers in braces are gaps, which a language may put in another order. What stands in straight quotes is a word of
/// the program or of a file, and stays as it is.
enum CatalogueTexts {
    /// The parts in Albanian.
    enum Albanian {
        static let all = [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }

    /// The parts in Bulgarian.
    enum Bulgarian {
        static let all = [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }

    /// The parts in Romanian.
    enum Romanian {
        static let all = [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }

    /// The parts in Macedonian.
    enum Macedonian {
        static let all = [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }

    /// The parts in Bosnian, Croatian, Montenegrin and Serbian.
    enum BosnianCroatianSerbian {
        static let all = [
            fields, fieldRules, recordRulesAToL, recordRulesMToZ, fileRules, schemaRules, files, verdicts,
            reports,
        ]
    }
}
