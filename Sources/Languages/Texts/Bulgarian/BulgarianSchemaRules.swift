extension Bulgarian {
    /// Table schemas and earlier submissions.
    static let schemaRules = #"""
        All that a table schema says is checked.
        = Всичко, което казва схемата на таблицата, се проверява.
        What is said and not checked may not hold, whatever the report says.
        = Каквото е записано и не се проверява, може да не е спазено, каквото и да казва протоколът.
        Check it by other means, or take it out of the table schema.
        = Проверете го по друг начин или го премахнете от схемата на таблицата.
        The table schema has foreign keys. They are not checked: a submission is one table.
        = Схемата на таблицата има външни ключове. Те не се проверяват: отчетът е една таблица.
        The table schema says more of these columns than is checked here: {1}.
        = Схемата на таблицата казва за тези колони повече, отколкото се проверява тук: {1}.
        The file has the columns that its table schema names.
        = Файлът има колоните, които назовава схемата на таблицата.
        A file without a column that was agreed on is another file than was agreed on.
        = Файл без колона, за която има уговорка, не е уговореният файл.
        Send the file with the column, under the heading that the table schema gives it.
        = Изпратете файла с колоната под заглавието, което ѝ дава схемата на таблицата.
        Columns of the table schema that the file does not have: {1}.
        = Колони от схемата на таблицата, които липсват във файла: {1}.
        A record has the primary key of the table schema, and no other record has the same.
        = Записът има първичния ключ от схемата на таблицата и никой друг запис няма същия.
        By its key a record is named, and found again in the next file.
        = По ключа записът се назовава и се намира отново в следващия файл.
        Fill the key in, and give each record its own.
        = Попълнете ключа и дайте на всеки запис собствен.
        A part of the table schema’s primary key is missing.
        = Липсва част от първичния ключ от схемата на таблицата.
        An earlier record has the same primary key of the table schema.
        = По-ранен запис има същия първичен ключ от схемата на таблицата.
        A value that the table schema wants unique stands in a file once.
        = Стойност, която според схемата на таблицата е единствена, се среща във файла веднъж.
        What is to tell records apart cannot, where two have the same.
        = Каквото трябва да отличава записите, не може, щом два имат едно и също.
        Give each record its own value, or take out the record that stands twice.
        = Дайте на всеки запис собствена стойност или премахнете записа, който се среща два пъти.
        An earlier record has the same value, which the table schema wants unique.
        = По-ранен запис има същата стойност, която според схемата на таблицата трябва да е единствена.
        A cell keeps the constraints that the table schema puts on its column.
        = Клетката спазва ограниченията, които схемата на таблицата поставя на колоната ѝ.
        The constraints say which values were agreed on; any other is a slip or a new agreement.
        = Ограниченията казват кои стойности са уговорени; всяка друга е грешка или нова уговорка.
        Correct the value, or have the table schema mended by who keeps it.
        = Поправете стойността или поискайте отговорникът за схемата на таблицата да я поправи.
        The table schema requires a value here, and there is none.
        = Схемата на таблицата изисква тук стойност, а няма.
        The value is shorter than the {1} characters of the table schema.
        = Стойността е по-къса от изискваното в схемата на таблицата; най-малко знаци: {1}.
        The value is longer than the {1} characters of the table schema.
        = Стойността е по-дълга от допустимото в схемата на таблицата; най-много знаци: {1}.
        The value lies below the least that the table schema allows.
        = Стойността е под най-малката, която схемата на таблицата допуска.
        The value lies above the most that the table schema allows.
        = Стойността е над най-голямата, която схемата на таблицата допуска.
        The value does not keep the pattern of the table schema.
        = Стойността не отговаря на образеца от схемата на таблицата.
        The value is not the one that the table schema lists.
        = Стойността не е тази, която е изброена в схемата на таблицата.
        The value is not one of the {1} values of the table schema.
        = Стойността не е сред изброените в схемата на таблицата (брой: {1}).
        A cell holds a value of the type that the table schema gives its column.
        = Клетката съдържа стойност от вида, който схемата на таблицата дава на колоната ѝ.
        Who reads the column as the schema says it cannot read the value.
        = Който чете колоната така, както казва схемата, не може да прочете стойността.
        Write the value as the table schema says, or mend the schema.
        = Запишете стойността така, както казва схемата на таблицата, или поправете схемата.
        The table schema wants a whole number here.
        = Тук схемата на таблицата иска цяло число.
        The table schema wants a number here.
        = Тук схемата на таблицата иска число.
        The table schema wants one of its values for true and false here.
        = Тук схемата на таблицата иска една от своите стойности за вярно и невярно.
        The table schema wants a date here, in the form that it names.
        = Тук схемата на таблицата иска дата във вида, който назовава.
        The table schema wants a time here, in the form that it names.
        = Тук схемата на таблицата иска час във вида, който назовава.
        The table schema wants a date with its time here, in the form that it names.
        = Тук схемата на таблицата иска дата с час във вида, който назовава.
        The table schema wants a year of four digits here.
        = Тук схемата на таблицата иска година с четири цифри.
        The table schema wants a year and month here, such as 2003-07.
        = Тук схемата на таблицата иска година и месец, например 2003-07.
        The table schema wants a span of time here, such as P6M.
        = Тук схемата на таблицата иска продължителност, например P6M.
        The table schema wants a text here.
        = Тук схемата на таблицата иска текст.
        A stay, referral or return begins on the same day in every quarter that reports it.
        = Престоят, насочването или завръщането започва в един и същи ден във всяко тримесечие, което го отчита.
        Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice.
        = Когато денят на настаняване се мести от тримесечие в тримесечие, нощувките и сроковете на чакане се броят грешно или двойно.
        Correct the date here, or in the earlier quarter's file, and give different units different numbers.
        = Поправете датата тук или във файла за по-ранното тримесечие и дайте различни номера на различните единици.
        “{1}” is another day than in the submission of {2}.
        = „{1}“ е друг ден спрямо отчета за {2}.
        The person has another sex in the submission of {1}.
        = Лицето е от друг пол в отчета за {1}.
        The person has another citizenship in the submission of {1}.
        = Лицето е с друго гражданство в отчета за {1}.
        A submission is not the one of an earlier quarter, sent again.
        = Отчетът не е изпратеният отново отчет за по-ранно тримесечие.
        Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice.
        = Когато файлът за миналото тримесечие се изпрати под ново име, случаите за това тримесечие липсват, а старите стоят два пъти.
        Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is.
        = Проверете дали е изпратен верният файл; ако за никое от тези лица нищо не се е променило, той е верен.
        All {1} records stand word for word in the submission of {2}.
        = Всички записи ({1}) се повтарят дума по дума в отчета за {2}.
        a heading that the mapping names stands twice; rename one of them
        = в заглавията, които съпоставянето назовава, едно се среща два пъти; преименувайте едното
        a heading that the mapping names stands twice (columns {1} and {2}); rename one of them
        = заглавие, което съпоставянето назовава, се среща два пъти (колони {1} и {2}); преименувайте едното
        column “{1}”, {2}
        = колона „{1}“, {2}
        column “{1}”
        = колона „{1}“
        A person's number keeps the zeros that it begins with.
        = Номерът на лице запазва нулите, с които започва.
        A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person than in the files that have them.
        = Електронна таблица, която приема номера на лице за количество, премахва нулите отпред: тогава лицето е друго спрямо файловете, в които ги има.
        Format the column as text before the numbers are typed or pasted in, and save the file again.
        = Форматирайте колоната като текст, преди да въвеждате или поставяте номерата, и запишете файла отново.
        {1} numbers lack a digit and would be national numbers with a zero in front.
        = Номера, на които липсва цифра и които с нула отпред биха били национални номера: {1}.
        """#
}
