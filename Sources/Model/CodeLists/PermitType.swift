/// Type of residence permit.
public enum PermitType: UInt8, CodedValue {
    /// Humanitarian.
    case humanitarian = 5
    /// For co-operation in proceedings.
    case cooperation
    /// For the personal situation.
    case personalSituation
    /// Asylum.
    case asylum
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_PERMIT",
        title: "Type of residence permit",
        entries: [
            CodeEntry(
                "HUMANITARIAN", "Humanitarian",
                [
                    "humanitarian grounds", "humanitarni razlozi", "humanitarni", "humanitarna",
                    "humanitare", "humanitar", "umanitar", "хуманитарни причини", "хуманитарно",
                    "хуманитарен",
                ]),
            CodeEntry(
                "COOPERATION", "For co-operation in proceedings",
                [
                    "cooperation with authorities", "saradnja", "suradnja", "bashkëpunim", "cooperare",
                    "сътрудничество", "соработка",
                ]),
            CodeEntry(
                "PERSONAL_SITUATION", "For the personal situation",
                [
                    "personal circumstances", "lična situacija", "osobne okolnosti", "situatë personale",
                    "situație personală", "лично положение", "лична состојба",
                ]),
            CodeEntry(
                "ASYLUM", "Asylum",
                [
                    "international protection", "azil", "azili", "убежище", "protecție internațională",
                    "međunarodna zaštita",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
