import Model

/// Reads an age band from its bounds, however they are written: `9--17`, `9—17 godina`, `od 9 do 17`, `48+`.
enum AgeBandText {
    /// The byte of the band with exactly these bounds in one of the two lists of age bands; nil for other texts
    /// and lists.
    static func byte(of text: Bytes, in list: CodeList, _ work: inout Workspace) -> UInt8? {
        guard list.id == AgeBroad.list.id || list.id == AgeRCP.list.id else { return nil }
        guard let age = AgeText(text, in: &work) else { return nil }
        if let byte = byte(of: age.range, in: list) { return byte }
        return age.mayBeOlder ? byte(of: AgeRange(age.range.youngest + 1, age.range.oldest), in: list) : nil
    }

    private static func byte(of range: AgeRange, in list: CodeList) -> UInt8? {
        if list.id == AgeBroad.list.id {
            return range.broadBand.flatMap { AgeRange($0) == range ? $0.rawValue : nil }
        }
        return range.bandRCP.flatMap { AgeRange($0) == range ? $0.rawValue : nil }
    }
}
