extension BosnianCroatianSerbian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Provjera datoteke {1}
        Check of {1} files
        = Provjera datoteka (broj datoteka: {1})
        {1} files
        = datoteke: {1}
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Izradio program clearingpoint {1}. Ništa nije poslano i ništa nije sačuvano. Izvještaj ne ponavlja imena, brojeve osoba ni datume iz datoteke; navodi samo šifre.
        Skip to the result
        = Na rezultat
        Regional Clearing Point
        = Regionalni klirinški centar
        Check before submission
        = Provjera prije slanja
        Contents
        = Sadržaj
        All files
        = Sve datoteke
        The rules, explained
        = Objašnjenje pravila
        cell {1}
        = ćelija {1}
        cells {1}
        = ćelije {1}
        row {1}
        = red {1}
        rows {1}
        = redovi {1}
        line {1}
        = red teksta {1}
        lines {1}
        = redovi teksta {1}
        element {1}
        = element {1}
        elements {1}
        = elementi {1}
        record {1}
        = zapis {1}
        records {1}
        = zapisi {1}
        first {1} of {2}: {3}
        = prvih {1} od ukupno {2}: {3}
        {1} (line {2})
        = {1} (red teksta {2})
        {1} (record {2})
        = {1} (zapis {2})
        Accepted
        = Prihvaćeno
        Accepted in part
        = Prihvaćen dio
        Refused
        = Odbijeno
        Accepted: the file holds no records.
        = Prihvaćeno: datoteka ne sadrži zapise.
        Accepted: the one record.
        = Prihvaćeno: jedini zapis.
        Accepted: all {1} records.
        = Prihvaćeno: svi zapisi (ukupno {1}).
        Accepted: {1} of {2} records; the others are set apart.
        = Prihvaćeno: broj prihvaćenih zapisa je {1} od ukupno {2}; ostali su izdvojeni.
        Accepted in part: {1} of {2} records.
        = Prihvaćen dio: broj prihvaćenih zapisa je {1} od ukupno {2}.
        Refused: the file could not be read.
        = Odbijeno: datoteka se nije mogla pročitati.
        Refused: {1} of {2} records cannot be used.
        = Odbijeno: broj neupotrebljivih zapisa je {1} od ukupno {2}.
        Refused: the file cannot be used as it is.
        = Odbijeno: datoteka se u ovom obliku ne može koristiti.
        You may send it. Please look at the warnings first.
        = Datoteku možete poslati. Prije toga pogledajte upozorenja.
        You may send it as it is.
        = Datoteku možete poslati bez izmjena.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = U programu kojim je datoteka napravljena ispravite ono što je navedeno pod „Greške“, pa datoteku ponovo provjerite. Ako je pošaljete ovakvu, u njoj će nedostajati odbijeni zapisi.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Nemojte je još slati: ništa iz nje ne bi bilo prihvaćeno. U programu kojim je datoteka napravljena ispravite ono što je navedeno pod „Greške“, pa datoteku ponovo provjerite.
        cases
        = slučajevi
        stays in shelters
        = boravci u skloništima
        referrals
        = upućivanja
        returns
        = povraci
        records of several kinds
        = različite vrste zapisa
        Error
        = Greška
        Warning
        = Upozorenje
        errors
        = greške
        warnings
        = upozorenja
        note
        = napomena
        notes
        = napomene
        Each keeps a record, a line or the whole file out until it is mended.
        = Svaka od njih isključuje zapis, red ili cijelu datoteku dok se ne ispravi.
        The records are taken all the same, but please look.
        = Zapisi se ipak preuzimaju, ali ih, molimo, provjerite.
        Worth knowing. Nothing needs to be done.
        = Dobro je znati. Ništa nije potrebno učiniti.
        one cause
        = jedan uzrok
        {1} causes
        = uzroci: {1}
        Errors
        = Greške
        Warnings
        = Upozorenja
        Notes
        = Napomene
        once
        = jednom
        {1} times
        = broj puta: {1}
        Excel workbook (XLSX)
        = Radna knjiga programa Excel (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, jedan objekt u svakom redu teksta (NDJSON)
        {1}, compressed
        = {1}, sažeto
        none
        = nema
        {1}, whose names may be private
        = {1}, čiji su nazivi možda povjerljivi
        {1}, {2} more
        = {1} i još {2}
        Blank rows
        = Prazni redovi
        Facts of the submission
        = Podaci o dostavi
        Titles and notes above the headings
        = Naslovi i napomene iznad zaglavlja
        Headings
        = Zaglavlja
        Headings once more
        = Ponovljena zaglavlja
        Rows in which every column that is read is empty
        = Redovi u kojima su prazne sve kolone koje se čitaju
        Sums
        = Redovi sa sumama
        Notes below the records
        = Napomene ispod zapisa
        What became of the records
        = Što je bilo sa zapisima
        The one record that was read
        = Jedini zapis koji je pročitan
        The {1} records that were read
        = Zapisi koji su pročitani (ukupno {1})
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Datoteka je odbijena u cjelini: nijedan zapis nije preuzet. Ovako je ocijenjen svaki od njih.
        How the file was read
        = Kako je datoteka pročitana
        """#
}
