/// Role in criminal or civil proceedings.
public enum ProceedingsRole: UInt8, CodedValue {
    /// None.
    case none = 5
    /// Witness.
    case witness
    /// Injured party.
    case injuredParty
    /// Civil claimant.
    case civilClaimant
    /// Undecided.
    case undecided

    public static let list = CodeList(
        id: "CL_PROCEEDINGS_ROLE",
        title: "Role in criminal or civil proceedings",
        entries: [
            CodeEntry(
                "NONE", "None",
                [
                    "no role", "nema", "bez uloge", "asnjë", "niciunul", "fără rol", "няма",
                ]),
            CodeEntry(
                "WITNESS", "Witness",
                [
                    "svjedok", "svjedokinja", "svedok", "svedokinja", "dëshmitar", "dëshmitare", "martor",
                    "martoră", "свидетел", "свидетелка",
                ]),
            CodeEntry(
                "INJURED_PARTY", "Injured party",
                [
                    "victim witness", "oštećena", "oštećeni", "oštećena strana", "e dëmtuar", "i dëmtuar",
                    "pala e dëmtuar", "parte vătămată", "persoană vătămată", "пострадала", "пострадал",
                    "оштетен", "оштетена", "потерпевшая",
                ]),
            CodeEntry(
                "CIVIL_CLAIMANT", "Civil claimant",
                [
                    "civil party", "private claimant", "građanska tužiteljica", "imovinskopravni zahtjev",
                    "palë civile", "parte civilă", "граждански ищец", "оштетно побарување",
                    "граѓански тужител",
                ]),
            CodeEntry(
                "UNDECIDED", "Undecided",
                [
                    "not decided", "neodlučna", "neodlučan", "i pavendosur", "e pavendosur", "nehotărât",
                    "nehotărâtă", "нерешена",
                ]),
        ]
    )
}
