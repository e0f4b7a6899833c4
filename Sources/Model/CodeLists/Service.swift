/// Service of assistance.
public enum Service: UInt8, CodedValue {
    /// Shelter.
    case shelter = 5
    /// Housing support.
    case housingSupport
    /// Food and clothing.
    case foodClothing
    /// Medical care.
    case medical
    /// Psychological support.
    case psychological
    /// Psychiatric care.
    case psychiatric
    /// Legal advice.
    case legalAdvice
    /// Legal representation.
    case legalRepresentation
    /// Documents.
    case documents
    /// Interpretation.
    case interpretation
    /// Education.
    case education
    /// Vocational training.
    case vocational
    /// Job placement.
    case jobPlacement
    /// Income-generating grant.
    case incomeGrant
    /// Financial support.
    case financial
    /// Family mediation.
    case familyMediation
    /// Child care.
    case childCare
    /// Safety and protection.
    case safetyProtection
    /// Return travel.
    case returnTravel
    /// Reception on arrival.
    case receptionOnArrival
    /// Case monitoring.
    case caseMonitoring
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_SERVICE",
        title: "Service of assistance",
        entries: [
            CodeEntry(
                "SHELTER", "Shelter",
                [
                    "accommodation", "safe accommodation", "housing", "safe house", "shelter accommodation",
                    "sklonište", "sigurna kuća", "smještaj", "smeštaj", "strehim", "strehimore", "strehimi",
                    "adăpost", "cazare", "găzduire", "приют", "защитено жилище", "настаняване",
                    "засолниште", "сместување", "прифатилиште", "прихватилиште", "шелтер", "жилье",
                ]),
            CodeEntry(
                "HOUSING_SUPPORT", "Housing support",
                [
                    "rent support", "rent", "rental support", "independent housing", "pomoć za stanovanje",
                    "stanovanje", "stambeno zbrinjavanje", "najam", "kirija", "mbështetje për strehim",
                    "qira", "ndihmë për qira", "sprijin pentru locuință", "chirie", "locuință",
                    "жилищна помощ", "наем", "помош за домување", "домување",
                ]),
            CodeEntry(
                "FOOD_CLOTHING", "Food and clothing",
                [
                    "food", "clothing", "food and clothes", "basic needs", "hrana", "odjeća",
                    "hrana i odjeća", "ushqim", "veshje", "ushqim dhe veshje", "ushqime dhe veshmbathje",
                    "îmbrăcăminte", "hrană și îmbrăcăminte", "дрехи", "храна и дрехи", "облека",
                    "храна и облека", "питание и одежда",
                ]),
            CodeEntry(
                "MEDICAL", "Medical care",
                [
                    "medical assistance", "health", "health care", "medicinska pomoć", "medicinska",
                    "zdravstvena zaštita", "zdravstvena njega", "zdravstvena nega", "liječenje", "lečenje",
                    "mjekësore", "ndihmë mjekësore", "kujdes shëndetësor", "shëndetësi", "medicală",
                    "asistență medicală", "îngrijire medicală", "медицинска помощ", "медицински грижи",
                    "медицинска помош", "здравни грижи", "медицинская помощь",
                ]),
            CodeEntry(
                "PSYCHOLOGICAL", "Psychological support",
                [
                    "counselling", "counseling", "psychological counselling", "psychological counseling",
                    "psychosocial support", "psychosocial", "psihološka pomoć", "psihološka",
                    "psihosocijalna podrška", "psihosocijalna pomoć", "savjetovanje", "savetovanje",
                    "psihološko savjetovanje", "psihološko savetovanje", "psikologjike", "këshillim",
                    "këshillim psikologjik", "ndihmë psikologjike", "psihologică", "consiliere",
                    "consiliere psihologică", "asistență psihologică", "психологическа помощ",
                    "психологическа подкрепа", "психологическо консултиране", "консултиране",
                    "психолошка помош", "психолошка поддршка", "советување", "психологическая помощь",
                    "SexualExploitationRehabilitation", "LabourExploitationRehabilitation",
                    "rehabilitation",
                ]),
            CodeEntry(
                "PSYCHIATRIC", "Psychiatric care",
                [
                    "psychiatry", "psihijatrijska pomoć", "psihijatrijska", "psihijatar", "psikiatrike",
                    "psikiatër", "psihiatrică", "asistență psihiatrică", "психиатрична помощ",
                    "психиатрична", "психијатриска",
                ]),
            CodeEntry(
                "LEGAL_ADVICE", "Legal advice",
                [
                    "legal", "legal counselling", "legal counseling", "legal aid", "legal assistance",
                    "pravna pomoć", "pravna", "pravni savjet", "pravni savet", "pravno savjetovanje",
                    "pravno savetovanje", "ligjore", "ndihmë juridike", "ndihmë ligjore",
                    "këshillim ligjor", "juridică", "asistență juridică", "consiliere juridică",
                    "правна помощ", "правна консултация", "правна помош", "юридическая помощь",
                    "RightsBasedTraining",
                ]),
            CodeEntry(
                "LEGAL_REPRESENTATION", "Legal representation",
                [
                    "representation in court", "court representation", "lawyer", "attorney",
                    "pravno zastupanje", "zastupanje", "zastupanje na sudu", "advokat", "odvjetnik",
                    "përfaqësim ligjor", "përfaqësim", "avokat", "reprezentare juridică",
                    "reprezentare legală", "avocat", "процесуално представителство", "правно застапување",
                    "застапување",
                ]),
            CodeEntry(
                "DOCUMENTS", "Documents",
                [
                    "identity documents", "document assistance", "documentation", "travel documents",
                    "lični dokumenti", "dokumenti", "pribavljanje dokumenata", "isprave", "dokumente",
                    "dokumentacion", "pajisje me dokumente", "acte", "acte de identitate",
                    "obținerea actelor", "издаване на документи", "документација",
                ]),
            CodeEntry(
                "INTERPRETATION", "Interpretation",
                [
                    "translation", "interpreter", "prevođenje", "prevod", "tumač", "prevodilac",
                    "prevoditelj", "përkthim", "përkthyes", "interpretare", "traducere", "interpret",
                    "устен превод", "толкување", "преведувач", "преводач", "тумачење",
                ]),
            CodeEntry(
                "EDUCATION", "Education",
                [
                    "schooling", "school", "obrazovanje", "školovanje", "arsim", "arsimim", "shkollim",
                    "educație", "școlarizare", "образование", "обучение", "школување",
                ]),
            CodeEntry(
                "VOCATIONAL", "Vocational training",
                [
                    "training", "job training", "Livelihood", "stručno osposobljavanje", "stručna obuka",
                    "profesionalna obuka", "obuka", "osposobljavanje", "formim profesional",
                    "trajnim profesional", "kurse profesionale", "formare profesională", "calificare",
                    "curs de calificare", "професионално обучение", "квалификация",
                ]),
            CodeEntry(
                "JOB_PLACEMENT", "Job placement",
                [
                    "employment", "employment support", "job", "zapošljavanje", "zaposlenje",
                    "pomoć pri zapošljavanju", "posredovanje u zapošljavanju", "punësim",
                    "ndërmjetësim për punë", "angajare", "loc de muncă", "integrare profesională",
                    "намиране на работа", "трудова заетост", "заетост", "вработување",
                ]),
            CodeEntry(
                "INCOME_GRANT", "Income-generating grant",
                [
                    "grant", "small business", "micro-business", "business grant", "income generation",
                    "income-generating", "income generating activity", "grant za biznis", "mali biznis",
                    "samozapošljavanje", "biznes i vogël", "grante", "grant për biznes", "mică afacere",
                    "afacere proprie", "малък бизнес", "мал бизнис", "генериране на доходи",
                ]),
            CodeEntry(
                "FINANCIAL", "Financial support",
                [
                    "financial assistance", "cash", "cash assistance", "allowance", "material assistance",
                    "finansijska pomoć", "finansijska", "financijska pomoć", "novčana pomoć",
                    "materijalna pomoć", "financiare", "ndihmë financiare", "ndihmë ekonomike",
                    "financiară", "ajutor financiar", "asistență financiară", "sprijin financiar",
                    "финансова помощ", "финансова", "парична помощ", "финансиска помош", "парична помош",
                    "материална помощ", "социјална помош", "ajutor social",
                ]),
            CodeEntry(
                "FAMILY_MEDIATION", "Family mediation",
                [
                    "family reunification", "family counselling", "family counseling", "mediation",
                    "porodična medijacija", "obiteljska medijacija", "porodično posredovanje",
                    "spajanje porodice", "rad s porodicom", "ndërmjetësim familjar",
                    "ndërmjetësim me familjen", "mediere familială", "mediere",
                    "реинтеграция в семейството", "семейно посредничество", "семејна медијација",
                    "семейна медиация",
                ]),
            CodeEntry(
                "CHILD_CARE", "Child care",
                [
                    "kindergarten", "care of children", "čuvanje djece", "briga o djeci", "vrtić",
                    "kujdes për fëmijët", "kujdesi për fëmijët", "çerdhe", "îngrijirea copilului",
                    "îngrijirea copiilor", "грижа за деца", "грижи за деца", "детска градина",
                    "грижа за децата", "градинка",
                ]),
            CodeEntry(
                "SAFETY_PROTECTION", "Safety and protection",
                [
                    "safety", "protection", "police protection", "security", "safety planning", "sigurnost",
                    "bezbjednost", "bezbednost", "zaštita", "zaštita sigurnosti", "siguri", "mbrojtje",
                    "mbrojtje fizike", "siguranță", "protecție", "protecție fizică", "безбедност и заштита",
                ]),
            CodeEntry(
                "RETURN_TRAVEL", "Return travel",
                [
                    "travel", "transport", "transportation", "repatriation", "return assistance",
                    "putovanje", "prijevoz", "prevoz", "organizacija povratka", "povratak", "udhëtim",
                    "transport kthimi", "kthim", "riatdhesim", "transportul", "repatriere", "călătorie",
                    "пътуване", "репатриране", "патување", "враќање", "репатријација",
                ]),
            CodeEntry(
                "RECEPTION_ON_ARRIVAL", "Reception on arrival",
                [
                    "reception", "arrival assistance", "airport assistance", "prihvat", "doček",
                    "prihvat po dolasku", "doček na aerodromu", "pritje", "pritje në mbërritje",
                    "pritja në aeroport", "primire", "întâmpinare", "primire la sosire", "посрещане",
                    "посрещане при пристигане", "пречек", "прифат",
                ]),
            CodeEntry(
                "CASE_MONITORING", "Case monitoring",
                [
                    "monitoring", "follow-up", "case management", "SocialCare", "social assistance",
                    "social support", "praćenje", "praćenje slučaja", "monitoring slučaja", "monitorim",
                    "ndjekje e rastit", "menaxhim rasti", "monitorizare", "monitorizarea cazului",
                    "management de caz", "наблюдение", "проследяване на случая", "следење",
                    "следење на случај", "водење случај",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
