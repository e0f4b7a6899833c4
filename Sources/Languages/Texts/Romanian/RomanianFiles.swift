extension Romanian {
    /// How files are read, and why they cannot be.
    static let files = #"""
        A sheet is stated for the file, which is {1} and has none: it is read whole.
        = Pentru fișier este indicată o foaie, dar fișierul este {1} și nu are foi: se citește în întregime.
        A place of the records is stated for the file, which is {1} and has none: it is read whole.
        = Pentru fișier este indicat un loc al înregistrărilor, dar fișierul este {1} și nu are așa ceva: se citește în întregime.
        The rows can be cut at "{1}" or at "{2}", and nothing tells which is meant.
        = Rândurile se pot despărți la "{1}" sau la "{2}" și nimic nu arată care este separatorul corect.
        The delimiter is stated to be "{1}", at which the rows have one column; cut at "{2}" they have {3}.
        = Separatorul indicat este "{1}", cu care rândurile au o singură coloană; cu separatorul "{2}", numărul de coloane este {3}.
        The file is in {1}, and JSON is to be in UTF-8; it is read.
        = Fișierul este în {1}, iar JSON trebuie să fie în UTF-8; fișierul se citește totuși.
        The sheet that is read is hidden.
        = Foaia care se citește este ascunsă.
        {1} to {2}
        = de la {1} la {2}
        Hidden columns are read: {1}.
        = Se citesc și coloane ascunse: {1}.
        The archive holds 1 other file that is not read.
        = Arhiva mai conține un alt fișier, care nu se citește.
        The archive holds {1} other files that are not read.
        = Arhiva mai conține alte fișiere, în număr de {1}, care nu se citesc.
        The file has no row of headings: its columns are known by letters only. "header": N or --header N states the row, if there is one.
        = Fișierul nu are rând de antet: coloanele sale se cunosc numai după litere. "header": N sau --header N indică rândul, dacă există.
        The row of headings that is read is hidden.
        = Rândul de antet care se citește este ascuns.
        none of the first full row's cells is a known heading, or written otherwise than those below
        = nicio celulă a primului rând complet nu este un antet cunoscut și nu este scrisă altfel decât cele de sub ea
        a row of texts above columns of numbers and dates
        = un rând de texte deasupra unor coloane cu numere și date
        the first row with most columns filled
        = primul rând cu cele mai multe coloane completate
        stated in the configuration
        = indicat în configurație
        the first full row has numbers and dates where those below have them
        = primul rând complet are numere și date acolo unde le au și rândurile de sub el
        a row of system names above one of labels
        = un rând cu nume de sistem deasupra unuia cu denumiri obișnuite
        two rows, of which the upper groups the lower
        = două rânduri, dintre care cel de sus îl grupează pe cel de jos
        the only sheet
        = singura foaie
        the first sheet with rows
        = prima foaie cu rânduri
        Several lists can be the records, and nothing tells which are meant:
        = Mai multe liste pot fi cele cu înregistrările și nimic nu arată care dintre ele este cea corectă:
        The file can be read as {1} or as {2}, and its letters do not tell which is meant.
        = Fișierul se poate citi ca {1} sau ca {2}, iar literele lui nu arată care variantă este cea corectă.
        The file begins with the byte order mark of {1} and is read so, though {2} is declared for it.
        = Fișierul începe cu marca ordinii octeților pentru {1} și se citește astfel, deși pentru el este declarată codificarea {2}.
        The file is read as {1}, though other things speak for {2}.
        = Fișierul se citește ca {1}, deși alte indicii arată spre {2}.
         (byte {1})
        =  (octetul {1})
        make the archive anew and send that
        = refaceți arhiva și trimiteți-o pe cea nouă
        the archive is cut off: it has no end
        = arhiva este trunchiată: nu are sfârșit
        send it again, whole
        = trimiteți-o din nou, întreagă
        the archive has two ends, and programs would disagree on what it holds
        = arhiva are două sfârșituri, iar programele nu s-ar înțelege asupra conținutului ei
        there are bytes before the archive, or before its first file
        = există octeți înaintea arhivei sau înaintea primului ei fișier
        there are bytes after the archive's end
        = există octeți după sfârșitul arhivei
        the archive continues in other files
        = arhiva continuă în alte fișiere
        make one archive in one file
        = faceți o singură arhivă într-un singur fișier
        the archive's table of contents is damaged
        = cuprinsul arhivei este deteriorat
        a file of the archive is not where its table of contents says
        = un fișier din arhivă nu se află unde arată cuprinsul acesteia
        a file of the archive has two different names
        = un fișier din arhivă are două nume diferite
        the archive says two different things of one file
        = arhiva arată două lucruri diferite despre același fișier
        the archive holds a file that its table of contents does not list
        = arhiva conține un fișier care nu apare în cuprinsul ei
        files of the archive overlap
        = unele fișiere din arhivă se suprapun
        the archive is protected by a password
        = arhiva este protejată cu parolă
        make one without and send that
        = faceți una fără parolă și trimiteți-o pe aceea
        a file of the archive has a name that leads out of it
        = un fișier din arhivă are un nume care duce în afara ei
        name it without .. and without a drive, and make it anew
        = dați-i un nume fără .. și fără literă de unitate și refaceți arhiva
        two files of the archive have the same name
        = două fișiere din arhivă au același nume
        rename one and make it anew
        = redenumiți unul dintre ele și refaceți arhiva
        the archive is compressed in a way that is not read here
        = arhiva este comprimată într-un mod care nu se citește aici
        make a plain ZIP archive
        = faceți o arhivă ZIP obișnuită
        the archive holds a link in place of a file
        = arhiva conține o legătură în locul unui fișier
        put the file itself in and make it anew
        = puneți fișierul însuși și refaceți arhiva
        a file of the archive is damaged
        = un fișier din arhivă este deteriorat
        make the archive anew and send that again
        = refaceți arhiva și trimiteți-o din nou
        the file is no Excel workbook; save it as .xlsx or CSV and send that
        = fișierul nu este un registru de lucru Excel; salvați-l ca .xlsx sau CSV și trimiteți fișierul salvat
        the workbook is in the binary form (.xlsb); save it as .xlsx and send that
        = registrul de lucru este în format binar (.xlsb); salvați-l ca .xlsx și trimiteți fișierul salvat
        the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that
        = fișierul este în format OpenDocument (.ods); salvați-l ca .xlsx sau CSV și trimiteți fișierul salvat
        the workbook's list of parts is damaged; open it and save it again
        = lista părților registrului de lucru este deteriorată; deschideți registrul de lucru și salvați-l din nou
        the workbook's list of sheets is damaged; open it and save it again
        = lista foilor registrului de lucru este deteriorată; deschideți registrul de lucru și salvați-l din nou
        the workbook's number formats are damaged; open it and save it again
        = formatele de număr ale registrului de lucru sunt deteriorate; deschideți registrul de lucru și salvați-l din nou
        the workbook's texts are damaged; open it and save it again
        = textele registrului de lucru sunt deteriorate; deschideți registrul de lucru și salvați-l din nou
        a sheet of the workbook is missing from the file; open it and save it again
        = o foaie a registrului de lucru lipsește din fișier; deschideți registrul de lucru și salvați-l din nou
        the file holds nothing; send the file again, or a nil report if there were no cases
        = fișierul nu conține nimic; trimiteți din nou fișierul sau, dacă nu au existat cazuri, o raportare fără cazuri
        the workbook is protected by a password; save it as .xlsx without one and send that
        = registrul de lucru este protejat cu parolă; salvați-l ca .xlsx fără parolă și trimiteți fișierul salvat
        the file is {1}, which is not read here; save as .xlsx or CSV and send that
        = fișierul este {1} și nu se citește aici; salvați-l ca .xlsx sau CSV și trimiteți fișierul salvat
        it is stated to be a workbook (xlsx) and is none; state the format that it has, or none
        = este indicat ca registru de lucru (xlsx), dar nu este; indicați formatul pe care îl are sau niciunul
        "{1}" is no encoding that is known here; use one of {2}
        = "{1}" nu este o codificare cunoscută aici; folosiți una dintre acestea: {2}
        {1} cannot be read as it comes in; save it as a file and name that
        = {1} nu se poate citi pe măsură ce sosește; salvați conținutul ca fișier și indicați acel fișier
        the file changed while it was read; check it again once it is written completely
        = fișierul s-a schimbat în timp ce era citit; verificați-l din nou după ce a fost scris în întregime
        it is an archive inside an archive, which is not opened; send its files in one archive
        = este o arhivă în interiorul altei arhive, care nu se deschide; trimiteți fișierele ei într-o singură arhivă
        the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it
        = arhiva nu conține niciun fișier cu înregistrări; puneți în ea fișiere CSV, XML, JSON sau .xlsx
        the workbook has no sheet of the name that is stated; it has {1}: state one of them, or its number
        = registrul de lucru nu are nicio foaie cu numele indicat; foile lui sunt: {1}; indicați una dintre ele sau numărul ei
        the sheets {1} could all hold the records; say which: "sheet" in pipeline.json, or --sheet
        = înregistrările s-ar putea afla în oricare dintre foile {1}; arătați în care: "sheet" în pipeline.json sau --sheet
        the workbook has no sheet with anything in it; check that it was saved
        = registrul de lucru nu are nicio foaie în care să fie ceva; verificați dacă a fost salvat
        there is no row {1}, where its headings are said to stand; correct "header" or --header
        = nu există rândul {1}, unde s-a arătat că stau antetele; corectați "header" sau --header
        there is no such file; check the path
        = nu există un astfel de fișier; verificați calea
        this is a folder, and a file is expected; name the file inside it
        = acesta este un dosar și se așteaptă un fișier; indicați fișierul din el
        the system does not let it be read (error {1}); check its permissions
        = sistemul nu permite citirea (eroarea {1}); verificați permisiunile
        the system does not let it be written (error {1}); check space and permissions
        = sistemul nu permite scrierea (eroarea {1}); verificați spațiul și permisiunile
        the compressed file is damaged or cut off at byte {1}; compress it and send it again
        = fișierul comprimat este deteriorat sau trunchiat la octetul {1}; comprimați-l și trimiteți-l din nou
        the compressed file ends, and other bytes follow from byte {1}; compress it again
        = fișierul comprimat se încheie, dar de la octetul {1} urmează alți octeți; comprimați-l din nou
        the sheet breaks off after row {1}: {2}; open the workbook and save it again
        = foaia se întrerupe după rândul {1}: {2}; deschideți registrul de lucru și salvați-l din nou
        , byte {1}
        = , octetul {1}
        it breaks off at line {1}{2}: {3}; export the file again
        = se întrerupe la linia {1}{2}: {3}; exportați din nou fișierul
        no list of records stands where they were sought; name where they stand: "records" in pipeline.json, or --records-at
        = nu există nicio listă de înregistrări acolo unde a fost căutată; arătați unde se află: "records" în pipeline.json sau --records-at
         at line {1}{2}
        =  la linia {1}{2}
         ("{1}" among the "limits" of pipeline.json sets more)
        =  ("{1}" la "limits" în pipeline.json permite mai mult)
        it goes beyond what is read{1}: {2}{3}
        = depășește limita de citire{1}: {2}{3}
        values are nested too deeply
        = valorile sunt imbricate prea adânc
        it is too large once decompressed
        = este prea mare după decomprimare
        it decompresses to too many times its size
        = mărimea crește de prea multe ori la decomprimare
        a cell is too long
        = o celulă este prea lungă
        a record has too many fields
        = o înregistrare are prea multe câmpuri
        it uses entities or a document type of its own, which are never read
        = folosește entități sau un tip de document propriu, care nu se citesc niciodată
        a record is too long, as when a quote is not closed
        = o înregistrare este prea lungă, ca atunci când nu s-au închis niște ghilimele
        an element has too many attributes
        = un element are prea multe atribute
        the archive holds too many files
        = arhiva conține prea multe fișiere
        the workbook has too many sheets
        = registrul de lucru are prea multe foi
        the workbook's texts are too long to be held
        = textele registrului de lucru sunt prea lungi pentru a fi ținute în memorie
        it is too large to be held in memory; save it, decompressed, as a file of its own
        = este prea mare pentru a fi ținut în memorie; salvați-l, decomprimat, ca fișier separat
        it was prepared with another linking key ({1}) than the one at hand ({2}); ask which one belongs to this round
        = a fost pregătit cu altă cheie de corelare ({1}) decât cea disponibilă aici ({2}); întrebați care dintre ele este pentru această rundă
        its key_fingerprint is no fingerprint of a key; prepare it again
        = key_fingerprint din el nu este amprenta unei chei; pregătiți fișierul din nou
        record {1} does not hold {2} as the standard writes it
        = în înregistrarea {1}, câmpul {2} nu este scris așa cum îl scrie standardul
        an OpenDocument sheet or text (.ods, .odt)
        = o foaie de calcul sau un text OpenDocument (.ods, .odt)
        an Office document that is no workbook
        = un document Office care nu este registru de lucru
        a ZIP archive or Excel workbook
        = o arhivă ZIP sau un registru de lucru Excel
        a web page
        = o pagină web
        a PDF document
        = un document PDF
        an old Office document
        = un document Office vechi
        an Office document protected by a password
        = un document Office protejat cu parolă
        a workbook as one XML document (Excel 2003)
        = un registru de lucru ca document XML unic (Excel 2003)
        an OpenDocument sheet or text in one XML document (.fods)
        = o foaie de calcul sau un text OpenDocument ca document XML unic (.fods)
        a text with its looks (.rtf)
        = un text cu formatare (.rtf)
        a table in SYLK (.slk)
        = un tabel în SYLK (.slk)
        a table in DIF (.dif)
        = un tabel în DIF (.dif)
        no text
        = un fișier care nu este text
        control_totals/{1} is not a field of the standard with a whole number
        = control_totals/{1} nu este un câmp al standardului cu un număr întreg
        Nothing says which quarter this is for: name it in the file's envelope, in a sidecar FILE.envelope.json, or by {{period}} in the source's path.
        = Nimic nu arată pentru ce trimestru este: indicați-l în fișa de însoțire din fișier, într-un fișier alăturat FILE.envelope.json sau prin {{period}} în calea sursei.
        The period is not written as a quarter, such as 2004-Q1
        = Perioada nu este scrisă ca trimestru, de exemplu 2004-Q1
        The file says that another organisation sends it (supplier_id)
        = Fișierul arată că îl trimite altă organizație (supplier_id)
        The file names another reporting area than {1}
        = Fișierul indică altă țară sau alt teritoriu de raportare decât {1}
        The file names another kind of records than {1}
        = Fișierul indică alt tip de înregistrări decât {1}
        {1} is not a whole number of {2} or more
        = {1} nu este un număr întreg cu valoarea {2} sau mai mare
        {1} is not a day such as 2004-04-15
        = {1} nu este o zi scrisă ca 2004-04-15
        {1} is neither true nor false
        = {1} nu are valoarea true sau false
        file {1}
        = fișierul {1}
        The sidecar {1} cannot be read: {2}.
        = Fișierul alăturat {1} nu se poate citi: {2}.
        The source's settings do not fit: {1}
        = Setările sursei nu se potrivesc: {1}
        Another file of this archive is for the same organisation, quarter and kind of records. Put their records into one file, or send the archives one after the other with a revision each.
        = Alt fișier din această arhivă este pentru aceeași organizație, același trimestru și același tip de înregistrări. Puneți înregistrările lor într-un singur fișier sau trimiteți arhivele una după alta, fiecare cu numărul ei de revizie.
        warning
        = avertisment
        error
        = eroare
        """#
}
