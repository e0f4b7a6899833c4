extension CatalogueTexts.Romanian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Cheia persoanei
        Supplier's person key
        = Cheia persoanei la furnizor
        Case key
        = Cheia cazului
        Unit key
        = Cheia unității
        Parent referral key
        = Cheia referirii inițiale
        Referral key
        = Cheia referirii
        Shelter key
        = Cheia adăpostului
        Partner key
        = Cheia partenerului
        Kind of record
        = Felul înregistrării
        Linkage scope
        = Domeniul corelării
        Consent to statistical use
        = Consimțământ pentru utilizarea statistică
        Victim status
        = Statutul de victimă
        Authority on status
        = Autoritatea care a stabilit statutul
        Date of identification
        = Data identificării
        Area of identification
        = Zona identificării
        Date of formal decision
        = Data deciziei formale
        Formal decision
        = Decizia formală
        Sex
        = Sex
        Gender identity
        = Identitate de gen
        Age band (CTDC)
        = Grupa de vârstă (CTDC)
        Age band (RCP)
        = Grupa de vârstă (RCP)
        Minor at identification
        = Minor la identificare
        Minor at exploitation
        = Minor la exploatare
        Citizenship
        = Cetățenie
        Area of origin
        = Zona de origine
        Marital status
        = Stare civilă
        Number of children
        = Număr de copii
        Education
        = Studii
        Disability or chronic illness
        = Dizabilitate sau boală cronică
        Forms of exploitation
        = Forme de exploatare
        Sector of labour exploitation
        = Sectorul exploatării prin muncă
        Means of control
        = Mijloace de control
        Relation to the recruiter
        = Relația cu recrutorul
        Method of recruitment
        = Metoda de recrutare
        Country of exploitation
        = Țara de exploatare
        Country of recruitment
        = Țara de recrutare
        Countries of transit
        = Țări de tranzit
        Internal or cross-border
        = Intern sau transfrontalier
        Duration of exploitation
        = Durata exploatării
        Trafficked before
        = Traficat anterior
        Earlier cases
        = Cazuri anterioare
        Risk level
        = Nivelul de risc
        Legal status
        = Statutul juridic
        Reflection period offered
        = Perioadă de reflecție oferită
        Reflection period granted
        = Perioadă de reflecție acordată
        Start of reflection period
        = Începutul perioadei de reflecție
        End of reflection period
        = Sfârșitul perioadei de reflecție
        Residence permit applied for
        = Permis de ședere solicitat
        Residence permit decided
        = Decizia privind permisul de ședere
        Residence permit granted
        = Permis de ședere acordat
        Type of residence permit
        = Tipul permisului de ședere
        Residence permit valid until
        = Permis de ședere valabil până la
        Role in proceedings
        = Calitatea în proces
        Witness protection
        = Protecția martorilor
        Co-operation with the police
        = Cooperarea cu poliția
        Compensation claimed
        = Despăgubire solicitată
        Compensation awarded
        = Despăgubire acordată
        Compensation paid
        = Despăgubire plătită
        Date of compensation decision
        = Data deciziei privind despăgubirea
        Guardian appointed
        = Tutore numit
        Assistance offered
        = Asistență oferită
        Date of offer
        = Data ofertei
        Decision on assistance
        = Decizia privind asistența
        Reasons for declining
        = Motivele refuzului
        First assistance
        = Prima asistență
        Needs assessed
        = Nevoi evaluate
        Needs
        = Nevoi
        Services received
        = Servicii primite
        Date of assistance plan
        = Data planului de asistență
        Planned end of plan
        = Sfârșitul prevăzut al planului
        Actual end of plan
        = Sfârșitul efectiv al planului
        Outcome of plan
        = Rezultatul planului
        Case status
        = Starea cazului
        Date of closure
        = Data închiderii
        Reason for closure
        = Motivul închiderii
        Type of shelter
        = Tipul adăpostului
        Referred by
        = Referit de
        Date of entry
        = Data intrării
        Date of exit
        = Data ieșirii
        Agreed to return
        = De acord cu returnarea
        Domestic trafficking
        = Trafic intern
        Accompanying children
        = Copii însoțitori
        Services in the shelter
        = Servicii în adăpost
        Plan made
        = Plan întocmit
        Planned exit
        = Ieșire prevăzută
        Destination on exit
        = Destinația la ieșire
        Type of exit
        = Tipul ieșirii
        Next service
        = Serviciul următor
        Risk level on entry
        = Nivelul de risc la intrare
        Risk level on exit
        = Nivelul de risc la ieșire
        Safety incidents
        = Incidente de siguranță
        Date of screening
        = Data evaluării preliminare
        Indicators met
        = Indicatori întruniți
        Referrer
        = Cine a făcut referirea
        Referrer's area
        = Zona celui care a făcut referirea
        Receiver
        = Destinatarul
        Receiver's area
        = Zona destinatarului
        Victim status at referral
        = Statutul de victimă la referire
        Consent to referral
        = Consimțământ pentru referire
        Date sent
        = Data trimiterii
        Date accepted
        = Data acceptării
        Date declined
        = Data refuzului
        Receiver's reason to decline
        = Motivul refuzului destinatarului
        Referral status
        = Starea referirii
        Services requested
        = Servicii solicitate
        Service started
        = Serviciu început
        Reason for referral
        = Motivul referirii
        Needs and risk assessment
        = Evaluarea nevoilor și a riscurilor
        Formal identification requested
        = Identificare formală solicitată
        Formal identification decided
        = Identificare formală decisă
        Formal identification result
        = Rezultatul identificării formale
        Days of reflection
        = Zile de reflecție
        Feedback
        = Feedback primit
        Returned from
        = Returnare din
        Returned to
        = Returnare în
        Date of return
        = Data returnării
        Type of return
        = Tipul returnării
        Informed consent to return
        = Consimțământ informat pentru returnare
        Risk assessment before return
        = Evaluarea riscului înaintea returnării
        Family assessment
        = Evaluarea familiei
        Best interest determination
        = Determinarea interesului superior
        Travel documents
        = Documente de călătorie
        Escort
        = Însoțire
        Reception on arrival
        = Primire la sosire
        Accepted before travel
        = Acceptat înainte de călătorie
        Handover
        = Predare-preluare
        Entry into reintegration
        = Intrarea în reintegrare
        Type of programme
        = Tipul programului
        Reintegration plan
        = Plan de reintegrare
        Planned end of programme
        = Sfârșitul prevăzut al programului
        Assistance after return
        = Asistență după returnare
        Baseline reintegration score
        = Scorul inițial de reintegrare
        Follow-ups
        = Monitorizări
        Outcomes
        = Rezultate
        Re-trafficking
        = Retraficare
        Date of re-trafficking
        = Data retraficării
        Secondary beneficiaries
        = Beneficiari secundari
        Local case number
        = Numărul local al cazului
        Local person number
        = Numărul local al persoanei
        Regional person number
        = Numărul regional al persoanei
        Given name
        = Prenume
        Family name
        = Nume de familie
        Family name at birth
        = Nume de familie la naștere
        Parent's given name
        = Prenumele părintelui
        Date of birth
        = Data nașterii
        Year of birth
        = Anul nașterii
        Age
        = Vârsta
        Place of birth
        = Locul nașterii
        Document number
        = Numărul documentului
        National number
        = Număr personal național
        Telephone
        = Telefon
        E-mail
        = E-mail
        Address
        = Adresa
        Case worker
        = Responsabil de caz
        Note
        = Notă
        Stay number
        = Numărul șederii
        Referral number
        = Numărul referirii
        Return number
        = Numărul returnării
        Parent referral number
        = Numărul referirii inițiale
        Shelter code
        = Codul adăpostului
        Receiving organisation
        = Organizația destinatară
        Next service provider
        = Furnizorul serviciului următor
        """#
}
