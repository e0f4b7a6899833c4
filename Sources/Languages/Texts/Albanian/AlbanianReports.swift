extension Albanian {
    /// Other words of reports.
    static let reports = #"""
        “{1}”
        = „{1}”
        Value
        = Vlera
        Did you mean
        = A mos donit të shkruanit
        Where
        = Ku
        To do
        = Për t’u bërë
        Rule
        = Rregulli
        {1}: those not shown above
        = {1}: ato që nuk shfaqen më sipër
        What is wrong
        = Çfarë nuk është në rregull
        Column
        = Kolona
        Times
        = Sa herë
        File
        = Skedari
        Verdict
        = Përfundimi
        Read
        = Të lexuara
        Rejected
        = Të refuzuara
        Set apart
        = Të veçuara
        No file was checked.
        = Asnjë skedar nuk u kontrollua.
        One line for each file that was checked. Each name leads to what was found in it.
        = Një rresht për çdo skedar që u kontrollua. Çdo emër të çon te ajo që u gjet në të.
        The {1} files
        = Numri i skedarëve: {1}
        What became of the records of all files
        = Çfarë ndodhi me regjistrimet e të gjithë skedarëve
        It could not be read.
        = Nuk mundi të lexohej.
        Format
        = Formati
        Encoding
        = Kodimi
        tabs
        = tabulatorë
        Between cells
        = Ndërmjet qelizave
        one of its sheets
        = një nga fletët e tij
        Sheet
        = Fleta
        Records at
        = Vendi i regjistrimeve
        Columns not read
        = Kolona që nuk lexohen
        Nothing in them is used or kept.
        = Asgjë prej tyre nuk përdoret dhe nuk ruhet.
        The one column that was read
        = Kolona e vetme që u lexua
        The {1} columns that were read
        = Numri i kolonave që u lexuan: {1}
        Columns and what they were taken for
        = Kolonat dhe si u kuptuan
        Taken for
        = U kuptua si
        Rows that are no records
        = Rreshta që nuk janë regjistrime
        Kind
        = Lloji
        Rows
        = Rreshta
        First row
        = Rreshti i parë
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Çfarë kërkon secili rregull i përmendur më sipër, pse, dhe çfarë duhet bërë. Të njëjtën gjë e thotë: "clearingpoint explain NAME"
        Why
        = Pse
        read
        = të lexuara
        accepted
        = të pranuara
        They go on.
        = Ato vazhdojnë më tej.
        rejected
        = të refuzuara
        Mend them, and send the file again.
        = Ndreqini dhe dërgojeni skedarin përsëri.
        duplicates
        = të dyfishta
        The same record stands in the file already.
        = I njëjti regjistrim gjendet tashmë në skedar.
        out of period
        = jashtë periudhës
        Nothing of them falls into the quarter.
        = Asgjë prej tyre nuk bie në tremujor.
        without consent
        = pa pëlqim
        The person does not agree to statistical use.
        = Personi nuk ka dhënë pëlqimin për përdorimin statistikor.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Të gjithë skedarët ({1}): të pranuara {2} + të refuzuara {3} + të dyfishta {4} + jashtë periudhës {5} + pa pëlqim {6} = të lexuara {7}
        compressed
        = i ngjeshur
        sheet "{1}"
        = fleta "{1}"
        headings in row {1}
        = titujt e kolonave në rreshtin {1}
        no headings
        = pa tituj kolonash
        records at {1}
        = regjistrimet te {1}
        Read as {1}.
        = U lexua si {1}.
        Columns not read: {1}.
        = Kolona që nuk lexohen: {1}.
        Columns not read: {1}, {2} more.
        = Kolona që nuk lexohen: {1}, edhe {2} të tjera.
        {1} {2} (row {3})
        = {1} {2} (rreshti {3})
        {1} {2} (from row {3})
        = {1} {2} (nga rreshti {3})
        Rows that are no records: {1}.
        = Rreshta që nuk janë regjistrime: {1}.
        {1} ({2} % sure)
        = {1} (siguri {2} %)
        1 value makes no sense so.
        = 1 vlerë nuk ka kuptim kështu.
        {1} values make no sense so.
        = {1} vlera nuk kanë kuptim kështu.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = data që mund të lexohen me ditën në fillim (dmy) dhe me muajin në fillim (mdy): {1}; jepni "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = data që mund të kenë vetëm ditën në fillim: {1}, vetëm muajin në fillim: {2}; shkruajini në të njëjtën mënyrë
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = vlera që mund të jenë numra ditësh të një programi tabelash: {1} nga {2}; shkruajini si data
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = numra që mund të lexohen me presje dhjetore dhe me pikë dhjetore: {1}; jepni "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = numra me presje dhjetore: 1, me pikë dhjetore: {1}; shkruajini në të njëjtën mënyrë
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = numra me presje dhjetore: {1}, me pikë dhjetore: {2}; shkruajini në të njëjtën mënyrë
        In the column, {1}.
        = Në kolonë: {1}.
        column {1}
        = kolona {1}
        Near in spelling: {1}.
        = Të ngjashme në shkrim: {1}.
        The file has no column for {1}.
        = Skedari nuk ka kolonë për {1}.
        The file has no column for {1} fields: {2}.
        = Skedari nuk ka kolona për {1} fusha: {2}.
        “{1}” for {2}
        = „{1}” për {2}
        {1} (column {2})
        = {1} (kolona {2})
        Did you mean “{1}”?
        = A mos donit të shkruanit „{1}”?
        accepted.
        = u pranua.
        accepted in part: {1} of {2} records.
        = u pranua pjesërisht: {1} nga {2} regjistrime.
        refused.
        = u refuzua.
        refused: {1} of {2} records cannot be used.
        = u refuzua: {1} nga {2} regjistrime nuk mund të përdoren.
        1 error
        = 1 gabim
        {1} errors
        = {1} gabime
        1 warning
        = 1 paralajmërim
        {1} warnings
        = {1} paralajmërime
        1 note
        = 1 shënim
        {1} notes
        = {1} shënime
        To do: {1}
        = Për t’u bërë: {1}
        ERROR
        = GABIM
        WARNING
        = PARALAJMËRIM
        NOTE
        = SHËNIM
        First {1} of {2}: {3}
        = {1} të parat nga {2}: {3}
        At {1}
        = Te {1}
        Why: {1}
        = Pse: {1}
        blank
        = bosh
        title
        = titull
        repeated-heading
        = tituj të përsëritur
        empty
        = pa vlera
        totals
        = shuma
        footer
        = shënim në fund
        More was found by this rule, in more fields or values than are listed.
        = Me këtë rregull u gjetën edhe më shumë, në më shumë fusha ose vlera nga sa janë renditur.
        an e-mail address
        = një adresë e-maili
        a telephone number
        = një numër telefoni
        the number of a passport or identity card
        = numri i një pasaporte ose letërnjoftimi
        a bank account number (IBAN)
        = një numër llogarie bankare (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = një numër personal kombëtar (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = një numër personal rumun (CNP)
        a Moldovan personal number (IDNP)
        = një numër personal moldav (IDNP)
        an Albanian personal number (NID)
        = një numër personal shqiptar (NID)
        a Croatian personal number (OIB)
        = një numër personal kroat (OIB)
        a Turkish personal number (TCKN)
        = një numër personal turk (TCKN)
        a Bulgarian personal number (EGN)
        = një numër personal bullgar (EGN)
        a Ukrainian tax number (RNOKPP)
        = një numër tatimor ukrainas (RNOKPP)
        the machine-readable zone of a travel document
        = zona e lexueshme nga makina e një dokumenti udhëtimi
        a street address
        = një adresë banimi
        a person's given name
        = emri i një personi
        a person's family name
        = mbiemri i një personi
        """#
}
