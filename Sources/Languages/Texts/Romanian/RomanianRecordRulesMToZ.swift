extension Romanian {
    /// Rules on records and rows, M to Z.
    static let recordRulesMToZ = #"""
        The flag for minors and the age bands agree with the date of birth or the age.
        = Indicatorul de minor și grupele de vârstă se potrivesc cu data nașterii sau cu vârsta.
        Children are counted apart in every table; one of two statements about her age is wrong.
        = Copiii sunt numărați separat în fiecare tabel; una dintre cele două informații despre vârsta persoanei este greșită.
        Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed.
        = Corectați data nașterii sau indicatorul și grupa; nu completați indicatorul și grupele dacă vreți să fie calculate.
        The flag for minors or an age band contradicts the date of birth or the age.
        = Indicatorul de minor sau o grupă de vârstă contrazice data nașterii sau vârsta.
        Who is a minor when identified was a minor when exploited.
        = Cine este minor la identificare era minor și la exploatare.
        Trafficking of children is counted by the age at exploitation.
        = Traficul de copii se numără după vârsta la exploatare.
        Correct one of the two flags.
        = Corectați unul dintre cei doi indicatori.
        The person was a minor when identified, and yet not when exploited.
        = Persoana era minoră la identificare, dar apare ca majoră la exploatare.
        A minor who is assisted has a guardian.
        = Un minor asistat are tutore.
        A child cannot consent alone; whether guardians are appointed is an indicator of its own.
        = Un copil nu își poate da singur consimțământul; numirea tutorilor este un indicator statistic de sine stătător.
        Give the date on which a guardian was appointed, or say that the guardian consented to the referral.
        = Scrieți data la care a fost numit tutorele sau precizați că tutorele și-a dat consimțământul pentru referire.
        A minor is assisted and no guardian is named.
        = Un minor este asistat, dar nu este indicat niciun tutore.
        The service after a stay does not start before the stay.
        = Serviciul de după o găzduire nu începe înaintea găzduirii.
        The gap between two services is counted from the exit.
        = Intervalul dintre două servicii se calculează de la ieșire.
        Correct the start of the next service or the date of entry.
        = Corectați începutul serviciului următor sau data intrării.
        The next service started before the stay.
        = Serviciul următor a început înaintea găzduirii.
        No event lies before 1990.
        = Niciun eveniment nu este înainte de 1990.
        An earlier date is a slip in the year, or a birth date in the wrong column.
        = O dată mai veche este o greșeală la an sau o dată a nașterii pusă în altă coloană.
        Correct the year, or leave the date out and write _U.
        = Corectați anul sau ștergeți data și scrieți _U.
        “{1}” lies before 1990.
        = „{1}” este înainte de 1990.
        No event lies after the day on which the submission was prepared.
        = Niciun eveniment nu este după ziua în care a fost pregătită raportarea.
        A date ahead is a slip of the pen, most often in the year or in the order of day and month.
        = O dată din viitor este o greșeală de scriere, cel mai des la an sau la ordinea zilei și a lunii.
        Correct the date; check the order of day and month.
        = Corectați data; verificați ordinea zilei și a lunii.
        “{1}” lies after the day of preparation.
        = „{1}” este după ziua pregătirii.
        The record holds a NUL byte.
        = Înregistrarea conține un octet NUL.
        The file holds no NUL bytes.
        = Fișierul nu conține octeți NUL.
        NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too.
        = Octeții NUL rămân în urma unui export nereușit sau a unui disc deteriorat; pot fi deteriorate și valorile de lângă ei.
        Export the file again.
        = Exportați din nou fișierul.
        A referral is offered, then accepted, then its service starts.
        = O referire este oferită, apoi acceptată, apoi începe serviciul.
        Waiting times of referrals are counted between these days.
        = Timpii de așteptare ai referirilor se calculează între aceste zile.
        Correct the dates of offer, acceptance and start of service.
        = Corectați data ofertei, data acceptării și începutul serviciului.
        The referral was accepted before it was offered.
        = Referirea a fost acceptată înainte de a fi oferită.
        The service started before the referral was accepted.
        = Serviciul a început înainte ca referirea să fie acceptată.
        The service started before the referral was offered.
        = Serviciul a început înainte ca referirea să fie oferită.
        The person agreed to statistical use.
        = Persoana și-a dat consimțământul pentru utilizarea statistică.
        Her refusal holds; it is kept so that it also holds for what was sent before.
        = Refuzul persoanei este respectat; el se păstrează ca să fie valabil și pentru ceea ce s-a trimis înainte.
        Nothing is to be done; ask again only if she wishes it.
        = Nu este nimic de făcut; întrebați din nou numai dacă persoana dorește aceasta.
        The person did not agree to statistical use.
        = Persoana nu și-a dat consimțământul pentru utilizarea statistică.
        Each record has a number or key of its person or case.
        = Fiecare înregistrare are un număr sau o cheie a persoanei ori a cazului.
        Without it the person cannot be counted once, nor her stay be joined to her referral.
        = Fără acesta, persoana nu poate fi numărată o singură dată, iar găzduirea nu poate fi legată de referirea aceleiași persoane.
        Give each record the organisation's case number (local_case_id) or person number.
        = Dați fiecărei înregistrări numărul de caz al organizației (local_case_id) sau numărul persoanei.
        The record has no number of its person or case.
        = Înregistrarea nu are un număr al persoanei sau al cazului.
        The file has no column for a number of the person or case.
        = Fișierul nu are nicio coloană pentru numărul persoanei sau al cazului.
        A plan of assistance does not end before it is made.
        = Un plan de asistență nu se încheie înainte de a fi întocmit.
        Whether plans were carried through is told from their dates.
        = Din datele planurilor se vede dacă au fost duse la capăt.
        Correct the date of the plan or of its end.
        = Corectați data planului sau a încheierii lui.
        The plan ended before it was made.
        = Planul s-a încheiat înainte de a fi întocmit.
        The plan was to end before it was made.
        = Planul urma să se încheie înainte de a fi întocmit.
        A quoted cell runs on to the end of the file.
        = O celulă între ghilimele continuă până la sfârșitul fișierului.
        A quoted cell holds whole rows of the file.
        = O celulă între ghilimele conține rânduri întregi din fișier.
        A cell holds a quote that is neither doubled nor around the whole cell.
        = O celulă conține ghilimele care nu sunt nici dublate, nici în jurul întregii celule.
        Quotes around a cell come in pairs.
        = Ghilimelele din jurul unei celule sunt perechi.
        A quote without its partner swallows the cells and rows that follow.
        = Ghilimelele fără pereche înghit celulele și rândurile care urmează.
        Double each quote inside a quoted cell, and close each quoted cell.
        = Dublați fiecare semn de ghilimele din interiorul unei celule aflate între ghilimele și închideți fiecare astfel de celulă.
        A record says something beside the number of its person.
        = O înregistrare spune ceva și în afară de numărul persoanei.
        Empty rows and lines of totals would count as persons of whom nothing is known.
        = Rândurile goale și rândurile cu totaluri s-ar număra drept persoane despre care nu se știe nimic.
        Remove the row.
        = Ștergeți rândul.
        The record says nothing.
        = Înregistrarea nu spune nimic.
        A referral's status agrees with its dates.
        = Stadiul unei referiri se potrivește cu datele ei.
        Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals.
        = Ratele de acceptare se iau după stadiu, iar timpii de așteptare după date: ambele trebuie să privească aceleași referiri.
        Correct the status or the dates of the referral.
        = Corectați stadiul sau datele referirii.
        The referral's status contradicts its dates.
        = Stadiul referirii îi contrazice datele.
        A reflection period does not end before it starts.
        = O perioadă de reflecție nu se încheie înainte de a începe.
        The days granted are counted between the two.
        = Zilele acordate se numără între cele două date.
        Correct the start or the end of the reflection period.
        = Corectați începutul sau sfârșitul perioadei de reflecție.
        The reflection period ends before it starts.
        = Perioada de reflecție se încheie înainte de a începe.
        Formal identification is requested before it is decided.
        = Identificarea formală este solicitată înainte de a se decide asupra ei.
        How long persons wait for a decision is counted between the two.
        = Timpul în care persoanele așteaptă o decizie se calculează între cele două date.
        Correct the date of request or the date of decision.
        = Corectați data solicitării sau data deciziei.
        Formal identification was decided before it was requested.
        = S-a decis asupra identificării formale înainte ca ea să fie solicitată.
        Risk is assessed before a return.
        = Riscurile se evaluează înaintea unei returnări.
        A risk assessment after the return protects nobody.
        = O evaluare a riscurilor făcută după returnare nu protejează pe nimeni.
        Correct the date of the risk assessment or of the return.
        = Corectați data evaluării riscurilor sau a returnării.
        The risk assessment before return lies after the return.
        = Evaluarea riscurilor înainte de returnare este datată după returnare.
        The row has more cells than the heading.
        = Rândul are mai multe celule decât antetul.
        The row has fewer cells than the heading.
        = Rândul are mai puține celule decât antetul.
        A row has as many cells as the heading.
        = Un rând are tot atâtea celule ca antetul.
        A missing or added delimiter shifts every value after it into the wrong column.
        = Un separator lipsă sau în plus mută toate valorile de după el într-o coloană greșită.
        Put quotes around cells that hold the delimiter, and fill the row up.
        = Puneți între ghilimele celulele care conțin separatorul și completați rândul.
        The row is hidden in the sheet, and is read.
        = Rândul este ascuns în foaie, dar se citește.
        No row with a record is hidden.
        = Niciun rând cu o înregistrare nu este ascuns.
        A hidden row is a record like others: its sender may not know that it is there.
        = Un rând ascuns este o înregistrare ca oricare alta: poate că expeditorul nu știe de el.
        Show all rows, and delete those that should not be sent.
        = Afișați toate rândurile și ștergeți-le pe cele care nu trebuie trimise.
        The row ends at a carriage return alone.
        = Rândul se termină doar cu un retur de car.
        Rows end at the line ends of the file.
        = Rândurile se termină cu sfârșitul de linie folosit în fișier.
        A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one.
        = Un retur de car printre sfârșituri de linie obișnuite poate fi o trecere la rând nou într-o celulă: jumătate din rând ajunge în rândul următor.
        Take the line break out of the cell, or put quotes around it.
        = Ștergeți trecerea la rând nou din celulă sau puneți celula între ghilimele.
        A referral is sent before it is accepted or declined.
        = O referire este trimisă înainte de a fi acceptată sau refuzată.
        Answer times are counted from sending to answer.
        = Timpii de răspuns se calculează de la trimitere până la răspuns.
        Correct the date of sending or the date of the answer.
        = Corectați data trimiterii sau data răspunsului.
        The referral was accepted before it was sent.
        = Referirea a fost acceptată înainte de a fi trimisă.
        The referral was declined before it was sent.
        = Referirea a fost refuzată înainte de a fi trimisă.
        A service does not end before it starts.
        = Un serviciu nu se încheie înainte de a începe.
        Whether a person was in assistance on a day is told from start and end.
        = Dacă o persoană era asistată într-o anumită zi se vede din datele de început și de sfârșit.
        Correct the start or the end of the service.
        = Corectați începutul sau sfârșitul serviciului.
        A service ends before it starts.
        = Un serviciu se încheie înainte de a începe.
        Services are given while the case is open.
        = Serviciile se acordă cât timp cazul este deschis.
        A service outside its case belongs to another case, or one of the dates is wrong.
        = Un serviciu din afara cazului său ține de alt caz sau una dintre date este greșită.
        Correct the dates of the service or of the case, or report the service with its own case.
        = Corectați datele serviciului sau ale cazului ori raportați serviciul la cazul de care ține.
        A service starts more than a week before the person was identified.
        = Un serviciu începe cu mai mult de o săptămână înainte ca persoana să fie identificată.
        A service starts after the case was closed.
        = Un serviciu începe după închiderea cazului.
        A cell has the number of 29 February 1900, which never was; it is read as that number.
        = O celulă conține numărul zilei de 29 februarie 1900, care nu a existat; se citește ca numărul respectiv.
        A cell is formatted as a date, and its number is of no day; it is read as that number.
        = O celulă este formatată ca dată, dar numărul ei nu corespunde niciunei zile; se citește ca numărul respectiv.
        The dates of a sheet are days that there were.
        = Datele dintr-o foaie sunt zile care au existat.
        A spreadsheet counts days, and counts one that never was: a number of it may mean another day.
        = Un program de calcul tabelar numără zilele și numără și una care nu a existat niciodată: un număr al lui poate însemna altă zi.
        Type the date again in its cell, and check how the cell is formatted.
        = Scrieți din nou data în celula ei și verificați cum este formatată celula.
        A text holds half a character as an escape.
        = Un text conține jumătate de caracter sub formă de secvență escape.
        Texts of JSON hold whole characters.
        = Textele din JSON conțin caractere întregi.
        Half a character is none: whatever it was is lost.
        = O jumătate de caracter nu este un caracter: orice ar fi fost, s-a pierdut.
        Write characters beyond U+FFFF as two escapes, or as they are in UTF-8.
        = Scrieți caracterele de după U+FFFF ca două secvențe escape sau direct, în UTF-8.
        """#
}
