extension Bulgarian {
    /// How files are read, and why they cannot be.
    static let files = #"""
        A sheet is stated for the file, which is {1} and has none: it is read whole.
        = Посочен е лист, но файлът е {1} и няма листове: чете се целият.
        A place of the records is stated for the file, which is {1} and has none: it is read whole.
        = Посочено е място на записите, но файлът е {1} и няма такова място: чете се целият.
        The rows can be cut at "{1}" or at "{2}", and nothing tells which is meant.
        = Редовете могат да се разделят и с "{1}", и с "{2}", а нищо не показва кое е вярното.
        The delimiter is stated to be "{1}", at which the rows have one column; cut at "{2}" they have {3}.
        = Посочен е разделител "{1}", при който редовете имат една колона; при разделител "{2}" броят на колоните е {3}.
        The file is in {1}, and JSON is to be in UTF-8; it is read.
        = Файлът е в {1}, а JSON трябва да е в UTF-8; чете се въпреки това.
        The sheet that is read is hidden.
        = Листът, който се чете, е скрит.
        {1} to {2}
        = {1} до {2}
        Hidden columns are read: {1}.
        = Четат се и скрити колони: {1}.
        The archive holds 1 other file that is not read.
        = Архивът съдържа още 1 файл, който не се чете.
        The archive holds {1} other files that are not read.
        = Архивът съдържа още {1} файла, които не се четат.
        The file has no row of headings: its columns are known by letters only. "header": N or --header N states the row, if there is one.
        = Файлът няма заглавен ред: колоните му се означават само с букви. С "header": N или --header N се посочва този ред, ако го има.
        The row of headings that is read is hidden.
        = Заглавният ред, който се чете, е скрит.
        none of the first full row's cells is a known heading, or written otherwise than those below
        = нито една клетка от първия пълен ред не е познато заглавие и не е изписана различно от клетките под нея
        a row of texts above columns of numbers and dates
        = ред с текстове над колони с числа и дати
        the first row with most columns filled
        = първият ред с най-много попълнени колони
        stated in the configuration
        = посочено в конфигурацията
        the first full row has numbers and dates where those below have them
        = в първия пълен ред има числа и дати там, където ги има и в редовете под него
        a row of system names above one of labels
        = ред със системни имена над ред с надписи
        two rows, of which the upper groups the lower
        = два реда, от които горният групира долния
        the only sheet
        = единственият лист
        the first sheet with rows
        = първият лист с редове
        Several lists can be the records, and nothing tells which are meant:
        = Няколко списъка могат да са записите, а нищо не показва кой от тях е верният:
        The file can be read as {1} or as {2}, and its letters do not tell which is meant.
        = Файлът може да се прочете като {1} или като {2}, а буквите в него не показват кое е вярното.
        The file begins with the byte order mark of {1} and is read so, though {2} is declared for it.
        = Файлът започва с маркера за реда на байтовете на {1} и се чете така, макар че за него е обявено {2}.
        The file is read as {1}, though other things speak for {2}.
        = Файлът се чете като {1}, макар че други признаци сочат {2}.
         (byte {1})
        =  (байт {1})
        make the archive anew and send that
        = създайте архива отново и изпратете новия
        the archive is cut off: it has no end
        = архивът е отрязан: няма край
        send it again, whole
        = изпратете го отново, цял
        the archive has two ends, and programs would disagree on what it holds
        = архивът има два края и различните програми биха виждали в него различно съдържание
        there are bytes before the archive, or before its first file
        = има байтове преди архива или преди първия файл в него
        there are bytes after the archive's end
        = има байтове след края на архива
        the archive continues in other files
        = архивът продължава в други файлове
        make one archive in one file
        = направете един архив в един файл
        the archive's table of contents is damaged
        = списъкът на файловете в архива е повреден
        a file of the archive is not where its table of contents says
        = файл от архива не е там, където сочи списъкът на файловете
        a file of the archive has two different names
        = файл от архива има две различни имена
        the archive says two different things of one file
        = архивът посочва две различни неща за един файл
        the archive holds a file that its table of contents does not list
        = архивът съдържа файл, който не е в списъка на файловете
        files of the archive overlap
        = файлове от архива се застъпват
        the archive is protected by a password
        = архивът е защитен с парола
        make one without and send that
        = направете архив без парола и изпратете него
        a file of the archive has a name that leads out of it
        = името на файл от архива сочи извън архива
        name it without .. and without a drive, and make it anew
        = дайте му име без .. и без буква на устройство и създайте архива отново
        two files of the archive have the same name
        = два файла от архива имат еднакво име
        rename one and make it anew
        = преименувайте единия и създайте архива отново
        the archive is compressed in a way that is not read here
        = архивът е компресиран по начин, който тук не се чете
        make a plain ZIP archive
        = направете обикновен архив ZIP
        the archive holds a link in place of a file
        = архивът съдържа връзка вместо файл
        put the file itself in and make it anew
        = поставете в архива самия файл и го създайте отново
        a file of the archive is damaged
        = файл от архива е повреден
        make the archive anew and send that again
        = създайте архива отново и изпратете новия
        the file is no Excel workbook; save it as .xlsx or CSV and send that
        = файлът не е работна книга на Excel; запишете го като .xlsx или CSV и изпратете новия файл
        the workbook is in the binary form (.xlsb); save it as .xlsx and send that
        = работната книга е в двоичен формат (.xlsb); запишете я като .xlsx и изпратете новия файл
        the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that
        = файлът е във формат OpenDocument (.ods); запишете го като .xlsx или CSV и изпратете новия файл
        the workbook's list of parts is damaged; open it and save it again
        = списъкът на частите на работната книга е повреден; отворете я и я запишете отново
        the workbook's list of sheets is damaged; open it and save it again
        = списъкът на листовете в работната книга е повреден; отворете я и я запишете отново
        the workbook's number formats are damaged; open it and save it again
        = числовите формати в работната книга са повредени; отворете я и я запишете отново
        the workbook's texts are damaged; open it and save it again
        = текстовете в работната книга са повредени; отворете я и я запишете отново
        a sheet of the workbook is missing from the file; open it and save it again
        = във файла липсва лист от работната книга; отворете я и я запишете отново
        the file holds nothing; send the file again, or a nil report if there were no cases
        = файлът е празен; изпратете го отново или изпратете нулев отчет, ако не е имало случаи
        the workbook is protected by a password; save it as .xlsx without one and send that
        = работната книга е защитена с парола; запишете я като .xlsx без парола и изпратете новия файл
        the file is {1}, which is not read here; save as .xlsx or CSV and send that
        = файлът е {1}, а такъв файл тук не се чете; запишете го като .xlsx или CSV и изпратете новия файл
        it is stated to be a workbook (xlsx) and is none; state the format that it has, or none
        = посочено е, че файлът е работна книга (xlsx), но той не е; посочете действителния му формат или не посочвайте никакъв
        "{1}" is no encoding that is known here; use one of {2}
        = "{1}" не е позната тук кодировка; използвайте някоя от следните: {2}
        {1} cannot be read as it comes in; save it as a file and name that
        = {1} не може да се чете в момента на постъпването; запишете данните във файл и посочете него
        the file changed while it was read; check it again once it is written completely
        = файлът се е променил по време на четенето; проверете го отново, когато е записан докрай
        it is an archive inside an archive, which is not opened; send its files in one archive
        = това е архив в архив, а такъв не се отваря; изпратете файловете му в един архив
        the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it
        = в архива няма файл със записи; поставете в него файлове CSV, XML, JSON или .xlsx
        the workbook has no sheet of the name that is stated; it has {1}: state one of them, or its number
        = в работната книга няма лист с посоченото име; има следните: {1}; посочете един от тях или номера му
        the sheets {1} could all hold the records; say which: "sheet" in pipeline.json, or --sheet
        = записите може да са във всеки от следните листове: {1}; посочете в кой са: "sheet" в pipeline.json или --sheet
        the workbook has no sheet with anything in it; check that it was saved
        = всички листове в работната книга са празни; проверете дали тя е била записана
        there is no row {1}, where its headings are said to stand; correct "header" or --header
        = няма ред {1}, на който са посочени заглавията; коригирайте "header" или --header
        there is no such file; check the path
        = няма такъв файл; проверете пътя
        this is a folder, and a file is expected; name the file inside it
        = това е папка, а се очаква файл; посочете файла в нея
        the system does not let it be read (error {1}); check its permissions
        = системата не позволява четене (грешка {1}); проверете правата за достъп
        the system does not let it be written (error {1}); check space and permissions
        = системата не позволява запис (грешка {1}); проверете свободното място и правата за достъп
        the compressed file is damaged or cut off at byte {1}; compress it and send it again
        = компресираният файл е повреден или отрязан при байт {1}; компресирайте файла и го изпратете отново
        the compressed file ends, and other bytes follow from byte {1}; compress it again
        = компресираният файл свършва, а от байт {1} следват други байтове; компресирайте файла отново
        the sheet breaks off after row {1}: {2}; open the workbook and save it again
        = листът прекъсва след ред {1}: {2}; отворете работната книга и я запишете отново
        , byte {1}
        = , байт {1}
        it breaks off at line {1}{2}: {3}; export the file again
        = файлът прекъсва на ред {1}{2}: {3}; експортирайте го отново
        no list of records stands where they were sought; name where they stand: "records" in pipeline.json, or --records-at
        = няма списък със записи там, където е търсен; посочете къде е: "records" в pipeline.json или --records-at
         at line {1}{2}
        =  на ред {1}{2}
         ("{1}" among the "limits" of pipeline.json sets more)
        =  (с "{1}" сред "limits" в pipeline.json се разрешава повече)
        it goes beyond what is read{1}: {2}{3}
        = надхвърлена е границата за четене{1}: {2}{3}
        values are nested too deeply
        = стойностите са вложени твърде дълбоко една в друга
        it is too large once decompressed
        = файлът е твърде голям след декомпресиране
        it decompresses to too many times its size
        = при декомпресиране файлът нараства твърде много пъти
        a cell is too long
        = клетка е твърде дълга
        a record has too many fields
        = запис има твърде много полета
        it uses entities or a document type of its own, which are never read
        = файлът използва собствени същности (entities) или собствен тип на документа, а те никога не се четат
        a record is too long, as when a quote is not closed
        = запис е твърде дълъг, както когато не е затворена кавичка
        an element has too many attributes
        = елемент има твърде много атрибути
        the archive holds too many files
        = в архива има твърде много файлове
        the workbook has too many sheets
        = в работната книга има твърде много листове
        the workbook's texts are too long to be held
        = текстовете в работната книга са твърде дълги, за да се поберат в паметта
        it is too large to be held in memory; save it, decompressed, as a file of its own
        = файлът е твърде голям, за да се побере в паметта; запишете го декомпресиран като отделен файл
        it was prepared with another linking key ({1}) than the one at hand ({2}); ask which one belongs to this round
        = файлът е подготвен с друг ключ за свързване ({1}), а не с наличния ({2}); попитайте кой от тях е за това отчитане
        its key_fingerprint is no fingerprint of a key; prepare it again
        = стойността на key_fingerprint не е отпечатък на ключ; подгответе файла отново
        record {1} does not hold {2} as the standard writes it
        = запис {1} не съдържа {2} във вида, определен от стандарта
        an OpenDocument sheet or text (.ods, .odt)
        = таблица или текст във формат OpenDocument (.ods, .odt)
        an Office document that is no workbook
        = документ на Office, който не е работна книга
        a ZIP archive or Excel workbook
        = архив ZIP или работна книга на Excel
        a web page
        = уеб страница
        a PDF document
        = документ PDF
        an old Office document
        = документ на Office в стар формат
        an Office document protected by a password
        = документ на Office, защитен с парола
        a workbook as one XML document (Excel 2003)
        = работна книга във вид на един документ XML (Excel 2003)
        an OpenDocument sheet or text in one XML document (.fods)
        = таблица или текст OpenDocument във вид на един документ XML (.fods)
        a text with its looks (.rtf)
        = форматиран текст (.rtf)
        a table in SYLK (.slk)
        = таблица във формат SYLK (.slk)
        a table in DIF (.dif)
        = таблица във формат DIF (.dif)
        no text
        = нетекстов файл
        control_totals/{1} is not a field of the standard with a whole number
        = control_totals/{1} не е поле от стандарта с цяло число
        Nothing says which quarter this is for: name it in the file's envelope, in a sidecar FILE.envelope.json, or by {{period}} in the source's path.
        = Никъде не е посочено за кое тримесечие са данните: посочете го в придружителните данни на файла, в съпътстващ файл FILE.envelope.json или чрез {{period}} в пътя на източника.
        The period is not written as a quarter, such as 2004-Q1
        = Периодът не е записан като тримесечие, например 2004-Q1
        The file says that another organisation sends it (supplier_id)
        = Според данните във файла той се изпраща от друга организация (supplier_id)
        The file names another reporting area than {1}
        = Във файла е посочена друга отчетна държава или територия, а не {1}
        The file names another kind of records than {1}
        = Във файла е посочен друг вид записи, а не {1}
        {1} is not a whole number of {2} or more
        = {1} не е цяло число, по-голямо или равно на {2}
        {1} is not a day such as 2004-04-15
        = {1} не е ден, записан като 2004-04-15
        {1} is neither true nor false
        = {1} не е нито true, нито false
        file {1}
        = файл {1}
        The sidecar {1} cannot be read: {2}.
        = Съпътстващият файл {1} не може да се прочете: {2}.
        The source's settings do not fit: {1}
        = Настройките на източника не са подходящи: {1}
        Another file of this archive is for the same organisation, quarter and kind of records. Put their records into one file, or send the archives one after the other with a revision each.
        = В този архив има друг файл за същата организация, същото тримесечие и същия вид записи. Обединете записите им в един файл или изпратете архивите един след друг, всеки със собствен номер на редакция.
        warning
        = предупреждение
        error
        = грешка
        """#
}
