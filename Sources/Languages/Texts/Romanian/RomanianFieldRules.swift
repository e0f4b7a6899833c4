extension Romanian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Codul unei țări se folosește pentru o dată la care era valabil.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Un cod retras arată că data sau țara a fost probabil copiată din altă parte.
        Write the code that was valid on the date of the record.
        = Scrieți codul care era valabil la data din înregistrare.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Câmpul „{1}” conține un cod care nu era valabil la data din înregistrare.
        An area is a country or territory that the standard knows.
        = În câmpurile pentru țări stă o țară sau un teritoriu pe care standardul îl cunoaște.
        A country that no list knows cannot be counted with its neighbours.
        = O țară care nu se află pe nicio listă nu poate fi numărată împreună cu vecinele ei.
        Write the three-letter code of the country, such as MDA.
        = Scrieți codul din trei litere al țării, de exemplu MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Câmpul „{1}” conține altceva decât o țară sau un teritoriu cunoscut.
        An area’s code means one country at the time of the record.
        = Codul unei țări sau al unui teritoriu înseamnă o singură țară la data din înregistrare.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = RM înseamnă pentru unii Moldova, pentru alții Macedonia; CS a fost Cehoslovacia, iar mai târziu Serbia și Muntenegru.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Scrieți codul din trei litere al țării, de exemplu MDA, MKD sau SCG.
        The field “{1}” holds a code that means more than one country.
        = Câmpul „{1}” conține un cod care înseamnă mai multe țări.
        A coded field holds a code of its list.
        = Un câmp codificat conține un cod din lista sa.
        What no list knows cannot be counted with anything else.
        = Ceea ce nu se află pe nicio listă nu poate fi numărat împreună cu nimic altceva.
        Write a code of the list, or add the spelling to the source's value map.
        = Scrieți un cod din listă sau adăugați această formă de scriere în tabelul de valori al sursei.
        “{1}” is not a code of the field “{2}”.
        = „{1}” nu este un cod al câmpului „{2}”.
        The value is not a code of the field “{1}”.
        = Valoarea nu este un cod al câmpului „{1}”.
        A date is a day that the calendar has.
        = O dată este o zi care există în calendar.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = O zi precum 31 februarie este o greșeală; nu se poate ști ce zi s-a avut în vedere.
        Correct the day or the month.
        = Corectați ziua sau luna.
        The field “{1}” holds a day that the calendar does not have.
        = Câmpul „{1}” conține o zi care nu există în calendar.
        A date is no bare number.
        = O dată nu este un simplu număr.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Un număr printre date calendaristice poate fi o zi numărată de programul de calcul tabelar sau o greșeală, și numai expeditorul știe ce este.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Formatați coloana ca dată înainte de a salva fișierul sau scrieți data în forma an-lună-zi.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Câmpul „{1}” conține un simplu număr, iar coloana sa nu dovedește că numerele sunt zile dintr-un program de calcul tabelar.
        A date is no count of seconds.
        = O dată nu este un număr de secunde.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Un număr de secunde este un moment dintr-un fus orar și poate cădea în altă zi în fusul vecin.
        Write the date as year-month-day: 2003-07-23.
        = Scrieți data în forma an-lună-zi: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Câmpul „{1}” conține un număr de secunde sau de milisecunde în locul unei date.
        A date is a day, month, quarter or year.
        = O dată este o zi, o lună, un trimestru sau un an.
        A week may lie in two months, and a record in two quarters.
        = O săptămână se poate afla în două luni, iar o înregistrare în două trimestre.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Scrieți o zi a săptămânii, 2003-W27-4 sau 2003-07-03, ori luna.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Câmpul „{1}” conține o săptămână, care nu este nici zi, nici lună.
        Day and month of a date can be told apart.
        = Ziua și luna unei date se pot deosebi.
        03/07 is the third of July to some and the seventh of March to others.
        = 03/07 este pentru unii trei iulie, pentru alții șapte martie.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Scrieți datele în forma an-lună-zi sau precizați ordinea lor: "dateOrder" în descrierea sursei, ori --date-order dmy sau mdy.
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Câmpul „{1}” conține o dată care se poate citi și cu ziua întâi (dmy), și cu luna întâi (mdy), iar nimic din fișier nu arată care variantă este cea corectă.
        A date is written as a date.
        = O dată este scrisă ca dată.
        Nothing can be said of the time of a record whose date cannot be read.
        = Despre momentul unei înregistrări a cărei dată nu se poate citi nu se poate spune nimic.
        The field “{1}” holds something that is not a date.
        = Câmpul „{1}” conține ceva ce nu este o dată.
        The dates of a column are written in one order.
        = Datele dintr-o coloană sunt scrise în aceeași ordine.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Când unele date pot avea numai ziua întâi, iar altele numai luna întâi, despre celelalte nu se poate ști nimic.
        Write all dates of the column alike, best as year-month-day.
        = Scrieți toate datele din coloană la fel, cel mai bine în forma an-lună-zi.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Câmpul „{1}” conține o dată care se poate citi în două feluri, iar în coloana sa apar ambele ordini.
        Decimals and thousands of a number can be told apart.
        = Zecimalele și miile unui număr se pot deosebi.
        1.234 is one and a bit to some and more than a thousand to others.
        = 1.234 înseamnă pentru unii ceva mai mult de unu, pentru alții mai mult de o mie.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Scrieți numerele fără semn de separare a miilor sau precizați separatorul zecimal în descrierea sursei.
        “{1}” in the field “{2}” may have decimals or thousands.
        = „{1}” din câmpul „{2}” poate avea zecimale sau mii.
        A number in the field “{1}” may have decimals or thousands.
        = Un număr din câmpul „{1}” poate avea zecimale sau mii.
        Numbers are written in the digits 0 to 9.
        = Numerele se scriu cu cifrele de la 0 la 9.
        Other digits are not told apart by every program that counts them.
        = Nu toate programele care prelucrează numere recunosc alte cifre.
        Write the digits 0 to 9 in their ordinary width.
        = Scrieți cifrele de la 0 la 9 la lățimea lor obișnuită.
        The field “{1}” holds digits of another script or width.
        = Câmpul „{1}” conține cifre din altă scriere sau de altă lățime.
        An entry of several parts has its parts in their order.
        = Un element alcătuit din mai multe părți are părțile în ordinea stabilită.
        A part in the wrong place is read as something else.
        = O parte pusă la locul greșit este citită drept altceva.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Scrieți fiecare element în forma SERVICE:start:end:days:provider_type, iar elementele unul după altul, despărțite prin |.
        The field “{1}” holds an entry whose parts cannot be read.
        = Câmpul „{1}” conține un element ale cărui părți nu se pot citi.
        A cell holds a value, not a formula’s error.
        = O celulă conține o valoare, nu eroarea unei formule.
        A formula that failed says nothing of the record.
        = O formulă care a dat eroare nu spune nimic despre înregistrare.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Reparați formula sau scrieți valoarea în locul ei; pentru o valoare care nu se cunoaște scrieți _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Câmpul „{1}” conține o eroare a programului de calcul tabelar în locul unei valori.
        A key is written as the program writes keys.
        = O cheie este scrisă așa cum scrie programul cheile.
        What is not a key may be a number or name that should have become one.
        = Ceea ce nu este o cheie poate fi un număr sau un nume care ar fi trebuit transformat în cheie.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Trimiteți fișierul așa cum a fost pregătit sau puneți coloana în corespondență cu numărul propriu al organizației.
        The field “{1}” holds something that is not a key.
        = Câmpul „{1}” conține ceva ce nu este o cheie.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = O coloană destinată codurilor, țărilor, datelor sau numerelor nu conține elemente de identificare.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Un element de identificare ajuns în altă coloană scapă de protecția de care au parte coloanele cu date de identificare.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Ștergeți elementul de identificare din această coloană, atât aici, cât și în fișierul din care a fost copiat.
        The field “{1}” holds what looks like an identifier of a person.
        = Câmpul „{1}” conține ceva ce pare a fi un element de identificare al unei persoane.
        A number has all its digits.
        = Un număr are toate cifrele.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Dacă un program de calcul tabelar a prescurtat un număr, restul lui nu se mai află în fișier.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Lărgiți coloana, formatați-o ca număr fără exponent și salvați din nou fișierul.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = „{1}” din câmpul „{2}” a pierdut cifre într-un program de calcul tabelar.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Valoarea din câmpul „{1}” a pierdut cifre într-un program de calcul tabelar.
        A number lies within what its field can mean.
        = Un număr se află între limitele pe care le poate avea câmpul său.
        A number out of range is a slip, or stands in the wrong column.
        = Un număr în afara limitelor este o greșeală sau stă în altă coloană decât trebuie.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Corectați numărul: cantitățile sunt 0 sau mai mari, iar scorurile sunt între 0 și 1.
        The field “{1}” holds a number outside its range.
        = Câmpul „{1}” conține un număr din afara limitelor sale.
        A number is written as a number.
        = Un număr este scris ca număr.
        What is not a number cannot be added up.
        = Ceea ce nu este un număr nu poate fi adunat.
        Write the number in digits; for a number that is not known write _U.
        = Scrieți numărul cu cifre; pentru un număr care nu se cunoaște scrieți _U.
        The field “{1}” holds something that is not a number.
        = Câmpul „{1}” conține ceva ce nu este un număr.
        A text consists of characters of the file’s encoding.
        = Un text este format din caractere ale codificării fișierului.
        Broken characters make one name or code into two.
        = Din cauza caracterelor stricate, un singur nume sau cod devine două.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Salvați fișierul ca UTF-8 sau precizați codificarea lui în descrierea sursei.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Câmpul „{1}” conține octeți pe care codificarea fișierului nu îi are.
        A word is written in one alphabet.
        = Un cuvânt este scris într-un singur alfabet.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Literele care arată la fel sunt totuși diferite: același cuvânt scris în două feluri este numărat ca două.
        Type the word again in one keyboard layout.
        = Scrieți cuvântul din nou, cu o singură dispunere a tastaturii.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = „{1}” din câmpul „{2}” amestecă litere care arată la fel din două alfabete.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = Valoarea din câmpul „{1}” amestecă litere care arată la fel din două alfabete.
        A word makes sense in the file’s encoding.
        = Un cuvânt are sens în codificarea fișierului.
        A file or row in another encoding makes one name or code into two.
        = Un fișier sau un rând în altă codificare face dintr-un nume sau cod două.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = „{1}” din câmpul „{2}” a fost scris în altă codificare decât cea în care a fost citit fișierul.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Valoarea din câmpul „{1}” a fost scrisă în altă codificare decât cea în care a fost citit fișierul.
        """#
}
