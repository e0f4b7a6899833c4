/// Number of children.
public enum ChildrenBand: UInt8, CodedValue {
    /// None.
    case noChildren = 5
    /// One.
    case one
    /// Two.
    case two
    /// Three or more.
    case threeOrMore

    public static let list = CodeList(
        id: "CL_CHILDREN_BAND",
        title: "Number of children",
        entries: [
            CodeEntry("N0", "None"),
            CodeEntry("N1", "One"),
            CodeEntry("N2", "Two"),
            CodeEntry("N3P", "Three or more"),
        ]
    )
}
