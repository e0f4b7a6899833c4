extension FieldAliases {
    /// Headings that do not settle what their column holds: shown, never read without a mapping that names them.
    public static let shared: [SharedHeading] = severalFields + oftenSomethingElse

    /// Different fields in different files.
    private static let severalFields: [SharedHeading] = [
        // Date of birth in English, age in Bosnian and Croatian.
        SharedHeading(headings: ["dob", "D.O.B."], targets: [.transient(.birthDate), .transient(.age)]),
        SharedHeading(
            headings: [
                "beneficiary id", "beneficiary no", "beneficiary code", "client id", "client no",
                "client number", "client code", "victim id", "victim no", "victim code",
                "kodi i përfitueses", "kodi i përfituesit", "šifra korisnice", "šifra korisnika",
                "šifra žrtve", "šifra klijenta", "шифра на корисник", "код на жертвата", "cod beneficiar",
                "codul beneficiarului", "nr beneficiar", "nr beneficiarului",
            ],
            targets: [.transient(.localCaseID), .transient(.localPersonID)]),
        SharedHeading(
            headings: [
                "date of offer", "offer date", "data e ofertës", "datum ponude", "датум на понуда",
                "дата на предложение", "data ofertei",
            ],
            targets: [.standard(.assistanceOfferDate), .standard(.offerDate)]),
        SharedHeading(
            headings: [
                "status", "statusi", "statut", "statutul", "статут", "stanje", "gjendja", "състояние",
                "состојба", "стан",
            ],
            targets: [.standard(.victimStatus), .standard(.caseStatus), .standard(.referralStatus)]),
        SharedHeading(
            headings: ["date", "datum", "data", "дата", "tarih", "ημερομηνία", "dátum"],
            targets: [
                .standard(.identificationDate), .standard(.entryDate), .standard(.sentDate),
                .standard(.returnDate),
            ]),
        SharedHeading(
            headings: [
                "country", "zemlja", "država", "vendi", "shteti", "țara", "държава", "земја", "страна",
                "країна", "ülke", "χώρα", "ország",
            ],
            targets: [
                .standard(.citizenship), .standard(.originArea), .standard(.countryExploitation),
            ]),
        SharedHeading(
            headings: [
                "consent", "informed consent", "saglasnost", "suglasnost", "pristanak", "pëlqimi", "pëlqim",
                "consimțământ", "acord", "съгласие", "согласност", "согласие", "згода",
            ],
            targets: [
                .standard(.consentStatUse), .standard(.consentToReferral), .standard(.informedConsentReturn),
            ]),
        SharedHeading(
            headings: ["services", "usluge", "shërbimet", "shërbime", "servicii", "услуги", "послуги"],
            targets: [.standard(.servicesReceived), .standard(.servicesInShelter)]),
        SharedHeading(
            headings: [
                "referred by", "who referred", "uputio", "uputila", "upućena od", "upućena od strane",
                "ko je uputio",
                "tko je uputio", "referuar nga", "i referuar nga", "e referuar nga", "referit de",
                "trimis de", "referită de", "cine a trimis", "cine a referit", "насочена от", "насочен от",
                "упатена од",
                "упатен од", "направлена", "направлен",
            ],
            targets: [.standard(.referredBy), .standard(.referrerType)]),
        SharedHeading(
            headings: [
                "destination", "odredište", "destinacija", "destinacioni", "дестинация", "дестинација",
                "destinația",
            ],
            targets: [.standard(.countryExploitation), .standard(.exitDestination)]),
        SharedHeading(
            headings: [
                "risk assessment", "procjena rizika", "procena rizika", "оценка на риска",
                "проценка на ризик", "vlerësimi i rrezikut", "evaluarea riscului",
            ],
            targets: [
                .standard(.riskLevel), .standard(.needsRiskAssessmentDate),
                .standard(.preReturnRiskAssessmentDate),
            ]),
        SharedHeading(
            headings: [
                "formal identification", "official identification", "formalna identifikacija",
                "identifikimi formal", "identificare formală", "официално разпознаване",
                "формална идентификация",
            ],
            targets: [.standard(.formalDecision), .standard(.formalIdentificationResult)]),
        SharedHeading(
            headings: [
                "reflection period", "recovery and reflection period", "period refleksije",
                "period oporavka i refleksije", "periudha e reflektimit", "perioada de reflecție",
                "период на размисъл", "период на размислување", "период за размислување",
                "период опоравка",
            ],
            targets: [.standard(.reflectionGranted), .standard(.reflectionOffered)]),
        SharedHeading(
            headings: [
                "residence permit", "temporary residence", "boravišna dozvola", "privremeni boravak",
                "leje qëndrimi", "leja e qëndrimit", "permis de ședere", "разрешение за пребиваване",
                "разрешение за престој", "дозвола за престој", "дозвола боравка",
            ],
            targets: [
                .standard(.residencePermitGranted), .standard(.residencePermitApplied),
                .standard(.residencePermitType),
            ]),
        SharedHeading(
            headings: ["re-trafficked"],
            targets: [.standard(.retrafficked), .standard(.retraffickingStatus)]),
        SharedHeading(
            headings: ["plan", "plani", "planul"],
            targets: [.standard(.planMade), .standard(.planDate)]),
        SharedHeading(
            headings: ["fëmijë", "fëmijët"],
            targets: [.standard(.childrenCountBand), .standard(.minorAtIdentification)]),
        SharedHeading(
            headings: ["prihvaćeno", "pranuar"],
            targets: [.standard(.acceptedDate), .standard(.assistanceDecision)]),
        SharedHeading(
            headings: ["odbijeno", "refuzuar"],
            targets: [.standard(.declinedDate), .standard(.assistanceDecision)]),
    ]

    /// One field mostly, and now and then what no field holds: a citizenship or an ethnic belonging, a date or a
    /// person on duty, free text where the standard has codes.
    private static let oftenSomethingElse: [SharedHeading] = [
        SharedHeading(
            headings: [
                "nacionalnost", "nacionaliteti", "kombësia", "kombësi", "naționalitate", "националност",
                "национальность", "національність",
            ],
            targets: [.standard(.citizenship)]),
        SharedHeading(
            headings: [
                "registration date", "date of registration", "datum registracije", "data e regjistrimit",
                "data înregistrării", "дата регистрации", "датум на регистрација", "дата на регистрация",
            ],
            targets: [.standard(.identificationDate)]),
        SharedHeading(headings: ["vot status"], targets: [.standard(.victimStatus)]),
        SharedHeading(headings: ["entry", "prijem"], targets: [.standard(.entryDate)]),
        SharedHeading(headings: ["exit"], targets: [.standard(.exitDate)]),
        SharedHeading(headings: ["origin", "origjina"], targets: [.standard(.originArea)]),
        SharedHeading(headings: ["transit"], targets: [.standard(.countriesTransit)]),
        SharedHeading(
            headings: ["sector", "industry", "typeOfLabourConcatenated"], targets: [.standard(.labourSector)]),
        SharedHeading(
            headings: ["means", "control", "meansOfControlConcatenated"],
            targets: [.standard(.meansOfControl)]),
        SharedHeading(headings: ["typeOfExploitConcatenated"], targets: [.standard(.exploitationForms)]),
        SharedHeading(headings: ["RecruiterRelationship"], targets: [.standard(.recruiterRelation)]),
        SharedHeading(headings: ["duration", "kohëzgjatja"], targets: [.standard(.durationBand)]),
        SharedHeading(headings: ["risk", "rreziku"], targets: [.standard(.riskLevel)]),
        SharedHeading(headings: ["programme", "program"], targets: [.standard(.programmeType)]),
        SharedHeading(headings: ["cas_ReasonForCaseClosure"], targets: [.standard(.closureReason)]),
        SharedHeading(headings: ["cas_ReferringOrganisation"], targets: [.standard(.referredBy)]),
    ]
}
