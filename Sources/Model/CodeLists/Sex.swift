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
            CodeEntry(
                "F", "Female",
                [
                    "feminine", "woman", "women", "girl", "females", "ženski", "ženska", "žensko", "žena",
                    "ž", "ženski spol", "ženski pol", "djevojka", "djevojčica", "femër", "femra", "grua",
                    "vajzë", "feminin", "femeie", "femeiesc", "fată", "sex feminin", "момиче", "девојче",
                    "женский", "женщина", "жіноча", "kadın", "kız", "γυναίκα", "θήλυ", "frau", "weiblich",
                    "femme", "femmina", "zhena", "zhenski",
                ]),
            CodeEntry(
                "M", "Male",
                [
                    "masculine", "man", "men", "boy", "males", "muški", "muška", "muško", "muškarac",
                    "muški spol", "muški pol", "mladić", "dječak", "mashkull", "meshkuj", "burrë", "djalë",
                    "masculin", "bărbat", "bărbătesc", "b", "băiat", "sex masculin", "мъж", "мъжки",
                    "момче", "машки", "машко", "мужской", "мужчина", "чоловіча", "erkek", "άνδρας", "άρρεν",
                    "férfi", "mann", "männlich", "homme", "maschio", "mazh", "muzh",
                ]),
            CodeEntry(
                "_O", "Other",
                Spellings.other + [
                    "third", "diverse", "non-binary", "intersex", "transgender", "trans",
                    "trans/transgender/nonconforming", "TransgenderFeminine", "TransgenderMasculine",
                    "NonConforming", "transrodna", "transrodni", "transgjinor", "transgjinore",
                    "трансджендър", "трансродово",
                ]),
        ]
    )
}
