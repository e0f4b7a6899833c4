/// Highest level of education.
public enum Education: UInt8, CodedValue {
    /// Early childhood education.
    case isced0 = 5
    /// Primary education.
    case isced1
    /// Lower secondary education.
    case isced2
    /// Upper secondary education.
    case isced3
    /// Post-secondary non-tertiary education.
    case isced4
    /// Short-cycle tertiary education.
    case isced5
    /// Bachelor's or equivalent level.
    case isced6
    /// Master's or equivalent level.
    case isced7
    /// Doctoral or equivalent level.
    case isced8
    /// No formal education.
    case none
    /// Primary (level not known more closely).
    case primary
    /// Secondary (level not known more closely).
    case secondary
    /// Vocational training.
    case vocational
    /// Higher education (level not known more closely).
    case higher

    public static let list = CodeList(
        id: "CL_EDUCATION",
        title: "Highest level of education",
        entries: [
            CodeEntry(
                "ISCED0", "Early childhood education",
                [
                    "pre-primary", "kindergarten", "predškolsko", "parashkollor", "preșcolar",
                    "предучилищно", "предучилишно",
                ]),
            CodeEntry("ISCED1", "Primary education"),
            CodeEntry(
                "ISCED2", "Lower secondary education",
                [
                    "gimnaziu", "nëntëvjeçar", "9-vjeçar", "arsim i mesëm i ulët",
                ]),
            CodeEntry("ISCED3", "Upper secondary education", ["gimnazija", "liceu", "gjimnaz", "gymnasium"]),
            CodeEntry("ISCED4", "Post-secondary non-tertiary education", ["post-secondary", "postliceal"]),
            CodeEntry(
                "ISCED5", "Short-cycle tertiary education",
                [
                    "viša škola", "shkollë e lartë dyvjeçare", "полувисше",
                ]),
            CodeEntry(
                "ISCED6", "Bachelor's or equivalent level",
                [
                    "bachelor", "bachelor's", "licență", "бакалавър",
                ]),
            CodeEntry(
                "ISCED7", "Master's or equivalent level",
                [
                    "master", "master's", "magisterij", "masterat", "магистър", "магистер",
                ]),
            CodeEntry(
                "ISCED8", "Doctoral or equivalent level", ["doctorate", "phd", "doktorat", "doctorat"]),
            CodeEntry(
                "NONE", "No formal education",
                [
                    "no education", "no schooling", "illiterate", "never attended school", "bez škole",
                    "bez obrazovanja", "nepismena", "nepismen", "pa arsim", "pa shkollë", "analfabet",
                    "analfabete", "fără studii", "fără educație", "fără școală", "analfabetă",
                    "без образование", "неграмотна", "неграмотен",
                ]),
            CodeEntry(
                "PRIMARY", "Primary (level not known more closely)",
                [
                    "primary school", "elementary", "elementary school", "osnovna", "osnovna škola",
                    "osnovno", "osnovno obrazovanje", "fillore", "shkollë fillore", "arsim fillor",
                    "tetëvjeçare", "8-vjeçare", "primară", "școala primară", "primare", "studii primare",
                    "основно училище", "основно образование", "начално", "начальное",
                ]),
            CodeEntry(
                "SECONDARY", "Secondary (level not known more closely)",
                [
                    "secondary school", "high school", "srednja", "srednja škola", "srednje",
                    "srednje obrazovanje", "srednja stručna sprema", "sss", "e mesme", "shkollë e mesme",
                    "arsim i mesëm", "liceale", "studii medii", "studii liceale", "средно",
                    "средно образование", "средно училище", "среднее",
                ]),
            CodeEntry(
                "VOCATIONAL", "Vocational training",
                [
                    "vocational school", "technical", "trade school", "stručna škola", "zanat",
                    "zanatska škola", "strukovna škola", "strukovno", "srednja stručna škola",
                    "profesionale", "shkollë profesionale", "arsim profesional", "școală profesională",
                    "profesională", "професионално", "професионално образование", "стручно",
                    "стручно училиште", "техникум", "занаят", "средно стручно",
                ]),
            CodeEntry(
                "HIGHER", "Higher education (level not known more closely)",
                [
                    "university", "tertiary", "college", "university degree", "fakultet", "visoka",
                    "visoko", "visoko obrazovanje", "visoka škola", "univerzitet", "sveučilište",
                    "universitar", "arsim i lartë", "e lartë", "shkollë e lartë", "universitet",
                    "superioare", "studii superioare", "universitate", "universitare", "висше",
                    "висше образование", "високо образование", "высшее",
                ]),
        ]
    )
}
