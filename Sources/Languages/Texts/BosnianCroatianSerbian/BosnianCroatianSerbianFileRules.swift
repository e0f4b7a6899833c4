extension BosnianCroatianSerbian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = Arhiva sadrži samo datoteke sa zapisima.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Ostali sadržaj arhive se ne čita, a onaj koji je šalje može misliti da je pročitan.
        Leave out of the archive what is not meant to be read.
        = Nemojte stavljati u arhivu ono što nije predviđeno za čitanje.
        The values of a record stand under their headings.
        = Vrijednosti zapisa nalaze se ispod svojih zaglavlja.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Kada se jedna ćelija umetne ili izbriše, sve vrijednosti iza nje čitaju se kao nešto drugo: jedan uzrok, a grešaka koliko i kolona.
        Move the cells back, so that every value stands under its heading.
        = Vratite ćelije na njihovo mjesto, tako da svaka vrijednost bude ispod svog zaglavlja.
        From this column on, the cells stand one column too far to the right.
        = Od ove kolone ćelije su pomaknute za jednu kolonu udesno.
        From this column on, the cells stand one column too far to the left.
        = Od ove kolone ćelije su pomaknute za jednu kolonu ulijevo.
        The columns have headings.
        = Kolone imaju zaglavlja.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Bez zaglavlja samo redoslijed govori što kolone sadrže, a redoslijed se može neprimjetno promijeniti.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Pošaljite datoteku s redom zaglavlja ili navedite "header": 0 u pipeline.json, što znači da ga nema.
        A person's sex and citizenship are the same in all her records.
        = Spol (pol) i državljanstvo osobe isti su u svim njenim zapisima.
        A change without a reason shows two persons under one number, or a slip.
        = Promjena bez razloga ukazuje na dvije osobe pod jednim brojem ili na grešku.
        Correct the records, or check that both are of one person.
        = Ispravite zapise ili provjerite odnose li se oba na istu osobu.
        The person has another sex in an earlier record.
        = U jednom ranijem zapisu naveden je drugi spol (pol) osobe.
        The person has another citizenship in an earlier record.
        = U jednom ranijem zapisu navedeno je drugo državljanstvo osobe.
        Each field has as many values as the envelope's control totals state.
        = Svako polje ima onoliko vrijednosti koliko navode kontrolne sume u podacima o dostavi.
        A difference shows values that were lost or shifted on the way.
        = Razlika pokazuje da su neke vrijednosti usput izgubljene ili pomaknute.
        Send the whole file again, or correct the control totals in the envelope.
        = Pošaljite cijelu datoteku ponovo ili ispravite kontrolne sume u podacima o dostavi.
        The envelope states {1} values of {2}; the file has {3}.
        = Broj vrijednosti polja {2} naveden u podacima o dostavi: {1}; broj u datoteci: {3}.
        The dates of a column have day and month in the same order.
        = Datumi u koloni imaju dan i mjesec u istom redoslijedu.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Svaki od njih može se čitati zasebno, ali kolona u kojoj su oba redoslijeda sastavljena je iz dva izvora, a u sljedećoj datoteci mogu biti datumi koji se mogu čitati na oba načina.
        The numbers of a column have one decimal mark.
        = Brojevi u koloni imaju isti decimalni znak.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Svaki od njih može se čitati zasebno, ali kolona u kojoj su oba znaka sastavljena je iz dva izvora: iznosi mogu biti u dvjema mjernim jedinicama ili valutama.
        Write all numbers of the column with the same mark, best a point.
        = Sve brojeve u koloni napišite s istim decimalnim znakom, najbolje sa znakom (.).
        The cells of the file are parted by the delimiter that is stated.
        = Ćelije u datoteci odvojene su navedenim razdjelnikom.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = Ako se red dijeli drugim razdjelnikom, sve njegove ćelije postaju jedna, pa izgleda kao da nedostaje svaka kolona.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Ispravite razdjelnik u opisu izvora ili iza --delimiter ili ga izostavite.
        The file is in the encoding that is declared for it.
        = Datoteka je u kodiranju koje je za nju navedeno.
        A declaration that is wrong misleads whoever believes it.
        = Pogrešno navedeno kodiranje zavarava onoga koji mu vjeruje.
        Correct the declared encoding, or save the file in that encoding.
        = Ispravite navedeno kodiranje ili sačuvajte datoteku u tom kodiranju.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = U dostavi je, u čitljivom obliku, navedeno za koji je kvartal i od koga je.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Bez podatka o kvartalu i organizaciji koja šalje datoteku ne može se znati čemu ona pripada ni što zamjenjuje.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Dopunite podatke o dostavi: u samoj datoteci, pored nje u FILE.envelope.json ili u putanji izvora.
        The file can be opened and understood.
        = Datoteka se može otvoriti i razumjeti.
        Nothing of a file that cannot be read can be used.
        = Ništa iz datoteke koja se ne može pročitati nije upotrebljivo.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Postupite kako je navedeno ili datoteku ponovo sačuvajte iz programa kojim je napravljena: kao .xlsx ili kao CSV, XML ili JSON u kodiranju UTF-8.
        The file can be read to its end.
        = Datoteka se može pročitati do kraja.
        What follows the broken place is lost, and how much that is cannot be told.
        = Ono što slijedi iza oštećenog mjesta je izgubljeno, a ne može se znati koliko je toga.
        Export the file again and send it whole.
        = Izvezite datoteku ponovo i pošaljite je cijelu.
        The file can be read in one way only.
        = Datoteka se može čitati samo na jedan način.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Dva čitanja iste datoteke daju dva skupa vrijednosti, a nagađanje može biti pogrešno.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Navedite što je ispravno: pomoću --encoding, --delimiter ili --records-at ili istoimenim ključem u pipeline.json.
        A JSON file is in UTF-8.
        = JSON datoteka je u kodiranju UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = Prema dokumentu RFC 8259 JSON je u kodiranju UTF-8, pa ga drugi programi u drugom kodiranju možda neće pročitati.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = Za ovu datoteku nije potrebno ništa učiniti; program koji je zapisuje podesite na UTF-8.
        A submission without records says that there were no cases, and one that says so has none.
        = Dostava bez zapisa navodi da slučajeva nije bilo, a dostava koja to navodi nema zapisa.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = Kada nema slučajeva i kada je datoteka izgubljena, izgleda isto, osim ako onaj koji šalje podatke ne navede što je od toga.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Ako slučajeva nije bilo, upišite nil_report u podatke o dostavi; inače pošaljite zapise.
        The envelope says that there were no cases, and the file has records.
        = U podacima o dostavi navedeno je da slučajeva nije bilo, a datoteka sadrži zapise.
        The file has no records, and the envelope does not say that there were no cases.
        = Datoteka nema zapisa, a u podacima o dostavi nije navedeno da slučajeva nije bilo.
        A column that is not read holds no identifier.
        = Kolona koja se ne čita ne sadrži identifikatore.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Kolona se ne unosi u registar, ali se datoteka koja je sadrži šalje i čuva.
        Remove the column before the file is sent.
        = Uklonite kolonu prije slanja datoteke.
        A column that is not read seems to hold identifiers: {1}.
        = Kolona koja se ne čita izgleda kao da sadrži identifikatore: {1}.
        No row or column of the sheet is hidden.
        = Nijedan red ni kolona radnog lista nije skriven.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Skriveni redovi i kolone su podaci i čitaju se: onaj koji ih šalje možda ne zna da su tu.
        Show all rows and columns, and delete what should not be sent.
        = Prikažite sve redove i kolone i izbrišite ono što ne treba slati.
        A person has one open case at a time.
        = Osoba u isto vrijeme ima samo jedan otvoren slučaj.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Dva otvorena slučaja iste osobe znače da je isto iskustvo brojano dvaput ili da je osoba ponovo žrtva trgovine ljudima: oboje je važno.
        Check whether the cases are one; close the first, or give both records its number.
        = Provjerite je li to isti slučaj; zatvorite prvi ili u oba zapisa upišite njegov broj.
        Another case of the same person is open at the same time.
        = U isto vrijeme otvoren je još jedan slučaj iste osobe.
        Records that are alike in all that describes a person have the same number.
        = Zapisi koji su jednaki u svemu što opisuje osobu imaju isti broj.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = Jedna osoba pod dva broja broji se dvaput; dvije osobe koje su slične broje se ispravno.
        Check whether the two records are of one person; if so, give them one number.
        = Provjerite odnose li se oba zapisa na istu osobu; ako je tako, dajte im isti broj.
        The record is alike, under another number, to an earlier one.
        = Zapis je jednak jednom ranijem zapisu, ali pod drugim brojem.
        A submission has as many records as its envelope states.
        = Dostava ima onoliko zapisa koliko je navedeno u podacima o njoj.
        A difference shows a file that was cut off or sent too early.
        = Razlika pokazuje da je datoteka prekinuta ili poslana prerano.
        Send the whole file again, or correct record_count in the envelope.
        = Pošaljite cijelu datoteku ponovo ili ispravite record_count u podacima o dostavi.
        The envelope states {1} records; the file has {2}.
        = Broj zapisa naveden u podacima o dostavi: {1}; broj zapisa u datoteci: {2}.
        A return follows a stay, a referral or a service, or the person came by herself.
        = Povratak slijedi poslije boravka, upućivanja ili usluge, ili se osoba javila sama.
        Continuity of care is read from what came before the return.
        = Kontinuitet pomoći vidi se iz onoga što je prethodilo povratku.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Prijavite boravak, upućivanje ili uslugu prije povratka ili upišite SELF u polje referred_by.
        Nothing is reported of the person before the return.
        = Za osobu prije povratka ništa nije zabilježeno.
        What is stated of a file fits its format.
        = Ono što je navedeno za datoteku odgovara njenom formatu.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = Radni list navodi se za radnu knjigu, a mjesto zapisa za XML i JSON; datoteka koja je stigla u drugom formatu od očekivanog može sadržati i druge zapise.
        Check that the right file was sent, or take the setting away.
        = Provjerite je li poslana ispravna datoteka ili uklonite tu postavku.
        Two stays of one person do not share a night.
        = Dva boravka iste osobe nemaju zajedničku noć.
        Two stays in one night count two beds for one person.
        = Dva boravka iste noći računaju se kao dva kreveta za jednu osobu.
        Correct the dates of one of the stays, or the number of the person.
        = Ispravite datume jednog od boravaka ili broj osobe.
        The stay shares a night with another stay of the same person.
        = Boravak ima zajedničku noć s drugim boravkom iste osobe.
        A stay, referral, return or case is reported once in a submission.
        = Boravak, upućivanje, povratak ili slučaj prijavljuje se u jednoj dostavi samo jednom.
        Reported twice it would count twice, or leave open which of two statements is true.
        = Prijavljen dvaput, brojao bi se dvaput ili se ne bi znalo koji je od dva podatka ispravan.
        Keep one of the records; give two different units two different numbers.
        = Zadržite jedan od zapisa; ako su to dvije različite jedinice, dajte im dva različita broja.
        The record repeats an earlier one word for word.
        = Zapis od riječi do riječi ponavlja jedan raniji zapis.
        The record reports a stay, referral, return or case again, with other facts.
        = Zapis ponovo prijavljuje boravak, upućivanje, povratak ili slučaj, ali s drugim podacima.
        """#
}
