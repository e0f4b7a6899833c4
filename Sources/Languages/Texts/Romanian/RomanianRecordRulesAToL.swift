extension Romanian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Grupele de vârstă și indicatorul de minor spun același lucru.
        Children are counted apart in every table; a record cannot be in both halves.
        = Copiii sunt numărați separat în fiecare tabel; o înregistrare nu se poate afla în ambele părți.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Corectați grupa de vârstă sau indicatorul; nu completați grupele dacă este dată data nașterii.
        The age band and the flag for minors contradict each other.
        = Grupa de vârstă și indicatorul de minor se contrazic.
        Assistance is offered before it is first given.
        = Asistența este oferită înainte de a fi acordată prima dată.
        Acceptance and time to first assistance are counted from the offer.
        = Acceptarea și timpul până la prima asistență se calculează de la ofertă.
        Correct the date of offer or the date of first assistance.
        = Corectați data ofertei sau data primei asistențe.
        The first assistance lies before its offer.
        = Prima asistență este înainte de data la care a fost oferită.
        A person is born before anything is reported of her.
        = O persoană se naște înainte să se raporteze ceva despre ea.
        An age below zero comes from a slip in one of two dates.
        = O vârstă sub zero provine dintr-o greșeală la una dintre cele două date.
        Correct the date of birth or the date of the event.
        = Corectați data nașterii sau data evenimentului.
        “{1}” lies before the person's birth.
        = „{1}” este înainte de nașterea persoanei.
        The row holds bytes that the encoding of the file does not have.
        = Rândul conține octeți pe care codificarea fișierului nu îi are.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Fișierul se termină la mijlocul unui caracter: este trunchiat sau i s-a adăugat ceva.
        The row is in UTF-8, and the rest of the file is not.
        = Rândul este în UTF-8, iar restul fișierului nu.
        Every byte of the file is a character of its encoding.
        = Fiecare octet al fișierului face parte dintr-un caracter al codificării sale.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Ceea ce nu există într-o codificare nu se poate citi, iar ceea ce este în alta se citește drept altceva decât înseamnă.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Salvați întregul fișier într-o singură codificare, cel mai bine în UTF-8, și trimiteți-l din nou.
        Cells of the row are merged: their value is read in the first of them only.
        = Rândul are celule îmbinate: valoarea lor se citește numai în prima dintre ele.
        The cells of records are not merged.
        = Celulele înregistrărilor nu sunt îmbinate.
        A merged cell holds one value where several records or columns need one each.
        = O celulă îmbinată conține o singură valoare acolo unde mai multe înregistrări sau coloane au nevoie de câte una.
        Take the merging back, and fill in each cell.
        = Anulați îmbinarea și completați fiecare celulă.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = O celulă este prea lungă pentru a fi citită, ca atunci când ghilimelele care o deschid nu sunt închise; înregistrarea nu se citește.
        No cell of a delimited file is longer than is read.
        = Nicio celulă a unui fișier cu separatori nu este mai lungă decât se poate citi.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = O celulă de un mebioctet nu este, de regulă, o valoare: nu s-au închis niște ghilimele, iar tot ce urmează este luat drept o singură celulă.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Închideți ghilimelele din acest rând sau dublați-le; dacă celula trebuie să fie atât de lungă, stabiliți "cellLength" la "limits" în pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = O celulă conține o eroare a formulei sale, de exemplu o împărțire la zero.
        A cell holds a formula that was never computed.
        = O celulă conține o formulă care nu a fost calculată niciodată.
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
        = O celulă nu stă la locul ei în ordine sau apare de două ori.
        The cells of a sheet stand in their order, each once.
        = Celulele unei foi stau în ordine, fiecare o singură dată.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Un fișier ale cărui celule nu stau în ordine nu a fost scris de un program de calcul tabelar, iar alte programe îl pot citi altfel.
        Open the workbook in a spreadsheet, save it, and send that.
        = Deschideți registrul de lucru într-un program de calcul tabelar, salvați-l și trimiteți fișierul salvat.
        A case is not closed before it is opened.
        = Un caz nu se închide înainte de a fi deschis.
        Caseloads are counted from opening to closure.
        = Numărul cazurilor în lucru se calculează de la deschidere până la închidere.
        Correct the date of closure, or the date with which the case began.
        = Corectați data închiderii sau data cu care a început cazul.
        The case was closed before the person was identified.
        = Cazul a fost închis înainte ca persoana să fie identificată.
        The case was closed before the stay began.
        = Cazul a fost închis înainte de începutul găzduirii.
        The case was closed before the referral was sent.
        = Cazul a fost închis înainte ca referirea să fie trimisă.
        The file has a column for each field that its records cannot do without.
        = Fișierul are câte o coloană pentru fiecare câmp obligatoriu al înregistrărilor sale.
        One misspelt heading would otherwise show as a missing value in every record.
        = Altfel, un singur antet scris greșit ar apărea ca valoare lipsă în fiecare înregistrare.
        Add the column, correct its heading, or map it in the source's configuration.
        = Adăugați coloana, corectați-i antetul sau stabiliți-i corespondența în configurația sursei.
        A record has a value in each field that its kind cannot do without.
        = O înregistrare are o valoare în fiecare câmp obligatoriu pentru tipul ei.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = O găzduire fără ziua intrării sau o referire fără ziua trimiterii nu poate fi numărată.
        Fill in the value, or write _U if it is truly not known.
        = Completați valoarea sau scrieți _U dacă într-adevăr nu se cunoaște.
        The record does not say of which kind it is.
        = Înregistrarea nu spune de ce tip este.
        The field “{1}” is empty.
        = Câmpul „{1}” este gol.
        Reasons for declining stand where assistance was declined.
        = Motivele refuzului apar acolo unde asistența a fost refuzată.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Motivele se numără la persoanele care au refuzat; motivul fără refuz sau refuzul fără motiv nu se numără nicăieri.
        Correct the decision, or take the reasons out.
        = Corectați decizia sau ștergeți motivele.
        Reasons for declining are given although assistance was accepted.
        = Sunt indicate motive de refuz, deși asistența a fost acceptată.
        A stay does not end before it begins.
        = O găzduire nu se încheie înainte de a începe.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Înnoptările și durata găzduirii se calculează de la intrare până la ieșire.
        Correct the date of entry or the date of exit.
        = Corectați data intrării sau data ieșirii.
        The date of exit lies before the date of entry.
        = Data ieșirii este înainte de data intrării.
        A stay with a type or destination of exit has a date of exit.
        = O găzduire care are tipul ieșirii sau destinația la ieșire are și data ieșirii.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = O găzduire fără data ieșirii este socotită în curs, iar înnoptările ei se numără mai departe.
        Fill in the date of exit, or take the type and destination of exit out.
        = Completați data ieșirii sau ștergeți tipul ieșirii și destinația la ieșire.
        The stay has a type or destination of exit and no date of exit.
        = Găzduirea are tipul ieșirii sau destinația la ieșire, dar nu are data ieșirii.
        The file has a column for each field that the statistics count on.
        = Fișierul are câte o coloană pentru fiecare câmp pe care se bazează statisticile.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Ceea ce nu are coloană apare ca necunoscut în fiecare tabel și scade gradul de completare al fișierului.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Adăugați coloanele sau stabiliți-le corespondența, dacă organizația cunoaște datele pe care le-ar conține.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = O înregistrare are o valoare, sau motivul lipsei ei, în fiecare câmp pe care se bazează statisticile.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = O celulă goală nu înseamnă nici „nu”, nici „necunoscut”: sensul ei rămâne de ghicit.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Completați valoarea sau scrieți de ce lipsește: _U necunoscută, _N refuzată, _Z nu se aplică.
        Of an identified victim it is known how she was exploited.
        = Despre o victimă identificată se știe cum a fost exploatată.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Identificarea se bazează pe scopul traficului; fără acesta, tabelul pe forme de exploatare are un gol.
        Fill in the form of exploitation, or correct the victim status.
        = Completați forma de exploatare sau corectați statutul de victimă.
        The person is an identified victim, and no form of exploitation is known.
        = Persoana este victimă identificată, dar nu se cunoaște nicio formă de exploatare.
        Something of the record falls into the reporting quarter.
        = Cel puțin o parte din înregistrare ține de trimestrul de raportare.
        Each quarter's figures rest on that quarter's submission alone.
        = Cifrele fiecărui trimestru se bazează numai pe raportarea acelui trimestru.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Trimiteți înregistrarea cu trimestrul de care ține sau corectați datele ori trimestrul.
        Nothing of the record falls into {1}.
        = Nimic din înregistrare nu ține de trimestrul {1}.
        A follow-up happens after the return.
        = O monitorizare are loc după returnare.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Ratele de monitorizare la 3, 6 și 12 luni se calculează de la returnare.
        Correct the date of the follow-up or of the return.
        = Corectați data monitorizării sau a returnării.
        A follow-up lies before the return.
        = O monitorizare este înainte de returnare.
        A person is identified before she is first assisted, or within a week.
        = O persoană este identificată înainte de prima asistență sau în cel mult o săptămână după aceasta.
        Time to first assistance is counted from identification.
        = Timpul până la prima asistență se calculează de la identificare.
        Correct the date of identification or the date of first assistance.
        = Corectați data identificării sau data primei asistențe.
        The first assistance lies up to a week before the identification.
        = Prima asistență este cu cel mult o săptămână înainte de identificare.
        The first assistance lies more than a week before the identification.
        = Prima asistență este cu mai mult de o săptămână înainte de identificare.
        Who was trafficked within a country is its citizen or lived in it.
        = Cine a fost traficat în interiorul unei țări este cetățean al ei sau a locuit acolo.
        Internal and cross-border trafficking are counted apart.
        = Traficul intern și cel transfrontalier se numără separat.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Corectați tipul traficului, cetățenia, țara sau teritoriul de origine ori țara de exploatare.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Traficul este declarat intern, într-o țară care nu este a persoanei.
        A key stands in the object twice.
        = O cheie apare de două ori în obiect.
        A key stands in a JSON object once.
        = O cheie apare o singură dată într-un obiect JSON.
        Programs differ on which of two values of one key holds.
        = Nu toate programele iau aceeași valoare atunci când o cheie are două.
        Remove one of the two.
        = Ștergeți una dintre cele două.
        A line or value is not JSON.
        = O linie sau o valoare nu este JSON.
        A line or element is not an object.
        = O linie sau un element nu este un obiect.
        Each record of a JSON file is an object that can be read.
        = Fiecare înregistrare dintr-un fișier JSON este un obiect care se poate citi.
        A record that cannot be read is lost with all that it says.
        = O înregistrare care nu se poate citi se pierde cu tot ce spune.
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
