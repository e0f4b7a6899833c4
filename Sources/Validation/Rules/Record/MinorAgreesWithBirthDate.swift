import Model
import Normalisation

/// X04. The flag for minors and the age bands say what the date of birth or the age says.
struct MinorAgreesWithBirthDate: RecordRule {
    let reference: String? = "X04"
    let title = "The flag for minors and the age bands agree with the date of birth or the age."
    let why = "Children are counted apart in every table; one of two statements about her age is wrong."
    let fix =
        "Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed."
    let group = RuleGroup.logic
    let severity = Severity.error
    let examples = [
        RuleExample(
            "An adult by both",
            ["birth_date": "1981-05-02", "minor_at_identification": "N", "entry_date": "2003-04-02"],
            breaks: false),
        RuleExample(
            "The year of birth settles nothing",
            ["birth_year": "1985", "minor_at_identification": "Y", "entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "A minor by the flag alone",
            ["birth_date": "1981-05-02", "minor_at_identification": "Y", "entry_date": "2003-04-02"],
            breaks: true),
        RuleExample(
            "A band that the age is not in",
            ["age": "16", "age_group_id": "Y18T20", "entry_date": "2003-04-02"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let minority = Minority(of: batch)
        for record in 0..<batch.count where minority.contradictsBirth(record) {
            report(
                RuleBreach(
                    record: record, target: .standard(.minorAtIdentification),
                    message: "The flag for minors or an age band contradicts the date of birth or the age."))
        }
    }
}
