/// Type of exit from the shelter.
public enum ExitType: UInt8, CodedValue {
    /// Planned.
    case planned = 5
    /// Early, agreed.
    case earlyAgreed
    /// Unplanned.
    case unplanned
    /// Expelled.
    case expelled
    /// Transfer.
    case transfer

    public static let list = CodeList(
        id: "CL_EXIT_TYPE",
        title: "Type of exit from the shelter",
        entries: [
            CodeEntry(
                "PLANNED", "Planned",
                [
                    "as planned", "planned departure", "planirano", "planiran", "planirani", "po planu",
                    "planski", "planirani izlazak", "i planifikuar", "e planifikuar", "planifikuar",
                    "sipas planit", "planificat", "planificată", "conform planului", "по план",
                    "планирано напускане", "запланированный",
                ]),
            CodeEntry(
                "EARLY_AGREED", "Early, agreed",
                [
                    "early, by agreement", "early", "agreed early exit", "early departure agreed",
                    "ranije dogovoreno", "ranije po dogovoru", "sporazumno", "prijevremeno dogovoreno",
                    "prevremeno dogovoreno", "më herët me marrëveshje", "me marrëveshje",
                    "para kohe me marrëveshje", "mai devreme de comun acord", "de comun acord", "anticipat",
                    "предсрочно по съгласие", "по взаимно съгласие", "предвремено договорено",
                    "порано по договор",
                ]),
            CodeEntry(
                "UNPLANNED", "Unplanned",
                [
                    "left without notice", "ran away", "escaped", "absconded", "runaway", "left",
                    "unplanned departure", "neplanirano", "neplanirani", "neplaniran", "samovoljno",
                    "samovoljno napuštanje", "pobjegla", "pobegla", "bijeg", "bekstvo", "neplanski",
                    "i paplanifikuar", "e paplanifikuar", "paplanifikuar", "largim pa njoftim", "iku",
                    "neplanificat", "neplanificată", "fugă", "plecare neanunțată", "самоволно", "избягала",
                    "бягство", "напуштање", "бегство", "избега", "самовольный уход",
                ]),
            CodeEntry(
                "EXPELLED", "Expelled",
                [
                    "expulsion", "excluded", "dismissed", "isključena", "isključen", "isključenje",
                    "izbačena", "udaljena", "përjashtuar", "e përjashtuar", "i përjashtuar", "dëbuar",
                    "exclusă", "exclus", "exmatriculată", "dată afară", "изключена", "изключен",
                    "отстранена", "исклучена", "исклучен",
                ]),
            CodeEntry(
                "TRANSFER", "Transfer",
                [
                    "transferred", "moved to other shelter", "relocated", "premještaj", "premještena",
                    "premeštaj", "premeštena", "prebačena", "prelazak", "transferim", "transferuar",
                    "e transferuar", "zhvendosur", "transferată", "transferat", "mutată", "преместване",
                    "префрлена", "префрлање", "перевод",
                ]),
        ]
    )
}
