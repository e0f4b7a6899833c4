extension Bulgarian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Проверка на {1}
        Check of {1} files
        = Проверка на {1} файла
        {1} files
        = {1} файла
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Съставено от clearingpoint {1}. Нищо не е изпратено и нищо не е запазено. Протоколът не повтаря имена, номера на лица и дати от файла; цитират се само кодове.
        Skip to the result
        = Към резултата
        Regional Clearing Point
        = Регионален клирингов център
        Check before submission
        = Проверка преди подаване
        Contents
        = Съдържание
        All files
        = Всички файлове
        The rules, explained
        = Обяснение на правилата
        cell {1}
        = клетка {1}
        cells {1}
        = клетки {1}
        row {1}
        = ред {1}
        rows {1}
        = редове {1}
        line {1}
        = ред {1} от файла
        lines {1}
        = редове {1} от файла
        element {1}
        = елемент {1}
        elements {1}
        = елементи {1}
        record {1}
        = запис {1}
        records {1}
        = записи {1}
        first {1} of {2}: {3}
        = първите {1} от {2}: {3}
        {1} (line {2})
        = {1} (ред {2} от файла)
        {1} (record {2})
        = {1} (запис {2})
        Accepted
        = Приет
        Accepted in part
        = Приет частично
        Refused
        = Неприет
        Accepted: the file holds no records.
        = Приет: файлът не съдържа записи.
        Accepted: the one record.
        = Приет: единственият запис.
        Accepted: all {1} records.
        = Приет: всички записи ({1}).
        Accepted: {1} of {2} records; the others are set apart.
        = Приет: приети записи – {1} от {2}; останалите са заделени.
        Accepted in part: {1} of {2} records.
        = Приет частично: приети записи – {1} от {2}.
        Refused: the file could not be read.
        = Неприет: файлът не можа да бъде прочетен.
        Refused: {1} of {2} records cannot be used.
        = Неприет: негодни за използване записи – {1} от {2}.
        Refused: the file cannot be used as it is.
        = Неприет: файлът не може да се използва в този вид.
        You may send it. Please look at the warnings first.
        = Можете да го изпратите. Моля, първо прегледайте предупрежденията.
        You may send it as it is.
        = Можете да го изпратите в този вид.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = В програмата, с която е създаден файлът, поправете посоченото под „Грешки“ и проверете файла отново. Ако го изпратите в този вид, отхвърлените записи няма да бъдат приети.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Все още не го изпращайте: нищо от него няма да бъде прието. В програмата, с която е създаден файлът, поправете посоченото под „Грешки“ и проверете файла отново.
        cases
        = случаи
        stays in shelters
        = престои в приюти
        referrals
        = насочвания
        returns
        = връщания
        records of several kinds
        = записи от няколко вида
        Error
        = Грешка
        Warning
        = Предупреждение
        errors
        = грешки
        warnings
        = предупреждения
        note
        = бележка
        notes
        = бележки
        Each keeps a record, a line or the whole file out until it is mended.
        = Всяка от тях е причина запис, ред или целият файл да не се приеме, докато тя не бъде поправена.
        The records are taken all the same, but please look.
        = Записите се приемат въпреки това, но моля, прегледайте ги.
        Worth knowing. Nothing needs to be done.
        = Добре е да се знае. Не е нужно да правите нищо.
        one cause
        = една причина
        {1} causes
        = {1} причини
        Errors
        = Грешки
        Warnings
        = Предупреждения
        Notes
        = Бележки
        once
        = веднъж
        {1} times
        = {1} пъти
        Excel workbook (XLSX)
        = Работна книга на Excel (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, по един обект на ред (NDJSON)
        {1}, compressed
        = {1}, в компресиран вид
        none
        = няма
        {1}, whose names may be private
        = {1}, чиито имена може да са поверителни
        {1}, {2} more
        = {1}, още {2}
        Blank rows
        = Празни редове
        Facts of the submission
        = Данни за отчета
        Titles and notes above the headings
        = Надписи и бележки над заглавията
        Headings
        = Заглавия
        Headings once more
        = Повторени заглавия
        Rows in which every column that is read is empty
        = Редове, в които всички колони, които се четат, са празни
        Sums
        = Сборове
        Notes below the records
        = Бележки под записите
        What became of the records
        = Какво стана със записите
        The one record that was read
        = Единственият прочетен запис
        The {1} records that were read
        = Прочетените {1} записа
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Файлът е неприет: от него не се взема нито един запис. Ето как е оценен всеки от тях.
        How the file was read
        = Как е прочетен файлът
        """#
}
