extension BosnianCroatianSerbian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Šifra države koristi se za vrijeme u kojem je bila važeća.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Ukinuta šifra upućuje na datum ili državu prepisane s drugog mjesta.
        Write the code that was valid on the date of the record.
        = Upišite šifru koja je bila važeća na datum zapisa.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Polje „{1}“ sadrži šifru koja na datum zapisa nije bila važeća.
        An area is a country or territory that the standard knows.
        = Područje je država ili teritorija koju standard poznaje.
        A country that no list knows cannot be counted with its neighbours.
        = Država koje nema ni na jednom popisu ne može se brojati zajedno sa susjednim državama.
        Write the three-letter code of the country, such as MDA.
        = Upišite šifru države od tri slova, na primjer MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Polje „{1}“ sadrži nešto što nije poznata država ni teritorija.
        An area’s code means one country at the time of the record.
        = Šifra područja na datum zapisa označava samo jednu državu.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = RM je za jedne Moldavija, a za druge Makedonija; CS je bila Čehoslovačka, a kasnije Srbija i Crna Gora.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Upišite šifru države od tri slova, na primjer MDA, MKD ili SCG.
        The field “{1}” holds a code that means more than one country.
        = Polje „{1}“ sadrži šifru koja označava više država.
        A coded field holds a code of its list.
        = Polje sa šiframa sadrži šifru sa svog popisa.
        What no list knows cannot be counted with anything else.
        = Ono čega nema ni na jednom popisu ne može se brojati zajedno s ostalim podacima.
        Write a code of the list, or add the spelling to the source's value map.
        = Upišite šifru s popisa ili dodajte taj način pisanja u mapiranje vrijednosti izvora.
        “{1}” is not a code of the field “{2}”.
        = „{1}“ nije šifra polja „{2}“.
        The value is not a code of the field “{1}”.
        = Vrijednost nije šifra polja „{1}“.
        A date is a day that the calendar has.
        = Datum je dan koji postoji u kalendaru.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = Dan kao što je 31. 2. je greška; ne može se znati na koji se dan mislilo.
        Correct the day or the month.
        = Ispravite dan ili mjesec.
        The field “{1}” holds a day that the calendar does not have.
        = Polje „{1}“ sadrži dan koji ne postoji u kalendaru.
        A date is no bare number.
        = Datum nije samo broj.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Broj među datumima može biti dan iz programa za tabele ili greška, a to zna samo onaj koji šalje podatke.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Oblikujte kolonu kao datume prije nego što sačuvate datoteku ili upišite datum kao godina-mjesec-dan.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Polje „{1}“ sadrži samo broj, a po njegovoj koloni ne vidi se da su u njoj dani iz programa za tabele.
        A date is no count of seconds.
        = Datum nije broj sekundi.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Broj sekundi je trenutak u jednoj vremenskoj zoni, a u susjednoj zoni to može biti drugi dan.
        Write the date as year-month-day: 2003-07-23.
        = Upišite datum kao godina-mjesec-dan: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Polje „{1}“ umjesto datuma sadrži broj sekundi ili milisekundi.
        A date is a day, month, quarter or year.
        = Datum je dan, mjesec, kvartal ili godina.
        A week may lie in two months, and a record in two quarters.
        = Sedmica može pripadati dvama mjesecima, a zapis dvama kvartalima.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Upišite dan te sedmice, 2003-W27-4 ili 2003-07-03, ili mjesec.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Polje „{1}“ sadrži sedmicu, a to nije ni dan ni mjesec.
        Day and month of a date can be told apart.
        = Dan i mjesec u datumu mogu se razlikovati.
        03/07 is the third of July to some and the seventh of March to others.
        = 03/07 je za jedne treći dan sedmog mjeseca, a za druge sedmi dan trećeg mjeseca.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Upišite datume kao godina-mjesec-dan ili navedite njihov redoslijed: "dateOrder" u opisu izvora, ili --date-order dmy ili mdy.
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Polje „{1}“ sadrži datum koji se može čitati i s danom na prvom mjestu (dmy) i s mjesecom na prvom mjestu (mdy), a ništa u datoteci ne pokazuje što je ispravno.
        A date is written as a date.
        = Datum je napisan kao datum.
        Nothing can be said of the time of a record whose date cannot be read.
        = O vremenu zapisa čiji se datum ne može pročitati ne može se ništa reći.
        The field “{1}” holds something that is not a date.
        = Polje „{1}“ sadrži nešto što nije datum.
        The dates of a column are written in one order.
        = Datumi u koloni napisani su istim redoslijedom.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Kada u nekim datumima prvi može biti samo dan, a u drugima samo mjesec, za ostale se ne može znati što je ispravno.
        Write all dates of the column alike, best as year-month-day.
        = Sve datume u koloni napišite na isti način, najbolje kao godina-mjesec-dan.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Polje „{1}“ sadrži datum koji se može čitati na dva načina, a u njegovoj koloni postoje oba redoslijeda.
        Decimals and thousands of a number can be told apart.
        = Znak za decimale i znak za grupe od tri cifre u broju mogu se razlikovati.
        1.234 is one and a bit to some and more than a thousand to others.
        = 1.234 je za jedne malo više od jedan, a za druge broj s četiri cijele cifre.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Pišite brojeve bez znakova između grupa od tri cifre ili u opisu izvora navedite decimalni znak.
        “{1}” in the field “{2}” may have decimals or thousands.
        = U vrijednosti „{1}“ u polju „{2}“ znak može označavati decimale ili grupe od tri cifre.
        A number in the field “{1}” may have decimals or thousands.
        = U jednom broju u polju „{1}“ znak može označavati decimale ili grupe od tri cifre.
        Numbers are written in the digits 0 to 9.
        = Brojevi se pišu ciframa od 0 do 9.
        Other digits are not told apart by every program that counts them.
        = Drugačije cifre ne prepoznaje svaki program koji ih broji.
        Write the digits 0 to 9 in their ordinary width.
        = Upišite cifre od 0 do 9 u njihovoj uobičajenoj širini.
        The field “{1}” holds digits of another script or width.
        = Polje „{1}“ sadrži cifre drugog pisma ili druge širine.
        An entry of several parts has its parts in their order.
        = Unos koji se sastoji od više dijelova ima te dijelove u propisanom redoslijedu.
        A part in the wrong place is read as something else.
        = Dio na pogrešnom mjestu čita se kao nešto drugo.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Svaki unos napišite kao SERVICE:start:end:days:provider_type, a više unosa jedan za drugim odvojite znakom |.
        The field “{1}” holds an entry whose parts cannot be read.
        = Polje „{1}“ sadrži unos čiji se dijelovi ne mogu pročitati.
        A cell holds a value, not a formula’s error.
        = Ćelija sadrži vrijednost, a ne grešku formule.
        A formula that failed says nothing of the record.
        = Formula koja nije uspjela ne govori ništa o zapisu.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Ispravite formulu ili umjesto nje upišite vrijednost; ako vrijednost nije poznata, upišite _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Polje „{1}“ umjesto vrijednosti sadrži grešku programa za tabele.
        A key is written as the program writes keys.
        = Ključ je napisan onako kako program piše ključeve.
        What is not a key may be a number or name that should have become one.
        = Ono što nije ključ može biti broj ili ime koje je trebalo pretvoriti u ključ.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Pošaljite datoteku onakvu kakva je pripremljena ili mapirajte kolonu kao vlastiti broj organizacije.
        The field “{1}” holds something that is not a key.
        = Polje „{1}“ sadrži nešto što nije ključ.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = Kolona predviđena za šifre, područja, datume ili brojeve ne sadrži identifikatore.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Identifikator u pogrešnoj koloni ostaje bez zaštite kakvu imaju kolone s identifikatorima.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Uklonite identifikator iz ove kolone, i ovdje i u datoteci iz koje je prepisan.
        The field “{1}” holds what looks like an identifier of a person.
        = Polje „{1}“ sadrži nešto što izgleda kao identifikator osobe.
        A number has all its digits.
        = Broj ima sve svoje cifre.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Kada program za tabele skrati broj, ostatka broja više nema u datoteci.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Proširite kolonu, oblikujte je kao broj bez eksponenta i sačuvajte datoteku ponovo.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = Vrijednost „{1}“ u polju „{2}“ izgubila je cifre u programu za tabele.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Vrijednost u polju „{1}“ izgubila je cifre u programu za tabele.
        A number lies within what its field can mean.
        = Broj je u granicama onoga što njegovo polje može značiti.
        A number out of range is a slip, or stands in the wrong column.
        = Broj izvan granica je greška ili je u pogrešnoj koloni.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Ispravite broj: količine su 0 ili više, a ocjene su između 0 i 1.
        The field “{1}” holds a number outside its range.
        = Polje „{1}“ sadrži broj izvan dozvoljenih granica.
        A number is written as a number.
        = Broj je napisan kao broj.
        What is not a number cannot be added up.
        = Ono što nije broj ne može ući u sumu.
        Write the number in digits; for a number that is not known write _U.
        = Upišite broj ciframa; ako broj nije poznat, upišite _U.
        The field “{1}” holds something that is not a number.
        = Polje „{1}“ sadrži nešto što nije broj.
        A text consists of characters of the file’s encoding.
        = Tekst se sastoji od znakova koji postoje u kodiranju datoteke.
        Broken characters make one name or code into two.
        = Zbog oštećenih znakova od jednog imena ili jedne šifre nastaju dva različita.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Sačuvajte datoteku u kodiranju UTF-8 ili navedite njeno kodiranje u opisu izvora.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Polje „{1}“ sadrži bajtove koji ne postoje u kodiranju datoteke.
        A word is written in one alphabet.
        = Riječ je napisana jednim pismom.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Slova koja izgledaju isto mogu biti različita: ista riječ napisana na dva načina broji se kao dvije.
        Type the word again in one keyboard layout.
        = Upišite riječ ponovo, cijelu istim pismom.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = U vrijednosti „{1}“ u polju „{2}“ pomiješana su slova dvaju pisama koja izgledaju isto.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = U vrijednosti u polju „{1}“ pomiješana su slova dvaju pisama koja izgledaju isto.
        A word makes sense in the file’s encoding.
        = Riječ ima smisla u kodiranju datoteke.
        A file or row in another encoding makes one name or code into two.
        = Zbog datoteke ili reda u drugom kodiranju od jednog imena ili jedne šifre nastaju dva različita.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = Vrijednost „{1}“ u polju „{2}“ napisana je u drugom kodiranju od onog u kojem je datoteka čitana.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Vrijednost u polju „{1}“ napisana je u drugom kodiranju od onog u kojem je datoteka čitana.
        """#
}
