public import Model

/// A pattern by which one kind of identifier betrays itself in a text.
protocol IdentifierDetector: Sendable {
    /// What it finds, in words: “an e-mail address”.
    var finds: Message { get }
    /// Whether the text holds one.
    func finds(in text: TextTokens) -> Bool
}

/// All detectors, in the order in which they are asked.
public enum IdentifierDetectors {
    /// Those that find an identifier whatever the column holds.
    static let identifiers: [any IdentifierDetector] = [
        EMailAddress(), MachineReadableZone(), BankAccountNumber(), YugoslavPersonalNumber(),
        RomanianPersonalNumber(), MoldovanPersonalNumber(), AlbanianPersonalNumber(),
        CroatianPersonalNumber(),
        TurkishPersonalNumber(), BulgarianPersonalNumber(), UkrainianTaxNumber(), TelephoneNumber(),
        PassportNumber(), StreetAddress(), GivenName(), FamilyName(),
    ]

    /// Whether nothing but an identifier looks like this: no word, code or ordinary number does.
    static func isCertain(_ what: Message) -> Bool { certain.contains(what) }

    private static let certain: Set<Message> = [
        EMailAddress().finds, MachineReadableZone().finds, BankAccountNumber().finds,
    ]

    /// What the first detector that finds an identifier in a UTF-8 text finds, in words; nil where none does.
    public static func identifier(in bytes: [UInt8]) -> Message? { InspectedText(bytes).identifier }
}
