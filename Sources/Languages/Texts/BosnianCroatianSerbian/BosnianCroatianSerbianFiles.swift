extension BosnianCroatianSerbian {
    /// How files are read, and why they cannot be.
    static let files = #"""
        A sheet is stated for the file, which is {1} and has none: it is read whole.
        = Za datoteku je naveden radni list, ali ona ga nema (vrsta datoteke: {1}): čita se cijela.
        A place of the records is stated for the file, which is {1} and has none: it is read whole.
        = Za datoteku je navedeno mjesto zapisa, ali ona ga nema (vrsta datoteke: {1}): čita se cijela.
        The rows can be cut at "{1}" or at "{2}", and nothing tells which is meant.
        = Redovi se mogu dijeliti znakom "{1}" ili znakom "{2}", a ništa ne pokazuje koji je pravi.
        The delimiter is stated to be "{1}", at which the rows have one column; cut at "{2}" they have {3}.
        = Kao razdjelnik je naveden znak "{1}", ali s njim redovi imaju samo jednu kolonu; sa znakom "{2}" broj kolona je {3}.
        The file is in {1}, and JSON is to be in UTF-8; it is read.
        = Kodiranje datoteke je {1}, a JSON treba biti u kodiranju UTF-8; datoteka se ipak čita.
        The sheet that is read is hidden.
        = Radni list koji se čita je skriven.
        {1} to {2}
        = {1} do {2}
        Hidden columns are read: {1}.
        = Čitaju se i skrivene kolone: {1}.
        The archive holds 1 other file that is not read.
        = U arhivi je još 1 datoteka, koja se ne čita.
        The archive holds {1} other files that are not read.
        = U arhivi ima još datoteka koje se ne čitaju; njihov broj: {1}.
        The file has no row of headings: its columns are known by letters only. "header": N or --header N states the row, if there is one.
        = Datoteka nema red zaglavlja: njene kolone poznate su samo po slovima. Ako takav red postoji, navedite ga: "header": N ili --header N.
        The row of headings that is read is hidden.
        = Red zaglavlja koji se čita je skriven.
        none of the first full row's cells is a known heading, or written otherwise than those below
        = nijedna ćelija prvog punog reda nije poznato zaglavlje, niti je pisana drugačije od ćelija ispod nje
        a row of texts above columns of numbers and dates
        = red tekstova iznad kolona s brojevima i datumima
        the first row with most columns filled
        = prvi red u kojem je popunjeno najviše kolona
        stated in the configuration
        = navedeno u konfiguraciji
        the first full row has numbers and dates where those below have them
        = prvi puni red ima brojeve i datume tamo gdje ih imaju i redovi ispod njega
        a row of system names above one of labels
        = red s programskim nazivima iznad reda s natpisima
        two rows, of which the upper groups the lower
        = dva reda, od kojih gornji grupira kolone donjeg
        the only sheet
        = jedini radni list
        the first sheet with rows
        = prvi radni list u kojem ima redova
        Several lists can be the records, and nothing tells which are meant:
        = Više popisa mogu biti zapisi, a ništa ne pokazuje koji je pravi:
        The file can be read as {1} or as {2}, and its letters do not tell which is meant.
        = Datoteka se može čitati kao {1} ili kao {2}, a po njenim slovima ne vidi se što je ispravno.
        The file begins with the byte order mark of {1} and is read so, though {2} is declared for it.
        = Datoteka počinje oznakom kodiranja {1} i tako se čita, iako je za nju navedeno {2}.
        The file is read as {1}, though other things speak for {2}.
        = Datoteka se čita kao {1}, iako drugi znaci upućuju na {2}.
         (byte {1})
        =  (bajt {1})
        make the archive anew and send that
        = napravite arhivu iznova i pošaljite novu
        the archive is cut off: it has no end
        = arhiva je prekinuta: nedostaje njen kraj
        send it again, whole
        = pošaljite je ponovo, cijelu
        the archive has two ends, and programs would disagree on what it holds
        = arhiva ima dva kraja, pa bi različiti programi u njoj vidjeli različit sadržaj
        there are bytes before the archive, or before its first file
        = ispred arhive ili ispred njene prve datoteke ima bajtova koji joj ne pripadaju
        there are bytes after the archive's end
        = iza kraja arhive ima bajtova koji joj ne pripadaju
        the archive continues in other files
        = arhiva se nastavlja u drugim datotekama
        make one archive in one file
        = napravite jednu arhivu u jednoj datoteci
        the archive's table of contents is damaged
        = popis sadržaja arhive je oštećen
        a file of the archive is not where its table of contents says
        = jedna datoteka nije na mjestu koje navodi popis sadržaja arhive
        a file of the archive has two different names
        = jedna datoteka u arhivi ima dva različita naziva
        the archive says two different things of one file
        = arhiva o istoj datoteci navodi dva različita podatka
        the archive holds a file that its table of contents does not list
        = u arhivi je datoteka koje nema u njenom popisu sadržaja
        files of the archive overlap
        = datoteke u arhivi se preklapaju
        the archive is protected by a password
        = arhiva je zaštićena lozinkom
        make one without and send that
        = napravite arhivu bez lozinke i pošaljite novu
        a file of the archive has a name that leads out of it
        = jedna datoteka u arhivi ima naziv koji vodi izvan arhive
        name it without .. and without a drive, and make it anew
        = dajte joj naziv bez .. i bez oznake diska, pa napravite arhivu iznova
        two files of the archive have the same name
        = dvije datoteke u arhivi imaju isti naziv
        rename one and make it anew
        = preimenujte jednu od njih i napravite arhivu iznova
        the archive is compressed in a way that is not read here
        = arhiva je sažeta na način koji se ovdje ne čita
        make a plain ZIP archive
        = napravite običnu ZIP arhivu
        the archive holds a link in place of a file
        = u arhivi je umjesto datoteke samo veza na nju
        put the file itself in and make it anew
        = stavite u arhivu samu datoteku i napravite arhivu iznova
        a file of the archive is damaged
        = jedna datoteka u arhivi je oštećena
        make the archive anew and send that again
        = napravite arhivu iznova i ponovo je pošaljite
        the file is no Excel workbook; save it as .xlsx or CSV and send that
        = datoteka nije radna knjiga programa Excel; sačuvajte je kao .xlsx ili CSV i pošaljite tu datoteku
        the workbook is in the binary form (.xlsb); save it as .xlsx and send that
        = radna knjiga je u binarnom obliku (.xlsb); sačuvajte je kao .xlsx i pošaljite tu datoteku
        the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that
        = datoteka je u formatu OpenDocument (.ods); sačuvajte je kao .xlsx ili CSV i pošaljite tu datoteku
        the workbook's list of parts is damaged; open it and save it again
        = popis dijelova radne knjige je oštećen; otvorite je i ponovo sačuvajte
        the workbook's list of sheets is damaged; open it and save it again
        = popis radnih listova radne knjige je oštećen; otvorite je i ponovo sačuvajte
        the workbook's number formats are damaged; open it and save it again
        = formati brojeva u radnoj knjizi su oštećeni; otvorite je i ponovo sačuvajte
        the workbook's texts are damaged; open it and save it again
        = tekstovi u radnoj knjizi su oštećeni; otvorite je i ponovo sačuvajte
        a sheet of the workbook is missing from the file; open it and save it again
        = u datoteci nedostaje jedan radni list radne knjige; otvorite je i ponovo sačuvajte
        the file holds nothing; send the file again, or a nil report if there were no cases
        = datoteka je prazna; pošaljite je ponovo, a ako nije bilo slučajeva, pošaljite nulti izvještaj
        the workbook is protected by a password; save it as .xlsx without one and send that
        = radna knjiga je zaštićena lozinkom; sačuvajte je kao .xlsx bez lozinke i pošaljite tu datoteku
        the file is {1}, which is not read here; save as .xlsx or CSV and send that
        = vrsta datoteke je {1}, a takve se ovdje ne čitaju; sačuvajte je kao .xlsx ili CSV i pošaljite tu datoteku
        it is stated to be a workbook (xlsx) and is none; state the format that it has, or none
        = navedeno je da je datoteka radna knjiga (xlsx), ali nije; navedite njen stvarni format ili nemojte navesti nijedan
        "{1}" is no encoding that is known here; use one of {2}
        = "{1}" nije kodiranje koje je ovdje poznato; upotrijebite jedno od ovih: {2}
        {1} cannot be read as it comes in; save it as a file and name that
        = {1} se ne može čitati dok pristiže; sačuvajte sadržaj kao datoteku i navedite nju
        the file changed while it was read; check it again once it is written completely
        = datoteka se promijenila za vrijeme čitanja; provjerite je ponovo kada bude zapisana do kraja
        it is an archive inside an archive, which is not opened; send its files in one archive
        = u arhivi je druga arhiva, a ona se ne otvara; pošaljite njene datoteke u jednoj arhivi
        the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it
        = u arhivi nema datoteke sa zapisima; stavite u nju datoteke CSV, XML, JSON ili .xlsx
        the workbook has no sheet of the name that is stated; it has {1}: state one of them, or its number
        = u radnoj knjizi nema radnog lista s navedenim nazivom; u njoj su: {1}; navedite jedan od tih naziva ili broj lista
        the sheets {1} could all hold the records; say which: "sheet" in pipeline.json, or --sheet
        = zapisi mogu biti na svakom od ovih radnih listova: {1}; navedite koji je pravi: "sheet" u pipeline.json ili --sheet
        the workbook has no sheet with anything in it; check that it was saved
        = u radnoj knjizi svi su radni listovi prazni; provjerite je li ispravno sačuvana
        there is no row {1}, where its headings are said to stand; correct "header" or --header
        = nema reda {1}, u kojem bi trebala biti zaglavlja; ispravite "header" ili --header
        there is no such file; check the path
        = takve datoteke nema; provjerite putanju
        this is a folder, and a file is expected; name the file inside it
        = ovo je folder, a očekuje se datoteka; navedite datoteku koja je u njemu
        the system does not let it be read (error {1}); check its permissions
        = čitanje nije dozvoljeno (greška {1}); provjerite prava pristupa
        the system does not let it be written (error {1}); check space and permissions
        = upisivanje nije dozvoljeno (greška {1}); provjerite slobodan prostor i prava pristupa
        the compressed file is damaged or cut off at byte {1}; compress it and send it again
        = sažeta datoteka je oštećena ili prekinuta kod bajta {1}; sažmite je i pošaljite ponovo
        the compressed file ends, and other bytes follow from byte {1}; compress it again
        = sažeta datoteka je završena, ali od bajta {1} slijede drugi bajtovi; sažmite je ponovo
        the sheet breaks off after row {1}: {2}; open the workbook and save it again
        = radni list se prekida poslije reda {1}: {2}; otvorite radnu knjigu i ponovo je sačuvajte
        , byte {1}
        = , bajt {1}
        it breaks off at line {1}{2}: {3}; export the file again
        = prekida se u redu teksta {1}{2}: {3}; izvezite datoteku ponovo
        no list of records stands where they were sought; name where they stand: "records" in pipeline.json, or --records-at
        = na mjestu na kojem su traženi zapisi nema njihovog popisa; navedite gdje su: "records" u pipeline.json ili --records-at
         at line {1}{2}
        =  u redu teksta {1}{2}
         ("{1}" among the "limits" of pipeline.json sets more)
        =  ("{1}" među vrijednostima "limits" u pipeline.json određuje višu granicu)
        it goes beyond what is read{1}: {2}{3}
        = prelazi granicu čitanja{1}: {2}{3}
        values are nested too deeply
        = vrijednosti su ugniježđene u previše nivoa
        it is too large once decompressed
        = nakon raspakivanja je prevelika
        it decompresses to too many times its size
        = raspakivanjem se povećava previše puta
        a cell is too long
        = jedna ćelija je predugačka
        a record has too many fields
        = jedan zapis ima previše polja
        it uses entities or a document type of its own, which are never read
        = koristi vlastite entitete ili vlastiti tip dokumenta, a oni se nikada ne čitaju
        a record is too long, as when a quote is not closed
        = jedan zapis je predugačak, kao kada navodnici nisu zatvoreni
        an element has too many attributes
        = jedan element ima previše atributa
        the archive holds too many files
        = u arhivi ima previše datoteka
        the workbook has too many sheets
        = u radnoj knjizi ima previše radnih listova
        the workbook's texts are too long to be held
        = tekstovi u radnoj knjizi su predugački za obradu
        it is too large to be held in memory; save it, decompressed, as a file of its own
        = prevelika je za obradu u memoriji; raspakujte je i sačuvajte kao zasebnu datoteku
        it was prepared with another linking key ({1}) than the one at hand ({2}); ask which one belongs to this round
        = pripremljena je drugim ključem za povezivanje ({1}), a ne onim koji je ovdje ({2}); pitajte koji ključ vrijedi za ovaj krug prikupljanja podataka
        its key_fingerprint is no fingerprint of a key; prepare it again
        = njen podatak key_fingerprint nije otisak ključa; pripremite je ponovo
        record {1} does not hold {2} as the standard writes it
        = zapis {1} ne sadrži podatak {2} u obliku koji propisuje standard
        an OpenDocument sheet or text (.ods, .odt)
        = tabela ili tekst u formatu OpenDocument (.ods, .odt)
        an Office document that is no workbook
        = Office dokument koji nije radna knjiga
        a ZIP archive or Excel workbook
        = ZIP arhiva ili radna knjiga programa Excel
        a web page
        = stranica s interneta
        a PDF document
        = PDF dokument
        an old Office document
        = stari Office dokument
        an Office document protected by a password
        = Office dokument zaštićen lozinkom
        a workbook as one XML document (Excel 2003)
        = radna knjiga u obliku jednog XML dokumenta (Excel 2003)
        an OpenDocument sheet or text in one XML document (.fods)
        = tabela ili tekst OpenDocument u jednom XML dokumentu (.fods)
        a text with its looks (.rtf)
        = oblikovan tekst (.rtf)
        a table in SYLK (.slk)
        = tabela u formatu SYLK (.slk)
        a table in DIF (.dif)
        = tabela u formatu DIF (.dif)
        no text
        = datoteka koja nije tekst
        control_totals/{1} is not a field of the standard with a whole number
        = control_totals/{1} nije polje standarda s cijelim brojem
        Nothing says which quarter this is for: name it in the file's envelope, in a sidecar FILE.envelope.json, or by {{period}} in the source's path.
        = Ništa ne pokazuje za koji je kvartal ovo: navedite ga u podacima o dostavi u samoj datoteci, u pratećoj datoteci FILE.envelope.json ili pomoću {{period}} u putanji izvora.
        The period is not written as a quarter, such as 2004-Q1
        = Period nije napisan kao kvartal, na primjer 2004-Q1
        The file says that another organisation sends it (supplier_id)
        = U datoteci piše da je šalje druga organizacija (supplier_id)
        The file names another reporting area than {1}
        = U datoteci je navedeno drugo izvještajno područje, a ne {1}
        The file names another kind of records than {1}
        = U datoteci je navedena druga vrsta zapisa, a ne {1}
        {1} is not a whole number of {2} or more
        = {1} nije cijeli broj; najmanja dozvoljena vrijednost je {2}
        {1} is not a day such as 2004-04-15
        = {1} nije datum u obliku 2004-04-15
        {1} is neither true nor false
        = {1} nije ni true ni false
        file {1}
        = datoteka {1}
        The sidecar {1} cannot be read: {2}.
        = Prateća datoteka {1} ne može se pročitati: {2}.
        The source's settings do not fit: {1}
        = Postavke izvora nisu ispravne: {1}
        Another file of this archive is for the same organisation, quarter and kind of records. Put their records into one file, or send the archives one after the other with a revision each.
        = Još jedna datoteka u ovoj arhivi odnosi se na istu organizaciju, isti kvartal i istu vrstu zapisa. Stavite zapise u jednu datoteku ili pošaljite arhive jednu za drugom, svaku s vlastitim brojem revizije.
        warning
        = upozorenje
        error
        = greška
        """#
}
