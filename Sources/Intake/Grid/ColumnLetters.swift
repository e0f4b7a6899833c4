/// The letters by which a spreadsheet names its columns.
public enum ColumnLetters {
    /// `A`, `B`, … `Z`, `AA`, … for a column from 0.
    public static func of(_ column: Int) -> String {
        var letters = ""
        var rest = column
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
