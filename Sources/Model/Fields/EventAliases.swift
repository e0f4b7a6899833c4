extension FieldAliases {
    /// Headings of columns on stays, referrals and returns.
    static let eventAliases: [FieldAlias] = [
        FieldAlias(
            .standard(.shelterType),
            [
                "kind of shelter", "vrsta skloništa", "tip skloništa", "vrsta smještaja", "vrsta smeštaja",
                "lloji i strehimores", "lloji i strehimit", "tip adăpost", "tipul adăpostului", "вид приют",
                "вид на приюта", "вид на засолниште", "тип на засолниште",
            ]),
        FieldAlias(
            .standard(.referredBy),
            [
                "source of referral", "referral source", "who referred", "uputio", "uputila", "upućena od",
                "upućena od strane", "ko je uputio", "tko je uputio", "izvor upućivanja", "referuar nga",
                "i referuar nga", "e referuar nga", "referit de", "trimis de", "referită de", "насочена от",
                "насочен от", "упатена од", "упатен од", "направлена", "cas_ReferringOrganisation",
            ]),
        FieldAlias(
            .standard(.entryDate),
            [
                "entry", "date of admission", "admission date", "admitted", "arrival date",
                "date of arrival", "date in", "check-in", "datum prijema", "datum ulaska", "datum dolaska",
                "datum smještaja", "datum smeštaja", "prijem", "data e hyrjes", "data e pranimit",
                "data e strehimit", "data e ardhjes", "data intrării", "data intrare", "data admiterii",
                "data cazării", "дата на настаняване", "дата на постъпване", "дата на приемане",
                "датум на прием", "датум на влез", "датум на сместување", "дата поступления",
                "дата прийому", "date d'entrée", "giriş tarihi", "ημερομηνία εισόδου",
            ]),
        FieldAlias(
            .standard(.exitDate),
            [
                "exit", "departure date", "date of departure", "date of leaving", "discharge date",
                "date out", "left on", "datum izlaska", "datum odlaska", "datum napuštanja",
                "datum otpusta", "data e daljes", "data e largimit", "data ieșirii", "data ieșire",
                "data plecării", "дата на напускане", "дата на излизане", "дата на излез", "датум на излез",
                "датум на напуштање", "датум на заминување", "дата выбытия", "дата выхода", "çıkış tarihi",
                "ημερομηνία εξόδου",
            ]),
        FieldAlias(
            .standard(.agreedToReturn),
            [
                "agrees to return", "wants to return", "pristala na povratak", "saglasna sa povratkom",
                "pranon kthimin", "acceptă returnarea", "съгласна да се върне", "се согласува да се врати",
            ]),
        FieldAlias(
            .standard(.domesticTrafficking),
            [
                "internal trafficking", "unutrašnja trgovina", "trafikim i brendshëm", "trafic intern",
                "вътрешен трафик", "внатрешна трговија",
            ]),
        FieldAlias(
            .standard(.accompaniedChildren),
            [
                "accompanied by children", "children in shelter", "djeca u pratnji", "fëmijë shoqërues",
                "copii însoțitori", "придружаващи деца", "придружни деца",
            ]),
        FieldAlias(
            .standard(.servicesInShelter),
            [
                "services during stay", "shelter services", "usluge u skloništu", "usluge tokom boravka",
                "shërbimet në strehimore", "servicii în adăpost", "услуги в приюта", "услуги во засолниште",
            ]),
        FieldAlias(
            .standard(.plannedExit),
            [
                "planned departure", "planned exit date", "planirani izlazak",
                "data e planifikuar e daljes", "data planificată a ieșirii", "планирано напускане",
                "планиран излез",
            ]),
        FieldAlias(
            .standard(.exitDestination),
            [
                "destination after exit", "where to", "went to", "left to", "odredište nakon izlaska",
                "destinacija po izlasku", "otišla u", "kuda je otišla", "destinacioni pas daljes",
                "shkoi në", "destinația după ieșire", "a plecat la", "дестинация след напускане",
                "къде отива", "дестинација по излез", "каде замина", "одредиште по изласку",
            ]),
        FieldAlias(
            .standard(.exitType),
            [
                "reason for exit", "reason for leaving", "exit reason", "way of leaving", "razlog izlaska",
                "način izlaska", "vrsta izlaska", "razlog odlaska", "razlog napuštanja", "lloji i daljes",
                "arsyeja e daljes", "tip ieșire", "tipul ieșirii", "motivul ieșirii", "motivul plecării",
                "вид напускане", "причина за напускане", "вид на излез", "причина за излез",
                "начин на излез",
            ]),
        FieldAlias(.standard(.nextServiceStart), ["start of next service", "početak naredne usluge"]),
        FieldAlias(
            .standard(.incidents),
            [
                "security incidents", "number of incidents", "incidenti", "broj incidenata", "incidentet",
                "numri i incidenteve", "incidente", "număr incidente", "брой инциденти",
                "број на инциденти",
            ]),
        FieldAlias(
            .standard(.screeningDate),
            [
                "date of interview", "screened on", "datum skrininga", "datum intervjua",
                "data e intervistës", "data e skriningut", "data interviului", "дата на интервю",
                "датум на интервју", "датум разговора",
            ]),
        FieldAlias(
            .standard(.indicatorsMetBand),
            [
                "number of indicators", "indicators", "indikatori", "broj indikatora", "treguesit",
                "numri i treguesve", "indicatori", "număr indicatori", "брой индикатори",
            ]),
        FieldAlias(
            .standard(.referrerType),
            [
                "type of referrer", "referring agency", "referring institution", "vrsta uputioca",
                "uputilac", "institucija koja upućuje", "institucioni referues", "tip referent",
                "instituția care referă", "насочваща институция", "упатувач", "институција што упатува",
            ]),
        FieldAlias(
            .standard(.referrerArea),
            [
                "country of referrer", "referring country", "država uputioca", "zemlja uputioca",
                "vendi referues", "țara care referă",
            ]),
        FieldAlias(
            .standard(.receiverType),
            [
                "type of receiver", "receiving institution", "primalac", "vrsta primaoca",
                "institucioni pritës", "tip destinatar", "instituția primitoare", "приемаща институция",
                "примач",
            ]),
        FieldAlias(
            .standard(.receiverArea),
            [
                "country of receiver", "receiving country", "država primaoca", "zemlja primaoca",
                "vendi pritës", "țara primitoare", "приемаща държава", "земја прималец",
            ]),
        FieldAlias(
            .standard(.consentToReferral),
            [
                "referral consent", "saglasnost za upućivanje", "suglasnost za upućivanje",
                "pëlqimi për referim", "acord pentru referire", "съгласие за насочване",
                "согласност за упатување",
            ]),
        FieldAlias(
            .standard(.sentDate),
            [
                "date of referral", "referral date", "referred on", "sent on", "datum upućivanja",
                "datum uputnice", "datum slanja", "data e referimit", "data e dërgimit", "data referirii",
                "data trimiterii", "дата на насочване", "дата на изпращане", "датум на упатување",
                "дата направления", "cas_OutgoingReferralDate",
            ]),
        FieldAlias(
            .standard(.acceptedDate),
            [
                "date of acceptance", "accepted on", "datum prihvatanja", "datum prihvaćanja",
                "data e pranimit të referimit", "data acceptării", "дата на приемане на случая",
                "датум на прифаќање", "cas_IncomingReferralDate",
            ]),
        FieldAlias(
            .standard(.declinedDate),
            [
                "declined on", "datum odbijanja", "data e refuzimit", "data refuzului", "дата на отказ",
                "датум на одбивање",
            ]),
        FieldAlias(
            .standard(.referralStatus),
            [
                "status of referral", "status uputnice", "status upućivanja", "statusi i referimit",
                "statutul referirii", "статус на насочване", "статус на упатување",
            ]),
        FieldAlias(
            .standard(.serviceRequested),
            [
                "requested services", "tražene usluge", "zatražene usluge", "shërbimet e kërkuara",
                "servicii solicitate", "поискани услуги", "заявени услуги", "побарани услуги",
            ]),
        FieldAlias(
            .standard(.serviceStartDate),
            [
                "start of service", "datum početka usluge", "početak usluge",
                "data e fillimit të shërbimit", "data începerii serviciului", "начало на услугата",
                "почеток на услуга",
            ]),
        FieldAlias(
            .standard(.referralReason),
            [
                "razlog upućivanja", "arsyeja e referimit", "motivul referirii", "причина за насочване",
                "причина за упатување", "cas_ReasonForOutgoingReferral", "cas_ReasonForIncomingReferral",
            ]),
        FieldAlias(
            .standard(.feedbackDate),
            [
                "date of feedback", "feedback on", "datum povratne informacije", "data e përgjigjes",
                "data răspunsului", "дата на обратна връзка", "датум на повратна информација",
            ]),
        FieldAlias(
            .standard(.returnFromArea),
            [
                "return from", "country returned from", "vraćena iz", "zemlja iz koje se vraća",
                "kthyer nga", "returnată din", "върната от", "вратена од",
            ]),
        FieldAlias(
            .standard(.returnToArea),
            [
                "return to", "country of return", "vraćena u", "zemlja povratka", "kthyer në",
                "vendi i kthimit", "returnată în", "țara de returnare", "върната в", "страна на завръщане",
                "вратена во", "земја на враќање",
            ]),
        FieldAlias(
            .standard(.returnDate),
            [
                "returned on", "datum povratka", "data e kthimit", "data returnării", "data repatrierii",
                "дата на завръщане", "дата на връщане", "датум на враќање", "дата возвращения",
            ]),
        FieldAlias(
            .standard(.returnType),
            [
                "kind of return", "vrsta povratka", "tip povratka", "lloji i kthimit", "tip returnare",
                "tipul returnării", "вид завръщане", "вид на враќање",
            ]),
        FieldAlias(
            .standard(.informedConsentReturn),
            [
                "consent to return", "saglasnost za povratak", "suglasnost za povratak",
                "pëlqimi për kthim", "acord pentru returnare", "съгласие за завръщане",
                "согласност за враќање",
            ]),
        FieldAlias(
            .standard(.escort),
            [
                "escorted", "pratnja", "shoqërim", "shoqërues", "însoțitor", "придружител", "придружба",
            ]),
        FieldAlias(
            .standard(.travelDocuments),
            [
                "travel documents arranged", "putne isprave", "putni dokumenti", "dokumentet e udhëtimit",
                "documente de călătorie", "документи за пътуване", "патни документи",
            ]),
        FieldAlias(
            .standard(.receptionOnArrival),
            [
                "received on arrival", "met on arrival", "doček", "prihvat po dolasku",
                "pritja në mbërritje", "primire la sosire", "посрещане", "пречек",
            ]),
        FieldAlias(
            .standard(.handoverDate),
            [
                "date of handover", "datum primopredaje", "data e dorëzimit", "data predării",
                "дата на предаване", "датум на предавање",
            ]),
        FieldAlias(
            .standard(.reintegrationEntryDate),
            [
                "start of reintegration", "reintegration start", "date of entry into reintegration",
                "početak reintegracije", "data e hyrjes në riintegrim", "intrare în reintegrare",
                "начало на реинтеграция", "почеток на реинтеграција",
            ]),
        FieldAlias(
            .standard(.programmeType),
            [
                "type of program", "program type", "vrsta programa", "tip programa", "lloji i programit",
                "tip program", "вид програма", "вид на програма",
            ]),
        FieldAlias(
            .standard(.assistance),
            [
                "reintegration assistance", "pomoć nakon povratka", "asistenca pas kthimit",
                "asistență după returnare", "помощ след завръщане", "помош по враќање",
            ]),
        FieldAlias(
            .standard(.followUps),
            [
                "follow-up", "follow-up visits", "monitoring visits", "praćenje", "posjete praćenja",
                "monitorimi", "vizita monitorimi", "monitorizare", "vizite de monitorizare", "проследяване",
                "следење",
            ]),
        FieldAlias(
            .standard(.retraffickingStatus),
            [
                "ponovna trgovina", "ritrafikimi", "retraficare", "повторен трафик", "повторна трговија",
            ]),
        FieldAlias(
            .standard(.secondaryBeneficiaries),
            [
                "family members assisted", "sekundarni korisnici", "përfituesit dytësorë",
                "beneficiari secundari", "вторични бенефициенти",
            ]),
    ]
}
