extension Romanian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = O arhivă conține numai fișiere cu înregistrări.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Orice altceva se află într-o arhivă nu se citește, deși expeditorul poate crede că s-a citit.
        Leave out of the archive what is not meant to be read.
        = Nu puneți în arhivă ceea ce nu trebuie citit.
        The values of a record stand under their headings.
        = Valorile unei înregistrări stau sub antetele lor.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Când a fost inserată sau ștearsă o celulă, fiecare valoare de după ea este citită drept altceva: o singură cauză și tot atâtea erori câte coloane.
        Move the cells back, so that every value stands under its heading.
        = Mutați celulele la loc, astfel încât fiecare valoare să stea sub antetul ei.
        From this column on, the cells stand one column too far to the right.
        = Începând de la această coloană, celulele stau cu o coloană prea mult spre dreapta.
        From this column on, the cells stand one column too far to the left.
        = Începând de la această coloană, celulele stau cu o coloană prea mult spre stânga.
        The columns have headings.
        = Coloanele au antete.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Fără antete, numai ordinea coloanelor arată ce conțin ele, iar ordinea se poate schimba fără să se observe.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Trimiteți fișierul cu un rând de antet sau arătați cu "header": 0 în pipeline.json că nu are unul.
        A person's sex and citizenship are the same in all her records.
        = Sexul și cetățenia unei persoane sunt aceleași în toate înregistrările ei.
        A change without a reason shows two persons under one number, or a slip.
        = O schimbare fără motiv arată că sub un număr se află două persoane sau că este o greșeală.
        Correct the records, or check that both are of one person.
        = Corectați înregistrările sau verificați dacă amândouă privesc aceeași persoană.
        The person has another sex in an earlier record.
        = Persoana are alt sex într-o înregistrare anterioară.
        The person has another citizenship in an earlier record.
        = Persoana are altă cetățenie într-o înregistrare anterioară.
        Each field has as many values as the envelope's control totals state.
        = Fiecare câmp are atâtea valori câte arată totalurile de control din fișa de însoțire.
        A difference shows values that were lost or shifted on the way.
        = O diferență arată că pe drum s-au pierdut sau s-au deplasat valori.
        Send the whole file again, or correct the control totals in the envelope.
        = Trimiteți din nou întregul fișier sau corectați totalurile de control din fișa de însoțire.
        The envelope states {1} values of {2}; the file has {3}.
        = Numărul de valori din câmpul {2}: {1} după fișa de însoțire, {3} în fișier.
        The dates of a column have day and month in the same order.
        = Datele dintr-o coloană au ziua și luna în aceeași ordine.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Fiecare dintre ele se poate citi luată separat, dar o coloană în care apar ambele ordini a fost alcătuită din două surse, iar fișierul următor poate conține date care se pot citi în ambele feluri.
        The numbers of a column have one decimal mark.
        = Numerele dintr-o coloană au același separator zecimal.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Fiecare dintre ele se poate citi luat separat, dar o coloană în care apar ambii separatori a fost alcătuită din două surse: sumele ei pot fi în două unități sau monede.
        Write all numbers of the column with the same mark, best a point.
        = Scrieți toate numerele din coloană cu același separator zecimal, cel mai bine cu punct.
        The cells of the file are parted by the delimiter that is stated.
        = Celulele fișierului sunt despărțite prin separatorul indicat.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = Dacă rândurile se despart la alt separator, toate celulele unui rând devin una singură și pare că lipsesc toate coloanele.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Corectați separatorul în descrierea sursei sau după --delimiter ori nu îl mai indicați.
        The file is in the encoding that is declared for it.
        = Fișierul este în codificarea declarată pentru el.
        A declaration that is wrong misleads whoever believes it.
        = O declarație greșită îl induce în eroare pe cel care o crede.
        Correct the declared encoding, or save the file in that encoding.
        = Corectați codificarea declarată sau salvați fișierul în acea codificare.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = Raportarea arată, într-o formă care se poate citi, pentru ce trimestru este și cine o trimite.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Fără trimestru și expeditor, nimeni nu poate ști la ce se adună un fișier sau ce înlocuiește.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Completați fișa de însoțire: în fișier, alături de el în FILE.envelope.json sau în calea sursei.
        The file can be opened and understood.
        = Fișierul se poate deschide și înțelege.
        Nothing of a file that cannot be read can be used.
        = Dintr-un fișier care nu se poate citi nu se poate folosi nimic.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Faceți ce se indică sau salvați din nou fișierul din programul care l-a creat: ca .xlsx ori ca CSV, XML sau JSON în UTF-8.
        The file can be read to its end.
        = Fișierul se poate citi până la capăt.
        What follows the broken place is lost, and how much that is cannot be told.
        = Ceea ce urmează după locul stricat se pierde și nu se poate ști cât este.
        Export the file again and send it whole.
        = Exportați din nou fișierul și trimiteți-l întreg.
        The file can be read in one way only.
        = Fișierul se poate citi într-un singur fel.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Două citiri ale aceluiași fișier dau două seturi de valori, iar presupunerea poate fi greșită.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Precizați ce ați avut în vedere: cu --encoding, --delimiter sau --records-at ori prin cheia cu acel nume din pipeline.json.
        A JSON file is in UTF-8.
        = Un fișier JSON este în UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = RFC 8259 prevede JSON în UTF-8, iar alte programe s-ar putea să nu îl citească în altă codificare.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = Pentru acest fișier nu este nimic de făcut; setați pe UTF-8 programul care îl scrie.
        A submission without records says that there were no cases, and one that says so has none.
        = O raportare fără înregistrări arată că nu au existat cazuri, iar una care arată aceasta nu are înregistrări.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = Lipsa cazurilor și un fișier pierdut arată la fel, dacă expeditorul nu spune care dintre ele este.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Completați nil_report în fișa de însoțire dacă nu au existat cazuri; altfel, trimiteți înregistrările.
        The envelope says that there were no cases, and the file has records.
        = Fișa de însoțire arată că nu au existat cazuri, dar fișierul are înregistrări.
        The file has no records, and the envelope does not say that there were no cases.
        = Fișierul nu are înregistrări, iar fișa de însoțire nu arată că nu au existat cazuri.
        A column that is not read holds no identifier.
        = O coloană care nu se citește nu conține elemente de identificare.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Coloana nu se preia în registru, dar fișierul care o conține este trimis și păstrat.
        Remove the column before the file is sent.
        = Ștergeți coloana înainte de a trimite fișierul.
        A column that is not read seems to hold identifiers: {1}.
        = O coloană care nu se citește pare să conțină elemente de identificare: {1}.
        No row or column of the sheet is hidden.
        = Niciun rând și nicio coloană din foaie nu sunt ascunse.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Rândurile și coloanele ascunse sunt date și se citesc: poate că expeditorul nu știe de ele.
        Show all rows and columns, and delete what should not be sent.
        = Afișați toate rândurile și coloanele și ștergeți ce nu trebuie trimis.
        A person has one open case at a time.
        = O persoană are un singur caz deschis la un moment dat.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Două cazuri deschise ale unei persoane sunt aceeași experiență numărată de două ori sau un nou trafic: ambele contează.
        Check whether the cases are one; close the first, or give both records its number.
        = Verificați dacă este vorba de același caz; închideți-l pe primul sau dați ambelor înregistrări numărul lui.
        Another case of the same person is open at the same time.
        = În același timp este deschis un alt caz al aceleiași persoane.
        Records that are alike in all that describes a person have the same number.
        = Înregistrările identice în tot ce descrie o persoană au același număr.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = O persoană cu două numere este numărată de două ori; două persoane care se aseamănă sunt numărate corect.
        Check whether the two records are of one person; if so, give them one number.
        = Verificați dacă cele două înregistrări privesc aceeași persoană; dacă da, dați-le același număr.
        The record is alike, under another number, to an earlier one.
        = Înregistrarea, sub alt număr, este la fel cu una anterioară.
        A submission has as many records as its envelope states.
        = O raportare are atâtea înregistrări câte arată fișa sa de însoțire.
        A difference shows a file that was cut off or sent too early.
        = O diferență arată că fișierul a fost trunchiat sau trimis prea devreme.
        Send the whole file again, or correct record_count in the envelope.
        = Trimiteți din nou întregul fișier sau corectați record_count din fișa de însoțire.
        The envelope states {1} records; the file has {2}.
        = Numărul de înregistrări: {1} după fișa de însoțire, {2} în fișier.
        A return follows a stay, a referral or a service, or the person came by herself.
        = O returnare urmează unei găzduiri, unei referiri sau unui serviciu ori persoana s-a adresat singură.
        Continuity of care is read from what came before the return.
        = Continuitatea asistenței se vede din ceea ce a fost înainte de returnare.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Raportați găzduirea, referirea sau serviciul dinaintea returnării ori scrieți SELF la referred_by.
        Nothing is reported of the person before the return.
        = Despre persoană nu este raportat nimic înainte de returnare.
        What is stated of a file fits its format.
        = Ceea ce se indică despre un fișier se potrivește cu formatul său.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = O foaie se indică pentru un registru de lucru, iar un loc al înregistrărilor pentru XML și JSON; un fișier venit în alt format decât cel așteptat poate conține și alte înregistrări.
        Check that the right file was sent, or take the setting away.
        = Verificați dacă a fost trimis fișierul corect sau ștergeți setarea.
        Two stays of one person do not share a night.
        = Două găzduiri ale unei persoane nu au nicio noapte în comun.
        Two stays in one night count two beds for one person.
        = Două găzduiri în aceeași noapte înseamnă două paturi numărate pentru o singură persoană.
        Correct the dates of one of the stays, or the number of the person.
        = Corectați datele uneia dintre găzduiri sau numărul persoanei.
        The stay shares a night with another stay of the same person.
        = Găzduirea are o noapte în comun cu altă găzduire a aceleiași persoane.
        A stay, referral, return or case is reported once in a submission.
        = O găzduire, o referire, o returnare sau un caz se raportează o singură dată într-o raportare.
        Reported twice it would count twice, or leave open which of two statements is true.
        = Raportate de două ori, s-ar număra de două ori sau nu s-ar ști care dintre cele două variante este adevărată.
        Keep one of the records; give two different units two different numbers.
        = Păstrați una dintre înregistrări; dacă sunt situații diferite, dați-le numere diferite.
        The record repeats an earlier one word for word.
        = Înregistrarea repetă cuvânt cu cuvânt una anterioară.
        The record reports a stay, referral, return or case again, with other facts.
        = Înregistrarea raportează încă o dată o găzduire, o referire, o returnare sau un caz, cu alte date.
        """#
}
