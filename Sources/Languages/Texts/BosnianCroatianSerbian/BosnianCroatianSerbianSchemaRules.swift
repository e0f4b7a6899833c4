extension BosnianCroatianSerbian {
    /// Table schemas and earlier submissions.
    static let schemaRules = #"""
        All that a table schema says is checked.
        = Provjerava se sve što navodi opis tabele.
        What is said and not checked may not hold, whatever the report says.
        = Ono što je navedeno, a nije provjereno, možda nije ispunjeno, bez obzira na ono što piše u izvještaju.
        Check it by other means, or take it out of the table schema.
        = Provjerite to na drugi način ili ga uklonite iz opisa tabele.
        The table schema has foreign keys. They are not checked: a submission is one table.
        = Opis tabele ima strane ključeve. Oni se ne provjeravaju: dostava je jedna tabela.
        The table schema says more of these columns than is checked here: {1}.
        = Opis tabele o ovim kolonama navodi više nego što se ovdje provjerava: {1}.
        The file has the columns that its table schema names.
        = Datoteka ima kolone koje navodi njen opis tabele.
        A file without a column that was agreed on is another file than was agreed on.
        = Datoteka bez dogovorene kolone nije datoteka koja je dogovorena.
        Send the file with the column, under the heading that the table schema gives it.
        = Pošaljite datoteku s tom kolonom, pod zaglavljem koje joj daje opis tabele.
        Columns of the table schema that the file does not have: {1}.
        = Kolone iz opisa tabele kojih u datoteci nema: {1}.
        A record has the primary key of the table schema, and no other record has the same.
        = Zapis ima primarni ključ iz opisa tabele, a nijedan drugi zapis nema isti.
        By its key a record is named, and found again in the next file.
        = Ključem se zapis imenuje i ponovo pronalazi u sljedećoj datoteci.
        Fill the key in, and give each record its own.
        = Upišite ključ i svakom zapisu dajte vlastiti.
        A part of the table schema’s primary key is missing.
        = Nedostaje dio primarnog ključa iz opisa tabele.
        An earlier record has the same primary key of the table schema.
        = Jedan raniji zapis ima isti primarni ključ iz opisa tabele.
        A value that the table schema wants unique stands in a file once.
        = Vrijednost koja po opisu tabele treba biti jedinstvena pojavljuje se u datoteci jednom.
        What is to tell records apart cannot, where two have the same.
        = Ono po čemu se zapisi razlikuju ne služi svrsi ako je u dva zapisa isto.
        Give each record its own value, or take out the record that stands twice.
        = Svakom zapisu dajte vlastitu vrijednost ili uklonite zapis koji se ponavlja.
        An earlier record has the same value, which the table schema wants unique.
        = Jedan raniji zapis ima istu vrijednost, a po opisu tabele ona treba biti jedinstvena.
        A cell keeps the constraints that the table schema puts on its column.
        = Ćelija poštuje ograničenja koja opis tabele postavlja za njenu kolonu.
        The constraints say which values were agreed on; any other is a slip or a new agreement.
        = Ograničenja navode koje su vrijednosti dogovorene; svaka druga je greška ili novi dogovor.
        Correct the value, or have the table schema mended by who keeps it.
        = Ispravite vrijednost ili zatražite da opis tabele ispravi onaj koji ga vodi.
        The table schema requires a value here, and there is none.
        = Po opisu tabele ovdje mora biti vrijednost, a nema je.
        The value is shorter than the {1} characters of the table schema.
        = Vrijednost je kraća nego što traži opis tabele; najmanji broj znakova: {1}.
        The value is longer than the {1} characters of the table schema.
        = Vrijednost je duža nego što dozvoljava opis tabele; najveći broj znakova: {1}.
        The value lies below the least that the table schema allows.
        = Vrijednost je manja od najmanje koju dozvoljava opis tabele.
        The value lies above the most that the table schema allows.
        = Vrijednost je veća od najveće koju dozvoljava opis tabele.
        The value does not keep the pattern of the table schema.
        = Vrijednost ne odgovara obrascu iz opisa tabele.
        The value is not the one that the table schema lists.
        = Vrijednost nije ona koju navodi opis tabele.
        The value is not one of the {1} values of the table schema.
        = Vrijednost nije među vrijednostima koje navodi opis tabele (njihov broj: {1}).
        A cell holds a value of the type that the table schema gives its column.
        = Ćelija sadrži vrijednost onog tipa koji opis tabele određuje za njenu kolonu.
        Who reads the column as the schema says it cannot read the value.
        = Onaj koji kolonu čita po opisu tabele ne može pročitati tu vrijednost.
        Write the value as the table schema says, or mend the schema.
        = Upišite vrijednost onako kako traži opis tabele ili ispravite opis.
        The table schema wants a whole number here.
        = Po opisu tabele ovdje treba biti cijeli broj.
        The table schema wants a number here.
        = Po opisu tabele ovdje treba biti broj.
        The table schema wants one of its values for true and false here.
        = Po opisu tabele ovdje treba biti jedna od vrijednosti koje u njemu znače „da“ i „ne“.
        The table schema wants a date here, in the form that it names.
        = Po opisu tabele ovdje treba biti datum, u obliku koji je u njemu naveden.
        The table schema wants a time here, in the form that it names.
        = Po opisu tabele ovdje treba biti vrijeme, u obliku koji je u njemu naveden.
        The table schema wants a date with its time here, in the form that it names.
        = Po opisu tabele ovdje treba biti datum s vremenom, u obliku koji je u njemu naveden.
        The table schema wants a year of four digits here.
        = Po opisu tabele ovdje treba biti godina od četiri cifre.
        The table schema wants a year and month here, such as 2003-07.
        = Po opisu tabele ovdje treba biti godina i mjesec, na primjer 2003-07.
        The table schema wants a span of time here, such as P6M.
        = Po opisu tabele ovdje treba biti trajanje, na primjer P6M.
        The table schema wants a text here.
        = Po opisu tabele ovdje treba biti tekst.
        A stay, referral or return begins on the same day in every quarter that reports it.
        = Boravak, upućivanje ili povratak počinje istog dana u svakom kvartalu u kojem je prijavljen.
        Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice.
        = Kada se dan početka mijenja od kvartala do kvartala, noćenja i vrijeme čekanja računaju se pogrešno ili dvaput.
        Correct the date here, or in the earlier quarter's file, and give different units different numbers.
        = Ispravite datum ovdje ili u datoteci za raniji kvartal, a različitim jedinicama dajte različite brojeve.
        “{1}” is another day than in the submission of {2}.
        = Datum u polju „{1}“ drugačiji je nego u dostavi {2}.
        The person has another sex in the submission of {1}.
        = U dostavi {1} naveden je drugi spol (pol) osobe.
        The person has another citizenship in the submission of {1}.
        = U dostavi {1} navedeno je drugo državljanstvo osobe.
        A submission is not the one of an earlier quarter, sent again.
        = Dostava nije ponovo poslana dostava za neki raniji kvartal.
        Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice.
        = Kada se datoteka za prošli kvartal pošalje pod novim nazivom, slučajevi iz ovog kvartala nedostaju, a stari se pojavljuju dvaput.
        Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is.
        = Provjerite je li poslana ispravna datoteka; ako se ni za jednu od ovih osoba ništa nije promijenilo, sve je u redu.
        All {1} records stand word for word in the submission of {2}.
        = Svi zapisi (ukupno {1}) od riječi do riječi jednaki su onima u dostavi {2}.
        a heading that the mapping names stands twice; rename one of them
        = zaglavlje koje mapiranje navodi pojavljuje se dvaput; preimenujte jedno od njih
        a heading that the mapping names stands twice (columns {1} and {2}); rename one of them
        = zaglavlje koje mapiranje navodi pojavljuje se dvaput (kolone {1} i {2}); preimenujte jedno od njih
        column “{1}”, {2}
        = kolona „{1}“, {2}
        column “{1}”
        = kolona „{1}“
        A person's number keeps the zeros that it begins with.
        = Broj osobe zadržava nule kojima počinje.
        A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person than in the files that have them.
        = Program za tabele koji broj osobe smatra količinom izostavlja nule na početku: to je onda druga osoba nego u datotekama koje ih imaju.
        Format the column as text before the numbers are typed or pasted in, and save the file again.
        = Oblikujte kolonu kao tekst prije nego što u nju upišete ili zalijepite brojeve, pa datoteku ponovo sačuvajte.
        {1} numbers lack a digit and would be national numbers with a zero in front.
        = Broj vrijednosti kojima nedostaje jedna cifra, a s nulom na početku bile bi matični brojevi: {1}.
        """#
}
