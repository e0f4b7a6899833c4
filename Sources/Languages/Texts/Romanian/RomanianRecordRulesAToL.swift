extension CatalogueTexts.Romanian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Grupele de vârstă și indicatorul de minor arată același lucru.
        Children are counted apart in every table; a record cannot be in both halves.
        = Copiii se numără separat în fiecare tabel; o înregistrare nu poate fi în ambele jumătăți.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Corectați grupa de vârstă sau indicatorul; nu completați grupele dacă este dată data nașterii.
        The age band and the flag for minors contradict each other.
        = Grupa de vârstă și indicatorul de minor se contrazic.
        Assistance is offered before it is first given.
        = Asistența este oferită înainte de a fi acordată pentru prima dată.
        Acceptance and time to first assistance are counted from the offer.
        = Acceptarea și timpul până la prima asistență se calculează de la ofertă.
        Correct the date of offer or the date of first assistance.
        = Corectați data ofertei sau data primei asistențe.
        The first assistance lies before its offer.
        = Prima asistență este anterioară ofertei.
        A person is born before anything is reported of her.
        = O persoană se naște înainte de a se raporta ceva despre ea.
        An age below zero comes from a slip in one of two dates.
        = O vârstă sub zero provine dintr-o greșeală într-una dintre cele două date.
        Correct the date of birth or the date of the event.
        = Corectați data nașterii sau data evenimentului.
        “{1}” lies before the person's birth.
        = „{1}” este o dată anterioară nașterii persoanei.
        The row holds bytes that the encoding of the file does not have.
        = Rândul conține octeți care nu există în codarea fișierului.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Fișierul se încheie la mijlocul unui caracter: este trunchiat sau i s-a adăugat ceva.
        The row is in UTF-8, and the rest of the file is not.
        = Rândul este în UTF-8, iar restul fișierului nu este.
        Every byte of the file is a character of its encoding.
        = Fiecare octet al fișierului este un caracter din codarea lui.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Ceea ce nu există într-o codare nu poate fi citit, iar ceea ce este în altă codare se citește cu alt înțeles.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Salvați tot fișierul într-o singură codare, cel mai bine în UTF-8, și trimiteți-l din nou.
        Cells of the row are merged: their value is read in the first of them only.
        = Celulele rândului sunt îmbinate: valoarea lor se citește doar în prima dintre ele.
        The cells of records are not merged.
        = Celulele înregistrărilor nu sunt îmbinate.
        A merged cell holds one value where several records or columns need one each.
        = O celulă îmbinată conține o singură valoare acolo unde mai multe înregistrări sau coloane au nevoie de câte una.
        Take the merging back, and fill in each cell.
        = Anulați îmbinarea și completați fiecare celulă.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = O celulă este prea lungă pentru a fi citită, ca atunci când ghilimelele deschise nu sunt închise; înregistrarea nu se citește.
        No cell of a delimited file is longer than is read.
        = Nicio celulă a unui fișier cu separatori nu este mai lungă decât limita de citire.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = O celulă de un mebioctet nu este, de regulă, o valoare: ghilimelele nu au fost închise, iar ceea ce urmează este luat drept o singură celulă.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Închideți ghilimelele din acest rând sau dublați-le; dacă o celulă trebuie să fie atât de lungă, stabiliți "cellLength" la "limits" în pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = O celulă conține o eroare a formulei sale, de exemplu o împărțire la zero.
        A cell holds a formula that was never computed.
        = O celulă conține o formulă care nu a fost niciodată calculată.
        A cell refers to a text that the workbook does not hold.
        = O celulă trimite la un text pe care registrul de lucru nu îl conține.
        A cell does not hold what its type says.
        = O celulă nu conține ceea ce arată tipul ei.
        The cells of a sheet hold values.
        = Celulele unei foi conțin valori.
        A formula that gave an error or nothing has no value to read.
        = O formulă care a dat o eroare sau nimic nu are o valoare care să poată fi citită.
        Open the workbook, let it compute, replace what shows an error, and save it.
        = Deschideți registrul de lucru, lăsați-l să calculeze, înlocuiți ceea ce arată o eroare și salvați-l.
        A cell stands out of order, or twice.
        = O celulă nu este la locul ei sau apare de două ori.
        The cells of a sheet stand in their order, each once.
        = Celulele unei foi se află în ordinea lor, fiecare o singură dată.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Un fișier cu celulele în altă ordine nu a fost scris de un program de calcul tabelar, iar alte programe îl pot citi altfel.
        Open the workbook in a spreadsheet, save it, and send that.
        = Deschideți registrul de lucru într-un program de calcul tabelar, salvați-l și trimiteți-l pe acela.
        A case is not closed before it is opened.
        = Un caz nu se închide înainte de a fi deschis.
        Caseloads are counted from opening to closure.
        = Cazurile în lucru se numără de la deschidere până la închidere.
        Correct the date of closure, or the date with which the case began.
        = Corectați data închiderii sau data cu care a început cazul.
        The case was closed before the person was identified.
        = Cazul a fost închis înainte ca persoana să fie identificată.
        The case was closed before the stay began.
        = Cazul a fost închis înainte de începutul șederii.
        The case was closed before the referral was sent.
        = Cazul a fost închis înainte de trimiterea referirii.
        The file has a column for each field that its records cannot do without.
        = Fișierul are o coloană pentru fiecare câmp fără de care înregistrările sale nu pot fi folosite.
        One misspelt heading would otherwise show as a missing value in every record.
        = Altfel, un singur titlu scris greșit ar apărea ca valoare lipsă în fiecare înregistrare.
        Add the column, correct its heading, or map it in the source's configuration.
        = Adăugați coloana, corectați titlul ei sau stabiliți corespondența ei în configurația sursei.
        A record has a value in each field that its kind cannot do without.
        = O înregistrare are o valoare în fiecare câmp fără de care înregistrările de felul ei nu pot fi folosite.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = O ședere fără zi de intrare sau o referire fără zi de trimitere nu poate fi numărată.
        Fill in the value, or write _U if it is truly not known.
        = Completați valoarea sau scrieți _U dacă este într-adevăr necunoscută.
        The record does not say of which kind it is.
        = Înregistrarea nu arată de ce fel este.
        The field “{1}” is empty.
        = Câmpul „{1}” este gol.
        Reasons for declining stand where assistance was declined.
        = Motivele refuzului apar acolo unde asistența a fost refuzată.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Motivele se calculează în raport cu cei care au refuzat; motivele fără refuz și refuzul fără motive nu se numără nicăieri.
        Correct the decision, or take the reasons out.
        = Corectați decizia sau ștergeți motivele.
        Reasons for declining are given although assistance was accepted.
        = Sunt date motive ale refuzului, deși asistența a fost acceptată.
        A stay does not end before it begins.
        = O ședere nu se încheie înainte de a începe.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Nopțile de cazare și duratele șederilor se calculează de la intrare până la ieșire.
        Correct the date of entry or the date of exit.
        = Corectați data intrării sau data ieșirii.
        The date of exit lies before the date of entry.
        = Data ieșirii este anterioară datei intrării.
        A stay with a type or destination of exit has a date of exit.
        = O ședere cu tip sau destinație de ieșire are o dată a ieșirii.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = O ședere fără data ieșirii se consideră în curs, iar nopțile ei se numără în continuare.
        Fill in the date of exit, or take the type and destination of exit out.
        = Completați data ieșirii sau ștergeți tipul și destinația ieșirii.
        The stay has a type or destination of exit and no date of exit.
        = Șederea are un tip sau o destinație de ieșire și nu are data ieșirii.
        The file has a column for each field that the statistics count on.
        = Fișierul are o coloană pentru fiecare câmp pe care se bazează statisticile.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Ceea ce nu are coloană se consideră necunoscut în fiecare tabel și reduce gradul de completare a fișierului.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Adăugați coloanele sau stabiliți corespondența lor, dacă organizația știe ce ar conține.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = O înregistrare are o valoare, sau motivul lipsei ei, în fiecare câmp pe care se bazează statisticile.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = O celulă goală nu înseamnă nici nu, nici necunoscut: ce înseamnă rămâne de ghicit.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Completați valoarea sau arătați de ce lipsește: _U necunoscut, _N refuzat, _Z nu se aplică.
        Of an identified victim it is known how she was exploited.
        = Pentru o victimă identificată se știe cum a fost exploatată.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Identificarea se bazează pe scopul traficului; fără el, tabelul pe forme de exploatare are un gol.
        Fill in the form of exploitation, or correct the victim status.
        = Completați forma de exploatare sau corectați statutul de victimă.
        The person is an identified victim, and no form of exploitation is known.
        = Persoana este o victimă identificată și nu se cunoaște nicio formă de exploatare.
        Something of the record falls into the reporting quarter.
        = Cel puțin o parte a înregistrării se încadrează în trimestrul de raportare.
        Each quarter's figures rest on that quarter's submission alone.
        = Cifrele fiecărui trimestru se bazează numai pe transmiterea acelui trimestru.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Trimiteți înregistrarea odată cu trimestrul de care ține sau corectați datele ori trimestrul.
        Nothing of the record falls into {1}.
        = Nimic din înregistrare nu se încadrează în {1}.
        A follow-up happens after the return.
        = Monitorizarea are loc după returnare.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Ratele de monitorizare la 3, 6 și 12 luni se calculează de la returnare.
        Correct the date of the follow-up or of the return.
        = Corectați data monitorizării sau a returnării.
        A follow-up lies before the return.
        = O monitorizare este anterioară returnării.
        A person is identified before she is first assisted, or within a week.
        = O persoană este identificată înainte de prima asistență sau în cel mult o săptămână după aceasta.
        Time to first assistance is counted from identification.
        = Timpul până la prima asistență se calculează de la identificare.
        Correct the date of identification or the date of first assistance.
        = Corectați data identificării sau data primei asistențe.
        The first assistance lies up to a week before the identification.
        = Prima asistență este anterioară identificării cu cel mult o săptămână.
        The first assistance lies more than a week before the identification.
        = Prima asistență este anterioară identificării cu mai mult de o săptămână.
        Who was trafficked within a country is its citizen or lived in it.
        = Cine a fost traficat în interiorul unei țări este cetățean al ei sau a locuit în ea.
        Internal and cross-border trafficking are counted apart.
        = Traficul intern și cel transfrontalier se numără separat.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Corectați felul traficului, cetățenia, zona de origine sau țara de exploatare.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Traficul este indicat ca intern, într-o țară în care persoana nu este acasă.
        A key stands in the object twice.
        = O cheie apare de două ori în obiect.
        A key stands in a JSON object once.
        = O cheie apare o singură dată într-un obiect JSON.
        Programs differ on which of two values of one key holds.
        = Programele diferă în privința valorii care contează atunci când o cheie are două.
        Remove one of the two.
        = Ștergeți una dintre cele două.
        A line or value is not JSON.
        = O linie sau o valoare nu este JSON.
        A line or element is not an object.
        = O linie sau un element nu este un obiect.
        Each record of a JSON file is an object that can be read.
        = Fiecare înregistrare a unui fișier JSON este un obiect care poate fi citit.
        A record that cannot be read is lost with all that it says.
        = O înregistrare care nu poate fi citită se pierde cu tot ce spune.
        Write the file with a program that knows JSON, not by hand.
        = Scrieți fișierul cu un program care cunoaște JSON, nu de mână.
        An item of a list holds the control character U+001E.
        = Un element al unei liste conține caracterul de control U+001E.
        An item of a list holds no control character U+001E.
        = Niciun element al unei liste nu conține caracterul de control U+001E.
        The character joins items inside the program; it is read as U+FFFD.
        = Caracterul leagă elementele în interiorul programului; se citește ca U+FFFD.
        Remove the character.
        = Ștergeți caracterul.
        """#
}
