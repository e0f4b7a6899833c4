extension Romanian {
    /// Table schemas and earlier submissions.
    static let schemaRules = #"""
        All that a table schema says is checked.
        = Tot ce prevede o schemă de tabel este verificat.
        What is said and not checked may not hold, whatever the report says.
        = Ceea ce prevede schema, dar nu se verifică, s-ar putea să nu fie respectat, orice ar arăta raportul.
        Check it by other means, or take it out of the table schema.
        = Verificați-l prin alte mijloace sau scoateți-l din schema tabelului.
        The table schema has foreign keys. They are not checked: a submission is one table.
        = Schema tabelului are chei externe. Acestea nu se verifică: o raportare este un singur tabel.
        The table schema says more of these columns than is checked here: {1}.
        = Schema tabelului prevede pentru aceste coloane mai mult decât se verifică aici: {1}.
        The file has the columns that its table schema names.
        = Fișierul are coloanele pe care le indică schema tabelului.
        A file without a column that was agreed on is another file than was agreed on.
        = Un fișier fără o coloană convenită este alt fișier decât cel convenit.
        Send the file with the column, under the heading that the table schema gives it.
        = Trimiteți fișierul cu această coloană, sub antetul pe care i-l dă schema tabelului.
        Columns of the table schema that the file does not have: {1}.
        = Coloane din schema tabelului pe care fișierul nu le are: {1}.
        A record has the primary key of the table schema, and no other record has the same.
        = O înregistrare are cheia primară din schema tabelului și nicio altă înregistrare nu o are pe aceeași.
        By its key a record is named, and found again in the next file.
        = După cheie se identifică o înregistrare și se regăsește în fișierul următor.
        Fill the key in, and give each record its own.
        = Completați cheia și dați fiecărei înregistrări una proprie.
        A part of the table schema’s primary key is missing.
        = Lipsește o parte a cheii primare din schema tabelului.
        An earlier record has the same primary key of the table schema.
        = O înregistrare anterioară are aceeași cheie primară din schema tabelului.
        A value that the table schema wants unique stands in a file once.
        = O valoare pe care schema tabelului o cere unică apare o singură dată într-un fișier.
        What is to tell records apart cannot, where two have the same.
        = Ceea ce ar trebui să deosebească înregistrările nu le mai deosebește dacă două au aceeași valoare.
        Give each record its own value, or take out the record that stands twice.
        = Dați fiecărei înregistrări valoarea ei sau ștergeți înregistrarea care apare de două ori.
        An earlier record has the same value, which the table schema wants unique.
        = O înregistrare anterioară are aceeași valoare, pe care schema tabelului o cere unică.
        A cell keeps the constraints that the table schema puts on its column.
        = O celulă respectă restricțiile pe care schema tabelului le pune coloanei sale.
        The constraints say which values were agreed on; any other is a slip or a new agreement.
        = Restricțiile arată ce valori au fost convenite; oricare alta este o greșeală sau o înțelegere nouă.
        Correct the value, or have the table schema mended by who keeps it.
        = Corectați valoarea sau cereți celui care întreține schema tabelului să o modifice.
        The table schema requires a value here, and there is none.
        = Schema tabelului cere aici o valoare, dar nu există niciuna.
        The value is shorter than the {1} characters of the table schema.
        = Valoarea este mai scurtă decât lungimea minimă din schema tabelului (în caractere: {1}).
        The value is longer than the {1} characters of the table schema.
        = Valoarea este mai lungă decât lungimea maximă din schema tabelului (în caractere: {1}).
        The value lies below the least that the table schema allows.
        = Valoarea este sub minimul permis de schema tabelului.
        The value lies above the most that the table schema allows.
        = Valoarea este peste maximul permis de schema tabelului.
        The value does not keep the pattern of the table schema.
        = Valoarea nu respectă modelul din schema tabelului.
        The value is not the one that the table schema lists.
        = Valoarea nu este cea pe care o indică schema tabelului.
        The value is not one of the {1} values of the table schema.
        = Valoarea nu se află printre cele din schema tabelului (numărul lor: {1}).
        A cell holds a value of the type that the table schema gives its column.
        = O celulă conține o valoare de tipul pe care schema tabelului îl dă coloanei sale.
        Who reads the column as the schema says it cannot read the value.
        = Cine citește coloana așa cum prevede schema nu poate citi valoarea.
        Write the value as the table schema says, or mend the schema.
        = Scrieți valoarea așa cum prevede schema tabelului sau corectați schema.
        The table schema wants a whole number here.
        = Schema tabelului cere aici un număr întreg.
        The table schema wants a number here.
        = Schema tabelului cere aici un număr.
        The table schema wants one of its values for true and false here.
        = Schema tabelului cere aici una dintre valorile ei pentru adevărat și fals.
        The table schema wants a date here, in the form that it names.
        = Schema tabelului cere aici o dată, în forma pe care o indică.
        The table schema wants a time here, in the form that it names.
        = Schema tabelului cere aici o oră, în forma pe care o indică.
        The table schema wants a date with its time here, in the form that it names.
        = Schema tabelului cere aici o dată împreună cu ora, în forma pe care o indică.
        The table schema wants a year of four digits here.
        = Schema tabelului cere aici un an din patru cifre.
        The table schema wants a year and month here, such as 2003-07.
        = Schema tabelului cere aici un an și o lună, de exemplu 2003-07.
        The table schema wants a span of time here, such as P6M.
        = Schema tabelului cere aici o durată, de exemplu P6M.
        The table schema wants a text here.
        = Schema tabelului cere aici un text.
        A stay, referral or return begins on the same day in every quarter that reports it.
        = O găzduire, o referire sau o returnare începe în aceeași zi în fiecare trimestru în care este raportată.
        Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice.
        = Dacă ziua intrării se schimbă de la un trimestru la altul, înnoptările și timpii de așteptare se calculează greșit sau de două ori.
        Correct the date here, or in the earlier quarter's file, and give different units different numbers.
        = Corectați data aici sau în fișierul trimestrului anterior, iar dacă sunt situații diferite, dați-le numere diferite.
        “{1}” is another day than in the submission of {2}.
        = „{1}” este altă zi decât în raportarea pentru {2}.
        The person has another sex in the submission of {1}.
        = Persoana are alt sex în raportarea pentru {1}.
        The person has another citizenship in the submission of {1}.
        = Persoana are altă cetățenie în raportarea pentru {1}.
        A submission is not the one of an earlier quarter, sent again.
        = O raportare nu este cea a unui trimestru anterior, trimisă din nou.
        Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice.
        = Dacă fișierul trimestrului trecut este trimis sub un nume nou, cazurile acestui trimestru lipsesc, iar cele vechi apar de două ori.
        Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is.
        = Verificați dacă a fost trimis fișierul corect; dacă nu s-a schimbat nimic pentru niciuna dintre aceste persoane, este bine așa cum este.
        All {1} records stand word for word in the submission of {2}.
        = Toate înregistrările ({1}) apar cuvânt cu cuvânt în raportarea pentru {2}.
        a heading that the mapping names stands twice; rename one of them
        = un antet folosit în corespondența coloanelor apare de două ori; redenumiți unul dintre ele
        a heading that the mapping names stands twice (columns {1} and {2}); rename one of them
        = un antet folosit în corespondența coloanelor apare de două ori (coloanele {1} și {2}); redenumiți unul dintre ele
        column “{1}”, {2}
        = coloana „{1}”, {2}
        column “{1}”
        = coloana „{1}”
        A person's number keeps the zeros that it begins with.
        = Numărul unei persoane păstrează zerourile cu care începe.
        A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person than in the files that have them.
        = Un program de calcul tabelar care ia numărul unei persoane drept cantitate șterge zerourile din față: persoana este atunci alta decât în fișierele care le au.
        Format the column as text before the numbers are typed or pasted in, and save the file again.
        = Formatați coloana ca text înainte de a scrie sau a lipi numerele și salvați din nou fișierul.
        {1} numbers lack a digit and would be national numbers with a zero in front.
        = Numere cărora le lipsește o cifră și care, cu un zero în față, ar fi coduri numerice personale: {1}.
        """#
}
