extension CatalogueTexts.Romanian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Verificarea: {1}
        Check of {1} files
        = Verificarea fișierelor: {1}
        {1} files
        = fișiere: {1}
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Scris de clearingpoint {1}. Nimic nu a fost trimis și nimic nu a fost păstrat. Raportul nu reproduce niciun nume, niciun număr al unei persoane și nicio dată din fișier; citează doar coduri.
        Skip to the result
        = Salt la rezultat
        Regional Clearing Point
        = Clearing Point regional
        Check before submission
        = Verificare înainte de transmitere
        Contents
        = Cuprins
        All files
        = Toate fișierele
        The rules, explained
        = Explicarea regulilor
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
        = Acceptat: unica înregistrare.
        Accepted: all {1} records.
        = Acceptat: toate înregistrările ({1}).
        Accepted: {1} of {2} records; the others are set apart.
        = Acceptat; înregistrări preluate: {1} din {2}; celelalte sunt puse deoparte.
        Accepted in part: {1} of {2} records.
        = Acceptat parțial; înregistrări preluate: {1} din {2}.
        Refused: the file could not be read.
        = Refuzat: fișierul nu a putut fi citit.
        Refused: {1} of {2} records cannot be used.
        = Refuzat; înregistrări care nu pot fi folosite: {1} din {2}.
        Refused: the file cannot be used as it is.
        = Refuzat: fișierul nu poate fi folosit în forma actuală.
        You may send it. Please look at the warnings first.
        = Îl puteți trimite. Vă rugăm să citiți mai întâi avertismentele.
        You may send it as it is.
        = Îl puteți trimite așa cum este.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = Remediați ceea ce apare la Erori în programul în care a fost făcut fișierul și verificați-l din nou. Dacă îl trimiteți așa cum este, îi va lipsi ceea ce a fost respins.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Nu îl trimiteți încă: nimic din el nu ar fi preluat. Remediați ceea ce apare la Erori în programul în care a fost făcut fișierul și verificați-l din nou.
        cases
        = cazuri
        stays in shelters
        = șederi în adăposturi
        referrals
        = referiri
        returns
        = returnări
        records of several kinds
        = înregistrări de mai multe feluri
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
        = Fiecare împiedică preluarea unei înregistrări, a unui rând sau a întregului fișier, până la remediere.
        The records are taken all the same, but please look.
        = Înregistrările se preiau oricum, dar vă rugăm să le verificați.
        Worth knowing. Nothing needs to be done.
        = Bine de știut. Nu este nimic de făcut.
        one cause
        = o cauză
        {1} causes
        = cauze: {1}
        Errors
        = Erori
        Warnings
        = Avertismente
        Notes
        = Note
        once
        = o dată
        {1} times
        = apariții: {1}
        Excel workbook (XLSX)
        = Registru Excel (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, câte un obiect pe linie (NDJSON)
        {1}, compressed
        = {1}, comprimat
        none
        = niciuna
        {1}, whose names may be private
        = {1}, ale căror nume pot fi confidențiale
        {1}, {2} more
        = {1}, încă {2}
        Blank rows
        = Rânduri goale
        Facts of the submission
        = Datele transmiterii
        Titles and notes above the headings
        = Titluri și note deasupra capului de tabel
        Headings
        = Titluri de coloane
        Headings once more
        = Titluri de coloane repetate
        Rows in which every column that is read is empty
        = Rânduri în care toate coloanele citite sunt goale
        Sums
        = Totaluri
        Notes below the records
        = Note sub înregistrări
        What became of the records
        = Ce s-a întâmplat cu înregistrările
        The one record that was read
        = Unica înregistrare citită
        The {1} records that were read
        = Înregistrările citite ({1})
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Fișierul este refuzat în întregime: nu se preia nicio înregistrare. Iată cum a fost apreciată fiecare.
        How the file was read
        = Cum a fost citit fișierul
        """#
}
