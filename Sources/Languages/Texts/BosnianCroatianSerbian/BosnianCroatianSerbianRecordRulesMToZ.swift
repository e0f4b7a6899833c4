extension BosnianCroatianSerbian {
    /// Rules on records and rows, M to Z.
    static let recordRulesMToZ = #"""
        The flag for minors and the age bands agree with the date of birth or the age.
        = Oznaka maloljetnosti i starosne grupe slažu se s datumom rođenja ili sa starošću.
        Children are counted apart in every table; one of two statements about her age is wrong.
        = Djeca se u svakoj tabeli broje posebno; jedan od dva podatka o starosti osobe nije ispravan.
        Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed.
        = Ispravite datum rođenja ili oznaku i grupu; ako oznaku i grupe izostavite, program će ih izračunati.
        The flag for minors or an age band contradicts the date of birth or the age.
        = Oznaka maloljetnosti ili starosna grupa u suprotnosti je s datumom rođenja ili sa starošću.
        Who is a minor when identified was a minor when exploited.
        = Osoba koja je maloljetna pri identifikaciji bila je maloljetna i za vrijeme eksploatacije.
        Trafficking of children is counted by the age at exploitation.
        = Trgovina djecom računa se prema starosti u vrijeme eksploatacije.
        Correct one of the two flags.
        = Ispravite jednu od dvije oznake.
        The person was a minor when identified, and yet not when exploited.
        = Osoba je bila maloljetna pri identifikaciji, a za vrijeme eksploatacije navodno nije.
        A minor who is assisted has a guardian.
        = Maloljetna osoba kojoj se pruža pomoć ima staratelja.
        A child cannot consent alone; whether guardians are appointed is an indicator of its own.
        = Dijete ne može samo dati pristanak; postavljanje staratelja je zaseban pokazatelj.
        Give the date on which a guardian was appointed, or say that the guardian consented to the referral.
        = Navedite datum kada je postavljen staratelj ili navedite da je staratelj dao pristanak na upućivanje.
        A minor is assisted and no guardian is named.
        = Maloljetnoj osobi pruža se pomoć, a staratelj nije naveden.
        The service after a stay does not start before the stay.
        = Usluga poslije boravka ne počinje prije boravka.
        The gap between two services is counted from the exit.
        = Razmak između dviju usluga računa se od odlaska.
        Correct the start of the next service or the date of entry.
        = Ispravite početak sljedeće usluge ili datum dolaska.
        The next service started before the stay.
        = Sljedeća usluga počela je prije boravka.
        No event lies before 1990.
        = Nijedan događaj nije prije 1990. godine.
        An earlier date is a slip in the year, or a birth date in the wrong column.
        = Raniji datum je greška u godini ili datum rođenja u pogrešnoj koloni.
        Correct the year, or leave the date out and write _U.
        = Ispravite godinu ili izostavite datum i upišite _U.
        “{1}” lies before 1990.
        = Datum u polju „{1}“ je prije 1990. godine.
        No event lies after the day on which the submission was prepared.
        = Nijedan događaj nije poslije dana na koji je dostava pripremljena.
        A date ahead is a slip of the pen, most often in the year or in the order of day and month.
        = Datum u budućnosti je greška u pisanju, najčešće u godini ili u redoslijedu dana i mjeseca.
        Correct the date; check the order of day and month.
        = Ispravite datum; provjerite redoslijed dana i mjeseca.
        “{1}” lies after the day of preparation.
        = Datum u polju „{1}“ je poslije dana pripreme.
        The record holds a NUL byte.
        = Zapis sadrži bajt NUL.
        The file holds no NUL bytes.
        = Datoteka ne sadrži bajtove NUL.
        NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too.
        = Bajtovi NUL ostaju poslije neuspjelog izvoza ili zbog oštećenog diska; i vrijednosti pored njih mogu biti oštećene.
        Export the file again.
        = Izvezite datoteku ponovo.
        A referral is offered, then accepted, then its service starts.
        = Upućivanje se prvo ponudi, zatim prihvati, a poslije toga počinje usluga.
        Waiting times of referrals are counted between these days.
        = Vrijeme čekanja kod upućivanja računa se između tih dana.
        Correct the dates of offer, acceptance and start of service.
        = Ispravite datum ponude, datum pozitivnog odgovora ili datum početka usluge.
        The referral was accepted before it was offered.
        = Upućivanje je prihvaćeno prije nego što je ponuđeno.
        The service started before the referral was accepted.
        = Usluga je počela prije nego što je upućivanje prihvaćeno.
        The service started before the referral was offered.
        = Usluga je počela prije nego što je upućivanje ponuđeno.
        The person agreed to statistical use.
        = Osoba je pristala na korištenje podataka u statističke svrhe.
        Her refusal holds; it is kept so that it also holds for what was sent before.
        = Odbijanje osobe se poštuje; zapis o njemu se čuva da bi vrijedilo i za ono što je poslano ranije.
        Nothing is to be done; ask again only if she wishes it.
        = Nije potrebno ništa učiniti; pitajte ponovo samo ako osoba to želi.
        The person did not agree to statistical use.
        = Osoba nije pristala na korištenje podataka u statističke svrhe.
        Each record has a number or key of its person or case.
        = Svaki zapis ima broj ili ključ svoje osobe ili slučaja.
        Without it the person cannot be counted once, nor her stay be joined to her referral.
        = Bez toga se osoba ne može brojati samo jednom, a njen boravak ne može se povezati s upućivanjem.
        Give each record the organisation's case number (local_case_id) or person number.
        = U svaki zapis upišite broj slučaja u organizaciji (local_case_id) ili broj osobe.
        The record has no number of its person or case.
        = Zapis nema broj osobe ni slučaja.
        The file has no column for a number of the person or case.
        = Datoteka nema kolonu za broj osobe ili slučaja.
        A plan of assistance does not end before it is made.
        = Plan pomoći ne završava prije nego što je sačinjen.
        Whether plans were carried through is told from their dates.
        = Po datumima planova vidi se jesu li planovi provedeni.
        Correct the date of the plan or of its end.
        = Ispravite datum plana ili datum njegovog kraja.
        The plan ended before it was made.
        = Plan je završen prije nego što je sačinjen.
        The plan was to end before it was made.
        = Predviđeni kraj plana je prije dana na koji je plan sačinjen.
        A quoted cell runs on to the end of the file.
        = Ćelija pod navodnicima traje sve do kraja datoteke.
        A quoted cell holds whole rows of the file.
        = Ćelija pod navodnicima sadrži čitave redove datoteke.
        A cell holds a quote that is neither doubled nor around the whole cell.
        = Ćelija sadrži navodnik koji nije ni udvostručen ni stavljen oko cijele ćelije.
        Quotes around a cell come in pairs.
        = Navodnici oko ćelije uvijek su u paru.
        A quote without its partner swallows the cells and rows that follow.
        = Navodnik bez svog para obuhvata ćelije i redove koji slijede.
        Double each quote inside a quoted cell, and close each quoted cell.
        = Udvostručite svaki navodnik unutar ćelije pod navodnicima i zatvorite svaku takvu ćeliju.
        A record says something beside the number of its person.
        = Zapis osim broja osobe sadrži još neki podatak.
        Empty rows and lines of totals would count as persons of whom nothing is known.
        = Prazni redovi i redovi sa sumama brojali bi se kao osobe o kojima se ništa ne zna.
        Remove the row.
        = Uklonite red.
        The record says nothing.
        = Zapis ne sadrži nijedan podatak.
        A referral's status agrees with its dates.
        = Status upućivanja slaže se s njegovim datumima.
        Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals.
        = Udio prihvaćenih računa se po statusu, a vrijeme čekanja po datumima: oboje se mora odnositi na ista upućivanja.
        Correct the status or the dates of the referral.
        = Ispravite status ili datume upućivanja.
        The referral's status contradicts its dates.
        = Status upućivanja u suprotnosti je s njegovim datumima.
        A reflection period does not end before it starts.
        = Period za razmišljanje ne završava prije nego što počne.
        The days granted are counted between the two.
        = Odobreni dani broje se između ta dva datuma.
        Correct the start or the end of the reflection period.
        = Ispravite početak ili kraj perioda za razmišljanje.
        The reflection period ends before it starts.
        = Period za razmišljanje završava prije nego što počne.
        Formal identification is requested before it is decided.
        = Formalna identifikacija se zatraži prije nego što se o njoj odluči.
        How long persons wait for a decision is counted between the two.
        = Vrijeme čekanja osoba na odluku računa se između ta dva datuma.
        Correct the date of request or the date of decision.
        = Ispravite datum zahtjeva ili datum odluke.
        Formal identification was decided before it was requested.
        = O formalnoj identifikaciji odlučeno je prije nego što je zatražena.
        Risk is assessed before a return.
        = Rizik se procjenjuje prije povratka.
        A risk assessment after the return protects nobody.
        = Procjena rizika poslije povratka nikoga ne štiti.
        Correct the date of the risk assessment or of the return.
        = Ispravite datum procjene rizika ili datum povratka.
        The risk assessment before return lies after the return.
        = Procjena rizika prije povratka ima datum poslije povratka.
        The row has more cells than the heading.
        = Red ima više ćelija nego zaglavlje.
        The row has fewer cells than the heading.
        = Red ima manje ćelija nego zaglavlje.
        A row has as many cells as the heading.
        = Red ima isti broj ćelija kao zaglavlje.
        A missing or added delimiter shifts every value after it into the wrong column.
        = Razdjelnik koji nedostaje ili je suvišan premješta sve vrijednosti iza njega u pogrešnu kolonu.
        Put quotes around cells that hold the delimiter, and fill the row up.
        = Ćelije koje sadrže razdjelnik stavite pod navodnike i dopunite red.
        The row is hidden in the sheet, and is read.
        = Red je na radnom listu skriven, a čita se.
        No row with a record is hidden.
        = Nijedan red sa zapisom nije skriven.
        A hidden row is a record like others: its sender may not know that it is there.
        = Skriveni red je zapis kao i ostali: onaj koji ga šalje možda ne zna da je tu.
        Show all rows, and delete those that should not be sent.
        = Prikažite sve redove i izbrišite one koje ne treba slati.
        The row ends at a carriage return alone.
        = Red završava samo znakom za povratak na početak reda.
        Rows end at the line ends of the file.
        = Svi redovi datoteke završavaju istim znakom za kraj reda.
        A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one.
        = Takav znak među znakovima za novi red može biti prekid reda unutar ćelije: polovina reda nalazi se u sljedećem.
        Take the line break out of the cell, or put quotes around it.
        = Uklonite prekid reda iz ćelije ili je stavite pod navodnike.
        A referral is sent before it is accepted or declined.
        = Upućivanje se pošalje prije nego što bude prihvaćeno ili odbijeno.
        Answer times are counted from sending to answer.
        = Vrijeme do odgovora računa se od slanja do odgovora.
        Correct the date of sending or the date of the answer.
        = Ispravite datum slanja ili datum odgovora.
        The referral was accepted before it was sent.
        = Upućivanje je prihvaćeno prije nego što je poslano.
        The referral was declined before it was sent.
        = Upućivanje je odbijeno prije nego što je poslano.
        A service does not end before it starts.
        = Usluga ne završava prije nego što počne.
        Whether a person was in assistance on a day is told from start and end.
        = Po početku i kraju vidi se je li osoba određenog dana primala pomoć.
        Correct the start or the end of the service.
        = Ispravite početak ili kraj usluge.
        A service ends before it starts.
        = Usluga završava prije nego što počne.
        Services are given while the case is open.
        = Usluge se pružaju dok je slučaj otvoren.
        A service outside its case belongs to another case, or one of the dates is wrong.
        = Usluga izvan svog slučaja pripada drugom slučaju ili jedan od datuma nije ispravan.
        Correct the dates of the service or of the case, or report the service with its own case.
        = Ispravite datume usluge ili slučaja ili prijavite uslugu uz slučaj kojem pripada.
        A service starts more than a week before the person was identified.
        = Usluga počinje više od sedam dana prije identifikacije osobe.
        A service starts after the case was closed.
        = Usluga počinje poslije zatvaranja slučaja.
        A cell has the number of 29 February 1900, which never was; it is read as that number.
        = Ćelija ima broj datuma 29. 2. 1900, a taj dan nije postojao; čita se kao taj broj.
        A cell is formatted as a date, and its number is of no day; it is read as that number.
        = Ćelija je oblikovana kao datum, a njen broj ne odgovara nijednom danu; čita se kao taj broj.
        The dates of a sheet are days that there were.
        = Datumi na radnom listu su dani koji su postojali.
        A spreadsheet counts days, and counts one that never was: a number of it may mean another day.
        = Program za tabele broji dane, a među njima i jedan koji nije postojao: njegov broj može značiti drugi dan.
        Type the date again in its cell, and check how the cell is formatted.
        = Ponovo upišite datum u ćeliju i provjerite kako je ćelija oblikovana.
        A text holds half a character as an escape.
        = Tekst sadrži polovinu znaka napisanu kao kodni niz.
        Texts of JSON hold whole characters.
        = JSON tekstovi sadrže cijele znakove.
        Half a character is none: whatever it was is lost.
        = Polovina znaka nije znak: što god da je bio, izgubljen je.
        Write characters beyond U+FFFF as two escapes, or as they are in UTF-8.
        = Znakove iznad U+FFFF napišite kao dva kodna niza ili takve kakvi su u kodiranju UTF-8.
        """#
}
