extension FieldAliases {
    /// Headings of columns on person, trafficking, protection and assistance.
    static let personAliases: [FieldAlias] = [
        FieldAlias(
            .standard(.recordType),
            [
                "type of record", "record kind", "vrsta zapisa", "tip zapisa", "lloji i regjistrimit",
                "tip înregistrare", "вид запис", "вид на запис",
            ]),
        FieldAlias(.standard(.linkageScope), ["linkage", "scope of linkage"]),
        FieldAlias(
            .standard(.consentStatUse),
            [
                "consent", "consent statistics", "consent to statistics", "consent for data",
                "informed consent", "consent data use", "data consent", "saglasnost",
                "saglasnost za obradu podataka", "suglasnost", "pristanak", "pristanak za obradu podataka",
                "pëlqimi", "pëlqim", "pëlqimi për të dhënat", "consimțământ", "acord",
                "acord prelucrare date", "съгласие", "съгласие за данни", "согласност",
                "согласност за податоци", "согласие", "con_Consent", "vic_AgreementToManagePersonalData",
            ]),
        FieldAlias(
            .standard(.victimStatus),
            [
                "status of victim", "identification status", "trafficking status", "status žrtve",
                "status identifikacije", "statusi i viktimës", "statutul victimei", "statut victimă",
                "статус на жертвата", "статус на жртвата", "статус на жртва", "vic_TraffickingStatus",
            ]),
        FieldAlias(
            .standard(.statusAuthority),
            [
                "identified by", "identifying authority", "identifying body", "decided by",
                "status decided by", "identifikovao", "identificirao", "organ identifikacije",
                "identifikuar nga", "organi identifikues", "identificat de", "instituția identificatoare",
                "идентифицирана от", "орган по идентификация", "идентификувана од",
                "vic_TraffickingStatusDecisionMakingOrg", "vic_TraffickinStatusDecisionMakingOrg",
            ]),
        FieldAlias(
            .standard(.identificationDate),
            [
                "identified on", "date identified", "registration date", "date of registration",
                "yearOfRegistration", "datum identifikacije", "datum registracije", "data e identifikimit",
                "data e regjistrimit", "data identificării", "data înregistrării", "дата на идентификация",
                "дата на идентифициране", "датум на идентификација", "дата регистрации",
                "датум на регистрација",
            ]),
        FieldAlias(
            .standard(.identificationArea),
            [
                "country of identification", "place of identification", "identified in",
                "zemlja identifikacije", "država identifikacije", "vendi i identifikimit",
                "țara identificării", "държава на идентификация", "страна на идентификация",
                "земја на идентификација",
            ]),
        FieldAlias(
            .standard(.formalDecisionDate),
            [
                "date of formal identification", "formal identification date",
                "datum formalne identifikacije", "data e identifikimit formal",
                "data identificării formale", "дата на формална идентификация",
                "датум на формална идентификација",
            ]),
        FieldAlias(
            .standard(.formalDecision),
            [
                "formal identification", "official identification", "formalna identifikacija",
                "odluka o identifikaciji", "identifikimi formal", "identificare formală",
                "официално разпознаване",
            ]),
        FieldAlias(
            .standard(.sex),
            [
                "gender", "m/f", "f/m", "sex of victim", "pol", "spol", "pol žrtve", "spol žrtve", "gjinia",
                "gjini", "sexul", "gen", "genul", "пол на жертвата", "пол на жртвата", "стать", "cinsiyet",
                "φύλο", "nem", "geschlecht", "sexe", "prs_Gender",
            ]),
        FieldAlias(
            .standard(.genderIdentity),
            [
                "rodni identitet", "identiteti gjinor", "identitate de gen", "полова идентичност",
                "родов идентитет",
            ]),
        FieldAlias(
            .standard(.ageGroup),
            [
                "age group", "age band", "age range", "age category", "ageBroad", "dobna skupina",
                "starosna grupa", "starosna kategorija", "grupmosha", "grupa moshore", "grupă de vârstă",
                "categoria de vârstă", "categorie de vârstă", "възрастова група", "возрасна група",
                "возрастная группа",
            ]),
        FieldAlias(.standard(.ageGroupRCP), ["rcp age group"]),
        FieldAlias(
            .standard(.minorAtIdentification),
            [
                "minor", "child", "is minor", "under 18", "adult/minor", "majorityStatus", "maloljetnik",
                "maloljetna", "maloljetnica", "maloletnik", "maloletna", "maloletnica", "maloljetna osoba",
                "i mitur", "e mitur", "fëmijë", "minoră", "copil", "непълнолетен", "непълнолетна",
                "малолетно лице", "дете", "несовершеннолетний",
            ]),
        FieldAlias(
            .standard(.minorAtExploitation),
            [
                "minor when trafficked", "majorityStatusAtExploit", "majorityStatusAtExploitation",
                "maloljetna u vrijeme eksploatacije", "maloletna u vreme eksploatacije",
            ]),
        FieldAlias(
            .standard(.citizenship),
            [
                "nationality", "citizenships", "country of citizenship", "državljanstvo", "nacionalnost",
                "zemlja državljanstva", "shtetësia", "shtetësi", "kombësia", "cetățenie", "cetățenia",
                "naționalitate", "гражданство", "државјанство", "громадянство", "vatandaşlık", "uyruk",
                "υπηκοότητα", "állampolgárság", "državljanstvo žrtve", "prs_Citizenship", "nacionaliteti",
            ]),
        FieldAlias(
            .standard(.originArea),
            [
                "country of origin", "origin", "home country", "country of residence", "place of origin",
                "zemlja porijekla", "zemlja porekla", "država porijekla", "država porekla",
                "vendi i origjinës", "origjina", "țara de origine", "страна на произход",
                "държава на произход", "земја на потекло", "страна происхождения", "країна походження",
            ]),
        FieldAlias(
            .standard(.maritalStatus),
            [
                "civil status", "family status", "bračno stanje", "bračni status", "bračni stalež",
                "gjendja civile", "statusi martesor", "gjendja martesore", "stare civilă", "starea civilă",
                "семейно положение", "брачен статус", "брачна состојба", "семейное положение",
                "prs_MaritalStatus",
            ]),
        FieldAlias(
            .standard(.childrenCountBand),
            [
                "children", "no of children", "broj djece", "djeca", "numri i fëmijëve", "nr i fëmijëve",
                "număr copii", "numărul de copii", "număr de copii", "брой деца", "број на деца",
                "prs_NumberOfChildren",
            ]),
        FieldAlias(
            .standard(.education),
            [
                "education level", "level of education", "highest level of education", "schooling",
                "obrazovanje", "stručna sprema", "školska sprema", "nivo obrazovanja",
                "stupanj obrazovanja", "arsimi", "niveli arsimor", "niveli i arsimit", "arsimimi",
                "educație", "studii", "nivel de studii", "nivelul de educație", "образование",
                "степен на образование", "ниво на образование", "образовна степен", "степен образовања",
                "prs_HighestLevelOfEducation",
            ]),
        FieldAlias(
            .standard(.disabilityHealthFlag),
            [
                "disability", "disabled", "chronic illness", "invaliditet", "invalidnost",
                "osoba s invaliditetom", "aftësi e kufizuar", "aftësia e kufizuar", "dizabilitate",
                "handicap", "увреждане", "попреченост", "лице со попреченост",
            ]),
        FieldAlias(
            .standard(.exploitationForms),
            [
                "exploitation", "form of exploitation", "type of exploitation", "types of exploitation",
                "purpose of trafficking", "typeOfExploitConcatenated", "oblik eksploatacije",
                "vrsta eksploatacije", "vid eksploatacije", "oblici eksploatacije", "vrsta iskorištavanja",
                "oblik iskorištavanja", "svrha trgovine", "forma e shfrytëzimit", "lloji i shfrytëzimit",
                "format e shfrytëzimit", "forma de exploatare", "tip de exploatare", "scopul exploatării",
                "forme de exploatare", "вид експлоатация", "форма на експлоатация", "форми на експлоатация",
                "вид на експлоатација", "вид эксплуатации", "vic_TypeOfExploitation",
            ]),
        FieldAlias(
            .standard(.labourSector),
            [
                "labor sector", "sector", "industry", "sector of exploitation", "sektor", "djelatnost",
                "sektori", "sektori i punës", "sectorul", "domeniu de activitate", "отрасъл", "дејност",
                "сектор на дејност", "typeOfLabourConcatenated", "vic_ForcedLabourIndustry",
            ]),
        FieldAlias(
            .standard(.meansOfControl),
            [
                "means", "control", "methods of control", "sredstva kontrole", "način kontrole",
                "mjetet e kontrollit", "mijloace de control", "средства за контрол", "методи за контрол",
                "средства за контрола", "meansOfControlConcatenated", "vic_MethodsOfControl",
            ]),
        FieldAlias(
            .standard(.recruiterRelation),
            [
                "recruiter", "relation to recruiter", "relationship to recruiter", "recruited by",
                "relationship to trafficker", "RecruiterRelationship", "odnos sa regruterom",
                "odnos s vrbovateljem", "vrbovatelj", "vrbovao", "regruter", "rekrutuesi",
                "lidhja me rekrutuesin", "relația cu recrutorul", "recrutor", "recrutat de", "вербувач",
                "връзка с вербувача", "вербовчик", "врбувач", "однос со врбувачот",
                "vic_RelationshipToTrafficker",
            ]),
        FieldAlias(
            .standard(.recruitmentMethod),
            [
                "recruitment", "way of recruitment", "način vrbovanja", "vrbovanje", "način regrutacije",
                "mënyra e rekrutimit", "rekrutimi", "metoda de recrutare", "modul de recrutare",
                "recrutare", "начин на вербуване", "начин на врбување", "способ вербовки",
                "vic_MethodOfRecruitment",
            ]),
        FieldAlias(
            .standard(.countryExploitation),
            [
                "exploited in", "destination", "destination country", "country of destination",
                "place of exploitation", "zemlja eksploatacije", "država eksploatacije", "zemlja odredišta",
                "zemlja destinacije", "mjesto eksploatacije", "mesto eksploatacije", "vendi i shfrytëzimit",
                "vendi i destinacionit", "țara de exploatare", "țara de destinație",
                "страна на експлоатация", "държава на експлоатация", "страна на дестинация",
                "земја на експлоатација", "земја на дестинација", "страна эксплуатации",
            ]),
        FieldAlias(
            .standard(.countryRecruitment),
            [
                "recruited in", "place of recruitment", "zemlja vrbovanja", "država vrbovanja",
                "vendi i rekrutimit", "țara de recrutare", "страна на вербуване", "земја на врбување",
            ]),
        FieldAlias(
            .standard(.countriesTransit),
            [
                "transit countries", "country of transit", "transit", "zemlje tranzita", "zemlja tranzita",
                "vendet e tranzitit", "vendi i tranzitit", "țări de tranzit", "țara de tranzit",
                "транзитни страни", "страна на транзит", "земји на транзит",
            ]),
        FieldAlias(
            .standard(.traffickingKind),
            [
                "type of trafficking", "internal or international", "internal/cross-border",
                "vrsta trgovine", "tip trgovine", "lloji i trafikimit", "tipul traficului", "вид трафик",
                "вид на трговија",
            ]),
        FieldAlias(
            .standard(.durationBand),
            [
                "length of exploitation", "duration", "months of exploitation", "traffickMonths",
                "trajanje eksploatacije", "dužina eksploatacije", "kohëzgjatja e shfrytëzimit",
                "kohëzgjatja", "durata exploatării", "продължителност на експлоатацията",
                "времетраење на експлоатација",
            ]),
        FieldAlias(
            .standard(.retrafficked),
            [
                "previously trafficked", "ranije žrtva", "ponovljena žrtva", "ritrafikuar", "i ritrafikuar",
                "e trafikuar më parë", "retraficat", "traficată anterior", "повторно трафикирана",
                "претходно жртва",
            ]),
        FieldAlias(.standard(.priorCaseCount), ["number of earlier cases", "prior cases", "previous cases"]),
        FieldAlias(
            .standard(.riskLevel),
            [
                "risk", "level of risk", "risk assessment", "nivo rizika", "stepen rizika", "razina rizika",
                "procjena rizika", "procena rizika", "niveli i rrezikut", "rreziku", "nivel de risc",
                "nivelul de risc", "ниво на риск", "степен на риск", "оценка на риска", "степен на ризик",
                "ниво на ризик",
            ]),
        FieldAlias(
            .standard(.legalStatus),
            [
                "residence status", "immigration status", "pravni status", "status boravka",
                "statusi ligjor", "statut juridic", "statut legal", "правен статут", "правен статус",
                "статус на престој",
            ]),
        FieldAlias(
            .standard(.reflectionGranted),
            [
                "reflection period", "recovery and reflection period", "period refleksije",
                "period oporavka i refleksije", "periudha e reflektimit", "perioada de reflecție",
                "период на размисъл", "период на размислување", "период за размислување", "период опоравка",
            ]),
        FieldAlias(
            .standard(.residencePermitGranted),
            [
                "residence permit", "temporary residence", "boravišna dozvola", "privremeni boravak",
                "leje qëndrimi", "leja e qëndrimit", "permis de ședere", "разрешение за пребиваване",
                "разрешение за престој", "дозвола за престој", "дозвола боравка",
            ]),
        FieldAlias(
            .standard(.residencePermitType),
            [
                "type of permit", "permit type", "vrsta dozvole", "lloji i lejes", "tip permis",
                "вид разрешение", "вид на дозвола",
            ]),
        FieldAlias(
            .standard(.proceedingsRole),
            [
                "witness", "role in court", "uloga u postupku", "svjedok", "svedok", "roli në proces",
                "dëshmitar", "rol în proces", "martor", "роля в процеса", "свидетел", "улога во постапка",
            ]),
        FieldAlias(
            .standard(.policeCooperationConsent),
            [
                "cooperation with police", "cooperates with police", "police cooperation", "cooperation",
                "saradnja s policijom", "saradnja sa policijom", "suradnja s policijom",
                "bashkëpunimi me policinë", "cooperare cu poliția", "cooperarea cu poliția",
                "сътрудничество с полицията", "соработка со полиција",
            ]),
        FieldAlias(
            .standard(.assistanceOffered),
            [
                "help offered", "offered assistance", "ponuđena pomoć", "asistenca e ofruar",
                "ofruar asistencë", "asistență oferită", "предложена помощ", "понудена помош",
            ]),
        FieldAlias(
            .standard(.assistanceDecision),
            [
                "assistance accepted", "accepted assistance", "accepts assistance", "prihvatila pomoć",
                "pomoć prihvaćena", "prihvaćena pomoć", "pranimi i asistencës", "pranoi asistencën",
                "asistență acceptată", "приета помощ", "прифатена помош",
            ]),
        FieldAlias(
            .standard(.declineReasons),
            [
                "reason for declining", "decline reason", "reason for refusal", "refusal reason",
                "razlog odbijanja", "razlozi odbijanja", "razlog odbijanja pomoći", "arsyeja e refuzimit",
                "motivul refuzului", "motive de refuz", "причина за отказ", "причини за отказ",
                "причина за одбивање", "причина за одбивање помош",
            ]),
        FieldAlias(
            .standard(.firstAssistanceDate),
            [
                "date of first assistance", "date of first contact",
                "datum prve pomoći", "datum prvog kontakta", "data e asistencës së parë",
                "data primei asistențe", "дата на първа помощ", "датум на прва помош",
            ]),
        FieldAlias(
            .standard(.needs),
            [
                "identified needs", "potrebe", "nevojat", "nevojat e identifikuara", "nevoi",
                "nevoi identificate", "нужди", "потребности", "потреби",
            ]),
        FieldAlias(
            .standard(.servicesReceived),
            [
                "services", "services provided", "assistance provided", "assistance received", "usluge",
                "pružene usluge", "primljene usluge", "pružena pomoć", "shërbimet", "shërbimet e ofruara",
                "shërbime të marra", "servicii", "servicii primite", "servicii acordate", "услуги",
                "предоставени услуги", "получени услуги", "добиени услуги", "spl_Type",
            ]),
        FieldAlias(
            .standard(.planPlannedEnd),
            [
                "planned end date", "spl_PlannedEndDate", "planirani završetak plana",
            ]),
        FieldAlias(
            .standard(.planActualEnd),
            [
                "actual end date", "spl_ActualEndDate", "stvarni završetak plana",
            ]),
        FieldAlias(
            .standard(.caseStatus),
            [
                "status of case", "status slučaja", "statusi i rastit", "statutul cazului",
                "starea cazului", "статус на случая", "статус на случај", "cas_Status",
            ]),
        FieldAlias(
            .standard(.closureDate),
            [
                "closing date", "case closed on", "closed on", "datum zatvaranja",
                "datum zatvaranja slučaja", "data e mbylljes", "data închiderii", "дата на приключване",
                "дата на затваряне", "датум на затворање",
            ]),
        FieldAlias(
            .standard(.closureReason),
            [
                "closing reason", "reason for case closure", "razlog zatvaranja",
                "razlog zatvaranja slučaja", "arsyeja e mbylljes", "motivul închiderii",
                "причина за приключване", "причина за затваряне", "причина за затворање",
                "cas_ReasonForCaseClosure",
            ]),
    ]
}
