extension CatalogueTexts.Romanian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = O arhivă conține doar fișiere de înregistrări.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Orice altceva se află într-o arhivă nu se citește: expeditorul poate crede că s-a citit.
        Leave out of the archive what is not meant to be read.
        = Nu puneți în arhivă ceea ce nu trebuie citit.
        The values of a record stand under their headings.
        = Valorile unei înregistrări stau sub titlurile lor.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Dacă o celulă a fost inserată sau ștearsă, toate valorile de după ea se citesc ca altceva: o singură cauză și tot atâtea erori câte coloane sunt.
        Move the cells back, so that every value stands under its heading.
        = Mutați celulele la loc, astfel încât fiecare valoare să stea sub titlul ei.
        From this column on, the cells stand one column too far to the right.
        = De la această coloană, celulele stau cu o coloană prea la dreapta.
        From this column on, the cells stand one column too far to the left.
        = De la această coloană, celulele stau cu o coloană prea la stânga.
        The columns have headings.
        = Coloanele au titluri.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Fără titluri, doar ordinea lor arată ce conțin coloanele, iar o ordine se schimbă pe neobservate.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Trimiteți fișierul cu un rând de titluri sau precizați prin "header": 0 în pipeline.json că nu are.
        A person's sex and citizenship are the same in all her records.
        = Sexul și cetățenia unei persoane sunt aceleași în toate înregistrările ei.
        A change without a reason shows two persons under one number, or a slip.
        = O schimbare fără motiv arată două persoane sub același număr sau o greșeală de scriere.
        Correct the records, or check that both are of one person.
        = Corectați înregistrările sau verificați dacă amândouă sunt ale aceleiași persoane.
        The person has another sex in an earlier record.
        = Persoana are alt sex într-o înregistrare anterioară.
        The person has another citizenship in an earlier record.
        = Persoana are altă cetățenie într-o înregistrare anterioară.
        Each field has as many values as the envelope's control totals state.
        = Fiecare câmp are atâtea valori câte indică totalurile de control din fișa de însoțire.
        A difference shows values that were lost or shifted on the way.
        = O diferență arată valori pierdute sau deplasate pe parcurs.
        Send the whole file again, or correct the control totals in the envelope.
        = Trimiteți din nou tot fișierul sau corectați totalurile de control din fișa de însoțire.
        The envelope states {1} values of {2}; the file has {3}.
        = Numărul de valori indicat în fișa de însoțire: {1}, pentru câmpul {2}; numărul de valori din fișier: {3}.
        The dates of a column have day and month in the same order.
        = Datele unei coloane au ziua și luna în aceeași ordine.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Fiecare dintre ele poate fi citită separat, dar o coloană care are ambele ordini a fost alcătuită din două surse, iar fișierul următor poate conține date care se pot citi în ambele ordini.
        The numbers of a column have one decimal mark.
        = Numerele unei coloane au un singur semn zecimal.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Fiecare dintre ele poate fi citit separat, dar o coloană care are ambele semne a fost alcătuită din două surse: sumele din ea pot fi în două unități sau valute.
        Write all numbers of the column with the same mark, best a point.
        = Scrieți toate numerele din coloană cu același semn, cel mai bine cu punct.
        The cells of the file are parted by the delimiter that is stated.
        = Celulele fișierului sunt despărțite de separatorul indicat.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = Dacă se folosește alt separator, toate celulele unui rând devin una singură și pare că lipsesc toate coloanele.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Corectați separatorul în descrierea sursei sau după --delimiter ori nu îl mai indicați.
        The file is in the encoding that is declared for it.
        = Fișierul este în codarea declarată pentru el.
        A declaration that is wrong misleads whoever believes it.
        = O declarație greșită îl induce în eroare pe cel care o crede.
        Correct the declared encoding, or save the file in that encoding.
        = Corectați codarea declarată sau salvați fișierul în acea codare.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = Transmiterea arată pentru ce trimestru este și de la cine vine, într-o formă care poate fi citită.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Fără trimestru și expeditor, nimeni nu poate ști la ce se adaugă un fișier sau ce înlocuiește.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Completați fișa de însoțire: în fișier, alături de el în FILE.envelope.json sau în calea sursei.
        The file can be opened and understood.
        = Fișierul poate fi deschis și înțeles.
        Nothing of a file that cannot be read can be used.
        = Nimic dintr-un fișier care nu poate fi citit nu poate fi folosit.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Procedați așa cum se arată sau salvați fișierul din nou din programul în care a fost făcut: ca .xlsx sau ca CSV, XML ori JSON în UTF-8.
        The file can be read to its end.
        = Fișierul poate fi citit până la sfârșit.
        What follows the broken place is lost, and how much that is cannot be told.
        = Ceea ce urmează după locul deteriorat se pierde și nu se poate ști cât este.
        Export the file again and send it whole.
        = Exportați fișierul din nou și trimiteți-l întreg.
        The file can be read in one way only.
        = Fișierul poate fi citit într-un singur fel.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Două citiri ale aceluiași fișier sunt două seturi de valori, iar o presupunere poate fi greșită.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Indicați varianta corectă: cu --encoding, --delimiter sau --records-at ori prin cheia cu acel nume din pipeline.json.
        A JSON file is in UTF-8.
        = Un fișier JSON este în UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = RFC 8259 prevede JSON în UTF-8, iar alte programe s-ar putea să nu îl citească în altă codare.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = Nu este nimic de făcut pentru acest fișier; setați programul care îl scrie pe UTF-8.
        A submission without records says that there were no cases, and one that says so has none.
        = O transmitere fără înregistrări precizează că nu au fost cazuri, iar una care precizează acest lucru nu are înregistrări.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = Lipsa cazurilor și un fișier pierdut arată la fel, dacă expeditorul nu precizează despre ce este vorba.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Setați nil_report în fișa de însoțire dacă nu au fost cazuri; altfel, trimiteți înregistrările.
        The envelope says that there were no cases, and the file has records.
        = Fișa de însoțire precizează că nu au fost cazuri, dar fișierul are înregistrări.
        The file has no records, and the envelope does not say that there were no cases.
        = Fișierul nu are înregistrări, iar fișa de însoțire nu precizează că nu au fost cazuri.
        A column that is not read holds no identifier.
        = O coloană care nu se citește nu conține identificatori.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Coloana nu se preia în evidență, dar fișierul care o conține se trimite și se păstrează.
        Remove the column before the file is sent.
        = Ștergeți coloana înainte de trimiterea fișierului.
        A column that is not read seems to hold identifiers: {1}.
        = O coloană care nu se citește pare să conțină identificatori: {1}.
        No row or column of the sheet is hidden.
        = Niciun rând și nicio coloană a foii nu este ascunsă.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Rândurile și coloanele ascunse sunt date și se citesc: poate că expeditorul nu știe că există.
        Show all rows and columns, and delete what should not be sent.
        = Afișați toate rândurile și coloanele și ștergeți ceea ce nu trebuie trimis.
        A person has one open case at a time.
        = O persoană are un singur caz deschis la un moment dat.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Două cazuri deschise ale aceleiași persoane înseamnă o experiență numărată de două ori sau un nou trafic: ambele contează.
        Check whether the cases are one; close the first, or give both records its number.
        = Verificați dacă este vorba despre același caz; închideți-l pe primul sau dați ambelor înregistrări numărul lui.
        Another case of the same person is open at the same time.
        = Un alt caz al aceleiași persoane este deschis în același timp.
        Records that are alike in all that describes a person have the same number.
        = Înregistrările identice în tot ce descrie o persoană au același număr.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = O persoană cu două numere se numără de două ori; două persoane cu aceleași date se numără corect.
        Check whether the two records are of one person; if so, give them one number.
        = Verificați dacă cele două înregistrări sunt ale aceleiași persoane; dacă da, dați-le un singur număr.
        The record is alike, under another number, to an earlier one.
        = Înregistrarea este identică, sub alt număr, cu una anterioară.
        A submission has as many records as its envelope states.
        = O transmitere are atâtea înregistrări câte indică fișa ei de însoțire.
        A difference shows a file that was cut off or sent too early.
        = O diferență arată un fișier trunchiat sau trimis prea devreme.
        Send the whole file again, or correct record_count in the envelope.
        = Trimiteți din nou tot fișierul sau corectați record_count în fișa de însoțire.
        The envelope states {1} records; the file has {2}.
        = Numărul de înregistrări indicat în fișa de însoțire: {1}; numărul de înregistrări din fișier: {2}.
        A return follows a stay, a referral or a service, or the person came by herself.
        = O returnare urmează după o ședere, o referire sau un serviciu ori persoana a venit din proprie inițiativă.
        Continuity of care is read from what came before the return.
        = Continuitatea asistenței se vede din ceea ce a precedat returnarea.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Raportați șederea, referirea sau serviciul dinaintea returnării sau scrieți SELF la referred_by.
        Nothing is reported of the person before the return.
        = Nu se raportează nimic despre persoană înainte de returnare.
        What is stated of a file fits its format.
        = Ceea ce se indică despre un fișier se potrivește cu formatul lui.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = Foaia se indică pentru un registru de lucru, iar locul înregistrărilor pentru XML și JSON; un fișier sosit în alt format decât cel așteptat poate conține și alte înregistrări.
        Check that the right file was sent, or take the setting away.
        = Verificați dacă a fost trimis fișierul corect sau ștergeți setarea.
        Two stays of one person do not share a night.
        = Două șederi ale aceleiași persoane nu au nicio noapte comună.
        Two stays in one night count two beds for one person.
        = Două șederi în aceeași noapte înseamnă două paturi numărate pentru o singură persoană.
        Correct the dates of one of the stays, or the number of the person.
        = Corectați datele uneia dintre șederi sau numărul persoanei.
        The stay shares a night with another stay of the same person.
        = Șederea are o noapte comună cu altă ședere a aceleiași persoane.
        A stay, referral, return or case is reported once in a submission.
        = O ședere, o referire, o returnare sau un caz se raportează o singură dată într-o transmitere.
        Reported twice it would count twice, or leave open which of two statements is true.
        = Raportat de două ori, s-ar număra de două ori sau nu s-ar ști care dintre cele două afirmații este adevărată.
        Keep one of the records; give two different units two different numbers.
        = Păstrați una dintre înregistrări; dacă sunt două unități diferite, dați-le numere diferite.
        The record repeats an earlier one word for word.
        = Înregistrarea repetă cuvânt cu cuvânt una anterioară.
        The record reports a stay, referral, return or case again, with other facts.
        = Înregistrarea raportează din nou o ședere, o referire, o returnare sau un caz, cu alte date.
        """#
}
