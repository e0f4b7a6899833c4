extension Macedonian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Проверка на {1}
        Check of {1} files
        = Проверени датотеки: {1}
        {1} files
        = датотеки: {1}
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Изработено со clearingpoint {1}. Ништо не е испратено и ништо не е зачувано. Извештајот не повторува име, број на лице или датум од датотеката; наведува само кодови.
        Skip to the result
        = Оди на резултатот
        Regional Clearing Point
        = Регионален центар за размена на податоци (Regional Clearing Point)
        Check before submission
        = Проверка пред испраќање
        Contents
        = Содржина
        All files
        = Сите датотеки
        The rules, explained
        = Објаснување на правилата
        cell {1}
        = ќелија {1}
        cells {1}
        = ќелии {1}
        row {1}
        = ред {1}
        rows {1}
        = редови {1}
        line {1}
        = линија {1}
        lines {1}
        = линии {1}
        element {1}
        = елемент {1}
        elements {1}
        = елементи {1}
        record {1}
        = запис {1}
        records {1}
        = записи {1}
        first {1} of {2}: {3}
        = првите {1} од вкупно {2}: {3}
        {1} (line {2})
        = {1} (линија {2})
        {1} (record {2})
        = {1} (запис {2})
        Accepted
        = Прифатено
        Accepted in part
        = Делумно прифатено
        Refused
        = Одбиено
        Accepted: the file holds no records.
        = Прифатено: датотеката не содржи записи.
        Accepted: the one record.
        = Прифатено: единствениот запис.
        Accepted: all {1} records.
        = Прифатено: сите записи ({1}).
        Accepted: {1} of {2} records; the others are set apart.
        = Прифатено: записи – {1} од {2}; останатите се издвоени.
        Accepted in part: {1} of {2} records.
        = Делумно прифатено: записи – {1} од {2}.
        Refused: the file could not be read.
        = Одбиено: датотеката не можеше да се прочита.
        Refused: {1} of {2} records cannot be used.
        = Одбиено: записи што не може да се користат – {1} од {2}.
        Refused: the file cannot be used as it is.
        = Одбиено: датотеката не може да се користи таква каква што е.
        You may send it. Please look at the warnings first.
        = Може да ја испратите. Ве молиме, најпрво погледнете ги предупредувањата.
        You may send it as it is.
        = Може да ја испратите таква каква што е.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = Поправете го она што стои под „Грешки“ во програмата со која е направена датотеката и проверете ја повторно. Ако ја испратите таква каква што е, ќе го нема она што е отфрлено.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Сѐ уште не ја испраќајте: ништо од неа не би било преземено. Поправете го она што стои под „Грешки“ во програмата со која е направена датотеката и проверете ја повторно.
        cases
        = случаи
        stays in shelters
        = престои во засолништа
        referrals
        = упатувања
        returns
        = враќања
        records of several kinds
        = записи од повеќе видови
        Error
        = Грешка
        Warning
        = Предупредување
        errors
        = грешки
        warnings
        = предупредувања
        note
        = забелешка
        notes
        = забелешки
        Each keeps a record, a line or the whole file out until it is mended.
        = Поради секоја од нив еден запис, една линија или целата датотека не се презема сѐ додека не се поправи.
        The records are taken all the same, but please look.
        = Записите сепак се преземаат, но ве молиме погледнете.
        Worth knowing. Nothing needs to be done.
        = Корисно е да се знае. Не треба ништо да се прави.
        one cause
        = една причина
        {1} causes
        = причини – {1}
        Errors
        = Грешки
        Warnings
        = Предупредувања
        Notes
        = Забелешки
        once
        = еднаш
        {1} times
        = појавувања: {1}
        Excel workbook (XLSX)
        = Работна книга на Excel (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, по еден објект на линија (NDJSON)
        {1}, compressed
        = {1}, компресирано
        none
        = нема
        {1}, whose names may be private
        = {1} (имињата може да бидат лични податоци)
        {1}, {2} more
        = {1}, уште {2}
        Blank rows
        = Празни редови
        Facts of the submission
        = Податоци за поднесокот
        Titles and notes above the headings
        = Наслови и забелешки над заглавијата
        Headings
        = Заглавија
        Headings once more
        = Повторени заглавија
        Rows in which every column that is read is empty
        = Редови во кои е празна секоја колона што се чита
        Sums
        = Збирови
        Notes below the records
        = Забелешки под записите
        What became of the records
        = Што стана со записите
        The one record that was read
        = Единствениот запис што е прочитан
        The {1} records that were read
        = Прочитани записи: {1}
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Датотеката е одбиена во целина: ниту еден запис не се презема. Вака е оценет секој од нив.
        How the file was read
        = Како е прочитана датотеката
        """#
}
