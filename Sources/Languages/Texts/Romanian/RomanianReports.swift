extension Romanian {
    /// Other words of reports.
    static let reports = #"""
        “{1}”
        = „{1}”
        Value
        = Valoarea
        Did you mean
        = Poate este vorba de
        Where
        = Unde
        To do
        = De făcut
        Rule
        = Regula
        {1}: those not shown above
        = {1} (cele care nu sunt afișate mai sus)
        What is wrong
        = Ce nu este în regulă
        Column
        = Coloana
        Times
        = De câte ori
        File
        = Fișierul
        Verdict
        = Rezultatul
        Read
        = Citite
        Rejected
        = Respinse
        Set apart
        = Puse deoparte
        No file was checked.
        = Niciun fișier nu a fost verificat.
        One line for each file that was checked. Each name leads to what was found in it.
        = Câte un rând pentru fiecare fișier verificat. Fiecare nume duce la ceea ce s-a găsit în fișier.
        The {1} files
        = Fișierele: {1}
        What became of the records of all files
        = Ce s-a întâmplat cu înregistrările din toate fișierele
        It could not be read.
        = Nu a putut fi citit.
        Format
        = Formatul
        Encoding
        = Codificarea
        tabs
        = tabulatori
        Between cells
        = Între celule
        one of its sheets
        = una dintre foile sale
        Sheet
        = Foaia
        Records at
        = Locul înregistrărilor
        Columns not read
        = Coloane care nu se citesc
        Nothing in them is used or kept.
        = Nimic din ele nu se folosește și nu se păstrează.
        The one column that was read
        = Singura coloană citită
        The {1} columns that were read
        = Coloane citite: {1}
        Columns and what they were taken for
        = Coloanele și cum au fost înțelese
        Taken for
        = Înțeleasă ca
        Rows that are no records
        = Rânduri care nu sunt înregistrări
        Kind
        = Tipul
        Rows
        = Rânduri
        First row
        = Primul rând
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Ce cere fiecare regulă menționată mai sus, de ce și ce este de făcut. Același lucru îl arată: "clearingpoint explain NAME"
        Why
        = De ce
        read
        = citite
        accepted
        = acceptate
        They go on.
        = Merg mai departe.
        rejected
        = respinse
        Mend them, and send the file again.
        = Corectați-le și trimiteți din nou fișierul.
        duplicates
        = duplicate
        The same record stands in the file already.
        = Aceeași înregistrare se află deja în fișier.
        out of period
        = alt trimestru
        Nothing of them falls into the quarter.
        = Nimic din ele nu ține de acest trimestru.
        without consent
        = fără consimțământ
        The person does not agree to statistical use.
        = Persoana nu este de acord cu utilizarea statistică.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Toate fișierele ({1}): acceptate {2} + respinse {3} + duplicate {4} + alt trimestru {5} + fără consimțământ {6} = citite {7}
        compressed
        = comprimat
        sheet "{1}"
        = foaia "{1}"
        headings in row {1}
        = antete în rândul {1}
        no headings
        = fără antete
        records at {1}
        = înregistrări la {1}
        Read as {1}.
        = Citit ca {1}.
        Columns not read: {1}.
        = Coloane care nu se citesc: {1}.
        Columns not read: {1}, {2} more.
        = Coloane care nu se citesc: {1}, încă {2}.
        {1} {2} (row {3})
        = {2}: {1} (rândul {3})
        {1} {2} (from row {3})
        = {2}: {1} (începând cu rândul {3})
        Rows that are no records: {1}.
        = Rânduri care nu sunt înregistrări: {1}.
        {1} ({2} % sure)
        = {1} (siguranță: {2} %)
        1 value makes no sense so.
        = O valoare nu are sens astfel.
        {1} values make no sense so.
        = Valorile care nu au sens astfel sunt în număr de {1}.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = datele care se pot citi și cu ziua întâi (dmy), și cu luna întâi (mdy) sunt în număr de {1}: precizați "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = datele care pot avea numai ziua întâi sunt în număr de {1}, iar cele care pot avea numai luna întâi, în număr de {2}: scrieți-le la fel
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = valorile care ar putea fi zile numerotate de un program de calcul tabelar sunt {1} din {2}: scrieți-le ca date
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = numerele care se pot citi și cu virgulă zecimală, și cu punct zecimal sunt {1} în total: precizați "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = un singur număr are virgulă zecimală, iar cele cu punct zecimal sunt {1} în total: scrieți-le la fel
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = numerele cu virgulă zecimală sunt {1} în total, iar cele cu punct zecimal sunt {2}: scrieți-le la fel
        In the column, {1}.
        = În coloană, {1}.
        column {1}
        = coloana {1}
        Near in spelling: {1}.
        = Scriere apropiată: {1}.
        The file has no column for {1}.
        = Fișierul nu are nicio coloană pentru {1}.
        The file has no column for {1} fields: {2}.
        = Fișierul nu are coloane pentru unele câmpuri, în număr de {1}: {2}.
        “{1}” for {2}
        = „{1}” pentru {2}
        {1} (column {2})
        = {1} (coloana {2})
        Did you mean “{1}”?
        = Poate este vorba de „{1}”?
        accepted.
        = acceptat.
        accepted in part: {1} of {2} records.
        = acceptat parțial, înregistrări acceptate: {1} din {2}.
        refused.
        = refuzat.
        refused: {1} of {2} records cannot be used.
        = refuzat, înregistrări care nu pot fi folosite: {1} din {2}.
        1 error
        = 1 eroare
        {1} errors
        = erori: {1}
        1 warning
        = 1 avertisment
        {1} warnings
        = avertismente: {1}
        1 note
        = 1 notă
        {1} notes
        = note: {1}
        To do: {1}
        = De făcut: {1}
        ERROR
        = EROARE
        WARNING
        = AVERTISMENT
        NOTE
        = NOTĂ
        First {1} of {2}: {3}
        = Primele {1} din {2}: {3}
        At {1}
        = Loc: {1}
        Why: {1}
        = De ce: {1}
        blank
        = goale
        title
        = cu titluri sau note
        repeated-heading
        = cu antete repetate
        empty
        = fără date
        totals
        = cu totaluri
        footer
        = cu note sub înregistrări
        More was found by this rule, in more fields or values than are listed.
        = Prin această regulă s-au găsit mai multe nereguli, în mai multe câmpuri sau valori decât cele enumerate.
        an e-mail address
        = o adresă de e-mail
        a telephone number
        = un număr de telefon
        the number of a passport or identity card
        = numărul unui pașaport sau al unei cărți de identitate
        a bank account number (IBAN)
        = un număr de cont bancar (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = un număr personal de identificare (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = un cod numeric personal din România (CNP)
        a Moldovan personal number (IDNP)
        = un număr personal de identificare din Moldova (IDNP)
        an Albanian personal number (NID)
        = un număr personal de identificare din Albania (NID)
        a Croatian personal number (OIB)
        = un număr personal de identificare din Croația (OIB)
        a Turkish personal number (TCKN)
        = un număr personal de identificare din Turcia (TCKN)
        a Bulgarian personal number (EGN)
        = un număr personal de identificare din Bulgaria (EGN)
        a Ukrainian tax number (RNOKPP)
        = un număr de identificare fiscală din Ucraina (RNOKPP)
        the machine-readable zone of a travel document
        = zona cu citire optică a unui document de călătorie
        a street address
        = o adresă poștală
        a person's given name
        = prenumele unei persoane
        a person's family name
        = numele de familie al unei persoane
        """#
}
