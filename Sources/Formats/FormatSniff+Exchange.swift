// Formats of text in which old programs exchanged tables.
extension FormatSniff {
    /// The old exchange format that a text is in; nil where it is in none.
    static func exchange(_ body: ArraySlice<UInt8>) -> FormatSniff? {
        if body.starts(with: "{\\rtf".utf8) { return .richText }
        let lines = body.prefix(512).split(maxSplits: 6) { $0 == 0x0A || $0 == 0x0D }
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count > 1 else { return nil }
        if isSymbolicLink(lines[0], lines[1]) { return .symbolicLink }
        return lines[0] == "TABLE" && lines[1] == "0,1" ? .dataInterchange : nil
    }

    /// Whether a text begins as SYLK does: `ID;PWXL;N;E`, then a record of its own. A table whose headings begin with
    /// `ID;Pol;Datum` does not.
    private static func isSymbolicLink(_ first: String, _ second: String) -> Bool {
        let parts = first.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count > 1, parts[0] == "ID", parts[1].hasPrefix("P"),
            parts.dropFirst(2).allSatisfy({ $0.utf8.count == 1 })
        else { return false }
        let kind = second.prefix { $0 != ";" }
        return second.contains(";") && ["B", "C", "F", "NN", "O", "P", "W"].contains(kind)
    }
}
