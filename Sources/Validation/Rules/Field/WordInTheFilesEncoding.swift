import Model
import Normalisation

/// A word makes sense in the encoding that the file was read in.
struct WordInTheFilesEncoding: FaultRule {
    let fault = FieldFault.Kind.otherEncoding
    let title = "A word makes sense in the file’s encoding."
    let why = "A file or row in another encoding makes one name or code into two."
    let fix = "Save the file as UTF-8, or state its encoding in the source’s description."
    let group = RuleGroup.code
    let severity = Severity.error
    let counterparts: [FrictionlessError] = []
    let examples = [
        RuleExample("As it was written", ["sex": "ženski"], breaks: false),
        RuleExample("UTF-8 read as windows-1252", ["sex": "\u{C5}\u{BE}enski"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        value.map {
            "“\($0)” in the field “\(target.title)” was written in another encoding than the file was read in."
        }
            ?? "The value in the field “\(target.title)” was written in another encoding than the file was read in."
    }
}
