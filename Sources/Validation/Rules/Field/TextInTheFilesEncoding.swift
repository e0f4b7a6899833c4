import Model
import Normalisation

/// A text consists of characters that the file’s encoding has.
struct TextInTheFilesEncoding: FaultRule {
    let fault = FieldFault.Kind.undecodableBytes
    let title = "A text consists of characters of the file’s encoding."
    let why = "Broken characters make one name or code into two."
    let fix = "Save the file as UTF-8, or state its encoding in the source’s description."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.encodingError]
    let examples = [
        RuleExample("Letters of the region", ["note": "đ ș ё"], breaks: false),
        RuleExample("A byte that is no letter", ["sex": "F\u{FFFD}"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds bytes that the file’s encoding does not have."
    }
}
