import Model
import Testing

/// Spellings that partners write, by list: what each must be read as.
struct SpellingCase: Sendable, CustomTestStringConvertible {
    let list: CodeList
    let code: String
    let spellings: [String]
    var testDescription: String { "\(list.id) \(code)" }

    init(_ list: CodeList, _ code: String, _ spellings: String) {
        self.list = list
        self.code = code
        self.spellings = spellings.split(separator: "|").map { String($0) }
    }
}

@Suite("Synonyms of codes")
struct SynonymTests {
    @Test("words in the region's languages are read", arguments: SynonymTests.regionalCases)
    func regional(_ sample: SpellingCase) { expect(sample) }

    @Test("HTCDS picklist values are read", arguments: SynonymTests.htcdsCases)
    func htcds(_ sample: SpellingCase) { expect(sample) }

    @Test("CTDC values and IOM spellings are read", arguments: SynonymTests.ctdcCases)
    func ctdc(_ sample: SpellingCase) { expect(sample) }

    @Test(
        "a letter that means different things is not guessed",
        arguments: [
            (YesNo.list, "M"), (YesNo.list, "minor"), (YesNo.list, "F"), (RecruiterRelation.list, "друг"),
        ])
    func notGuessed(_ list: CodeList, _ text: String) {
        let bytes = Array(text.utf8)
        #expect(CodeIndex(list).byte(for: bytes.span) == nil)
    }

    private func expect(_ sample: SpellingCase) {
        let index = CodeIndex(sample.list)
        for spelling in sample.spellings {
            let bytes = Array(spelling.utf8)
            #expect(
                index.byte(for: bytes.span).map { sample.list.text(for: $0) } == sample.code, "\(spelling)")
        }
    }

    static let regionalCases: [SpellingCase] = [
        SpellingCase(
            Sex.list, "F", "femër|ženski|Ž|женски|Ж|жена|feminin|F|женский|z\u{30C}enski|ŽENSKI|Zenski"),
        SpellingCase(Sex.list, "M", "mashkull|muški|M|М|мушки|машки|мъж|masculin|B|bărbat|мужской"),
        SpellingCase(YesNo.list, "Y", "po|da|да|Y|1|true|DA|Da|yes"),
        SpellingCase(YesNo.list, "N", "jo|ne|не|nu|нет|N|0|false|NO"),
        SpellingCase(
            YesNo.list, "_U", "i panjohur|nepoznato|непознато|неизвестно|necunoscut|-99|NULL|unknown"),
        SpellingCase(
            Service.list, "SHELTER", "strehimore|sigurna kuća|sklonište|сигурна кућа|засолниште|приют|adăpost"
        ),
        SpellingCase(
            ExploitationForm.list, "SEX_NFS",
            "shfrytëzim seksual|seksualna eksploatacija|сексуална експлоатација|сексуална експлоатация|exploatare sexuală"
        ),
        SpellingCase(
            ExploitationForm.list, "LABOUR",
            "shfrytëzim i punës|radna eksploatacija|радна експлоатација|трудова експлоатација|exploatare prin muncă"
        ),
        SpellingCase(
            ExploitationForm.list, "BEGGING",
            "lypje|prosjačenje|prošnja|просјачење|питачење|просия|cerșetorie|cerşetorie"),
        SpellingCase(
            ReturnType.list, "AVR",
            "kthim vullnetar|dobrovoljni povratak|добровољни повратак|доброволно враќање|доброволно завръщане"
        ),
        SpellingCase(ExitType.list, "PLANNED", "po planu|planirano|i planifikuar|planificat|по план|плански"),
        SpellingCase(
            ExitType.list, "UNPLANNED", "samovoljno|pobjegla|самоволно|paplanifikuar|neplanificat|избягала"),
        SpellingCase(
            ExitDestination.list, "FAMILY", "porodica|obitelj|familja|familie|семейство|семејство|породица"),
        SpellingCase(Referrer.list, "SELF", "samoprijava|vetëreferim|autoreferire|самопријава|сама"),
        SpellingCase(
            Referrer.list, "BORDER_POLICE",
            "granična policija|policia kufitare|poliția de frontieră|гранична полиция"),
        SpellingCase(MaritalStatus.list, "S", "neudata|beqare|necăsătorită|неомъжена|немажена|single"),
        SpellingCase(MaritalStatus.list, "D", "razvedena|e divorcuar|divorțată|разведена"),
        SpellingCase(
            Education.list, "PRIMARY", "osnovna škola|shkollë fillore|основно училиште|școala primară"),
        SpellingCase(ChildrenBand.list, "N1", "1|1.0|jedno dete|një fëmijë|едно дете"),
        SpellingCase(ChildrenBand.list, "N3P", "3|3+|10|troje i više|три и повече"),
        SpellingCase(DurationBand.list, "M4T6", "4-6|4–6|4--6 months|4-6 meseci"),
        SpellingCase(ClosureReason.list, "LOST_CONTACT", "izgubljen kontakt|contact pierdut|загубен контакт"),
        SpellingCase(
            DeclineReason.list, "DISTRUST", "nepovjerenje|nepoverenje|mosbesim|neîncredere|недоверие"),
        SpellingCase(AssistanceDecision.list, "DECLINED", "odbila|refuzoi|a refuzat|отказала|одби"),
        SpellingCase(RiskLevel.list, "HIGH", "visok|i lartë|ridicat|висок|HIGH"),
        SpellingCase(
            VictimStatus.list, "PRESUMED", "potencijalna žrtva|viktimë e mundshme|victimă prezumată"),
    ]

    static let htcdsCases: [SpellingCase] = [
        SpellingCase(OrganisationType.list, "NGO", "NGO"),
        SpellingCase(OrganisationType.list, "POLICE", "LawEnforcement"),
        SpellingCase(OrganisationType.list, "HEALTH", "HealthServiceOrganisation"),
        SpellingCase(OrganisationType.list, "GOV_CENTRAL", "CentralGovernmentOrganisation"),
        SpellingCase(OrganisationType.list, "GOV_LOCAL", "LocalGovernmentOrganisation"),
        SpellingCase(OrganisationType.list, "IMMIGRATION", "ImmigrationService"),
        SpellingCase(OrganisationType.list, "LEGAL", "LegalService"),
        SpellingCase(OrganisationType.list, "OTHER", "CorporateBusiness|SchoolOrCollege"),
        SpellingCase(Sex.list, "F", "Feminine"), SpellingCase(Sex.list, "M", "Masculine"),
        SpellingCase(Sex.list, "_O", "TransgenderFeminine|TransgenderMasculine|NonConforming"),
        SpellingCase(GenderIdentity.list, "TRANSGENDER_FEMININE", "TransgenderFeminine"),
        SpellingCase(GenderIdentity.list, "NON_SPECIFIED", "NonSpecifiedUnknown"),
        SpellingCase(MaritalStatus.list, "P", "RegisteredPartnership"),
        SpellingCase(MaritalStatus.list, "L", "Separated"),
        SpellingCase(Education.list, "ISCED0", "EarlyChildhoodEducation"),
        SpellingCase(Education.list, "ISCED5", "ShortCycleTertiaryEducation"),
        SpellingCase(Education.list, "ISCED8", "DoctoralOrEquivalentLevel"),
        SpellingCase(VictimStatus.list, "PRESUMED", "PossibleVictimOfTrafficking"),
        SpellingCase(VictimStatus.list, "IDENTIFIED_FORMAL", "ActualVictimOfTrafficking"),
        SpellingCase(VictimStatus.list, "NOT_VICTIM", "NotAVictimOfTrafficking"),
        SpellingCase(Authority.list, "PROSECUTION_COURT", "CourtOrProsecution"),
        SpellingCase(Authority.list, "NON_POLICE_GOV", "NonPoliceGovernmentalOrganization"),
        SpellingCase(RecruiterRelation.list, "FAMILY", "Familial"),
        SpellingCase(RecruiterRelation.list, "ACQUAINTANCE", "Acquainted"),
        SpellingCase(RecruiterRelation.list, "STRANGER", "Unaquainted"),
        SpellingCase(RecruitmentMethod.list, "PLACE_OF_BUSINESS", "AtAPlaceOfBusiness"),
        SpellingCase(RecruitmentMethod.list, "TELEVISION_ADVERT", "ThroughATelevisionAdvert"),
        SpellingCase(RecruitmentMethod.list, "FRIENDS_EVENTS", "ThroughFriendsOrSocialEvents"),
        SpellingCase(MeansOfControl.list, "THREATENS_CHILDREN_FAMILY", "ThreatensChildrenFamily"),
        SpellingCase(MeansOfControl.list, "PSYCHOACTIVE_SUBSTANCE", "PsychoactiveSubstance"),
        SpellingCase(MeansOfControl.list, "WITHHOLDS_DOCUMENTS", "WithholdsDocuments"),
        SpellingCase(ExploitationForm.list, "LABOUR", "ForcedLabour"),
        SpellingCase(ExploitationForm.list, "SEX_NFS", "SexualExploitation"),
        SpellingCase(ExploitationForm.list, "DOMESTIC_SERVITUDE", "Servitude"),
        SpellingCase(ExploitationForm.list, "ARMED_FORCES", "ForcedMilitaryByNonStateActors"),
        SpellingCase(ExploitationForm.list, "SEX_REMOTE", "RemoteInteractiveServices"),
        SpellingCase(LabourSector.list, "D", "D_ElectricityGasSteamAndAirConditioningSupply"),
        SpellingCase(LabourSector.list, "U", "U_ActivitiesOfExtraterritorialOrganizations"),
        SpellingCase(CaseStatus.list, "FOLLOW_UP", "FollowUp"),
        SpellingCase(CaseStatus.list, "CLOSED_REFERRED", "ClosedReferred"),
        SpellingCase(ReferralReason.list, "ADDITIONAL_SERVICES", "AdditionalServicesRequired"),
        SpellingCase(ReferralReason.list, "RELOCATION", "MigrationOrChangeOfLocation"),
        SpellingCase(Service.list, "VOCATIONAL", "Livelihood"),
        SpellingCase(Service.list, "MEDICAL", "Health"),
    ]

    static let ctdcCases: [SpellingCase] = [
        SpellingCase(AgeBroad.list, "Y0T8", "0--8|0—8|0-8"),
        SpellingCase(AgeBroad.list, "Y9T17", "9--17|09--17|9—17"),
        SpellingCase(AgeBroad.list, "Y48P", "48+"), SpellingCase(AgeBroad.list, "_U", "NULL|-99|-99.0"),
        SpellingCase(Sex.list, "F", "Woman|Female"), SpellingCase(Sex.list, "M", "Man|Male"),
        SpellingCase(Sex.list, "_O", "Trans/Transgender/NonConforming|Transgender"),
        SpellingCase(DurationBand.list, "M0T12", "0--12 (0-1 yr)|0—12|M0_12"),
        SpellingCase(DurationBand.list, "M25P", "25+ (2+ yrs)|25+"),
        SpellingCase(ExploitationForm.list, "SEX_NFS", "isSexualExploit"),
        SpellingCase(ExploitationForm.list, "BEGGING", "typeOfLabourBegging"),
        SpellingCase(LabourSector.list, "T", "typeOfLabourDomesticWork|sectorOfLabourDomesticWork"),
        SpellingCase(
            MeansOfControl.list, "PSYCHOACTIVE_SUBSTANCE",
            "meansOfControlPsychoactiveSubsta|meansDrugsAlcohol"),
        SpellingCase(MeansOfControl.list, "GRP_DENY_NEEDS", "meansDenyBasicNeeds"),
        SpellingCase(RecruiterRelation.list, "INTIMATE_PARTNER", "recruiterRelationIntimatePartner"),
        SpellingCase(ExploitationForm.list, "LABOUR", "forced labor|labour exploitation|labor exploitation"),
    ]
}
