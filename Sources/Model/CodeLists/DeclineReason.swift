/// Reason for declining assistance.
public enum DeclineReason: UInt8, CodedValue {
    /// Conflicts with migration plans.
    case migrationPlans = 5
    /// Influence of the family.
    case familyInfluence
    /// No need.
    case noNeed
    /// Poor information.
    case infoMissing
    /// Rules or closed shelter.
    case rulesClosedShelter
    /// No help for the family.
    case noFamilyHelp
    /// Excluded by the provider.
    case providerExcluded
    /// Distrust.
    case distrust
    /// Stigma.
    case stigma
    /// Does not see herself as a victim.
    case notVictimSelfView
    /// Bad experience with assistance.
    case badExperience
    /// Assistance was not offered.
    case notOffered
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_DECLINE",
        title: "Reason for declining assistance",
        entries: [
            CodeEntry(
                "MIGRATION_PLANS", "Conflicts with migration plans",
                [
                    "wants to migrate again", "planovi za migraciju", "želi da migrira",
                    "želi u inostranstvo", "plane migrimi", "do të emigrojë", "planuri de migrație",
                    "dorește să migreze", "планове за миграция", "планови за миграција",
                    "иска да замине в чужбина", "сака да замине во странство",
                ]),
            CodeEntry(
                "FAMILY_INFLUENCE", "Influence of the family",
                [
                    "family pressure", "family", "influence of family", "uticaj porodice",
                    "utjecaj obitelji", "pritisak porodice", "porodica", "ndikim i familjes", "familja",
                    "influența familiei", "familie", "влияние на семейството", "семеен натиск",
                    "влијание на семејството", "семейство",
                ]),
            CodeEntry(
                "NO_NEED", "No need",
                [
                    "not needed", "does not need", "does not need help", "nije potrebno", "nema potrebe",
                    "ne treba joj pomoć", "nuk ka nevojë", "s'ka nevojë", "nu are nevoie", "nu este nevoie",
                    "няма нужда", "нема потреба", "не е потребно",
                ]),
            CodeEntry(
                "INFO_MISSING", "Poor information",
                [
                    "lack of information", "not informed", "nedostatak informacija", "nije informisana",
                    "nije informirana", "mungesë informacioni", "lipsă de informații",
                    "lipsa informațiilor", "липса на информация", "недостиг на информации",
                ]),
            CodeEntry(
                "RULES_CLOSED_SHELTER", "Rules or closed shelter",
                [
                    "rules", "shelter rules", "closed shelter", "house rules", "pravila skloništa",
                    "zatvoreno sklonište", "pravila kuće", "kućni red", "rregullat",
                    "rregullat e strehimores", "strehimore e mbyllur", "regulile adăpostului",
                    "adăpost închis", "правила на приюта", "затворен приют", "правила на засолништето",
                    "затворено засолниште", "правила",
                ]),
            CodeEntry(
                "NO_FAMILY_HELP", "No help for the family",
                [
                    "no help for family", "no assistance for family", "nema pomoći za porodicu",
                    "nema pomoći za obitelj", "pa ndihmë për familjen", "fără ajutor pentru familie",
                    "няма помощ за семейството", "нема помош за семејството",
                ]),
            CodeEntry(
                "PROVIDER_EXCLUDED", "Excluded by the provider",
                [
                    "excluded", "excluded by provider", "not eligible", "provider refused", "isključena",
                    "ne ispunjava uslove", "ne ispunjava uvjete", "e përjashtuar", "i përjashtuar",
                    "exclusă", "exclus", "изключена", "исклучена", "не отговаря на условията",
                    "не ги исполнува условите",
                ]),
            CodeEntry(
                "DISTRUST", "Distrust",
                [
                    "mistrust", "no trust", "fear", "lack of trust", "nepovjerenje", "nepoverenje",
                    "nema povjerenja", "strah", "mosbesim", "frikë", "neîncredere", "frică", "teamă",
                    "недоверие", "недоверба",
                ]),
            CodeEntry(
                "STIGMA", "Stigma",
                [
                    "shame", "fear of stigma", "stigmatizacija", "sram", "sramota", "stid", "turp",
                    "stigmatizim", "stigmatizare", "rușine",
                ]),
            CodeEntry(
                "NOT_VICTIM_SELF_VIEW", "Does not see herself as a victim",
                [
                    "not a victim", "does not see self as victim", "does not identify as victim",
                    "ne vidi se kao žrtva", "ne smatra se žrtvom", "nuk e sheh veten si viktimë",
                    "nu se consideră victimă", "не се възприема като жертва", "не се гледа како жртва",
                    "не се смета за жртва",
                ]),
            CodeEntry(
                "BAD_EXPERIENCE", "Bad experience with assistance",
                [
                    "previous bad experience", "negative experience", "loše iskustvo", "përvojë e keqe",
                    "experiență negativă", "experiență proastă", "лош опит", "лошо искуство",
                ]),
            CodeEntry(
                "NOT_OFFERED", "Assistance was not offered",
                [
                    "assistance not offered", "nije ponuđeno", "nije ponuđena", "nuk u ofrua",
                    "nuk është ofruar", "nu s-a oferit", "neoferit", "не е предложено", "не е понудено",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
