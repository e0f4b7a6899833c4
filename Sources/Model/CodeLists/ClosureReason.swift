/// Reason for closure.
public enum ClosureReason: UInt8, CodedValue {
    /// Reintegrated.
    case reintegrated = 5
    /// Plan completed.
    case planCompleted
    /// Self-sufficient.
    case selfSufficient
    /// Transferred.
    case transferred
    /// Returned to the home country.
    case returnedHomeCountry
    /// Withdrew.
    case withdrew
    /// Contact lost.
    case lostContact
    /// Left against advice.
    case leftAgainstAdvice
    /// Breach of rules.
    case ruleBreach
    /// Trafficked again.
    case reTrafficked
    /// Detained or deported.
    case detainedDeported
    /// Deceased.
    case deceased
    /// Found not to be a victim.
    case notVictim
    /// Duplicate case.
    case duplicate
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_CLOSURE",
        title: "Reason for closure",
        entries: [
            CodeEntry(
                "REINTEGRATED", "Reintegrated",
                [
                    "successful reintegration", "successfully reintegrated", "reintegrisana",
                    "reintegrisan", "reintegrirana", "uspješna reintegracija", "uspešna reintegracija",
                    "reintegracija", "i riintegruar", "e riintegruar", "riintegruar", "reintegrată",
                    "reintegrat", "reintegrare reușită", "реинтегриран",
                ]),
            CodeEntry(
                "PLAN_COMPLETED", "Plan completed",
                [
                    "completed plan", "programme completed", "program completed", "completed",
                    "plan završen", "završen plan", "završen program", "plani i përfunduar",
                    "përfundimi i planit", "program i përfunduar", "plan finalizat", "program finalizat",
                    "завършен план", "завършена програма", "завршена програма", "изпълнен план",
                ]),
            CodeEntry(
                "SELF_SUFFICIENT", "Self-sufficient",
                [
                    "independent", "samostalna", "samostalan", "osamostaljena", "ekonomski samostalna",
                    "e pavarur", "i pavarur", "independentă", "autonomă", "autonom", "независима",
                    "самостоятелна", "самостојна",
                ]),
            CodeEntry(
                "TRANSFERRED", "Transferred",
                [
                    "transfer", "referred", "referred elsewhere", "premještena", "premeštena", "premješten",
                    "upućena", "prebačena", "transferuar", "i transferuar", "e transferuar", "referuar",
                    "transferată", "transferat", "referită", "прехвърлена", "префрлена", "пренасочена",
                    "упатена", "премештен",
                ]),
            CodeEntry(
                "RETURNED_HOME_COUNTRY", "Returned to the home country",
                [
                    "returned home", "returned to home country", "returned to country of origin",
                    "repatriated", "return", "vraćena kući", "vraćena u zemlju porijekla",
                    "povratak u zemlju porijekla", "povratak u zemlju porekla", "repatrirana",
                    "repatrirana u zemlju", "kthyer në vendin e origjinës", "riatdhesuar", "e kthyer",
                    "repatriată", "repatriat", "întoarsă în țara de origine",
                    "върната в страната на произход", "завърнала се", "вратена во земјата на потекло",
                    "репатриран",
                ]),
            CodeEntry(
                "WITHDREW", "Withdrew",
                [
                    "withdrawn", "withdrew from programme", "withdrew from program", "voluntarily left",
                    "odustala", "odustao", "povukla se", "u tërhoq", "tërhequr", "largim vullnetar",
                    "s-a retras", "retrasă", "retragere", "renunțat", "отказала се", "отказал се",
                    "напуснала доброволно", "се откажа", "откажана", "се повлече",
                ]),
            CodeEntry(
                "LOST_CONTACT", "Contact lost",
                [
                    "lost", "disappeared", "unreachable", "izgubljen kontakt", "prekid kontakta", "nestala",
                    "nestao", "humbur kontakti", "humbje kontakti", "kontakt i humbur", "contact pierdut",
                    "pierderea contactului", "dispărută", "загубен контакт", "изчезнала", "изгубен контакт",
                    "исчезната", "прекин контакта",
                ]),
            CodeEntry(
                "LEFT_AGAINST_ADVICE", "Left against advice",
                [
                    "against advice", "left on own", "napustila protiv savjeta", "napustila protiv saveta",
                    "samovoljno napustila", "samovoljno napuštanje", "u largua kundër këshillës",
                    "largim i vetvullnetshëm", "a plecat împotriva recomandării", "plecare voluntară",
                    "напуснала въпреки съвета", "самоволно напуснала", "напушти против совет",
                    "самоволно напуштање",
                ]),
            CodeEntry(
                "RULE_BREACH", "Breach of rules",
                [
                    "breaking rules", "expelled", "house rules broken", "kršenje pravila",
                    "isključena zbog kršenja pravila", "kršenje kućnog reda", "shkelje e rregullave",
                    "përjashtuar", "încălcarea regulilor", "exmatriculată", "нарушение на правилата",
                    "нарушаване на правилата", "кршење на правила",
                ]),
            CodeEntry(
                "RE_TRAFFICKED", "Trafficked again",
                [
                    "re-trafficking", "ponovo žrtva trgovine", "ponovna trgovina",
                    "ponovljena trgovina ljudima", "ritrafikuar", "e ritrafikuar", "i ritrafikuar",
                    "retraficată", "retraficat", "повторно трафикирана", "повторен трафик",
                    "повторно жртва на трговија", "препродадена",
                ]),
            CodeEntry(
                "DETAINED_DEPORTED", "Detained or deported",
                [
                    "detained", "deported", "detention", "deportation", "arrested", "pritvorena",
                    "deportovana", "deportirana", "uhapšena", "e arrestuar", "e ndaluar", "dëbuar",
                    "deportuar", "reținută", "arestată", "deportată", "задържана", "експулсирана",
                    "приведена", "уапшена",
                ]),
            CodeEntry(
                "DECEASED", "Deceased",
                [
                    "died", "death", "dead", "preminula", "preminuo", "umrla", "umro", "smrt", "vdekur",
                    "e vdekur", "i vdekur", "ka vdekur", "decedată", "decedat", "deces", "починала",
                    "починал", "починат", "почината", "смърт", "умерла",
                ]),
            CodeEntry(
                "NOT_VICTIM", "Found not to be a victim",
                [
                    "not a victim", "NotAVictimOfTrafficking", "no victim status", "nije žrtva",
                    "nije žrtva trgovine ljudima", "nuk është viktimë", "jo viktimë", "nu este victimă",
                    "не е жертва", "не е жртва",
                ]),
            CodeEntry(
                "DUPLICATE", "Duplicate case",
                [
                    "double entry", "duplikat", "dvostruki unos", "dublikatë", "dyfish", "duplicat",
                    "dublură", "дубликат", "двоен запис",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
