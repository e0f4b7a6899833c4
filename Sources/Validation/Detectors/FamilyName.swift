/// A word with an ending that the region's family names have and the words of its code lists have not: -ović,
/// -escu, -cheva. Endings such as -ova and -ski are left out: they are at home
/// among the lists (ustanova, kosovski).
struct FamilyName: IdentifierDetector {
    let finds = "a person's family name"

    /// The shortest name looked at: Jović has five letters and looks like other words.
    private static let fewestLetters = 6

    func finds(in text: TextTokens) -> Bool {
        LetterFolding.plainWords(of: text).contains { word in
            word.count >= Self.fewestLetters
                && Self.endings.contains { word.suffix($0.count).elementsEqual($0) }
        }
    }

    private static let endings: [[UInt8]] = [
        "OVIC", "EVIC", "ESCU", "CHEV", "CHEVA", "SHEV", "SHEVA", "ZIEV", "ZIEVA", "YEV", "YEVA",
        "YEVSKI",
    ].map { Array($0.utf8) }
}
