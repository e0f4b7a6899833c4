import Model

/// The number of a passport or identity card: one or two letters and six to eight digits in one word.
///
/// Numbers of digits alone (Serbia, Bulgaria, Romania) look like any other number and are not taken for one.
struct PassportNumber: IdentifierDetector {
    let finds: Message = "the number of a passport or identity card"

    func finds(in text: TextTokens) -> Bool {
        text.words.contains { word in
            let letters = word.prefix { TextTokens.isLetter($0) }.count
            let digits = word.dropFirst(letters)
            return (1...2).contains(letters) && (6...8).contains(digits.count)
                && digits.allSatisfy { TextTokens.isDigit($0) }
        }
    }
}
