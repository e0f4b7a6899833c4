extension Albanian {
    /// How files are read, and why they cannot be.
    static let files = #"""
        A sheet is stated for the file, which is {1} and has none: it is read whole.
        = Për skedarin është dhënë një fletë, por ai është {1} dhe nuk ka fletë: lexohet i plotë.
        A place of the records is stated for the file, which is {1} and has none: it is read whole.
        = Për skedarin është dhënë vendi i regjistrimeve, por ai është {1} dhe nuk ka vend të tillë: lexohet i plotë.
        The rows can be cut at "{1}" or at "{2}", and nothing tells which is meant.
        = Rreshtat mund të ndahen te "{1}" ose te "{2}", dhe asgjë nuk tregon se cila ndarje është e duhura.
        The delimiter is stated to be "{1}", at which the rows have one column; cut at "{2}" they have {3}.
        = Si ndarës është dhënë "{1}", por me të rreshtat kanë vetëm një kolonë; të ndarë te "{2}" numri i kolonave është {3}.
        The file is in {1}, and JSON is to be in UTF-8; it is read.
        = Skedari është në {1}, ndërsa JSON duhet të jetë në UTF-8; megjithatë lexohet.
        The sheet that is read is hidden.
        = Fleta që lexohet është e fshehur.
        {1} to {2}
        = {1} deri në {2}
        Hidden columns are read: {1}.
        = Lexohen kolona të fshehura: {1}.
        The archive holds 1 other file that is not read.
        = Arkivi përmban 1 skedar tjetër që nuk lexohet.
        The archive holds {1} other files that are not read.
        = Arkivi përmban {1} skedarë të tjerë që nuk lexohen.
        The file has no row of headings: its columns are known by letters only. "header": N or --header N states the row, if there is one.
        = Skedari nuk ka rresht titujsh: kolonat e tij njihen vetëm me shkronja. "header": N ose --header N tregon rreshtin, nëse ka një të tillë.
        The row of headings that is read is hidden.
        = Rreshti i titujve që lexohet është i fshehur.
        none of the first full row's cells is a known heading, or written otherwise than those below
        = asnjë nga qelizat e rreshtit të parë të plotë nuk është titull i njohur ose e shkruar ndryshe nga ato poshtë saj
        a row of texts above columns of numbers and dates
        = një rresht me tekste mbi kolona me numra dhe data
        the first row with most columns filled
        = rreshti i parë me më shumë kolona të plotësuara
        stated in the configuration
        = e dhënë në konfigurim
        the first full row has numbers and dates where those below have them
        = rreshti i parë i plotë ka numra dhe data aty ku kanë edhe rreshtat poshtë tij
        a row of system names above one of labels
        = një rresht me emra të sistemit mbi një rresht me emërtime
        two rows, of which the upper groups the lower
        = dy rreshta, nga të cilët i sipërmi grupon të poshtmin
        the only sheet
        = fleta e vetme
        the first sheet with rows
        = fleta e parë me rreshta
        Several lists can be the records, and nothing tells which are meant:
        = Disa lista mund të jenë regjistrimet, dhe asgjë nuk tregon se cila është e duhura:
        The file can be read as {1} or as {2}, and its letters do not tell which is meant.
        = Skedari mund të lexohet si {1} ose si {2}, dhe shkronjat e tij nuk tregojnë se cili është i duhuri.
        The file begins with the byte order mark of {1} and is read so, though {2} is declared for it.
        = Skedari fillon me shenjën e radhës së bajteve të {1} dhe lexohet si i tillë, megjithëse për të është deklaruar {2}.
        The file is read as {1}, though other things speak for {2}.
        = Skedari lexohet si {1}, megjithëse shenja të tjera flasin për {2}.
         (byte {1})
        =  (bajti {1})
        make the archive anew and send that
        = krijojeni arkivin nga e para dhe dërgoni atë
        the archive is cut off: it has no end
        = arkivi është i ndërprerë: i mungon fundi
        send it again, whole
        = dërgojeni përsëri, të plotë
        the archive has two ends, and programs would disagree on what it holds
        = arkivi ka dy funde, dhe programe të ndryshme do ta lexonin ndryshe përmbajtjen e tij
        there are bytes before the archive, or before its first file
        = ka bajte para arkivit ose para skedarit të tij të parë
        there are bytes after the archive's end
        = ka bajte pas fundit të arkivit
        the archive continues in other files
        = arkivi vazhdon në skedarë të tjerë
        make one archive in one file
        = krijoni një arkiv të vetëm në një skedar të vetëm
        the archive's table of contents is damaged
        = pasqyra e lëndës së arkivit është e dëmtuar
        a file of the archive is not where its table of contents says
        = një skedar i arkivit nuk është aty ku thotë pasqyra e lëndës
        a file of the archive has two different names
        = një skedar i arkivit ka dy emra të ndryshëm
        the archive says two different things of one file
        = arkivi thotë dy gjëra të ndryshme për të njëjtin skedar
        the archive holds a file that its table of contents does not list
        = arkivi përmban një skedar që nuk gjendet në pasqyrën e lëndës
        files of the archive overlap
        = skedarët e arkivit mbivendosen
        the archive is protected by a password
        = arkivi është i mbrojtur me fjalëkalim
        make one without and send that
        = krijoni një pa fjalëkalim dhe dërgoni atë
        a file of the archive has a name that leads out of it
        = një skedar i arkivit ka një emër që të çon jashtë arkivit
        name it without .. and without a drive, and make it anew
        = emërtojeni pa .. dhe pa shkronjë disku, dhe krijojeni arkivin nga e para
        two files of the archive have the same name
        = dy skedarë të arkivit kanë të njëjtin emër
        rename one and make it anew
        = riemërtojeni njërin dhe krijojeni arkivin nga e para
        the archive is compressed in a way that is not read here
        = arkivi është i ngjeshur në një mënyrë që nuk lexohet këtu
        make a plain ZIP archive
        = krijoni një arkiv të thjeshtë ZIP
        the archive holds a link in place of a file
        = arkivi përmban një lidhje në vend të një skedari
        put the file itself in and make it anew
        = vendosni në arkiv vetë skedarin dhe krijojeni nga e para
        a file of the archive is damaged
        = një skedar i arkivit është i dëmtuar
        make the archive anew and send that again
        = krijojeni arkivin nga e para dhe dërgojeni përsëri
        the file is no Excel workbook; save it as .xlsx or CSV and send that
        = skedari nuk është libër pune i Excel-it; ruajeni si .xlsx ose CSV dhe dërgoni atë
        the workbook is in the binary form (.xlsb); save it as .xlsx and send that
        = libri i punës është në formën binare (.xlsb); ruajeni si .xlsx dhe dërgoni atë
        the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that
        = skedari është i llojit OpenDocument (.ods); ruajeni si .xlsx ose CSV dhe dërgoni atë
        the workbook's list of parts is damaged; open it and save it again
        = lista e pjesëve të librit të punës është e dëmtuar; hapeni librin dhe ruajeni përsëri
        the workbook's list of sheets is damaged; open it and save it again
        = lista e fletëve të librit të punës është e dëmtuar; hapeni librin dhe ruajeni përsëri
        the workbook's number formats are damaged; open it and save it again
        = formatet e numrave të librit të punës janë të dëmtuara; hapeni librin dhe ruajeni përsëri
        the workbook's texts are damaged; open it and save it again
        = tekstet e librit të punës janë të dëmtuara; hapeni librin dhe ruajeni përsëri
        a sheet of the workbook is missing from the file; open it and save it again
        = një fletë e librit të punës mungon në skedar; hapeni librin dhe ruajeni përsëri
        the file holds nothing; send the file again, or a nil report if there were no cases
        = skedari nuk përmban asgjë; dërgojeni skedarin përsëri, ose dërgoni një raport zero nëse nuk pati raste
        the workbook is protected by a password; save it as .xlsx without one and send that
        = libri i punës është i mbrojtur me fjalëkalim; ruajeni si .xlsx pa fjalëkalim dhe dërgoni atë
        the file is {1}, which is not read here; save as .xlsx or CSV and send that
        = skedari është {1}, lloj që nuk lexohet këtu; ruajeni si .xlsx ose CSV dhe dërgoni atë
        it is stated to be a workbook (xlsx) and is none; state the format that it has, or none
        = thuhet se është libër pune (xlsx), por nuk është; jepni formatin që ka, ose mos jepni asnjë
        "{1}" is no encoding that is known here; use one of {2}
        = "{1}" nuk është kodim i njohur këtu; përdorni një nga këto: {2}
        {1} cannot be read as it comes in; save it as a file and name that
        = {1} nuk mund të lexohet drejtpërdrejt gjatë mbërritjes; ruajeni si skedar dhe jepni emrin e tij
        the file changed while it was read; check it again once it is written completely
        = skedari ndryshoi gjatë leximit; kontrollojeni përsëri kur të jetë shkruar plotësisht
        it is an archive inside an archive, which is not opened; send its files in one archive
        = është një arkiv brenda një arkivi, i cili nuk hapet; dërgoni skedarët e tij në një arkiv të vetëm
        the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it
        = arkivi nuk përmban asnjë skedar me regjistrime; vendosni në të skedarë CSV, XML, JSON ose .xlsx
        the workbook has no sheet of the name that is stated; it has {1}: state one of them, or its number
        = libri i punës nuk ka fletë me emrin e dhënë; fletët që ka janë: {1}. Jepni njërën prej tyre ose numrin e saj
        the sheets {1} could all hold the records; say which: "sheet" in pipeline.json, or --sheet
        = secila nga këto fletë mund të përmbajë regjistrimet: {1}; tregoni cila është: "sheet" në pipeline.json, ose --sheet
        the workbook has no sheet with anything in it; check that it was saved
        = libri i punës nuk ka asnjë fletë me përmbajtje; kontrolloni nëse është ruajtur
        there is no row {1}, where its headings are said to stand; correct "header" or --header
        = nuk ka rresht {1}, ku thuhet se janë titujt e tij; ndreqni "header" ose --header
        there is no such file; check the path
        = nuk ka skedar të tillë; kontrolloni shtegun
        this is a folder, and a file is expected; name the file inside it
        = kjo është dosje, ndërsa pritet një skedar; jepni emrin e skedarit që ndodhet në të
        the system does not let it be read (error {1}); check its permissions
        = sistemi nuk lejon që të lexohet (gabimi {1}); kontrolloni të drejtat e qasjes
        the system does not let it be written (error {1}); check space and permissions
        = sistemi nuk lejon që të shkruhet (gabimi {1}); kontrolloni hapësirën dhe të drejtat e qasjes
        the compressed file is damaged or cut off at byte {1}; compress it and send it again
        = skedari i ngjeshur është i dëmtuar ose i ndërprerë te bajti {1}; ngjesheni dhe dërgojeni përsëri
        the compressed file ends, and other bytes follow from byte {1}; compress it again
        = skedari i ngjeshur mbaron, dhe pas tij vijnë bajte të tjera nga bajti {1}; ngjesheni përsëri
        the sheet breaks off after row {1}: {2}; open the workbook and save it again
        = fleta ndërpritet pas rreshtit {1}: {2}; hapeni librin e punës dhe ruajeni përsëri
        , byte {1}
        = , bajti {1}
        it breaks off at line {1}{2}: {3}; export the file again
        = ndërpritet te rreshti {1}{2}: {3}; eksportojeni skedarin përsëri
        no list of records stands where they were sought; name where they stand: "records" in pipeline.json, or --records-at
        = aty ku u kërkua nuk ka listë regjistrimesh; tregoni ku gjendet: "records" në pipeline.json, ose --records-at
         at line {1}{2}
        =  te rreshti {1}{2}
         ("{1}" among the "limits" of pipeline.json sets more)
        =  ("{1}" te "limits" në pipeline.json cakton një kufi më të madh)
        it goes beyond what is read{1}: {2}{3}
        = kalon kufirin e asaj që lexohet{1}: {2}{3}
        values are nested too deeply
        = vlerat janë të futura njëra brenda tjetrës në tepër nivele
        it is too large once decompressed
        = është tepër i madh pas shpaketimit
        it decompresses to too many times its size
        = pas shpaketimit bëhet shumëfish tepër i madh në krahasim me madhësinë e vet
        a cell is too long
        = një qelizë është tepër e gjatë
        a record has too many fields
        = një regjistrim ka tepër fusha
        it uses entities or a document type of its own, which are never read
        = përdor entitete ose një lloj dokumenti të vetin, të cilat nuk lexohen kurrë
        a record is too long, as when a quote is not closed
        = një regjistrim është tepër i gjatë, si kur një thonjëz nuk është mbyllur
        an element has too many attributes
        = një element ka tepër atribute
        the archive holds too many files
        = arkivi përmban tepër skedarë
        the workbook has too many sheets
        = libri i punës ka tepër fletë
        the workbook's texts are too long to be held
        = tekstet e librit të punës janë tepër të gjata për t’u mbajtur në kujtesë
        it is too large to be held in memory; save it, decompressed, as a file of its own
        = është tepër i madh për t’u mbajtur në kujtesë; ruajeni, të shpaketuar, si skedar më vete
        it was prepared with another linking key ({1}) than the one at hand ({2}); ask which one belongs to this round
        = është përgatitur me një çelës lidhës ({1}) tjetër nga ai që është në dispozicion ({2}); pyesni cili i përket këtij raundi
        its key_fingerprint is no fingerprint of a key; prepare it again
        = key_fingerprint i tij nuk është gjurmë e ndonjë çelësi; përgatiteni përsëri
        record {1} does not hold {2} as the standard writes it
        = në regjistrimin {1} fusha {2} nuk është e shkruar siç e kërkon standardi
        an OpenDocument sheet or text (.ods, .odt)
        = një fletë ose tekst OpenDocument (.ods, .odt)
        an Office document that is no workbook
        = një dokument Office që nuk është libër pune
        a ZIP archive or Excel workbook
        = një arkiv ZIP ose libër pune i Excel-it
        a web page
        = një faqe interneti
        a PDF document
        = një dokument PDF
        an old Office document
        = një dokument i vjetër Office
        an Office document protected by a password
        = një dokument Office i mbrojtur me fjalëkalim
        a workbook as one XML document (Excel 2003)
        = një libër pune si një dokument i vetëm XML (Excel 2003)
        an OpenDocument sheet or text in one XML document (.fods)
        = një fletë ose tekst OpenDocument në një dokument të vetëm XML (.fods)
        a text with its looks (.rtf)
        = një tekst me formatim (.rtf)
        a table in SYLK (.slk)
        = një tabelë në SYLK (.slk)
        a table in DIF (.dif)
        = një tabelë në DIF (.dif)
        no text
        = jo tekst
        control_totals/{1} is not a field of the standard with a whole number
        = control_totals/{1} nuk është fushë e standardit me numër të plotë
        Nothing says which quarter this is for: name it in the file's envelope, in a sidecar FILE.envelope.json, or by {{period}} in the source's path.
        = Asgjë nuk tregon për cilin tremujor është kjo: jepeni atë në zarfin e skedarit, në një skedar shoqërues FILE.envelope.json, ose me {{period}} në shtegun e burimit.
        The period is not written as a quarter, such as 2004-Q1
        = Periudha nuk është shkruar si tremujor, për shembull 2004-Q1
        The file says that another organisation sends it (supplier_id)
        = Skedari thotë se e dërgon një organizatë tjetër (supplier_id)
        The file names another reporting area than {1}
        = Skedari përmend një zonë raportimi tjetër nga {1}
        The file names another kind of records than {1}
        = Skedari përmend një lloj regjistrimesh tjetër nga {1}
        {1} is not a whole number of {2} or more
        = {1} nuk është numër i plotë prej të paktën {2}
        {1} is not a day such as 2004-04-15
        = {1} nuk është datë e shkruar si 2004-04-15
        {1} is neither true nor false
        = {1} nuk është as e vërtetë, as e pavërtetë
        file {1}
        = skedari {1}
        The sidecar {1} cannot be read: {2}.
        = Skedari shoqërues {1} nuk mund të lexohet: {2}.
        The source's settings do not fit: {1}
        = Cilësimet e burimit nuk janë të përshtatshme: {1}
        Another file of this archive is for the same organisation, quarter and kind of records. Put their records into one file, or send the archives one after the other with a revision each.
        = Një skedar tjetër i këtij arkivi është për të njëjtën organizatë, tremujor dhe lloj regjistrimesh. Vendosini regjistrimet e tyre në një skedar, ose dërgojini arkivat njërin pas tjetrit, secilin me numrin e vet të rishikimit.
        warning
        = paralajmërim
        error
        = gabim
        """#
}
