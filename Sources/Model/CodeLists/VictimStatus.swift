/// Status of the person as a victim of trafficking.
public enum VictimStatus: UInt8, CodedValue {
    /// Presumed victim (indicators found, decision not taken or not possible).
    case presumed = 5
    /// Formally identified by the competent authority.
    case identifiedFormal
    /// Identified by a service provider (NGO or international organisation).
    case identifiedService
    /// Victim of attempted trafficking.
    case attempted
    /// Not a victim of trafficking.
    case notVictim
    /// At risk of trafficking, not presumed a victim.
    case atRisk

    public static let list = CodeList(
        id: "CL_VICTIM_STATUS",
        title: "Status of the person as a victim of trafficking",
        entries: [
            CodeEntry(
                "PRESUMED", "Presumed victim (indicators found, decision not taken or not possible)",
                [
                    "PossibleVictimOfTrafficking", "possible victim", "potential victim", "potential",
                    "presumed victim", "suspected victim", "potencijalna žrtva", "moguća žrtva",
                    "pretpostavljena žrtva", "potencijalna", "viktimë e mundshme", "viktimë potenciale",
                    "e mundshme", "viktimë e supozuar", "victimă prezumată", "victimă potențială",
                    "prezumtivă", "victimă posibilă", "предполагаема жертва", "потенциална жертва",
                    "претпоставена жртва", "могуће жртва", "возможная жертва",
                ]),
            CodeEntry(
                "IDENTIFIED_FORMAL", "Formally identified by the competent authority",
                [
                    "ActualVictimOfTrafficking", "identified", "identified victim", "formally identified",
                    "officially identified", "official victim", "confirmed victim", "confirmed",
                    "identifikovana žrtva", "identificirana žrtva", "formalno identifikovana",
                    "zvanično identifikovana", "viktimë e identifikuar", "e identifikuar",
                    "identifikuar zyrtarisht", "viktimë zyrtare", "victimă identificată",
                    "identificată formal", "identificată", "идентифицирана жертва",
                    "официално идентифицирана", "формално идентифицирана", "идентификувана жртва",
                    "формално идентификувана", "идентифицирана",
                ]),
            CodeEntry(
                "IDENTIFIED_SERVICE", "Identified by a service provider (NGO or international organisation)",
                [
                    "identified by ngo", "identified by service provider", "identified by io",
                    "identifikovala nvo", "identifikovana od strane nvo", "identifikuar nga ojf",
                    "identificată de ong", "идентифицирана от нпо", "идентификувана од нво",
                ]),
            CodeEntry(
                "ATTEMPTED", "Victim of attempted trafficking",
                [
                    "attempted trafficking", "attempt", "pokušaj", "pokušaj trgovine", "tentativë",
                    "tentativă", "tentativă de trafic", "опит", "опит за трафик", "обид",
                    "обид за трговија",
                ]),
            CodeEntry(
                "NOT_VICTIM", "Not a victim of trafficking",
                [
                    "not a victim", "no victim", "nije žrtva", "nije žrtva trgovine ljudima",
                    "nuk është viktimë", "jo viktimë", "nu este victimă", "не е жертва", "не е жртва",
                ]),
            CodeEntry(
                "AT_RISK", "At risk of trafficking, not presumed a victim",
                [
                    "vulnerable", "risk group", "u riziku", "rizična", "rizična grupa", "në rrezik",
                    "e rrezikuar", "la risc", "în situație de risc", "grup de risc", "в риск",
                    "рискова група", "во ризик",
                ]),
        ]
    )
}
