extension Romanian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Cheia persoanei
        Supplier's person key
        = Cheia persoanei la furnizorul datelor
        Case key
        = Cheia cazului
        Unit key
        = Cheia unității de evidență
        Parent referral key
        = Cheia referirii inițiale
        Referral key
        = Cheia referirii
        Shelter key
        = Cheia adăpostului
        Partner key
        = Cheia partenerului
        Kind of record
        = Tipul înregistrării
        Linkage scope
        = Limitele corelării
        Consent to statistical use
        = Consimțământ pentru utilizare statistică
        Victim status
        = Statutul de victimă
        Authority on status
        = Autoritatea care a decis statutul
        Date of identification
        = Data identificării
        Area of identification
        = Țara sau teritoriul identificării
        Date of formal decision
        = Data deciziei formale
        Formal decision
        = Decizia formală
        Sex
        = Sexul
        Gender identity
        = Identitatea de gen
        Age band (CTDC)
        = Grupa de vârstă (CTDC)
        Age band (RCP)
        = Grupa de vârstă (RCP)
        Minor at identification
        = Persoană minoră la identificare
        Minor at exploitation
        = Persoană minoră la exploatare
        Citizenship
        = Cetățenia
        Area of origin
        = Țara sau teritoriul de origine
        Marital status
        = Starea civilă
        Number of children
        = Numărul de copii
        Education
        = Studiile
        Disability or chronic illness
        = Dizabilitate sau boală cronică
        Forms of exploitation
        = Formele de exploatare
        Sector of labour exploitation
        = Sectorul exploatării prin muncă
        Means of control
        = Mijloacele de control
        Relation to the recruiter
        = Relația cu recrutorul
        Method of recruitment
        = Metoda de recrutare
        Country of exploitation
        = Țara de exploatare
        Country of recruitment
        = Țara de recrutare
        Countries of transit
        = Țările de tranzit
        Internal or cross-border
        = Trafic intern sau transfrontalier
        Duration of exploitation
        = Durata exploatării
        Trafficked before
        = Persoană traficată anterior
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
        = Decizie privind permisul de ședere
        Residence permit granted
        = Permis de ședere acordat
        Type of residence permit
        = Tipul permisului de ședere
        Residence permit valid until
        = Permis de ședere valabil până la
        Role in proceedings
        = Calitatea procesuală
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
        = Data numirii tutorelui
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
        = Data evaluării nevoilor
        Needs
        = Nevoile
        Services received
        = Serviciile primite
        Date of assistance plan
        = Data planului de asistență
        Planned end of plan
        = Sfârșitul prevăzut al planului
        Actual end of plan
        = Sfârșitul efectiv al planului
        Outcome of plan
        = Rezultatul planului
        Case status
        = Stadiul cazului
        Date of closure
        = Data închiderii cazului
        Reason for closure
        = Motivul închiderii cazului
        Type of shelter
        = Tipul adăpostului
        Referred by
        = Referire făcută de
        Date of entry
        = Data intrării
        Date of exit
        = Data ieșirii
        Agreed to return
        = Acord pentru returnare
        Domestic trafficking
        = Trafic intern
        Accompanying children
        = Copiii care însoțesc persoana
        Services in the shelter
        = Serviciile din adăpost
        Plan made
        = Plan întocmit
        Planned exit
        = Ieșirea prevăzută
        Destination on exit
        = Destinația la ieșire
        Type of exit
        = Tipul ieșirii
        Next service
        = Începutul serviciului următor
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
        = Cine face referirea
        Referrer's area
        = Țara sau teritoriul de unde se face referirea
        Receiver
        = Destinatarul referirii
        Receiver's area
        = Țara sau teritoriul destinatarului
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
        = Motivul refuzului din partea destinatarului
        Referral status
        = Stadiul referirii
        Services requested
        = Serviciile solicitate
        Service started
        = Începutul serviciului
        Reason for referral
        = Motivul referirii
        Needs and risk assessment
        = Evaluarea nevoilor și a riscurilor
        Formal identification requested
        = Solicitarea identificării formale
        Formal identification decided
        = Decizia privind identificarea formală
        Formal identification result
        = Rezultatul identificării formale
        Days of reflection
        = Zile de reflecție
        Feedback
        = Răspunsul privind rezultatul
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
        = Evaluarea riscurilor înainte de returnare
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
        = Acceptare înainte de călătorie
        Handover
        = Predarea cazului
        Entry into reintegration
        = Intrarea în programul de reintegrare
        Type of programme
        = Tipul programului
        Reintegration plan
        = Planul de reintegrare
        Planned end of programme
        = Sfârșitul prevăzut al programului
        Assistance after return
        = Asistența după returnare
        Baseline reintegration score
        = Scorul inițial de reintegrare
        Follow-ups
        = Monitorizările
        Outcomes
        = Rezultatele
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
        = Prenumele
        Family name
        = Numele de familie
        Family name at birth
        = Numele de familie la naștere
        Parent's given name
        = Prenumele unui părinte
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
        = Codul numeric personal
        Telephone
        = Telefonul
        E-mail
        = E-mailul
        Address
        = Adresa
        Case worker
        = Managerul de caz
        Note
        = Observații
        Stay number
        = Numărul găzduirii
        Referral number
        = Numărul referirii
        Return number
        = Numărul returnării
        Parent referral number
        = Numărul referirii inițiale
        Shelter code
        = Codul adăpostului
        Receiving organisation
        = Organizația primitoare
        Next service provider
        = Următorul furnizor de servicii
        """#
}
