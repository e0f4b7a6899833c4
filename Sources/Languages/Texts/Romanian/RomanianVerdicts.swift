extension Romanian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Verificarea fișierului {1}
        Check of {1} files
        = Verificarea fișierelor ({1})
        {1} files
        = fișiere: {1}
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Întocmit de clearingpoint {1}. Nimic nu a fost trimis și nimic nu a fost păstrat. Raportul nu repetă niciun nume, niciun număr de persoană și nicio dată din fișier; citează numai coduri.
        Skip to the result
        = Salt la rezultat
        Regional Clearing Point
        = Punctul Regional de Centralizare (Regional Clearing Point)
        Check before submission
        = Verificare înainte de trimitere
        Contents
        = Cuprins
        All files
        = Toate fișierele
        The rules, explained
        = Regulile, explicate
        cell {1}
        = celula {1}
        cells {1}
        = celulele {1}
        row {1}
        = rândul {1}
        rows {1}
        = rândurile {1}
        line {1}
        = linia {1}
        lines {1}
        = liniile {1}
        element {1}
        = elementul {1}
        elements {1}
        = elementele {1}
        record {1}
        = înregistrarea {1}
        records {1}
        = înregistrările {1}
        first {1} of {2}: {3}
        = primele {1} din {2}: {3}
        {1} (line {2})
        = {1} (linia {2})
        {1} (record {2})
        = {1} (înregistrarea {2})
        Accepted
        = Acceptat
        Accepted in part
        = Acceptat parțial
        Refused
        = Refuzat
        Accepted: the file holds no records.
        = Acceptat: fișierul nu conține înregistrări.
        Accepted: the one record.
        = Acceptat: singura înregistrare din fișier.
        Accepted: all {1} records.
        = Acceptat: toate înregistrările ({1}).
        Accepted: {1} of {2} records; the others are set apart.
        = Acceptat, înregistrări acceptate: {1} din {2}; celelalte sunt puse deoparte.
        Accepted in part: {1} of {2} records.
        = Acceptat parțial, înregistrări acceptate: {1} din {2}.
        Refused: the file could not be read.
        = Refuzat: fișierul nu a putut fi citit.
        Refused: {1} of {2} records cannot be used.
        = Refuzat, înregistrări care nu pot fi folosite: {1} din {2}.
        Refused: the file cannot be used as it is.
        = Refuzat: fișierul nu poate fi folosit așa cum este.
        You may send it. Please look at the warnings first.
        = Îl puteți trimite. Vă rugăm să citiți mai întâi avertismentele.
        You may send it as it is.
        = Îl puteți trimite așa cum este.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = Corectați ceea ce apare la Erori în programul care a creat fișierul și verificați-l din nou. Trimis așa cum este, îi va lipsi ceea ce este respins.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Nu îl trimiteți încă: nu s-ar prelua nimic din el. Corectați ceea ce apare la Erori în programul care a creat fișierul și verificați-l din nou.
        cases
        = cazuri
        stays in shelters
        = găzduiri în adăposturi
        referrals
        = referiri
        returns
        = returnări
        records of several kinds
        = înregistrări de mai multe tipuri
        Error
        = Eroare
        Warning
        = Avertisment
        errors
        = erori
        warnings
        = avertismente
        note
        = notă
        notes
        = note
        Each keeps a record, a line or the whole file out until it is mended.
        = Fiecare împiedică preluarea unei înregistrări, a unei linii sau a întregului fișier până când este corectată.
        The records are taken all the same, but please look.
        = Înregistrările se preiau totuși, dar vă rugăm să le verificați.
        Worth knowing. Nothing needs to be done.
        = Bine de știut. Nu trebuie făcut nimic.
        one cause
        = o cauză
        {1} causes
        = cauze în număr de {1}
        Errors
        = Erori
        Warnings
        = Avertismente
        Notes
        = Note
        once
        = o apariție
        {1} times
        = apariții: {1}
        Excel workbook (XLSX)
        = Registru de lucru Excel (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, câte un obiect pe linie (NDJSON)
        {1}, compressed
        = {1}, comprimat
        none
        = nu există
        {1}, whose names may be private
        = {1}, ale căror nume pot fi confidențiale
        {1}, {2} more
        = {1}, încă {2}
        Blank rows
        = Rânduri goale
        Facts of the submission
        = Informații despre raportare
        Titles and notes above the headings
        = Titluri și note deasupra antetelor
        Headings
        = Antete
        Headings once more
        = Antete repetate
        Rows in which every column that is read is empty
        = Rânduri în care toate coloanele citite sunt goale
        Sums
        = Totaluri
        Notes below the records
        = Note sub înregistrări
        What became of the records
        = Ce s-a întâmplat cu înregistrările
        The one record that was read
        = Singura înregistrare citită
        The {1} records that were read
        = Înregistrări citite: {1}
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Fișierul este refuzat în întregime: nu se preia nicio înregistrare. Iată cum a fost evaluată fiecare.
        How the file was read
        = Cum a fost citit fișierul
        """#
}
