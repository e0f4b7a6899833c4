extension FieldAliases {
    /// Headings of columns with an organisation's own numbers, and with names of organisations.
    static let numberAliases: [FieldAlias] = [
        FieldAlias(
            .transient(.localCaseID),
            en: [
                "case id", "case no", "case number", "case code", "case ref", "case reference",
                "file number", "file no", "file ref", "ID", "code",
            ],
            sq: [
                "nr i rastit", "numri i rastit", "kodi i rastit", "kodi", "nr i dosjes",
                "numri i dosjes",
            ],
            sh: [
                "šifra", "šifra slučaja", "šifra predmeta", "broj slučaja", "broj predmeta",
                "br predmeta", "br slučaja", "redni broj predmeta", "evidencijski broj",
                "broj dosijea", "broj spisa", "oznaka predmeta",
            ],
            mk: [
                "број на случај", "број на предмет", "бр на предмет", "бр на случај",
                "шифра на случај", "шифра на предмет", "код на случај", "евидентен број",
                "број на досие",
            ],
            bg: [
                "№ на случая", "номер на случая", "номер на случай", "код на случая", "код на случай",
                "номер на досие", "номер на преписка",
            ],
            ro: [
                "nr dosar", "nr dosarului", "număr dosar", "numărul dosarului", "numărul cazului",
                "nr cazului", "nr caz", "cod caz", "codul cazului",
            ],
            ru: ["номер дела", "номер случая", "код дела"],
            uk: ["номер справи", "код справи"],
            tr: ["dosya no", "dosya numarası", "vaka no", "vaka numarası"],
            el: ["αριθμός υπόθεσης", "κωδικός υπόθεσης"],
            sl: ["številka primera", "šifra primera"],
            hu: ["ügyszám", "esetszám"],
            htcds: ["cas_Id"]),
        FieldAlias(
            .transient(.localPersonID),
            en: [
                "person id", "person no", "person code", "person number", "individual id",
                "individual no",
            ],
            sq: ["kodi i personit", "nr i personit", "numri i personit"],
            sh: ["šifra osobe", "šifra lica", "broj osobe", "broj lica"],
            mk: ["шифра на лице", "код на лице", "број на лице"],
            bg: ["код на лицето", "номер на лицето"],
            ro: ["cod persoană", "codul persoanei", "nr persoană"],
            ru: ["код лица", "номер лица"],
            uk: ["код особи", "номер особи"]),
        FieldAlias(
            .transient(.regionalPersonNumber),
            en: [
                "regional id", "regional no", "regional number", "regional person id",
                "regional person no", "rcp number", "rcp no", "rcp id",
            ],
            sq: ["numri rajonal", "nr rajonal", "kodi rajonal"],
            sh: ["regionalni broj", "regionalna šifra"],
            mk: ["регионален број", "регионална шифра"],
            bg: ["регионален номер", "регионален код"],
            ro: ["număr regional", "nr regional", "cod regional"],
            ru: ["региональный номер"],
            uk: ["регіональний номер"]),
        FieldAlias(
            .transient(.stayID),
            en: ["stay no", "stay ref", "stay id", "stay code"],
            sq: ["nr i qëndrimit", "numri i qëndrimit"],
            sh: ["broj boravka", "br boravka", "šifra boravka"],
            mk: ["број на престој", "бр на престој"],
            bg: ["№ на престой", "№ на престоя", "номер на престой", "номер на престоя"],
            ro: ["număr ședere", "nr ședere", "nr șederii"]),
        FieldAlias(
            .transient(.referralID),
            en: ["referral no", "referral ref", "referral code", "referral reference"],
            sq: ["nr i referimit", "numri i referimit"],
            sh: ["broj uputnice", "broj uputa", "broj upućivanja", "br upućivanja", "br uputnice"],
            mk: ["број на упат", "број на упатување", "бр на упатување"],
            bg: ["№ на насочване", "номер на насочване", "номер на насочването"],
            ro: ["număr referire", "nr referire", "nr referirii", "nr trimiterii", "nr trimitere"]),
        FieldAlias(
            .transient(.returnID),
            en: ["return no", "return ref", "return code", "return reference"],
            sq: ["nr i kthimit", "numri i kthimit"],
            sh: ["broj povratka", "br povratka"],
            mk: ["број на враќање", "бр на враќање"],
            bg: ["№ на завръщане", "номер на завръщане", "номер на завръщането"],
            ro: ["număr returnare", "nr returnare", "nr returnării"]),
        FieldAlias(
            .transient(.parentReferralID),
            en: [
                "previous referral", "previous referral id", "previous referral no",
                "earlier referral", "earlier referral ref", "parent referral",
            ],
            sq: ["referimi i mëparshëm"],
            sh: ["prethodna uputnica", "prethodno upućivanje"],
            mk: ["претходно упатување", "претходен упат"],
            bg: ["предходно насочване"],
            ro: ["referire anterioară", "trimitere anterioară", "trimiterea anterioară"]),
        FieldAlias(
            .transient(.shelterCode),
            en: ["shelter", "shelter id", "shelter name", "name of shelter"],
            sq: ["strehimore", "strehimorja", "kodi i strehimores", "emri i strehimores"],
            sh: [
                "sklonište", "naziv skloništa", "šifra skloništa", "sigurna kuća", "šifra kuće",
                "naziv kuće",
            ],
            mk: [
                "засолниште", "име на засолниште", "код на засолниште", "шифра на засолниште",
                "прихватилиште",
            ],
            bg: ["приют", "име на приюта", "код на приюта"],
            ro: ["adăpost", "adăpostul", "cod adăpost", "codul adăpostului", "denumire adăpost"],
            ru: ["приют"],
            uk: ["притулок"]),
        FieldAlias(
            .transient(.receivingOrganisation),
            en: [
                "receiving organization", "receiving agency", "receiving partner",
                "organisation in country of return",
            ],
            sq: ["organizata pritëse", "organizata marrëse"],
            sh: ["organizacija prihvata", "organizacija koja preuzima", "prihvatna organizacija"],
            mk: ["организација прималец", "организација што прифаќа"],
            bg: ["приемаща организация"],
            ro: ["organizație primitoare", "organizația primitoare"],
            htcds: ["org_Name", "cas_ReferredOrganisation"]),
        FieldAlias(
            .transient(.nextServiceProvider),
            en: ["next provider", "referred to"],
            sq: ["ofruesi i radhës", "ofruesi tjetër"],
            sh: ["upućena u", "upućen u", "naredni pružalac usluga", "sljedeći pružalac usluga"],
            mk: ["следен давател на услуги"],
            bg: ["следващ доставчик"],
            ro: ["furnizorul următor", "următorul furnizor"]),
    ]
}
