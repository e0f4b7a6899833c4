import Model

/// A street with a house number: `ul. Kneza Miloša 14`, `Rruga e Kavajës 27`, `бул. Витоша 5`, `Str. Lungă nr. 3`, `Vojvode
/// Putnika bb`.
///
/// Only where the word for a street stands there: `Kneza Miloša 14` alone looks like a name and an age.
struct StreetAddress: IdentifierDetector {
    let finds: Message = "a street address"

    func finds(in text: TextTokens) -> Bool {
        guard text.words.contains(where: Self.isHouseNumber) || Self.endsUnnumbered(text) else {
            return false
        }
        let words = LetterFolding.plainWords(of: text)
        guard let street = words.firstIndex(where: { Self.streets.contains($0) }) else { return false }
        // A street has a name: "ul. 5" and "str. 12" may be anything.
        return words[(street + 1)...].contains { $0.count > 2 && !Self.isHouseNumber($0[...]) }
            || words[..<street].contains { $0.count > 2 && !Self.isHouseNumber($0[...]) }
    }

    /// One to three digits, and a letter at most: `14`, `14A`.
    private static func isHouseNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.prefix { TextTokens.isDigit($0) }.count
        return (1...3).contains(digits) && word.count <= digits + 1
    }

    /// Whether the text ends as addresses without a number do: `bb`, `б.б.`.
    private static func endsUnnumbered(_ text: TextTokens) -> Bool {
        let words = LetterFolding.plainWords(of: text)
        return words.last == [0x42, 0x42] || words.suffix(2) == [[0x42], [0x42]]
    }

    // In plain capitals; STR of "страна", a page, is left to its longer forms.
    private static let streets: Set<[UInt8]> = Set(
        [
            "UL", "ULICA", "ULITSA", "ULITZA", "BUL", "BULEVAR", "BULEVARD", "BULEVARDI", "BULEVARDUL",
            "BLVD", "RRUGA",
            "RR", "STRADA", "SOSEAUA", "ALEJA", "TRG", "PIATA", "SHESHI", "VUL", "VULYCYA", "STREET",
            "STRASSE",
        ]
        .map { Array($0.utf8) })
}
