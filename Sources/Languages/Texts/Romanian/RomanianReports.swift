extension CatalogueTexts.Romanian {
    /// Other words of reports.
    static let reports = #"""
        Value
        = Valoare
        Did you mean
        = Poate ați vrut să scrieți
        Where
        = Unde
        To do
        = De făcut
        Rule
        = Regulă
        {1}: those not shown above
        = {1}: cele care nu apar mai sus
        What is wrong
        = Ce nu este în regulă
        Column
        = Coloană
        Times
        = De câte ori
        Did you mean {1}?
        = Poate ați vrut să scrieți {1}?
        File
        = Fișier
        Verdict
        = Rezultat
        Read
        = Citite
        Rejected
        = Respinse
        Set apart
        = Puse deoparte
        No file was checked.
        = Nu a fost verificat niciun fișier.
        One line for each file that was checked. Each name leads to what was found in it.
        = Câte o linie pentru fiecare fișier verificat. Fiecare nume duce la ce s-a constatat în el.
        The {1} files
        = Fișierele ({1})
        What became of the records of all files
        = Ce s-a întâmplat cu înregistrările din toate fișierele
        It could not be read.
        = Nu a putut fi citit.
        Format
        = Format
        Encoding
        = Codare
        tabs
        = tabulatori
        Between cells
        = Între celule
        one of its sheets
        = una dintre foile lui
        Sheet
        = Foaie
        Records at
        = Înregistrări la
        Columns not read
        = Coloane necitite
        Nothing in them is used or kept.
        = Nimic din ele nu se folosește și nu se păstrează.
        The one column that was read
        = Unica coloană citită
        The {1} columns that were read
        = Coloanele citite ({1})
        Columns and what they were taken for
        = Coloanele și cum au fost înțelese
        Taken for
        = Înțeleasă ca
        Rows that are no records
        = Rânduri care nu sunt înregistrări
        Kind
        = Fel
        Rows
        = Rânduri
        First row
        = Primul rând
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Ce cere fiecare regulă numită mai sus, de ce și ce trebuie făcut. Același lucru îl arată: "clearingpoint explain NAME"
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
        = Remediați-le și trimiteți fișierul din nou.
        duplicates
        = duplicate
        The same record stands in the file already.
        = Aceeași înregistrare există deja în fișier.
        out of period
        = în afara perioadei
        Nothing of them falls into the quarter.
        = Nimic din ele nu se încadrează în trimestru.
        without consent
        = fără consimțământ
        The person does not agree to statistical use.
        = Persoana nu este de acord cu utilizarea statistică.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Total fișiere ({1}): acceptate {2} + respinse {3} + duplicate {4} + în afara perioadei {5} + fără consimțământ {6} = citite {7}
        compressed
        = comprimat
        sheet "{1}"
        = foaia "{1}"
        headings in row {1}
        = titluri în rândul {1}
        no headings
        = fără titluri
        records at {1}
        = înregistrări la {1}
        Read as {1}.
        = Citit ca {1}.
        Columns not read: {1}.
        = Coloane necitite: {1}.
        Columns not read: {1}, {2} more.
        = Coloane necitite: {1}, încă {2}.
        {1} {2} (row {3})
        = {1} {2} (rândul {3})
        {1} {2} (from row {3})
        = {1} {2} (de la rândul {3})
        Rows that are no records: {1}.
        = Rânduri care nu sunt înregistrări: {1}.
        {1} ({2} % sure)
        = {1} (siguranță: {2} %)
        1 value makes no sense so.
        = 1 valoare nu are sens astfel.
        {1} values make no sense so.
        = Valori care nu au sens astfel: {1}.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = date care pot fi citite și cu ziua întâi (dmy), și cu luna întâi (mdy): {1}; indicați "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = date care pot avea doar ziua întâi: {1}, date care pot avea doar luna întâi: {2}; scrieți-le la fel
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = valori care pot fi numere de zile din calculul tabelar: {1} din {2}; scrieți-le ca date
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = numere care pot fi citite și cu virgulă zecimală, și cu punct zecimal: {1}; indicați "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = 1 număr are virgulă zecimală, altele au punct zecimal (numărul lor: {1}); scrieți-le la fel
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = numere cu virgulă zecimală: {1}, numere cu punct zecimal: {2}; scrieți-le la fel
        In the column, {1}.
        = În coloană: {1}.
        column {1}
        = coloana {1}
        Near in spelling: {1}.
        = Scrieri apropiate: {1}.
        The file has no column for {1}.
        = Fișierul nu are coloană pentru {1}.
        The file has no column for {1} fields: {2}.
        = Fișierul nu are coloană pentru unele câmpuri (număr: {1}): {2}.
        “{1}” for {2}
        = „{1}” pentru {2}
        {1} (column {2})
        = {1} (coloana {2})
        Did you mean “{1}”?
        = Poate ați vrut să scrieți „{1}”?
        accepted.
        = acceptat.
        accepted in part: {1} of {2} records.
        = acceptat parțial; înregistrări preluate: {1} din {2}.
        refused.
        = refuzat.
        refused: {1} of {2} records cannot be used.
        = refuzat; înregistrări care nu pot fi folosite: {1} din {2}.
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
        = La {1}
        Why: {1}
        = De ce: {1}
        blank
        = gol
        title
        = titlu
        repeated-heading
        = titluri repetate
        empty
        = fără date
        totals
        = totaluri
        footer
        = subsol
        More was found by this rule, in more fields or values than are listed.
        = Această regulă a constatat mai multe cazuri, în mai multe câmpuri sau valori decât cele enumerate.
        an e-mail address
        = o adresă de e-mail
        a telephone number
        = un număr de telefon
        the number of a passport or identity card
        = numărul unui pașaport sau al unui act de identitate
        a bank account number (IBAN)
        = un număr de cont bancar (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = un număr personal național (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = un cod numeric personal din România (CNP)
        a Moldovan personal number (IDNP)
        = un cod personal din Republica Moldova (IDNP)
        an Albanian personal number (NID)
        = un număr personal albanez (NID)
        a Croatian personal number (OIB)
        = un număr personal croat (OIB)
        a Turkish personal number (TCKN)
        = un număr personal turc (TCKN)
        a Bulgarian personal number (EGN)
        = un număr personal bulgar (EGN)
        a Ukrainian tax number (RNOKPP)
        = un număr fiscal ucrainean (RNOKPP)
        the machine-readable zone of a travel document
        = zona de citire optică a unui document de călătorie
        a street address
        = o adresă cu stradă și număr
        a person's given name
        = prenumele unei persoane
        a person's family name
        = numele de familie al unei persoane
        """#
}
