extension FieldAliases {
    /// Headings of columns that identify a person, and of those that ages come from.
    ///
    /// That such a heading is known here lets `inspect` say what a column is; it is read only if a mapping names it.
    static let transientAliases: [FieldAlias] = [
        FieldAlias(
            .transient(.localCaseID),
            [
                "case id", "case no", "case number", "case code", "case reference", "file number",
                "file no", "ID", "client id", "client code", "client number", "beneficiary id",
                "beneficiary code", "victim id", "victim code", "code", "šifra", "šifra slučaja",
                "šifra korisnice", "šifra korisnika", "broj slučaja", "broj predmeta",
                "redni broj predmeta", "evidencijski broj", "nr i rastit", "numri i rastit", "kodi",
                "kodi i rastit", "kodi i përfitueses", "nr dosar", "număr dosar", "numărul cazului",
                "cod beneficiar", "cod caz", "codul cazului", "номер на случая", "номер на случай",
                "код на случая", "шифра на случај", "број на случај", "број на предмет", "номер дела",
                "номер случая", "cas_Id",
            ]),
        FieldAlias(
            .transient(.localPersonID),
            [
                "person id", "person no", "person code", "person number", "šifra osobe", "šifra lica",
                "broj osobe", "kodi i personit", "cod persoană", "код на лицето", "шифра на лице",
                "код лица",
            ]),
        FieldAlias(
            .transient(.regionalPersonNumber),
            [
                "regional id", "regional number", "regional person id", "rcp number", "rcp id",
                "regionalni broj", "numri rajonal", "număr regional", "регионален номер", "регионален број",
            ]),
        FieldAlias(
            .transient(.givenName),
            [
                "first name", "given names", "forename", "name", "ime", "ime žrtve", "ime korisnice",
                "ime klijenta", "ime osobe", "emri", "emër", "emri i viktimës", "prenume", "prenumele",
                "име на жертвата", "име на жртвата", "прво име", "имя", "prs_FirstName", "Vorname",
                "prénom", "keresztnév", "adı", "όνομα",
            ]),
        FieldAlias(
            .transient(.familyName),
            [
                "last name", "surname", "second name", "prezime", "prezime žrtve", "prezime korisnice",
                "prezime klijenta", "mbiemri", "mbiemër", "mbiemri i viktimës", "nume", "nume de familie",
                "numele", "numele de familie", "фамилия", "фамилно име", "прізвище", "prs_SecondName",
                "Nachname", "nom de famille", "vezetéknév", "soyadı", "επώνυμο",
            ]),
        FieldAlias(
            .transient(.birthFamilyName),
            [
                "maiden name", "birth name", "surname at birth", "djevojačko prezime",
                "mbiemri i vajzërisë", "nume de fată", "nume la naștere", "моминско име",
                "моминско презиме", "фамилия по рождение", "девичья фамилия",
            ]),
        FieldAlias(
            .transient(.parentGivenName),
            [
                "father's name", "father name", "mother's name", "parent's name", "name of father",
                "name of parent", "ime oca", "očevo ime", "ime roditelja", "ime jednog roditelja",
                "ime majke", "emri i babait", "emri i atit", "atësia", "emri i nënës", "prenumele tatălui",
                "prenumele mamei", "numele tatălui", "бащино име", "име на баща", "име на татко",
                "татково име", "име на родител", "отчество", "prs_MiddleName", "patronymic",
            ]),
        FieldAlias(
            .transient(.birthDate),
            [
                "birthday", "datum rođenja", "datum i godina rođenja", "dat. rođenja", "rođen", "rođena",
                "datëlindja", "data e lindjes", "data nașterii", "data de naștere", "născută la",
                "дата на раждане", "рождена дата", "датум на раѓање", "дата рождения", "дата народження",
                "prs_Birthdate", "Geburtsdatum", "date de naissance", "születési dátum", "doğum tarihi",
                "ημερομηνία γέννησης", "rojstni datum", "datum rojstva",
            ]),
        FieldAlias(
            .transient(.birthYear),
            [
                "yob", "godina rođenja", "godište", "viti i lindjes", "anul nașterii", "година на раждане",
                "година на раѓање", "год рождения",
            ]),
        FieldAlias(
            .transient(.age),
            [
                "age in years", "age at identification", "age at entry", "age at admission",
                "age at referral", "starost", "starosna dob", "godine", "uzrast", "godine starosti",
                "broj godina", "mosha", "moshë", "vârsta", "възраст", "години", "възраст при идентификация",
                "возраст", "возраст на идентификација", "вік", "yaş", "ηλικία",
            ]),
        FieldAlias(
            .transient(.birthPlace),
            [
                "town of birth", "mjesto rođenja", "mesto rođenja", "vendlindja", "vendi i lindjes",
                "locul nașterii", "место на раждане", "месторождение", "место на раѓање", "родно место",
                "место рождения",
            ]),
        FieldAlias(
            .transient(.documentNumber),
            [
                "passport", "passport number", "passport no", "id card", "id card number", "identity card",
                "document no", "travel document", "travel document number", "broj pasoša", "broj putovnice",
                "broj lične karte", "broj osobne iskaznice", "broj dokumenta", "broj putne isprave",
                "pasoš", "numri i pasaportës", "nr i pasaportës", "pasaporta", "numri i letërnjoftimit",
                "numri i kartës së identitetit", "număr pașaport", "nr pașaport", "pașaport",
                "serie și număr buletin", "buletin", "carte de identitate", "номер на паспорт", "паспорт",
                "номер на лична карта", "лична карта", "број на пасош", "број на лична карта",
                "номер паспорта", "паспортни данни",
            ]),
        FieldAlias(
            .transient(.nationalNumber),
            [
                "national id", "national id number", "personal number", "personal id",
                "personal identification number", "identity number", "jmbg", "matični broj",
                "jedinstveni matični broj", "embg", "ЕГН", "единен граждански номер",
                "единствен матичен број", "матичен број", "oib", "cnp", "cod numeric personal", "idnp",
                "numri personal", "nr personal", "nid", "numri i identitetit", "ИНН", "личен номер",
                "prs_IdentityNumber",
            ]),
        FieldAlias(
            .transient(.phone),
            [
                "phone number", "mobile", "mobile phone", "mobile number", "cell", "contact phone",
                "telefon", "broj telefona", "kontakt telefon", "mobitel", "mobilni", "mobilni telefon",
                "telefoni", "nr telefoni", "numri i telefonit", "celular", "număr de telefon", "nr telefon",
                "număr telefon", "телефонен номер", "мобилен", "телефонски број", "мобилен телефон",
                "prs_HomePhone", "prs_MobilePhone", "org_Phone",
            ]),
        FieldAlias(
            .transient(.email),
            [
                "e-mail address", "elektronska pošta", "e-pošta", "imejl", "e-maili", "posta elektronike",
                "poștă electronică", "имейл", "електронна поща", "prs_Email",
            ]),
        FieldAlias(
            .transient(.address),
            [
                "home address", "street", "street address", "place of residence", "adresa",
                "adresa stanovanja", "ulica", "prebivalište", "boravište", "mjesto prebivališta",
                "mesto prebivališta", "adresa e banimit", "vendbanimi", "rruga", "domiciliu",
                "adresa de domiciliu", "stradă", "адрес", "адрес по местоживеене", "место на живеење",
                "живеалиште", "prs_MailingStreet", "prs_MailingCity", "org_ShippingStreet", "hte_Street",
            ]),
        FieldAlias(
            .transient(.caseWorker),
            [
                "case manager", "social worker", "responsible person", "officer", "case owner",
                "voditelj slučaja", "voditeljica slučaja", "vodja slučaja", "menadžer slučaja",
                "socijalni radnik", "socijalna radnica", "odgovorna osoba", "odgovorno lice",
                "menaxheri i rastit", "menaxher rasti", "punonjësi social", "asistent social",
                "manager de caz", "responsabil de caz", "водещ случая", "социален работник",
                "водител на случај", "социјален работник", "cas_CaseOwner",
                "cas_ReferringPrimaryCaseWorker", "cas_ReferredPrimaryCaseWorker",
            ]),
        FieldAlias(
            .transient(.note),
            [
                "notes", "comment", "comments", "remark", "remarks", "description", "narrative", "details",
                "observations", "other information", "napomena", "napomene", "komentar", "primjedba",
                "primedba", "opis", "opaska", "bilješke", "beleške", "shënime", "shënim", "koment",
                "vërejtje", "përshkrim", "observații", "comentarii", "mențiuni", "descriere", "забележка",
                "забележки", "бележки", "описание", "забелешка", "забелешки", "примечание",
                "cco_CaseComment", "hte_Description", "spl_Objectives", "spl_ActionPlan",
                "cas_IncomingReferralDetails", "cas_OutgoingReferralDetails",
                "vic_DetailsOfVulnerabilities",
            ]),
        FieldAlias(
            .transient(.stayID),
            [
                "stay no", "broj boravka", "šifra boravka", "nr i qëndrimit", "număr ședere",
                "номер на престой", "број на престој",
            ]),
        FieldAlias(
            .transient(.referralID),
            [
                "referral no", "broj uputnice", "broj uputa", "nr i referimit", "numri i referimit",
                "număr referire", "номер на насочване", "број на упат",
            ]),
        FieldAlias(
            .transient(.returnID),
            [
                "return no", "broj povratka", "nr i kthimit", "număr returnare", "номер на завръщане",
                "број на враќање",
            ]),
        FieldAlias(
            .transient(.parentReferralID),
            [
                "previous referral", "previous referral id", "earlier referral", "parent referral",
                "prethodna uputnica", "referimi i mëparshëm", "referire anterioară", "предходно насочване",
            ]),
        FieldAlias(
            .transient(.shelterCode),
            [
                "shelter", "shelter id", "shelter name", "name of shelter", "sklonište", "naziv skloništa",
                "šifra skloništa", "sigurna kuća", "strehimore", "strehimorja", "kodi i strehimores",
                "emri i strehimores", "adăpost", "adăpostul", "cod adăpost", "denumire adăpost", "приют",
                "име на приюта", "засолниште", "име на засолниште", "код на засолниште", "прихватилиште",
            ]),
        FieldAlias(
            .transient(.receivingOrganisation),
            [
                "receiving organization", "receiving agency", "organisation in country of return",
                "organizacija prihvata", "organizacija koja preuzima", "prihvatna organizacija",
                "organizata pritëse", "organizata marrëse", "organizație primitoare",
                "приемаща организация", "организација прималец", "org_Name", "cas_ReferredOrganisation",
            ]),
        FieldAlias(
            .transient(.nextServiceProvider),
            [
                "next provider", "referred to", "upućena u", "upućen u", "naredni pružalac usluga",
                "ofruesi i radhës", "furnizorul următor", "următorul furnizor", "следващ доставчик",
                "следен давател на услуги",
            ]),
    ]
}
