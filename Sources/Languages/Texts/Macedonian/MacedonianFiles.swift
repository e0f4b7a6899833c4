extension Macedonian {
    /// How files are read, and why they cannot be.
    static let files = #"""
        A sheet is stated for the file, which is {1} and has none: it is read whole.
        = За датотеката е наведен лист, а таа е {1} и нема листови: се чита целата.
        A place of the records is stated for the file, which is {1} and has none: it is read whole.
        = За датотеката е наведено место на записите, а таа е {1} и нема такво место: се чита целата.
        The rows can be cut at "{1}" or at "{2}", and nothing tells which is meant.
        = Редовите може да се поделат кај "{1}" или кај "{2}", а ништо не покажува на кое се мисли.
        The delimiter is stated to be "{1}", at which the rows have one column; cut at "{2}" they have {3}.
        = Како разделник е наведено "{1}", со кое редовите имаат една колона; поделени кај "{2}" имаат колони: {3}.
        The file is in {1}, and JSON is to be in UTF-8; it is read.
        = Датотеката е во {1}, а JSON треба да биде во UTF-8; сепак се чита.
        The sheet that is read is hidden.
        = Листот што се чита е скриен.
        {1} to {2}
        = {1} до {2}
        Hidden columns are read: {1}.
        = Се читаат и скриени колони: {1}.
        The archive holds 1 other file that is not read.
        = Архивата содржи уште 1 датотека што не се чита.
        The archive holds {1} other files that are not read.
        = Архивата содржи и други датотеки што не се читаат: {1}.
        The file has no row of headings: its columns are known by letters only. "header": N or --header N states the row, if there is one.
        = Датотеката нема ред со заглавија: нејзините колони се познати само по букви. Редот, ако го има, се наведува со "header": N или --header N.
        The row of headings that is read is hidden.
        = Редот со заглавија што се чита е скриен.
        none of the first full row's cells is a known heading, or written otherwise than those below
        = ниту една ќелија од првиот полн ред не е познато заглавие, ниту е напишана поинаку од оние под неа
        a row of texts above columns of numbers and dates
        = ред со текстови над колони со броеви и датуми
        the first row with most columns filled
        = првиот ред со најмногу пополнети колони
        stated in the configuration
        = наведено во конфигурацијата
        the first full row has numbers and dates where those below have them
        = првиот полн ред има броеви и датуми таму каде што ги имаат и редовите под него
        a row of system names above one of labels
        = ред со системски имиња над ред со називи
        two rows, of which the upper groups the lower
        = два реда, од кои горниот го групира долниот
        the only sheet
        = единствениот лист
        the first sheet with rows
        = првиот лист со редови
        Several lists can be the records, and nothing tells which are meant:
        = Записите може да бидат во повеќе списоци, а ништо не покажува на кој се мисли:
        The file can be read as {1} or as {2}, and its letters do not tell which is meant.
        = Датотеката може да се прочита како {1} или како {2}, а нејзините букви не покажуваат на кое се мисли.
        The file begins with the byte order mark of {1} and is read so, though {2} is declared for it.
        = Датотеката почнува со ознаката за редослед на бајтите за {1} и така се чита, иако за неа е наведено {2}.
        The file is read as {1}, though other things speak for {2}.
        = Датотеката се чита како {1}, иако друго упатува на {2}.
         (byte {1})
        =  (бајт {1})
        make the archive anew and send that
        = направете ја архивата одново и испратете ја новата
        the archive is cut off: it has no end
        = архивата е прекината: нема крај
        send it again, whole
        = испратете ја повторно, цела
        the archive has two ends, and programs would disagree on what it holds
        = архивата има два краја, па различни програми во неа би виделе различна содржина
        there are bytes before the archive, or before its first file
        = има бајти пред архивата или пред нејзината прва датотека
        there are bytes after the archive's end
        = има бајти по крајот на архивата
        the archive continues in other files
        = архивата продолжува во други датотеки
        make one archive in one file
        = направете една архива во една датотека
        the archive's table of contents is damaged
        = списокот на датотеки во архивата е оштетен
        a file of the archive is not where its table of contents says
        = една датотека од архивата не е таму каде што кажува списокот на датотеки
        a file of the archive has two different names
        = една датотека од архивата има две различни имиња
        the archive says two different things of one file
        = архивата кажува две различни работи за иста датотека
        the archive holds a file that its table of contents does not list
        = архивата содржи датотека што ја нема во списокот на датотеки
        files of the archive overlap
        = датотеки во архивата се преклопуваат
        the archive is protected by a password
        = архивата е заштитена со лозинка
        make one without and send that
        = направете архива без лозинка и испратете ја неа
        a file of the archive has a name that leads out of it
        = една датотека од архивата има име што води надвор од неа
        name it without .. and without a drive, and make it anew
        = именувајте ја без .. и без ознака на диск и направете ја архивата одново
        two files of the archive have the same name
        = две датотеки во архивата имаат исто име
        rename one and make it anew
        = преименувајте една од нив и направете ја архивата одново
        the archive is compressed in a way that is not read here
        = архивата е компресирана на начин што овде не се чита
        make a plain ZIP archive
        = направете обична ZIP-архива
        the archive holds a link in place of a file
        = архивата содржи врска наместо датотека
        put the file itself in and make it anew
        = ставете ја самата датотека во архивата и направете ја архивата одново
        a file of the archive is damaged
        = една датотека од архивата е оштетена
        make the archive anew and send that again
        = направете ја архивата одново и испратете ја повторно
        the file is no Excel workbook; save it as .xlsx or CSV and send that
        = датотеката не е работна книга на Excel; зачувајте ја како .xlsx или CSV и испратете ја така
        the workbook is in the binary form (.xlsb); save it as .xlsx and send that
        = работната книга е во бинарен облик (.xlsb); зачувајте ја како .xlsx и испратете ја така
        the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that
        = датотеката е во форматот OpenDocument (.ods); зачувајте ја како .xlsx или CSV и испратете ја така
        the workbook's list of parts is damaged; open it and save it again
        = списокот на делови на работната книга е оштетен; отворете ја и зачувајте ја повторно
        the workbook's list of sheets is damaged; open it and save it again
        = списокот на листови на работната книга е оштетен; отворете ја и зачувајте ја повторно
        the workbook's number formats are damaged; open it and save it again
        = форматите на броевите во работната книга се оштетени; отворете ја и зачувајте ја повторно
        the workbook's texts are damaged; open it and save it again
        = текстовите во работната книга се оштетени; отворете ја и зачувајте ја повторно
        a sheet of the workbook is missing from the file; open it and save it again
        = во датотеката недостига лист од работната книга; отворете ја и зачувајте ја повторно
        the file holds nothing; send the file again, or a nil report if there were no cases
        = датотеката не содржи ништо; испратете ја повторно, или испратете нулти извештај ако немало случаи
        the workbook is protected by a password; save it as .xlsx without one and send that
        = работната книга е заштитена со лозинка; зачувајте ја како .xlsx без лозинка и испратете ја така
        the file is {1}, which is not read here; save as .xlsx or CSV and send that
        = датотеката е {1}, што овде не се чита; зачувајте ја како .xlsx или CSV и испратете ја така
        it is stated to be a workbook (xlsx) and is none; state the format that it has, or none
        = наведено е дека е работна книга (xlsx), а не е; наведете го форматот што го има или не наведувајте никаков
        "{1}" is no encoding that is known here; use one of {2}
        = "{1}" не е кодирање што е познато овде; употребете едно од следниве: {2}
        {1} cannot be read as it comes in; save it as a file and name that
        = {1} не може да се чита додека пристигнува; зачувајте го тоа како датотека и наведете ја неа
        the file changed while it was read; check it again once it is written completely
        = датотеката се изменила додека се читала; проверете ја повторно кога ќе биде целосно запишана
        it is an archive inside an archive, which is not opened; send its files in one archive
        = ова е архива во архива, а таква не се отвора; испратете ги нејзините датотеки во една архива
        the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it
        = архивата не содржи датотека со записи; ставете во неа датотеки CSV, XML, JSON или .xlsx
        the workbook has no sheet of the name that is stated; it has {1}: state one of them, or its number
        = работната книга нема лист со наведеното име; ги има следниве: {1}; наведете еден од нив или неговиот број
        the sheets {1} could all hold the records; say which: "sheet" in pipeline.json, or --sheet
        = записите може да бидат во кој било од листовите {1}; кажете во кој се: "sheet" во pipeline.json, или --sheet
        the workbook has no sheet with anything in it; check that it was saved
        = во работната книга нема лист на кој има нешто; проверете дали е зачувана
        there is no row {1}, where its headings are said to stand; correct "header" or --header
        = нема ред {1}, каде што е наведено дека стојат заглавијата; поправете го "header" или --header
        there is no such file; check the path
        = нема таква датотека; проверете ја патеката
        this is a folder, and a file is expected; name the file inside it
        = ова е папка, а се очекува датотека; наведете ја датотеката во неа
        the system does not let it be read (error {1}); check its permissions
        = системот не дозволува читање (грешка {1}); проверете ги дозволите за пристап
        the system does not let it be written (error {1}); check space and permissions
        = системот не дозволува запишување (грешка {1}); проверете го слободниот простор и дозволите за пристап
        the compressed file is damaged or cut off at byte {1}; compress it and send it again
        = компресираната датотека е оштетена или прекината кај бајт {1}; компресирајте ја и испратете ја повторно
        the compressed file ends, and other bytes follow from byte {1}; compress it again
        = компресираната датотека завршува, а од бајт {1} следуваат други бајти; компресирајте ја повторно
        the sheet breaks off after row {1}: {2}; open the workbook and save it again
        = листот се прекинува по ред {1}: {2}; отворете ја работната книга и зачувајте ја повторно
        , byte {1}
        = , бајт {1}
        it breaks off at line {1}{2}: {3}; export the file again
        = датотеката се прекинува кај линија {1}{2}: {3}; извезете ја повторно
        no list of records stands where they were sought; name where they stand: "records" in pipeline.json, or --records-at
        = нема список на записи таму каде што е баран; наведете каде стојат: "records" во pipeline.json, или --records-at
         at line {1}{2}
        =  кај линија {1}{2}
         ("{1}" among the "limits" of pipeline.json sets more)
        =  (со "{1}" меѓу "limits" во pipeline.json се дозволува повеќе)
        it goes beyond what is read{1}: {2}{3}
        = го надминува она што се чита{1}: {2}{3}
        values are nested too deeply
        = вредностите се вгнездени предлабоко
        it is too large once decompressed
        = датотеката е преголема кога ќе се декомпресира
        it decompresses to too many times its size
        = при декомпресирање датотеката станува премногу пати поголема
        a cell is too long
        = една ќелија е предолга
        a record has too many fields
        = еден запис има премногу полиња
        it uses entities or a document type of its own, which are never read
        = датотеката користи ентитети или сопствен тип на документ, а тие никогаш не се читаат
        a record is too long, as when a quote is not closed
        = еден запис е предолг, како кога наводник не е затворен
        an element has too many attributes
        = еден елемент има премногу атрибути
        the archive holds too many files
        = архивата содржи премногу датотеки
        the workbook has too many sheets
        = работната книга има премногу листови
        the workbook's texts are too long to be held
        = текстовите во работната книга се предолги за да се сместат во меморијата
        it is too large to be held in memory; save it, decompressed, as a file of its own
        = датотеката е преголема за да се смести во меморијата; зачувајте ја декомпресирана, како посебна датотека
        it was prepared with another linking key ({1}) than the one at hand ({2}); ask which one belongs to this round
        = подготвена е со друг клуч за поврзување ({1}), а не со оној што е на располагање ({2}); прашајте кој од нив важи за овој круг
        its key_fingerprint is no fingerprint of a key; prepare it again
        = нејзиниот key_fingerprint не е отпечаток на клуч; подгответе ја повторно
        record {1} does not hold {2} as the standard writes it
        = записот {1} не го содржи полето {2} онака како што го пишува стандардот
        an OpenDocument sheet or text (.ods, .odt)
        = лист или текст во форматот OpenDocument (.ods, .odt)
        an Office document that is no workbook
        = документ на Office што не е работна книга
        a ZIP archive or Excel workbook
        = ZIP-архива или работна книга на Excel
        a web page
        = веб-страница
        a PDF document
        = PDF-документ
        an old Office document
        = стар документ на Office
        an Office document protected by a password
        = документ на Office заштитен со лозинка
        a workbook as one XML document (Excel 2003)
        = работна книга како еден XML-документ (Excel 2003)
        an OpenDocument sheet or text in one XML document (.fods)
        = лист или текст OpenDocument како еден XML-документ (.fods)
        a text with its looks (.rtf)
        = текст со форматирање (.rtf)
        a table in SYLK (.slk)
        = табела во форматот SYLK (.slk)
        a table in DIF (.dif)
        = табела во форматот DIF (.dif)
        no text
        = нешто што не е текст
        control_totals/{1} is not a field of the standard with a whole number
        = control_totals/{1} не е поле од стандардот со цел број
        Nothing says which quarter this is for: name it in the file's envelope, in a sidecar FILE.envelope.json, or by {{period}} in the source's path.
        = Никаде не стои за кое тримесечје е ова: наведете го во придружните податоци на датотеката, во придружна датотека FILE.envelope.json или со {{period}} во патеката на изворот.
        The period is not written as a quarter, such as 2004-Q1
        = Периодот не е напишан како тримесечје, на пример 2004-Q1
        The file says that another organisation sends it (supplier_id)
        = Во датотеката стои дека ја испраќа друга организација (supplier_id)
        The file names another reporting area than {1}
        = Во датотеката е наведено друго известувачко подрачје, а не {1}
        The file names another kind of records than {1}
        = Во датотеката е наведен друг вид записи, а не {1}
        {1} is not a whole number of {2} or more
        = {1} не е цел број еднаков на {2} или поголем
        {1} is not a day such as 2004-04-15
        = {1} не е датум како 2004-04-15
        {1} is neither true nor false
        = {1} не е ни точно (true) ни неточно (false)
        file {1}
        = датотека {1}
        The sidecar {1} cannot be read: {2}.
        = Придружната датотека {1} не може да се прочита: {2}.
        The source's settings do not fit: {1}
        = Поставките на изворот не одговараат: {1}
        Another file of this archive is for the same organisation, quarter and kind of records. Put their records into one file, or send the archives one after the other with a revision each.
        = Друга датотека од оваа архива е за истата организација, истото тримесечје и истиот вид записи. Ставете ги нивните записи во една датотека или испратете ги архивите една по друга, секоја со своја ревизија.
        warning
        = предупредување
        error
        = грешка
        """#
}
