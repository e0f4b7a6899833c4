extension Albanian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Çelësi i personit
        Supplier's person key
        = Çelësi i personit te dërguesi
        Case key
        = Çelësi i rastit
        Unit key
        = Çelësi i njësisë
        Parent referral key
        = Çelësi i referimit paraprijës
        Referral key
        = Çelësi i referimit
        Shelter key
        = Çelësi i strehëzës
        Partner key
        = Çelësi i partnerit
        Kind of record
        = Lloji i regjistrimit
        Linkage scope
        = Shtrirja e lidhjes
        Consent to statistical use
        = Pëlqimi për përdorimin statistikor
        Victim status
        = Statusi i viktimës
        Authority on status
        = Autoriteti që vendosi statusin
        Date of identification
        = Data e identifikimit
        Area of identification
        = Zona e identifikimit
        Date of formal decision
        = Data e vendimit formal
        Formal decision
        = Vendimi formal
        Sex
        = Gjinia
        Gender identity
        = Identiteti gjinor
        Age band (CTDC)
        = Grupmosha (CTDC)
        Age band (RCP)
        = Grupmosha (RCP)
        Minor at identification
        = I mitur në kohën e identifikimit
        Minor at exploitation
        = I mitur në kohën e shfrytëzimit
        Citizenship
        = Shtetësia
        Area of origin
        = Zona e origjinës
        Marital status
        = Gjendja civile
        Number of children
        = Numri i fëmijëve
        Education
        = Arsimi
        Disability or chronic illness
        = Aftësi e kufizuar ose sëmundje kronike
        Forms of exploitation
        = Format e shfrytëzimit
        Sector of labour exploitation
        = Sektori i shfrytëzimit për punë
        Means of control
        = Mjetet e kontrollit
        Relation to the recruiter
        = Lidhja me rekrutuesin
        Method of recruitment
        = Mënyra e rekrutimit
        Country of exploitation
        = Vendi i shfrytëzimit
        Country of recruitment
        = Vendi i rekrutimit
        Countries of transit
        = Vendet e tranzitit
        Internal or cross-border
        = I brendshëm ose ndërkufitar
        Duration of exploitation
        = Kohëzgjatja e shfrytëzimit
        Trafficked before
        = I trafikuar më parë
        Earlier cases
        = Rastet e mëparshme
        Risk level
        = Niveli i rrezikut
        Legal status
        = Statusi ligjor
        Reflection period offered
        = Periudha e reflektimit e ofruar
        Reflection period granted
        = Periudha e reflektimit e dhënë
        Start of reflection period
        = Fillimi i periudhës së reflektimit
        End of reflection period
        = Mbarimi i periudhës së reflektimit
        Residence permit applied for
        = Leja e qëndrimit e kërkuar
        Residence permit decided
        = Vendimi për lejen e qëndrimit
        Residence permit granted
        = Leja e qëndrimit e dhënë
        Type of residence permit
        = Lloji i lejes së qëndrimit
        Residence permit valid until
        = Leja e qëndrimit e vlefshme deri më
        Role in proceedings
        = Roli në procedim
        Witness protection
        = Mbrojtja e dëshmitarit
        Co-operation with the police
        = Bashkëpunimi me policinë
        Compensation claimed
        = Dëmshpërblimi i kërkuar
        Compensation awarded
        = Dëmshpërblimi i caktuar
        Compensation paid
        = Dëmshpërblimi i paguar
        Date of compensation decision
        = Data e vendimit për dëmshpërblimin
        Guardian appointed
        = Kujdestari i caktuar
        Assistance offered
        = Ndihma e ofruar
        Date of offer
        = Data e ofrimit
        Decision on assistance
        = Vendimi për ndihmën
        Reasons for declining
        = Arsyet e refuzimit
        First assistance
        = Ndihma e parë
        Needs assessed
        = Nevojat e vlerësuara
        Needs
        = Nevojat
        Services received
        = Shërbimet e marra
        Date of assistance plan
        = Data e planit të ndihmës
        Planned end of plan
        = Mbarimi i parashikuar i planit
        Actual end of plan
        = Mbarimi i vërtetë i planit
        Outcome of plan
        = Rezultati i planit
        Case status
        = Statusi i rastit
        Date of closure
        = Data e mbylljes
        Reason for closure
        = Arsyeja e mbylljes
        Type of shelter
        = Lloji i strehëzës
        Referred by
        = Referuar nga
        Date of entry
        = Data e hyrjes
        Date of exit
        = Data e daljes
        Agreed to return
        = Pajtimi për kthim
        Domestic trafficking
        = Trafikimi i brendshëm
        Accompanying children
        = Fëmijët shoqërues
        Services in the shelter
        = Shërbimet në strehëz
        Plan made
        = Plani i hartuar
        Planned exit
        = Dalja e planifikuar
        Destination on exit
        = Destinacioni pas daljes
        Type of exit
        = Lloji i daljes
        Next service
        = Shërbimi tjetër
        Risk level on entry
        = Niveli i rrezikut në hyrje
        Risk level on exit
        = Niveli i rrezikut në dalje
        Safety incidents
        = Incidentet e sigurisë
        Date of screening
        = Data e identifikimit fillestar
        Indicators met
        = Treguesit e përmbushur
        Referrer
        = Referuesi
        Referrer's area
        = Zona e referuesit
        Receiver
        = Marrësi
        Receiver's area
        = Zona e marrësit
        Victim status at referral
        = Statusi i viktimës në kohën e referimit
        Consent to referral
        = Pëlqimi për referimin
        Date sent
        = Data e dërgimit
        Date accepted
        = Data e pranimit
        Date declined
        = Data e refuzimit
        Receiver's reason to decline
        = Arsyeja e refuzimit nga marrësi
        Referral status
        = Statusi i referimit
        Services requested
        = Shërbimet e kërkuara
        Service started
        = Fillimi i shërbimit
        Reason for referral
        = Arsyeja e referimit
        Needs and risk assessment
        = Vlerësimi i nevojave dhe i rrezikut
        Formal identification requested
        = Identifikimi formal i kërkuar
        Formal identification decided
        = Vendimi për identifikimin formal
        Formal identification result
        = Rezultati i identifikimit formal
        Days of reflection
        = Ditët e reflektimit
        Feedback
        = Përgjigjja kthyese
        Returned from
        = Vendi nga u kthye
        Returned to
        = Vendi ku u kthye
        Date of return
        = Data e kthimit
        Type of return
        = Lloji i kthimit
        Informed consent to return
        = Pëlqimi i informuar për kthimin
        Risk assessment before return
        = Vlerësimi i rrezikut para kthimit
        Family assessment
        = Vlerësimi i familjes
        Best interest determination
        = Përcaktimi i interesit më të lartë
        Travel documents
        = Dokumentet e udhëtimit
        Escort
        = Shoqërimi
        Reception on arrival
        = Pritja në mbërritje
        Accepted before travel
        = Pranuar para udhëtimit
        Handover
        = Kalimi i rastit te marrësi
        Entry into reintegration
        = Hyrja në riintegrim
        Type of programme
        = Lloji i programit
        Reintegration plan
        = Plani i riintegrimit
        Planned end of programme
        = Mbarimi i parashikuar i programit
        Assistance after return
        = Ndihma pas kthimit
        Baseline reintegration score
        = Rezultati fillestar i riintegrimit
        Follow-ups
        = Takimet pasuese
        Outcomes
        = Rezultatet
        Re-trafficking
        = Ritrafikimi
        Date of re-trafficking
        = Data e ritrafikimit
        Secondary beneficiaries
        = Përfituesit dytësorë
        Local case number
        = Numri i rastit te organizata
        Local person number
        = Numri i personit te organizata
        Regional person number
        = Numri rajonal i personit
        Given name
        = Emri
        Family name
        = Mbiemri
        Family name at birth
        = Mbiemri i lindjes
        Parent's given name
        = Emri i prindit
        Date of birth
        = Data e lindjes
        Year of birth
        = Viti i lindjes
        Age
        = Mosha
        Place of birth
        = Vendlindja
        Document number
        = Numri i dokumentit
        National number
        = Numri personal kombëtar
        Telephone
        = Telefoni
        E-mail
        = E-maili
        Address
        = Adresa
        Case worker
        = Menaxheri i rastit
        Note
        = Shënim
        Stay number
        = Numri i qëndrimit
        Referral number
        = Numri i referimit
        Return number
        = Numri i kthimit
        Parent referral number
        = Numri i referimit paraprijës
        Shelter code
        = Kodi i strehëzës
        Receiving organisation
        = Organizata marrëse
        Next service provider
        = Ofruesi i shërbimit tjetër
        """#
}
