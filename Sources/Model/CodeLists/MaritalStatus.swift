/// Marital status.
public enum MaritalStatus: UInt8, CodedValue {
    /// Single.
    case single = 5
    /// Married.
    case married
    /// Widowed.
    case widowed
    /// Divorced.
    case divorced
    /// Legally separated.
    case separated
    /// Registered partnership.
    case registeredPartnership
    /// Registered partner deceased.
    case partnerDeceased
    /// Registered partnership dissolved.
    case partnershipDissolved

    public static let list = CodeList(
        id: "CL_CIVIL_STATUS",
        title: "Marital status",
        entries: [
            CodeEntry(
                "S", "Single",
                [
                    "never married", "unmarried", "neudata", "neudana", "neoženjen", "neoženjena", "samac",
                    "samica", "neudana/neoženjen", "beqar", "beqare", "i pamartuar", "e pamartuar",
                    "necăsătorit", "necăsătorită", "celibatar", "celibatară", "неженен", "неомъжена",
                    "немажена", "несемеен", "самец", "не состоит в браке", "slobodna", "slobodan",
                ]),
            CodeEntry(
                "M", "Married",
                [
                    "udata", "udana", "oženjen", "u braku", "i martuar", "e martuar", "martuar",
                    "căsătorit", "căsătorită", "женен", "омъжена", "мажена", "во брак", "в брак", "замужем",
                    "женат",
                ]),
            CodeEntry(
                "W", "Widowed",
                [
                    "widow", "widower", "udovica", "udovac", "e ve", "i ve", "vejushë", "văduvă", "văduv",
                    "вдовица", "вдовец", "вдова",
                ]),
            CodeEntry(
                "D", "Divorced",
                [
                    "razvedena", "razveden", "rastavljena", "i divorcuar", "e divorcuar", "divorcuar",
                    "i ndarë ligjërisht", "divorțat", "divorțată", "разведени",
                ]),
            CodeEntry(
                "L", "Legally separated",
                [
                    "separated", "odvojeno žive", "razdvojena", "razdvojen", "odvojena", "odvojen",
                    "i ndarë", "e ndarë", "ndarë", "separat", "separată", "разделен", "разделена",
                    "разделени",
                ]),
            CodeEntry(
                "P", "Registered partnership",
                [
                    "registered partner", "cohabiting", "cohabitation", "common-law", "civil partnership",
                    "vanbračna zajednica", "izvanbračna zajednica", "živi u vanbračnoj zajednici",
                    "bashkëjetesë", "bashkëjeton", "concubinaj", "uniune liberă", "вонбрачна заедница",
                    "съжителство", "на съпружески начала", "фактическо съжителство", "konkubinat",
                ]),
            CodeEntry("Q", "Registered partner deceased", ["widowed partner", "surviving partner"]),
            CodeEntry("E", "Registered partnership dissolved", ["dissolved partnership", "former partner"]),
        ]
    )
}
