/// Means of control.
public enum MeansOfControl: UInt8, CodedValue {
    /// Threats of violence.
    case physicalThreats = 5
    /// Threats of action by law enforcement.
    case threatsLawEnforcement
    /// Threats to children or family.
    case threatensChildrenFamily
    /// Debt bondage.
    case debtBondage
    /// False promises.
    case falsePromises
    /// Physical abuse.
    case physicalAbuse
    /// Sexual abuse.
    case sexualAbuse
    /// Earnings taken.
    case takesEarnings
    /// Access to money restricted.
    case restrictsFinancialAccess
    /// Access to medical care restricted.
    case restrictsMedicalCare
    /// Movement restricted.
    case restrictsMovement
    /// Necessities withheld.
    case withholdsNecessities
    /// Psychological abuse.
    case psychologicalAbuse
    /// Psychoactive substances.
    case psychoactiveSubstance
    /// Excessive working hours.
    case excessiveWorkingHours
    /// Documents withheld.
    case withholdsDocuments
    /// Children used as a means of pressure.
    case usesChildren
    /// Debt bondage or earnings taken (group).
    case grpDebtEarnings
    /// Threats of any kind (group).
    case grpThreats
    /// Psychological, physical or sexual abuse (group).
    case grpAbuse
    /// Basic needs or movement denied (group).
    case grpDenyNeeds
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_MEANS_OF_CONTROL",
        title: "Means of control",
        entries: [
            CodeEntry(
                "PHYSICAL_THREATS", "Threats of violence",
                [
                    "threats", "meansOfControlThreats", "prijetnje", "pretnje", "kërcënime", "kërcënim",
                    "amenințări", "amenințare", "заплахи", "закани", "угрозы",
                ]),
            CodeEntry(
                "THREATS_LAW_ENFORCEMENT", "Threats of action by law enforcement",
                [
                    "threat of law enforcement", "meansOfControlThreatOfLawEnforcement",
                    "meansOfControlThreatOfLawEnforce", "prijetnje policijom", "pretnje policijom",
                    "kërcënim me polici", "amenințări cu poliția", "заплаха с полиция",
                    "закани со полиција",
                ]),
            CodeEntry(
                "THREATENS_CHILDREN_FAMILY", "Threats to children or family",
                [
                    "threats to family", "threats to children", "threats against family",
                    "prijetnje porodici", "prijetnje obitelji", "pretnje porodici",
                    "kërcënim ndaj familjes", "amenințarea familiei", "заплахи към семейството",
                    "закани кон семејството",
                ]),
            CodeEntry(
                "DEBT_BONDAGE", "Debt bondage",
                [
                    "meansOfControlDebtBondage", "debt", "dužničko ropstvo", "dugovanje", "dug",
                    "skllavëri për borxhe", "robëri për borxh", "borxh", "servitute prin datorii",
                    "robie prin datorii", "datorii", "дългова зависимост", "дългово робство",
                    "должничко ропство", "долговая кабала",
                ]),
            CodeEntry(
                "FALSE_PROMISES", "False promises",
                [
                    "meansOfControlFalsePromises", "meansFalsePromises", "deception", "lažna obećanja",
                    "obmana", "prevara", "premtime të rreme", "premtime të gënjeshtra", "mashtrim",
                    "promisiuni false", "promisiuni mincinoase", "înșelăciune", "лъжливи обещания",
                    "измама", "лажни ветувања", "обман",
                ]),
            CodeEntry(
                "PHYSICAL_ABUSE", "Physical abuse",
                [
                    "physical violence", "meansOfControlPhysicalAbuse", "fizičko zlostavljanje",
                    "fizičko nasilje", "dhunë fizike", "abuz fizik", "violență fizică", "физическо насилие",
                    "физичко насилство", "физическое насилие",
                ]),
            CodeEntry(
                "SEXUAL_ABUSE", "Sexual abuse",
                [
                    "sexual violence", "meansOfControlSexualAbuse", "seksualno zlostavljanje",
                    "seksualno nasilje", "dhunë seksuale", "abuz sexual", "violență sexuală",
                    "сексуално насилие", "сексуално насилство",
                ]),
            CodeEntry(
                "TAKES_EARNINGS", "Earnings taken",
                [
                    "meansOfControlTakesEarnings", "oduzimanje zarade", "uzimanje zarade",
                    "marrje e të ardhurave", "luarea câștigurilor", "отнемане на печалбата",
                    "одземање заработка",
                ]),
            CodeEntry(
                "RESTRICTS_FINANCIAL_ACCESS", "Access to money restricted",
                [
                    "meansOfControlRestrictsFinancialAccess", "ograničen pristup novcu",
                    "kufizim financiar", "restricționarea accesului la bani", "ограничен достъп до пари",
                ]),
            CodeEntry(
                "RESTRICTS_MEDICAL_CARE", "Access to medical care restricted",
                [
                    "meansOfControlRestrictsMedicalCare", "meansOfControlRestrictsMedicalCa",
                    "uskraćivanje medicinske njege", "ograničena medicinska pomoć",
                ]),
            CodeEntry(
                "RESTRICTS_MOVEMENT", "Movement restricted",
                [
                    "meansOfControlRestrictsMovement", "confinement", "locked up", "ograničenje kretanja",
                    "ograničavanje kretanja", "lišavanje slobode", "zatočenost", "kufizim i lëvizjes",
                    "izolim", "restricționarea mișcării", "restricționarea libertății de mișcare",
                    "sechestrare", "ограничаване на движението", "ограничено движение",
                    "ограничување на движење", "лишаване от свобода", "ограничение передвижения",
                ]),
            CodeEntry(
                "WITHHOLDS_NECESSITIES", "Necessities withheld",
                [
                    "meansOfControlWithholdsNecessities", "meansOfControlWithholdsNecessiti",
                    "uskraćivanje osnovnih potreba", "uskraćivanje hrane", "mohim i nevojave bazë",
                    "privarea de hrană", "лишаване от храна", "скратување основни потреби",
                ]),
            CodeEntry(
                "PSYCHOLOGICAL_ABUSE", "Psychological abuse",
                [
                    "emotional abuse", "meansOfControlPsychologicalAbuse", "psihičko zlostavljanje",
                    "psihičko nasilje", "psihološko nasilje", "dhunë psikologjike", "abuz psihologic",
                    "violență psihologică", "психическо насилие", "психолошко насилство",
                    "психологическо насилие", "психологическое насилие",
                ]),
            CodeEntry(
                "PSYCHOACTIVE_SUBSTANCE", "Psychoactive substances",
                [
                    "meansOfControlPsychoactiveSubstances", "meansOfControlPsychoactiveSubsta",
                    "meansDrugsAlcohol", "drugs", "alcohol", "drugs and alcohol", "drugs or alcohol",
                    "droga", "alkohol", "droga i alkohol", "drogë", "drogë dhe alkool", "droguri", "alcool",
                    "наркотици", "наркотики",
                ]),
            CodeEntry(
                "EXCESSIVE_WORKING_HOURS", "Excessive working hours",
                [
                    "meansOfControlExcessiveWorkingHours", "meansOfControlExcessiveWorkingHo",
                    "meansExcessiveWorkHours", "prekomjerno radno vrijeme", "prekomerno radno vreme",
                    "orar i tejzgjatur", "ore de muncă excesive", "прекомерно работно време",
                    "прекумерно работно време",
                ]),
            CodeEntry(
                "WITHHOLDS_DOCUMENTS", "Documents withheld",
                [
                    "meansOfControlWithholdsDocuments", "meansWithholdDocs", "meansWithholdDocuments",
                    "documents taken", "passport taken", "confiscation of documents",
                    "oduzimanje dokumenata", "oduzeti dokumenti", "oduzet pasoš", "oduzimanje isprava",
                    "konfiskim i dokumenteve", "marrje e dokumenteve", "confiscarea actelor",
                    "reținerea actelor", "отнемане на документи", "одземање документи",
                    "изъятие документов",
                ]),
            CodeEntry(
                "USES_CHILDREN", "Children used as a means of pressure",
                [
                    "meansOfControlUsesChildren", "children used as pressure",
                ]),
            CodeEntry(
                "GRP_DEBT_EARNINGS", "Debt bondage or earnings taken (group)",
                [
                    "meansDebtBondageEarnings", "debt bondage or takes earnings",
                ]),
            CodeEntry("GRP_THREATS", "Threats of any kind (group)", ["meansThreats", "threats of any kind"]),
            CodeEntry(
                "GRP_ABUSE", "Psychological, physical or sexual abuse (group)",
                [
                    "meansAbusePsyPhySex", "psychological, physical or sexual abuse",
                ]),
            CodeEntry(
                "GRP_DENY_NEEDS", "Basic needs or movement denied (group)",
                [
                    "meansDenyBasicNeeds", "denies basic needs", "deny basic needs",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other + ["meansOfControlOther"]),
        ]
    )
}
