extension BosnianCroatianSerbian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Ključ osobe
        Supplier's person key
        = Ključ osobe kod organizacije koja šalje podatke
        Case key
        = Ključ slučaja
        Unit key
        = Ključ jedinice
        Parent referral key
        = Ključ prethodnog upućivanja
        Referral key
        = Ključ upućivanja
        Shelter key
        = Ključ skloništa
        Partner key
        = Ključ partnera
        Kind of record
        = Vrsta zapisa
        Linkage scope
        = Opseg povezivanja
        Consent to statistical use
        = Pristanak na statističko korištenje
        Victim status
        = Status žrtve
        Authority on status
        = Tijelo koje utvrđuje status
        Date of identification
        = Datum identifikacije
        Area of identification
        = Područje identifikacije
        Date of formal decision
        = Datum formalne odluke
        Formal decision
        = Formalna odluka
        Sex
        = Spol (pol)
        Gender identity
        = Rodni identitet
        Age band (CTDC)
        = Starosna grupa (CTDC)
        Age band (RCP)
        = Starosna grupa (RCP)
        Minor at identification
        = Maloljetnost pri identifikaciji
        Minor at exploitation
        = Maloljetnost pri eksploataciji
        Citizenship
        = Državljanstvo
        Area of origin
        = Područje porijekla
        Marital status
        = Bračni status
        Number of children
        = Broj djece
        Education
        = Obrazovanje
        Disability or chronic illness
        = Invaliditet ili dugotrajna bolest
        Forms of exploitation
        = Oblici eksploatacije
        Sector of labour exploitation
        = Sektor radne eksploatacije
        Means of control
        = Sredstva kontrole
        Relation to the recruiter
        = Odnos s osobom koja je vrbovala
        Method of recruitment
        = Način vrbovanja
        Country of exploitation
        = Država eksploatacije
        Country of recruitment
        = Država vrbovanja
        Countries of transit
        = Tranzitne države
        Internal or cross-border
        = Unutrašnja ili prekogranična
        Duration of exploitation
        = Trajanje eksploatacije
        Trafficked before
        = Ranije žrtva trgovine ljudima
        Earlier cases
        = Raniji slučajevi
        Risk level
        = Nivo rizika
        Legal status
        = Pravni status
        Reflection period offered
        = Ponuđen period za razmišljanje
        Reflection period granted
        = Odobren period za razmišljanje
        Start of reflection period
        = Početak perioda za razmišljanje
        End of reflection period
        = Kraj perioda za razmišljanje
        Residence permit applied for
        = Zatražena dozvola boravka
        Residence permit decided
        = Odlučeno o dozvoli boravka
        Residence permit granted
        = Odobrena dozvola boravka
        Type of residence permit
        = Vrsta dozvole boravka
        Residence permit valid until
        = Dozvola boravka vrijedi do
        Role in proceedings
        = Uloga u postupku
        Witness protection
        = Zaštita svjedoka
        Co-operation with the police
        = Suradnja (saradnja) s policijom
        Compensation claimed
        = Zatražena naknada štete
        Compensation awarded
        = Dosuđena naknada štete
        Compensation paid
        = Isplaćena naknada štete
        Date of compensation decision
        = Datum odluke o naknadi štete
        Guardian appointed
        = Postavljen staratelj
        Assistance offered
        = Ponuđena pomoć
        Date of offer
        = Datum ponude
        Decision on assistance
        = Odluka o pomoći
        Reasons for declining
        = Razlozi odbijanja
        First assistance
        = Prvo pružanje pomoći
        Needs assessed
        = Procijenjene potrebe
        Needs
        = Potrebe
        Services received
        = Primljene usluge
        Date of assistance plan
        = Datum plana pomoći
        Planned end of plan
        = Predviđeni kraj plana
        Actual end of plan
        = Stvarni kraj plana
        Outcome of plan
        = Ishod plana
        Case status
        = Status slučaja
        Date of closure
        = Datum zatvaranja
        Reason for closure
        = Razlog zatvaranja
        Type of shelter
        = Vrsta skloništa
        Referred by
        = Od koga je osoba upućena
        Date of entry
        = Datum dolaska
        Date of exit
        = Datum odlaska
        Agreed to return
        = Pristanak na povratak
        Domestic trafficking
        = Unutrašnja trgovina ljudima
        Accompanying children
        = Djeca koja prate osobu
        Services in the shelter
        = Usluge u skloništu
        Plan made
        = Sačinjen plan
        Planned exit
        = Predviđeni odlazak
        Destination on exit
        = Mjesto nakon odlaska
        Type of exit
        = Vrsta odlaska
        Next service
        = Sljedeća usluga
        Risk level on entry
        = Nivo rizika pri dolasku
        Risk level on exit
        = Nivo rizika pri odlasku
        Safety incidents
        = Sigurnosni incidenti
        Date of screening
        = Datum početne procjene
        Indicators met
        = Ispunjeni pokazatelji
        Referrer
        = Služba koja upućuje osobu
        Referrer's area
        = Područje službe koja upućuje osobu
        Receiver
        = Služba koja prima osobu
        Receiver's area
        = Područje službe koja prima osobu
        Victim status at referral
        = Status žrtve pri upućivanju
        Consent to referral
        = Pristanak na upućivanje
        Date sent
        = Datum slanja
        Date accepted
        = Datum pozitivnog odgovora
        Date declined
        = Datum odbijanja
        Receiver's reason to decline
        = Razlog odbijanja službe koja prima osobu
        Referral status
        = Status upućivanja
        Services requested
        = Zatražene usluge
        Service started
        = Početak usluge
        Reason for referral
        = Razlog upućivanja
        Needs and risk assessment
        = Procjena potreba i rizika
        Formal identification requested
        = Zatražena formalna identifikacija
        Formal identification decided
        = Odlučeno o formalnoj identifikaciji
        Formal identification result
        = Rezultat formalne identifikacije
        Days of reflection
        = Dani za razmišljanje
        Feedback
        = Povratna informacija
        Returned from
        = Povratak iz
        Returned to
        = Povratak u
        Date of return
        = Datum povratka
        Type of return
        = Vrsta povratka
        Informed consent to return
        = Pristanak na povratak uz punu obaviještenost
        Risk assessment before return
        = Procjena rizika prije povratka
        Family assessment
        = Procjena obitelji (porodice)
        Best interest determination
        = Utvrđivanje najboljeg interesa
        Travel documents
        = Putne isprave
        Escort
        = Pratnja
        Reception on arrival
        = Prihvat pri dolasku
        Accepted before travel
        = Prihvat potvrđen prije puta
        Handover
        = Predaja
        Entry into reintegration
        = Uključenje u reintegraciju
        Type of programme
        = Vrsta programa
        Reintegration plan
        = Plan reintegracije
        Planned end of programme
        = Predviđeni kraj programa
        Assistance after return
        = Pomoć poslije povratka
        Baseline reintegration score
        = Početna ocjena reintegracije
        Follow-ups
        = Praćenje
        Outcomes
        = Ishodi
        Re-trafficking
        = Ponovna trgovina ljudima
        Date of re-trafficking
        = Datum ponovne trgovine ljudima
        Secondary beneficiaries
        = Posredni korisnici
        Local case number
        = Lokalni broj slučaja
        Local person number
        = Lokalni broj osobe
        Regional person number
        = Regionalni broj osobe
        Given name
        = Ime
        Family name
        = Prezime
        Family name at birth
        = Prezime pri rođenju
        Parent's given name
        = Ime roditelja
        Date of birth
        = Datum rođenja
        Year of birth
        = Godina rođenja
        Age
        = Starost
        Place of birth
        = Mjesto rođenja
        Document number
        = Broj isprave
        National number
        = Matični broj
        Telephone
        = Telefon
        E-mail
        = E-pošta
        Address
        = Adresa
        Case worker
        = Osoba koja vodi slučaj
        Note
        = Napomena
        Stay number
        = Broj boravka
        Referral number
        = Broj upućivanja
        Return number
        = Broj povratka
        Parent referral number
        = Broj prethodnog upućivanja
        Shelter code
        = Šifra skloništa
        Receiving organisation
        = Organizacija koja prima osobu
        Next service provider
        = Organizacija koja pruža sljedeću uslugu
        """#
}
