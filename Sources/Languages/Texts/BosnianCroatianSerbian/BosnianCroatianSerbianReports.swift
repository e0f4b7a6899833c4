extension BosnianCroatianSerbian {
    /// Other words of reports.
    static let reports = #"""
        “{1}”
        = „{1}“
        Value
        = Vrijednost
        Did you mean
        = Možda ste mislili
        Where
        = Gdje
        To do
        = Što učiniti
        Rule
        = Pravilo
        {1}: those not shown above
        = {1}: ostalo što nije prikazano gore
        What is wrong
        = Što nije ispravno
        Column
        = Kolona
        Times
        = Broj puta
        File
        = Datoteka
        Verdict
        = Ocjena
        Read
        = Pročitano
        Rejected
        = Odbijeno
        Set apart
        = Izdvojeno
        No file was checked.
        = Nijedna datoteka nije provjerena.
        One line for each file that was checked. Each name leads to what was found in it.
        = Jedan red za svaku provjerenu datoteku. Svaki naziv vodi do onoga što je u njoj utvrđeno.
        The {1} files
        = Datoteke (ukupno {1})
        What became of the records of all files
        = Što je bilo sa zapisima iz svih datoteka
        It could not be read.
        = Nije se mogla pročitati.
        Format
        = Format
        Encoding
        = Kodiranje
        tabs
        = tabulatori
        Between cells
        = Između ćelija
        one of its sheets
        = jedan od radnih listova
        Sheet
        = Radni list
        Records at
        = Mjesto zapisa
        Columns not read
        = Kolone koje se ne čitaju
        Nothing in them is used or kept.
        = Ništa iz njih se ne koristi i ne čuva.
        The one column that was read
        = Jedina kolona koja je pročitana
        The {1} columns that were read
        = Kolone koje su pročitane (ukupno {1})
        Columns and what they were taken for
        = Kolone i polja kojima su pridružene
        Taken for
        = Pridruženo polju
        Rows that are no records
        = Redovi koji nisu zapisi
        Kind
        = Vrsta
        Rows
        = Redovi
        First row
        = Prvi red
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Što traži svako gore navedeno pravilo, zašto i što treba učiniti. Isto prikazuje naredba: "clearingpoint explain NAME"
        Why
        = Zašto
        read
        = pročitano
        accepted
        = prihvaćeno
        They go on.
        = Prosljeđuju se dalje.
        rejected
        = odbijeno
        Mend them, and send the file again.
        = Ispravite ih i ponovo pošaljite datoteku.
        duplicates
        = duplikati
        The same record stands in the file already.
        = Isti zapis već postoji u datoteci.
        out of period
        = izvan perioda
        Nothing of them falls into the quarter.
        = Ništa iz njih ne pripada kvartalu.
        without consent
        = bez pristanka
        The person does not agree to statistical use.
        = Osoba nije pristala na korištenje podataka u statističke svrhe.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Sve datoteke (ukupno {1}): prihvaćeno {2} + odbijeno {3} + duplikati {4} + izvan perioda {5} + bez pristanka {6} = pročitano {7}
        compressed
        = sažeto
        sheet "{1}"
        = radni list "{1}"
        headings in row {1}
        = zaglavlja u redu {1}
        no headings
        = bez zaglavlja
        records at {1}
        = mjesto zapisa: {1}
        Read as {1}.
        = Pročitano kao {1}.
        Columns not read: {1}.
        = Kolone koje se ne čitaju: {1}.
        Columns not read: {1}, {2} more.
        = Kolone koje se ne čitaju: {1} i još {2}.
        {1} {2} (row {3})
        = {1} {2} (red {3})
        {1} {2} (from row {3})
        = {1} {2} (od reda {3})
        Rows that are no records: {1}.
        = Redovi koji nisu zapisi: {1}.
        {1} ({2} % sure)
        = {1} (sigurnost {2} %)
        1 value makes no sense so.
        = 1 vrijednost pri takvom čitanju nema smisla.
        {1} values make no sense so.
        = Broj vrijednosti koje pri takvom čitanju nemaju smisla: {1}.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = broj datuma koji se mogu čitati i s danom na prvom mjestu (dmy) i s mjesecom na prvom mjestu (mdy): {1}; navedite "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = broj datuma u kojima prvi može biti samo dan: {1}, a u kojima prvi može biti samo mjesec: {2}; napišite ih na isti način
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = broj vrijednosti koje mogu biti redni brojevi dana iz programa za tabele: {1} od ukupno {2}; napišite ih kao datume
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = broj vrijednosti koje se mogu čitati i sa zarezom (,) i sa znakom (.) kao decimalnim: {1}; navedite "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = u 1 broju je decimalni zarez, a brojeva s decimalnim znakom (.) ima {1}; napišite ih na isti način
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = broj vrijednosti s decimalnim zarezom: {1}, a s decimalnim znakom (.): {2}; napišite ih na isti način
        In the column, {1}.
        = U koloni: {1}.
        column {1}
        = kolona {1}
        Near in spelling: {1}.
        = Slično napisano: {1}.
        The file has no column for {1}.
        = U datoteci nema kolone za polje {1}.
        The file has no column for {1} fields: {2}.
        = U datoteci nema kolona za neka polja ({1}): {2}.
        “{1}” for {2}
        = „{1}“ za {2}
        {1} (column {2})
        = {1} (kolona {2})
        Did you mean “{1}”?
        = Jeste li mislili „{1}“?
        accepted.
        = prihvaćeno.
        accepted in part: {1} of {2} records.
        = prihvaćen dio: broj prihvaćenih zapisa je {1} od ukupno {2}.
        refused.
        = odbijeno.
        refused: {1} of {2} records cannot be used.
        = odbijeno: broj neupotrebljivih zapisa je {1} od ukupno {2}.
        1 error
        = 1 greška
        {1} errors
        = greške: {1}
        1 warning
        = 1 upozorenje
        {1} warnings
        = upozorenja: {1}
        1 note
        = 1 napomena
        {1} notes
        = napomene: {1}
        To do: {1}
        = Što učiniti: {1}
        ERROR
        = GREŠKA
        WARNING
        = UPOZORENJE
        NOTE
        = NAPOMENA
        First {1} of {2}: {3}
        = Prvih {1} od ukupno {2}: {3}
        At {1}
        = Mjesto: {1}
        Why: {1}
        = Zašto: {1}
        blank
        = prazno
        title
        = naslov
        repeated-heading
        = ponovljeno zaglavlje
        empty
        = bez podataka
        totals
        = suma
        footer
        = podnožje
        More was found by this rule, in more fields or values than are listed.
        = Ovo pravilo utvrdilo je još nedostataka, u više polja ili vrijednosti nego što je navedeno.
        an e-mail address
        = adresa e-pošte
        a telephone number
        = broj telefona
        the number of a passport or identity card
        = broj putne isprave ili isprave o identitetu
        a bank account number (IBAN)
        = broj računa u banci (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = matični broj građana (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = rumunski matični broj (CNP)
        a Moldovan personal number (IDNP)
        = moldavski matični broj (IDNP)
        an Albanian personal number (NID)
        = albanski matični broj (NID)
        a Croatian personal number (OIB)
        = hrvatski broj osobe (OIB)
        a Turkish personal number (TCKN)
        = turski matični broj (TCKN)
        a Bulgarian personal number (EGN)
        = bugarski matični broj (EGN)
        a Ukrainian tax number (RNOKPP)
        = ukrajinski broj za porez (RNOKPP)
        the machine-readable zone of a travel document
        = automatski čitljiva zona putne isprave
        a street address
        = adresa (ulica i broj)
        a person's given name
        = ime osobe
        a person's family name
        = prezime osobe
        """#
}
