/// Type of shelter.
public enum ShelterType: UInt8, CodedValue {
    /// Emergency reception.
    case emergencyReception = 5
    /// Short-term, linked to return (transit).
    case shortTermReturn
    /// Long-term, open.
    case longTermOpen
    /// High security.
    case highSecurity
    /// Halfway house.
    case halfway
    /// For children.
    case child
    /// Shared with victims of domestic violence.
    case mixedDv
    /// Privately rented housing.
    case privateRent

    public static let list = CodeList(
        id: "CL_SHELTER_TYPE",
        title: "Type of shelter",
        entries: [
            CodeEntry(
                "EMERGENCY_RECEPTION", "Emergency reception",
                [
                    "emergency", "emergency shelter", "reception", "reception centre", "reception center",
                    "hitno zbrinjavanje", "hitni smještaj", "hitni smeštaj", "prihvatilište",
                    "prihvatni centar", "qendër pritëse", "strehim emergjent", "strehimore emergjente",
                    "centru de primire", "urgență", "adăpost de urgență", "кризисен център",
                    "кризисно настаняване", "спешно настаняване", "прифатен центар", "итно сместување",
                ]),
            CodeEntry(
                "SHORT_TERM_RETURN", "Short-term, linked to return (transit)",
                [
                    "transit", "transit shelter", "short-term", "transit centre", "transit center",
                    "tranzit", "tranzitno sklonište", "tranzitna kuća", "kratkoročni", "kratkoročno",
                    "afatshkurtër", "strehimore tranzite", "termen scurt", "centru de tranzit",
                    "транзитен център", "краткосрочен", "транзитни центар",
                ]),
            CodeEntry(
                "LONG_TERM_OPEN", "Long-term, open",
                [
                    "long-term", "open shelter", "long-term shelter", "dugoročni", "dugoročno",
                    "otvoreno sklonište", "otvoreni tip", "afatgjatë", "strehimore e hapur", "termen lung",
                    "adăpost deschis", "дългосрочен", "дългосрочно", "долгорочно", "отворено засолниште",
                ]),
            CodeEntry(
                "HIGH_SECURITY", "High security",
                [
                    "secure", "closed shelter", "visoka sigurnost", "visoko zaštićeno", "zatvoreni tip",
                    "siguri e lartë", "siguri të lartë", "strehimore e mbyllur", "înaltă securitate",
                    "securitate ridicată", "висока безбедност",
                ]),
            CodeEntry(
                "HALFWAY", "Halfway house",
                [
                    "semi-independent", "independent living apartment", "poluotvoreni", "kuća na pola puta",
                    "stanovanje uz podršku", "gjysmë i pavarur", "apartament", "locuință protejată",
                    "apartament protejat", "наблюдавано жилище", "полузависимо живеење", "преходно жилище",
                ]),
            CodeEntry(
                "CHILD", "For children",
                [
                    "children", "minors", "children's shelter", "shelter for minors", "djeca", "za djecu",
                    "maloljetnici", "maloletnici", "fëmijë", "për fëmijë", "copii", "pentru copii",
                    "minori", "за деца", "малолетни", "за непълнолетни",
                ]),
            CodeEntry(
                "MIXED_DV", "Shared with victims of domestic violence",
                [
                    "mixed", "domestic violence", "domestic violence shelter", "women's shelter",
                    "sigurna kuća", "nasilje u porodici", "nasilje u obitelji", "mješovito", "mešovito",
                    "dhunë në familje", "i përzier", "violență domestică", "mixt", "домашно насилие",
                    "смесен", "семејно насилство", "мешано", "породично насиље",
                ]),
            CodeEntry(
                "PRIVATE_RENT", "Privately rented housing",
                [
                    "rented flat", "rented apartment", "rental", "privatni stan", "iznajmljen stan",
                    "privatni smještaj", "privatni smeštaj", "qira private", "shtëpi me qira",
                    "banesë me qira", "chirie", "locuință închiriată", "частен наем", "квартира",
                    "приватен стан", "изнајмен стан", "под наем",
                ]),
        ]
    )
}
