extension BosnianCroatianSerbian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Starosna grupa i oznaka maloljetnosti govore isto.
        Children are counted apart in every table; a record cannot be in both halves.
        = Djeca se u svakoj tabeli broje posebno; jedan zapis ne može biti u obje polovine.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Ispravite starosnu grupu ili oznaku maloljetnosti; ako je naveden datum rođenja, starosnu grupu izostavite.
        The age band and the flag for minors contradict each other.
        = Starosna grupa i oznaka maloljetnosti su u suprotnosti.
        Assistance is offered before it is first given.
        = Pomoć je ponuđena prije nego što je prvi put pružena.
        Acceptance and time to first assistance are counted from the offer.
        = Udio prihvaćenih ponuda i vrijeme do prvog pružanja pomoći računaju se od dana ponude.
        Correct the date of offer or the date of first assistance.
        = Ispravite datum ponude ili datum prvog pružanja pomoći.
        The first assistance lies before its offer.
        = Datum prvog pružanja pomoći je prije datuma njene ponude.
        A person is born before anything is reported of her.
        = Osoba je rođena prije svih događaja koji su o njoj zabilježeni.
        An age below zero comes from a slip in one of two dates.
        = Starost manja od nule posljedica je greške u jednom od dva datuma.
        Correct the date of birth or the date of the event.
        = Ispravite datum rođenja ili datum događaja.
        “{1}” lies before the person's birth.
        = Datum u polju „{1}“ je prije rođenja osobe.
        The row holds bytes that the encoding of the file does not have.
        = Red sadrži bajtove koji ne postoje u kodiranju datoteke.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Datoteka završava usred znaka: prekinuta je ili joj je nešto dodano.
        The row is in UTF-8, and the rest of the file is not.
        = Red je u kodiranju UTF-8, a ostatak datoteke nije.
        Every byte of the file is a character of its encoding.
        = Svaki bajt datoteke pripada znaku iz njenog kodiranja.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Ono što u kodiranju ne postoji ne može se pročitati, a ono što je u drugom kodiranju čita se pogrešno.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Sačuvajte cijelu datoteku u jednom kodiranju, najbolje UTF-8, i pošaljite je ponovo.
        Cells of the row are merged: their value is read in the first of them only.
        = U redu ima spojenih ćelija: njihova vrijednost čita se samo u prvoj od njih.
        The cells of records are not merged.
        = Ćelije zapisa nisu spojene.
        A merged cell holds one value where several records or columns need one each.
        = Spojena ćelija sadrži jednu vrijednost tamo gdje je treba imati svaki zapis ili svaka kolona.
        Take the merging back, and fill in each cell.
        = Poništite spajanje i popunite svaku ćeliju.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = Ćelija je preduga za čitanje, kao kada navodnici kojima počinje nisu zatvoreni; zapis se ne čita.
        No cell of a delimited file is longer than is read.
        = Nijedna ćelija datoteke s razdjelnicima nije duža od granice čitanja.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = Ćelija od jednog mebibajta u pravilu nije vrijednost: navodnici nisu zatvoreni, pa se ono što slijedi čita kao jedna ćelija.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Zatvorite navodnike u ovom redu ili ih udvostručite; ako ćelija zaista treba biti tako duga, postavite "cellLength" među vrijednostima "limits" u pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = Ćelija sadrži grešku svoje formule, na primjer dijeljenje s nulom.
        A cell holds a formula that was never computed.
        = Ćelija sadrži formulu koja nikada nije izračunata.
        A cell refers to a text that the workbook does not hold.
        = Ćelija upućuje na tekst kojeg u radnoj knjizi nema.
        A cell does not hold what its type says.
        = Ćelija ne sadrži ono što navodi njena vrsta.
        The cells of a sheet hold values.
        = Ćelije radnog lista sadrže vrijednosti.
        A formula that gave an error or nothing has no value to read.
        = Formula koja je dala grešku ili nije dala ništa nema vrijednost koja se može pročitati.
        Open the workbook, let it compute, replace what shows an error, and save it.
        = Otvorite radnu knjigu, pustite da se izračuna, zamijenite ono što prikazuje grešku i sačuvajte je.
        A cell stands out of order, or twice.
        = Ćelija nije na svom mjestu u redoslijedu ili se pojavljuje dvaput.
        The cells of a sheet stand in their order, each once.
        = Ćelije radnog lista idu po redu, svaka jednom.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Datoteku čije ćelije nisu po redu nije zapisao program za tabele, pa je drugi programi mogu čitati drugačije.
        Open the workbook in a spreadsheet, save it, and send that.
        = Otvorite radnu knjigu u programu za tabele, sačuvajte je i pošaljite tu datoteku.
        A case is not closed before it is opened.
        = Slučaj nije zatvoren prije nego što je otvoren.
        Caseloads are counted from opening to closure.
        = Broj slučajeva u radu računa se od otvaranja do zatvaranja.
        Correct the date of closure, or the date with which the case began.
        = Ispravite datum zatvaranja ili datum kojim je slučaj počeo.
        The case was closed before the person was identified.
        = Slučaj je zatvoren prije identifikacije osobe.
        The case was closed before the stay began.
        = Slučaj je zatvoren prije početka boravka.
        The case was closed before the referral was sent.
        = Slučaj je zatvoren prije slanja upućivanja.
        The file has a column for each field that its records cannot do without.
        = Datoteka ima kolonu za svako polje bez kojeg njeni zapisi ne mogu.
        One misspelt heading would otherwise show as a missing value in every record.
        = Jedno pogrešno napisano zaglavlje inače bi se u svakom zapisu pokazalo kao vrijednost koja nedostaje.
        Add the column, correct its heading, or map it in the source's configuration.
        = Dodajte kolonu, ispravite njeno zaglavlje ili je mapirajte u konfiguraciji izvora.
        A record has a value in each field that its kind cannot do without.
        = Zapis ima vrijednost u svakom polju bez kojeg njegova vrsta ne može.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = Boravak bez datuma dolaska ili upućivanje bez datuma slanja ne može se brojati.
        Fill in the value, or write _U if it is truly not known.
        = Upišite vrijednost ili upišite _U ako zaista nije poznata.
        The record does not say of which kind it is.
        = U zapisu nije navedeno koje je vrste.
        The field “{1}” is empty.
        = Polje „{1}“ je prazno.
        Reasons for declining stand where assistance was declined.
        = Razlozi odbijanja navode se tamo gdje je pomoć odbijena.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Razlozi se računaju za osobe koje su odbile pomoć; razlog bez odbijanja i odbijanje bez razloga ne ulaze u račun.
        Correct the decision, or take the reasons out.
        = Ispravite odluku ili uklonite razloge.
        Reasons for declining are given although assistance was accepted.
        = Navedeni su razlozi odbijanja iako je pomoć prihvaćena.
        A stay does not end before it begins.
        = Boravak ne završava prije nego što počne.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Noćenja i trajanje boravka računaju se od dolaska do odlaska.
        Correct the date of entry or the date of exit.
        = Ispravite datum dolaska ili datum odlaska.
        The date of exit lies before the date of entry.
        = Datum odlaska je prije datuma dolaska.
        A stay with a type or destination of exit has a date of exit.
        = Boravak za koji su navedeni vrsta odlaska ili mjesto nakon odlaska ima i datum odlaska.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = Boravak bez datuma odlaska smatra se boravkom koji traje, pa se njegova noćenja i dalje broje.
        Fill in the date of exit, or take the type and destination of exit out.
        = Upišite datum odlaska ili uklonite vrstu odlaska i mjesto nakon odlaska.
        The stay has a type or destination of exit and no date of exit.
        = Za boravak su navedeni vrsta odlaska ili mjesto nakon odlaska, a datum odlaska nije.
        The file has a column for each field that the statistics count on.
        = Datoteka ima kolonu za svako polje koje je potrebno za statistiku.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Ono za što nema kolone vodi se u svakoj tabeli kao nepoznato i smanjuje potpunost datoteke.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Dodajte kolone ili ih mapirajte, ako organizacija zna što bi u njima trebalo biti.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = Zapis u svakom polju potrebnom za statistiku ima vrijednost ili razlog zašto je nema.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = Prazna ćelija ne znači ni „ne“ ni „nepoznato“: što znači, može se samo nagađati.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Upišite vrijednost ili navedite zašto je nema: _U nepoznato, _N osoba nije željela odgovoriti, _Z ne odnosi se.
        Of an identified victim it is known how she was exploited.
        = Za osobu s utvrđenim statusom žrtve poznat je oblik eksploatacije.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Identifikacija se zasniva na svrsi trgovine ljudima; bez toga u tabeli po obliku eksploatacije nedostaje podatak.
        Fill in the form of exploitation, or correct the victim status.
        = Upišite oblik eksploatacije ili ispravite status žrtve.
        The person is an identified victim, and no form of exploitation is known.
        = Osobi je utvrđen status žrtve, a oblik eksploatacije nije poznat.
        Something of the record falls into the reporting quarter.
        = Bar dio zapisa pripada izvještajnom kvartalu.
        Each quarter's figures rest on that quarter's submission alone.
        = Brojke za svaki kvartal zasnivaju se samo na dostavi za taj kvartal.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Pošaljite zapis s kvartalom kojem pripada ili ispravite datume ili kvartal.
        Nothing of the record falls into {1}.
        = Ništa u zapisu ne pripada periodu {1}.
        A follow-up happens after the return.
        = Praćenje poslije povratka obavlja se nakon povratka.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Udio praćenja nakon 3, 6 i 12 mjeseci računa se od povratka.
        Correct the date of the follow-up or of the return.
        = Ispravite datum praćenja ili datum povratka.
        A follow-up lies before the return.
        = Datum praćenja je prije povratka.
        A person is identified before she is first assisted, or within a week.
        = Identifikacija osobe je prije prvog pružanja pomoći ili najviše sedam dana poslije njega.
        Time to first assistance is counted from identification.
        = Vrijeme do prvog pružanja pomoći računa se od identifikacije.
        Correct the date of identification or the date of first assistance.
        = Ispravite datum identifikacije ili datum prvog pružanja pomoći.
        The first assistance lies up to a week before the identification.
        = Prvo pružanje pomoći je najviše sedam dana prije identifikacije.
        The first assistance lies more than a week before the identification.
        = Prvo pružanje pomoći je više od sedam dana prije identifikacije.
        Who was trafficked within a country is its citizen or lived in it.
        = Osoba koja je bila žrtva trgovine unutar jedne države njen je državljanin ili je u njoj živjela.
        Internal and cross-border trafficking are counted apart.
        = Unutrašnja i prekogranična trgovina ljudima broje se odvojeno.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Ispravite vrstu trgovine ljudima, državljanstvo, područje porijekla ili državu eksploatacije.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Navedeno je da je trgovina ljudima bila unutrašnja, a u državi u kojoj osoba nije kod kuće.
        A key stands in the object twice.
        = Ključ se u objektu pojavljuje dvaput.
        A key stands in a JSON object once.
        = Ključ se u JSON objektu pojavljuje jednom.
        Programs differ on which of two values of one key holds.
        = Programi se razlikuju po tome koja od dviju vrijednosti jednog ključa vrijedi.
        Remove one of the two.
        = Uklonite jednu od njih.
        A line or value is not JSON.
        = Red teksta ili vrijednost nije JSON.
        A line or element is not an object.
        = Red teksta ili element nije objekt.
        Each record of a JSON file is an object that can be read.
        = Svaki zapis JSON datoteke je objekt koji se može pročitati.
        A record that cannot be read is lost with all that it says.
        = Zapis koji se ne može pročitati izgubljen je sa svime što sadrži.
        Write the file with a program that knows JSON, not by hand.
        = Datoteku zapišite programom koji poznaje JSON, a ne ručno.
        An item of a list holds the control character U+001E.
        = Stavka popisa sadrži upravljački znak U+001E.
        An item of a list holds no control character U+001E.
        = Nijedna stavka popisa ne sadrži upravljački znak U+001E.
        The character joins items inside the program; it is read as U+FFFD.
        = Tim se znakom stavke spajaju unutar programa; čita se kao U+FFFD.
        Remove the character.
        = Uklonite taj znak.
        """#
}
