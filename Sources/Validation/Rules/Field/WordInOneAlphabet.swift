import Model
import Normalisation

/// A word is written in one alphabet.
struct WordInOneAlphabet: FaultRule {
    let fault = FieldFault.Kind.mixedAlphabets
    let title = "A word is written in one alphabet."
    let why = "Letters that look alike are different ones: the same word in two spellings is counted as two."
    let fix = "Type the word again in one keyboard layout."
    let group = RuleGroup.code
    let severity = Severity.error
    let counterparts: [FrictionlessError] = []
    let examples = [
        RuleExample("Cyrillic", ["sex": "женски"], breaks: false),
        RuleExample("A Cyrillic letter in a Latin word", ["sex": "F\u{0435}male"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        value.map { "“\($0)” in the field “\(target.title)” mixes letters of two alphabets that look alike." }
            ?? "The value in the field “\(target.title)” mixes letters of two alphabets that look alike."
    }
}
