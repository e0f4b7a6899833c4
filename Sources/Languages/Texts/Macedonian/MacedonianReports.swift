extension Macedonian {
    /// Other words of reports.
    static let reports = #"""
        “{1}”
        = „{1}“
        Value
        = Вредност
        Did you mean
        = Дали мислевте на
        Where
        = Каде
        To do
        = Што да се направи
        Rule
        = Правило
        {1}: those not shown above
        = {1} (оние што не се прикажани погоре)
        What is wrong
        = Што не е во ред
        Column
        = Колона
        Times
        = Колку пати
        File
        = Датотека
        Verdict
        = Исход
        Read
        = Прочитано
        Rejected
        = Отфрлено
        Set apart
        = Издвоено
        No file was checked.
        = Не е проверена ниту една датотека.
        One line for each file that was checked. Each name leads to what was found in it.
        = По еден ред за секоја проверена датотека. Секое име води до она што е најдено во неа.
        The {1} files
        = Датотеки: {1}
        What became of the records of all files
        = Што стана со записите од сите датотеки
        It could not be read.
        = Не можеше да се прочита.
        Format
        = Формат
        Encoding
        = Кодирање
        tabs
        = табулатори
        Between cells
        = Меѓу ќелиите
        one of its sheets
        = еден од нејзините листови
        Sheet
        = Лист
        Records at
        = Место на записите
        Columns not read
        = Колони што не се читаат
        Nothing in them is used or kept.
        = Ништо од нив не се користи и не се чува.
        The one column that was read
        = Единствената колона што е прочитана
        The {1} columns that were read
        = Прочитани колони: {1}
        Columns and what they were taken for
        = Колоните и како се сфатени
        Taken for
        = Сфатено како
        Rows that are no records
        = Редови што не се записи
        Kind
        = Вид
        Rows
        = Редови
        First row
        = Прв ред
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Што бара секое од горенаведените правила, зошто и што да се направи. Истото го кажува и: "clearingpoint explain NAME"
        Why
        = Зошто
        read
        = прочитани
        accepted
        = прифатени
        They go on.
        = Одат понатаму.
        rejected
        = отфрлени
        Mend them, and send the file again.
        = Поправете ги и испратете ја датотеката повторно.
        duplicates
        = дупликати
        The same record stands in the file already.
        = Истиот запис веќе стои во датотеката.
        out of period
        = надвор од периодот
        Nothing of them falls into the quarter.
        = Ништо од нив не спаѓа во тримесечјето.
        without consent
        = без согласност
        The person does not agree to statistical use.
        = Лицето не се согласува со статистичка употреба.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Сите датотеки ({1}): прифатени {2} + отфрлени {3} + дупликати {4} + надвор од периодот {5} + без согласност {6} = прочитани {7}
        compressed
        = компресирано
        sheet "{1}"
        = лист "{1}"
        headings in row {1}
        = заглавија во ред {1}
        no headings
        = без заглавија
        records at {1}
        = место на записите {1}
        Read as {1}.
        = Прочитано како {1}.
        Columns not read: {1}.
        = Колони што не се читаат: {1}.
        Columns not read: {1}, {2} more.
        = Колони што не се читаат: {1}, уште {2}.
        {1} {2} (row {3})
        = {2} – {1} (ред {3})
        {1} {2} (from row {3})
        = {2} – {1} (од ред {3})
        Rows that are no records: {1}.
        = Редови што не се записи: {1}.
        {1} ({2} % sure)
        = {1} (сигурност {2} %)
        1 value makes no sense so.
        = 1 вредност прочитана така нема смисла.
        {1} values make no sense so.
        = Вредности што прочитани така немаат смисла: {1}.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = бројот на датуми што може да се прочитаат и со денот на прво место (dmy) и со месецот на прво место (mdy) е {1}: наведете го "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = кај {1} од датумите на прво место може да биде само денот, а кај {2} само месецот: напишете ги на ист начин
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = {1} од вкупно {2} вредности може да бидат редни броеви на денови од табеларна програма: напишете ги како датуми
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = бројот на броеви што може да се прочитаат и со децимална запирка и со децимална точка е {1}: наведете го "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = кај 1 од броевите има децимална запирка, а кај {1} децимална точка: напишете ги на ист начин
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = кај {1} од броевите има децимална запирка, а кај {2} децимална точка: напишете ги на ист начин
        In the column, {1}.
        = Во колоната {1}.
        column {1}
        = колона {1}
        Near in spelling: {1}.
        = Слично напишано: {1}.
        The file has no column for {1}.
        = Датотеката нема колона за {1}.
        The file has no column for {1} fields: {2}.
        = Полиња за кои датотеката нема колона – {1}: {2}.
        “{1}” for {2}
        = „{1}“ за {2}
        {1} (column {2})
        = {1} (колона {2})
        Did you mean “{1}”?
        = Дали мислевте на „{1}“?
        accepted.
        = прифатено.
        accepted in part: {1} of {2} records.
        = делумно прифатено: записи – {1} од {2}.
        refused.
        = одбиено.
        refused: {1} of {2} records cannot be used.
        = одбиено: записи што не може да се користат – {1} од {2}.
        1 error
        = грешки: 1
        {1} errors
        = грешки: {1}
        1 warning
        = предупредувања: 1
        {1} warnings
        = предупредувања: {1}
        1 note
        = забелешки: 1
        {1} notes
        = забелешки: {1}
        To do: {1}
        = Што да се направи: {1}
        ERROR
        = ГРЕШКА
        WARNING
        = ПРЕДУПРЕДУВАЊЕ
        NOTE
        = ЗАБЕЛЕШКА
        First {1} of {2}: {3}
        = Првите {1} од вкупно {2}: {3}
        At {1}
        = Место: {1}
        Why: {1}
        = Зошто: {1}
        blank
        = празни редови
        title
        = наслови и забелешки над заглавијата
        repeated-heading
        = повторени заглавија
        empty
        = редови без податоци во колоните што се читаат
        totals
        = редови со збирови
        footer
        = забелешки под записите
        More was found by this rule, in more fields or values than are listed.
        = Ова правило нашло и друго, во повеќе полиња или вредности отколку што се наведени.
        an e-mail address
        = адреса на е-пошта
        a telephone number
        = телефонски број
        the number of a passport or identity card
        = број на пасош или лична карта
        a bank account number (IBAN)
        = број на банкарска сметка (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = матичен број на граѓанинот (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = романски личен број (CNP)
        a Moldovan personal number (IDNP)
        = молдавски личен број (IDNP)
        an Albanian personal number (NID)
        = албански личен број (NID)
        a Croatian personal number (OIB)
        = хрватски личен број (OIB)
        a Turkish personal number (TCKN)
        = турски личен број (TCKN)
        a Bulgarian personal number (EGN)
        = бугарски личен број (EGN)
        a Ukrainian tax number (RNOKPP)
        = украински даночен број (RNOKPP)
        the machine-readable zone of a travel document
        = машински читлив дел од патна исправа
        a street address
        = адреса на живеење (улица и број)
        a person's given name
        = име на лице
        a person's family name
        = презиме на лице
        """#
}
