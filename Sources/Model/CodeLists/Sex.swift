/// Sex.
public enum Sex: UInt8, CodedValue {
    /// Female.
    case female = 5
    /// Male.
    case male
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_SEX",
        title: "Sex",
        entries: [
            CodeEntry("F", "Female"),
            CodeEntry("M", "Male"),
            CodeEntry("_O", "Other"),
        ]
    )
}
