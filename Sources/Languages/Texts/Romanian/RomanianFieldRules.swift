extension CatalogueTexts.Romanian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Codul unei țări se folosește pentru o perioadă în care era valabil.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Un cod retras sugerează o dată sau o țară copiată din altă parte.
        Write the code that was valid on the date of the record.
        = Scrieți codul care era valabil la data înregistrării.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Câmpul „{1}” conține un cod care nu era valabil la data înregistrării.
        An area is a country or territory that the standard knows.
        = O zonă este o țară sau un teritoriu pe care standardul îl cunoaște.
        A country that no list knows cannot be counted with its neighbours.
        = O țară care nu apare în nicio listă nu poate fi numărată alături de celelalte.
        Write the three-letter code of the country, such as MDA.
        = Scrieți codul de trei litere al țării, de exemplu MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Câmpul „{1}” conține ceva ce nu este o țară sau un teritoriu cunoscut.
        An area’s code means one country at the time of the record.
        = Codul unei zone înseamnă o singură țară la momentul înregistrării.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = RM înseamnă Moldova pentru unii și Macedonia pentru alții; CS a fost Cehoslovacia, iar mai târziu Serbia și Muntenegru.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Scrieți codul de trei litere al țării, de exemplu MDA, MKD sau SCG.
        The field “{1}” holds a code that means more than one country.
        = Câmpul „{1}” conține un cod care înseamnă mai multe țări.
        A coded field holds a code of its list.
        = Un câmp codificat conține un cod din lista sa.
        What no list knows cannot be counted with anything else.
        = Ceea ce nu apare în nicio listă nu poate fi numărat împreună cu altceva.
        Write a code of the list, or add the spelling to the source's value map.
        = Scrieți un cod din listă sau adăugați această scriere în tabelul de valori al sursei.
        “{1}” is not a code of the field “{2}”.
        = „{1}” nu este un cod al câmpului „{2}”.
        The value is not a code of the field “{1}”.
        = Valoarea nu este un cod al câmpului „{1}”.
        A date is a day that the calendar has.
        = O dată este o zi care există în calendar.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = O zi precum 31 februarie este o greșeală de scriere; nu se poate ști ce zi era avută în vedere.
        Correct the day or the month.
        = Corectați ziua sau luna.
        The field “{1}” holds a day that the calendar does not have.
        = Câmpul „{1}” conține o zi care nu există în calendar.
        A date is no bare number.
        = O dată nu este un simplu număr.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Un număr printre date poate fi o zi din calculul tabelar sau o greșeală, iar acest lucru îl știe doar expeditorul.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Formatați coloana ca dată înainte de a salva fișierul sau scrieți data în ordinea an-lună-zi.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Câmpul „{1}” conține un simplu număr, iar coloana lui nu dovedește că ar conține zile din calculul tabelar.
        A date is no count of seconds.
        = O dată nu este un număr de secunde.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Un număr de secunde este un moment dintr-un fus orar și poate cădea în altă zi în fusul vecin.
        Write the date as year-month-day: 2003-07-23.
        = Scrieți data în ordinea an-lună-zi: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Câmpul „{1}” conține un număr de secunde sau de milisecunde în locul unei date.
        A date is a day, month, quarter or year.
        = O dată este o zi, o lună, un trimestru sau un an.
        A week may lie in two months, and a record in two quarters.
        = O săptămână poate cădea în două luni, iar o înregistrare în două trimestre.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Scrieți o zi a săptămânii, 2003-W27-4 sau 2003-07-03, ori luna.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Câmpul „{1}” conține o săptămână, care nu este nici zi, nici lună.
        Day and month of a date can be told apart.
        = Ziua și luna unei date pot fi deosebite.
        03/07 is the third of July to some and the seventh of March to others.
        = 03/07 înseamnă trei iulie pentru unii și șapte martie pentru alții.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Scrieți datele în ordinea an-lună-zi sau indicați ordinea lor: "dateOrder" în descrierea sursei, ori --date-order dmy sau mdy.
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Câmpul „{1}” conține o dată care poate fi citită și cu ziua întâi (dmy), și cu luna întâi (mdy), iar nimic din fișier nu arată care este ordinea corectă.
        A date is written as a date.
        = O dată este scrisă ca dată.
        Nothing can be said of the time of a record whose date cannot be read.
        = Nu se poate spune nimic despre momentul unei înregistrări a cărei dată nu poate fi citită.
        The field “{1}” holds something that is not a date.
        = Câmpul „{1}” conține ceva ce nu este o dată.
        The dates of a column are written in one order.
        = Datele unei coloane sunt scrise în aceeași ordine.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Dacă unele date pot avea doar ziua întâi, iar altele doar luna întâi, nimeni nu poate ști ce înseamnă restul.
        Write all dates of the column alike, best as year-month-day.
        = Scrieți toate datele din coloană la fel, cel mai bine în ordinea an-lună-zi.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Câmpul „{1}” conține o dată care poate fi citită în două ordini, iar coloana lui le are pe amândouă.
        Decimals and thousands of a number can be told apart.
        = Zecimalele și miile unui număr pot fi deosebite.
        1.234 is one and a bit to some and more than a thousand to others.
        = 1.234 înseamnă ceva mai mult de unu pentru unii și peste o mie pentru alții.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Scrieți numerele fără semne între mii sau indicați semnul zecimal în descrierea sursei.
        “{1}” in the field “{2}” may have decimals or thousands.
        = „{1}” din câmpul „{2}” poate avea zecimale sau mii.
        A number in the field “{1}” may have decimals or thousands.
        = Un număr din câmpul „{1}” poate avea zecimale sau mii.
        Numbers are written in the digits 0 to 9.
        = Numerele sunt scrise cu cifrele de la 0 la 9.
        Other digits are not told apart by every program that counts them.
        = Nu orice program care numără recunoaște alte cifre.
        Write the digits 0 to 9 in their ordinary width.
        = Scrieți cifrele de la 0 la 9 cu lățimea lor obișnuită.
        The field “{1}” holds digits of another script or width.
        = Câmpul „{1}” conține cifre din altă scriere sau de altă lățime.
        An entry of several parts has its parts in their order.
        = Un element din mai multe părți are părțile în ordinea lor.
        A part in the wrong place is read as something else.
        = O parte aflată în alt loc este citită ca altceva.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Scrieți fiecare element ca SERVICE:start:end:days:provider_type, iar elementele unul după altul, cu | între ele.
        The field “{1}” holds an entry whose parts cannot be read.
        = Câmpul „{1}” conține un element ale cărui părți nu pot fi citite.
        A cell holds a value, not a formula’s error.
        = O celulă conține o valoare, nu eroarea unei formule.
        A formula that failed says nothing of the record.
        = O formulă care a eșuat nu spune nimic despre înregistrare.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Corectați formula sau scrieți valoarea în locul ei; pentru o valoare necunoscută scrieți _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Câmpul „{1}” conține o eroare de calcul tabelar în locul unei valori.
        A key is written as the program writes keys.
        = O cheie este scrisă așa cum scrie programul cheile.
        What is not a key may be a number or name that should have become one.
        = Ceea ce nu este o cheie poate fi un număr sau un nume care ar fi trebuit transformat în cheie.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Trimiteți fișierul așa cum a fost pregătit sau puneți coloana în corespondență cu numărul propriu al organizației.
        The field “{1}” holds something that is not a key.
        = Câmpul „{1}” conține ceva ce nu este o cheie.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = O coloană destinată codurilor, zonelor, datelor sau numerelor nu conține identificatori.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Un identificator aflat în altă coloană scapă măsurilor de protecție aplicate coloanelor de identificare.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Ștergeți identificatorul din această coloană, aici și în fișierul din care a fost copiat.
        The field “{1}” holds what looks like an identifier of a person.
        = Câmpul „{1}” conține ceva ce pare a fi identificatorul unei persoane.
        A number has all its digits.
        = Un număr are toate cifrele.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Dacă programul de calcul tabelar a scurtat un număr, restul lui nu se mai află în fișier.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Lățiți coloana, formatați-o ca număr fără exponent și salvați fișierul din nou.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = „{1}” din câmpul „{2}” a pierdut cifre într-un program de calcul tabelar.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Valoarea din câmpul „{1}” a pierdut cifre într-un program de calcul tabelar.
        A number lies within what its field can mean.
        = Un număr se află în limitele a ceea ce poate însemna câmpul său.
        A number out of range is a slip, or stands in the wrong column.
        = Un număr în afara limitelor este o greșeală de scriere sau se află în altă coloană decât trebuie.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Corectați numărul: cantitățile sunt 0 sau mai mult, scorurile sunt între 0 și 1.
        The field “{1}” holds a number outside its range.
        = Câmpul „{1}” conține un număr în afara limitelor sale.
        A number is written as a number.
        = Un număr este scris ca număr.
        What is not a number cannot be added up.
        = Ceea ce nu este un număr nu poate fi adunat.
        Write the number in digits; for a number that is not known write _U.
        = Scrieți numărul cu cifre; pentru un număr necunoscut scrieți _U.
        The field “{1}” holds something that is not a number.
        = Câmpul „{1}” conține ceva ce nu este un număr.
        A text consists of characters of the file’s encoding.
        = Un text este format din caractere ale codării fișierului.
        Broken characters make one name or code into two.
        = Din cauza caracterelor deteriorate, același nume sau cod devine două.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Salvați fișierul ca UTF-8 sau indicați codarea lui în descrierea sursei.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Câmpul „{1}” conține octeți care nu există în codarea fișierului.
        A word is written in one alphabet.
        = Un cuvânt este scris într-un singur alfabet.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Literele care arată la fel sunt diferite: același cuvânt scris în două feluri se numără ca două.
        Type the word again in one keyboard layout.
        = Scrieți cuvântul din nou, cu o singură configurație a tastaturii.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = „{1}” din câmpul „{2}” amestecă litere din două alfabete care arată la fel.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = Valoarea din câmpul „{1}” amestecă litere din două alfabete care arată la fel.
        A word makes sense in the file’s encoding.
        = Un cuvânt are sens în codarea fișierului.
        A file or row in another encoding makes one name or code into two.
        = Din cauza unui fișier sau a unui rând cu altă codare, același nume sau cod devine două.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = „{1}” din câmpul „{2}” a fost scris în altă codare decât cea în care a fost citit fișierul.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Valoarea din câmpul „{1}” a fost scrisă în altă codare decât cea în care a fost citit fișierul.
        """#
}
