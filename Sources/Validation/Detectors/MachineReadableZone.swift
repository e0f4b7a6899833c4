import Model

/// A line of a travel document's machine-readable zone: 30, 36 or 44 characters filled up with `<` (ICAO 9303).
struct MachineReadableZone: IdentifierDetector {
    let finds: Message = "the machine-readable zone of a travel document"

    func finds(in text: TextTokens) -> Bool {
        let filler = UInt8(ascii: "<")
        let runs = text.bytes.split { !TextTokens.isLetter($0) && !TextTokens.isDigit($0) && $0 != filler }
        return runs.contains { run in run.count >= 28 && run.contains(filler) }
    }
}
