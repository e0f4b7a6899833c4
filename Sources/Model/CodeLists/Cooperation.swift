/// Yes, no or undecided.
public enum Cooperation: UInt8, CodedValue {
    /// Yes.
    case yes = 5
    /// No.
    case no
    /// Undecided.
    case undecided

    public static let list = CodeList(
        id: "CL_YES_NO_UNDECIDED",
        title: "Yes, no or undecided",
        entries: [
            CodeEntry(
                "Y", "Yes",
                Spellings.yes + [
                    "agreed", "pristala", "pristao", "pranon", "acord", "съгласна", "согласна",
                ]),
            CodeEntry(
                "N", "No",
                Spellings.no + [
                    "refused to cooperate", "odbija", "nuk pranon", "несъгласна", "несогласна",
                ]),
            CodeEntry(
                "UNDECIDED", "Undecided",
                [
                    "not decided", "not yet decided", "considering", "maybe", "neodlučna", "neodlučan",
                    "neodlučno", "nije odlučila", "nije odlučio", "razmišlja", "i pavendosur",
                    "e pavendosur", "pavendosur", "nuk ka vendosur", "nehotărât", "nehotărâtă", "nedecis",
                    "nedecisă", "неодлучен", "не е решила", "нерешена", "колебае се", "нерешителен",
                ]),
        ]
    )
}
