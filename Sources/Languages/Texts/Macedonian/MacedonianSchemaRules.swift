extension Macedonian {
    /// Table schemas and earlier submissions.
    static let schemaRules = #"""
        All that a table schema says is checked.
        = Сѐ што кажува шемата на табелата се проверува.
        What is said and not checked may not hold, whatever the report says.
        = Она што е кажано, а не се проверува, може да не е исполнето, без оглед на извештајот.
        Check it by other means, or take it out of the table schema.
        = Проверете го тоа на друг начин или отстранете го од шемата на табелата.
        The table schema has foreign keys. They are not checked: a submission is one table.
        = Шемата на табелата има надворешни клучеви. Тие не се проверуваат: поднесокот е една табела.
        The table schema says more of these columns than is checked here: {1}.
        = За овие колони шемата на табелата кажува повеќе отколку што се проверува овде: {1}.
        The file has the columns that its table schema names.
        = Датотеката ги има колоните што ги наведува нејзината шема на табелата.
        A file without a column that was agreed on is another file than was agreed on.
        = Датотека без договорена колона не е датотеката што била договорена.
        Send the file with the column, under the heading that the table schema gives it.
        = Испратете ја датотеката со колоната, под заглавието што ѝ го дава шемата на табелата.
        Columns of the table schema that the file does not have: {1}.
        = Колони од шемата на табелата што ги нема во датотеката: {1}.
        A record has the primary key of the table schema, and no other record has the same.
        = Записот го има примарниот клуч од шемата на табелата, а ниту еден друг запис не го има истиот.
        By its key a record is named, and found again in the next file.
        = По клучот записот се именува и повторно се наоѓа во следната датотека.
        Fill the key in, and give each record its own.
        = Пополнете го клучот и дајте му на секој запис свој.
        A part of the table schema’s primary key is missing.
        = Недостига дел од примарниот клуч од шемата на табелата.
        An earlier record has the same primary key of the table schema.
        = Порано наведен запис има ист примарен клуч од шемата на табелата.
        A value that the table schema wants unique stands in a file once.
        = Вредност што според шемата на табелата мора да е единствена стои еднаш во датотеката.
        What is to tell records apart cannot, where two have the same.
        = Она што треба да ги разликува записите не може да го стори тоа кога два го имаат истото.
        Give each record its own value, or take out the record that stands twice.
        = Дајте му на секој запис своја вредност или отстранете го записот што стои двапати.
        An earlier record has the same value, which the table schema wants unique.
        = Порано наведен запис ја има истата вредност, која според шемата на табелата мора да е единствена.
        A cell keeps the constraints that the table schema puts on its column.
        = Ќелијата ги почитува ограничувањата што шемата на табелата ги поставува за нејзината колона.
        The constraints say which values were agreed on; any other is a slip or a new agreement.
        = Ограничувањата кажуваат кои вредности се договорени; секоја друга е грешка или нов договор.
        Correct the value, or have the table schema mended by who keeps it.
        = Поправете ја вредноста или побарајте шемата на табелата да ја поправи тој што ја одржува.
        The table schema requires a value here, and there is none.
        = Шемата на табелата бара вредност овде, а ја нема.
        The value is shorter than the {1} characters of the table schema.
        = Вредноста е пократка отколку што бара шемата на табелата; најмал број знаци: {1}.
        The value is longer than the {1} characters of the table schema.
        = Вредноста е подолга отколку што дозволува шемата на табелата; најголем број знаци: {1}.
        The value lies below the least that the table schema allows.
        = Вредноста е под најмалата што ја дозволува шемата на табелата.
        The value lies above the most that the table schema allows.
        = Вредноста е над најголемата што ја дозволува шемата на табелата.
        The value does not keep the pattern of the table schema.
        = Вредноста не одговара на образецот од шемата на табелата.
        The value is not the one that the table schema lists.
        = Вредноста не е онаа што ја наведува шемата на табелата.
        The value is not one of the {1} values of the table schema.
        = Вредноста не е меѓу наведените во шемата на табелата (број на вредности: {1}).
        A cell holds a value of the type that the table schema gives its column.
        = Ќелијата содржи вредност од типот што шемата на табелата го дава за нејзината колона.
        Who reads the column as the schema says it cannot read the value.
        = Тој што ја чита колоната како што кажува шемата не може да ја прочита вредноста.
        Write the value as the table schema says, or mend the schema.
        = Напишете ја вредноста како што кажува шемата на табелата или поправете ја шемата.
        The table schema wants a whole number here.
        = Шемата на табелата бара цел број овде.
        The table schema wants a number here.
        = Шемата на табелата бара број овде.
        The table schema wants one of its values for true and false here.
        = Шемата на табелата бара овде една од своите вредности за точно и неточно.
        The table schema wants a date here, in the form that it names.
        = Шемата на табелата бара датум овде, во обликот што го наведува.
        The table schema wants a time here, in the form that it names.
        = Шемата на табелата бара време овде, во обликот што го наведува.
        The table schema wants a date with its time here, in the form that it names.
        = Шемата на табелата бара датум со време овде, во обликот што го наведува.
        The table schema wants a year of four digits here.
        = Шемата на табелата бара година со четири цифри овде.
        The table schema wants a year and month here, such as 2003-07.
        = Шемата на табелата бара година и месец овде, на пример 2003-07.
        The table schema wants a span of time here, such as P6M.
        = Шемата на табелата бара времетраење овде, на пример P6M.
        The table schema wants a text here.
        = Шемата на табелата бара текст овде.
        A stay, referral or return begins on the same day in every quarter that reports it.
        = Престој, упатување или враќање почнува на ист ден во секое тримесечје во кое се пријавува.
        Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice.
        = Кога денот на прием се менува од тримесечје во тримесечје, ноќевањата и времето на чекање се бројат погрешно или двапати.
        Correct the date here, or in the earlier quarter's file, and give different units different numbers.
        = Поправете го датумот овде или во датотеката за претходното тримесечје, и дајте им различни броеви на различните единици.
        “{1}” is another day than in the submission of {2}.
        = „{1}“ е друг ден отколку во поднесокот за {2}.
        The person has another sex in the submission of {1}.
        = Лицето има друг пол во поднесокот за {1}.
        The person has another citizenship in the submission of {1}.
        = Лицето има друго државјанство во поднесокот за {1}.
        A submission is not the one of an earlier quarter, sent again.
        = Поднесокот не е повторно испратен поднесок за претходно тримесечје.
        Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice.
        = Кога датотеката за минатото тримесечје се испраќа под ново име, случаите за ова тримесечје недостигаат, а старите стојат двапати.
        Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is.
        = Проверете дали е испратена вистинската датотека; ако за ниту едно од овие лица не се сменило ништо, таа е исправна таква каква што е.
        All {1} records stand word for word in the submission of {2}.
        = Сите записи ({1}) стојат од збор до збор во поднесокот за {2}.
        a heading that the mapping names stands twice; rename one of them
        = едно заглавие што го наведува мапирањето стои двапати; преименувајте едно од нив
        a heading that the mapping names stands twice (columns {1} and {2}); rename one of them
        = едно заглавие што го наведува мапирањето стои двапати (колони {1} и {2}); преименувајте едно од нив
        column “{1}”, {2}
        = колона „{1}“, {2}
        column “{1}”
        = колона „{1}“
        A person's number keeps the zeros that it begins with.
        = Бројот на лицето ги задржува нулите со кои почнува.
        A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person than in the files that have them.
        = Табеларна програма што бројот на лице го сфаќа како износ ги отфрла нулите на почетокот: тогаш лицето е друго отколку во датотеките што ги имаат.
        Format the column as text before the numbers are typed or pasted in, and save the file again.
        = Форматирајте ја колоната како текст пред да се внесат или залепат броевите и зачувајте ја датотеката повторно.
        {1} numbers lack a digit and would be national numbers with a zero in front.
        = Броеви на кои им недостига една цифра и кои со нула на почетокот би биле матични броеви: {1}.
        """#
}
