import Model

/// A word with an ending that the region's family names have and the words of its code lists have not: -ović, -escu,
/// -cheva, -ovska, -enko; with its ć, any -ić. Endings such as -ova and -ski are left out: they are at home among the lists
/// (ustanova, kosovski).
struct FamilyName: IdentifierDetector {
    let finds: Message = "a person's family name"

    /// The shortest name looked at: Jović has five letters and looks like other words.
    private static let fewestLetters = 6

    func finds(in text: TextTokens) -> Bool {
        LetterFolding.plainWords(of: text).contains { word in
            word.count >= Self.fewestLetters && !Self.others.contains(word)
                && (Self.endings.contains { word.suffix($0.count).elementsEqual($0) }
                    || Self.hasSoftEnding(word, text))
        }
    }

    /// Whether a word that folds to -IC ends in ić or ић in the text: "medic" and "public" do not.
    private static func hasSoftEnding(_ word: [UInt8], _ text: TextTokens) -> Bool {
        guard word.suffix(2) == [0x49, 0x43] else { return false }
        return soft.contains { ending in
            text.bytes.indices.contains { start in
                text.bytes[start...].starts(with: ending)
                    && (start + ending.count == text.bytes.count || text.bytes[start + ending.count] < 0x41)
            }
        }
    }

    // ić, IĆ, ић, ИЋ in UTF-8, ASCII letters in capitals.
    private static let soft = ["Ić", "IĆ", "ић", "ИЋ"].map { Array($0.utf8) }

    private static let endings: [[UInt8]] = [
        "OVIC", "EVIC", "ESCU", "CHEV", "CHEVA", "SHEV", "SHEVA", "ZIEV", "ZIEVA", "YEV", "YEVA",
        "YEVSKI", "OVSKA", "EVSKA", "OVSKI", "EVSKI", "ENKO", "EANU",
    ].map { Array($0.utf8) }

    /// Words and places with the endings of names: a youth, an ocean, Moldovan, the town Nikšić.
    private static let others: Set<[UInt8]> = Set(
        ["KOSOVSKA", "KOSOVSKI", "MLADIC", "MLADICA", "MOLDOVSKA", "MOLDOVSKI", "NIKSIC", "OKEANU"].map {
            Array($0.utf8)
        })
}
