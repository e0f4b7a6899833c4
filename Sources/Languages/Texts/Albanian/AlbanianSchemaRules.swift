extension Albanian {
    /// Table schemas and earlier submissions.
    static let schemaRules = #"""
        All that a table schema says is checked.
        = Gjithçka që thotë një skemë tabele kontrollohet.
        What is said and not checked may not hold, whatever the report says.
        = Ajo që thuhet dhe nuk kontrollohet mund të mos jetë e vërtetë, çfarëdo që thotë raporti.
        Check it by other means, or take it out of the table schema.
        = Kontrollojeni në mënyrë tjetër, ose hiqeni nga skema e tabelës.
        The table schema has foreign keys. They are not checked: a submission is one table.
        = Skema e tabelës ka çelësa të jashtëm. Ata nuk kontrollohen: një dorëzim është një tabelë e vetme.
        The table schema says more of these columns than is checked here: {1}.
        = Skema e tabelës thotë për këto kolona më shumë nga sa kontrollohet këtu: {1}.
        The file has the columns that its table schema names.
        = Skedari i ka kolonat që përmend skema e tabelës së tij.
        A file without a column that was agreed on is another file than was agreed on.
        = Një skedar pa një kolonë për të cilën është rënë dakord nuk është skedari për të cilin është rënë dakord.
        Send the file with the column, under the heading that the table schema gives it.
        = Dërgojeni skedarin me këtë kolonë, nën titullin që i jep skema e tabelës.
        Columns of the table schema that the file does not have: {1}.
        = Kolona të skemës së tabelës që skedari nuk i ka: {1}.
        A record has the primary key of the table schema, and no other record has the same.
        = Një regjistrim ka çelësin parësor të skemës së tabelës, dhe asnjë regjistrim tjetër nuk ka të njëjtin.
        By its key a record is named, and found again in the next file.
        = Me çelësin e vet një regjistrim emërtohet dhe gjendet përsëri në skedarin tjetër.
        Fill the key in, and give each record its own.
        = Plotësojeni çelësin dhe jepini çdo regjistrimi çelësin e vet.
        A part of the table schema’s primary key is missing.
        = Mungon një pjesë e çelësit parësor të skemës së tabelës.
        An earlier record has the same primary key of the table schema.
        = Një regjistrim i mëparshëm ka të njëjtin çelës parësor të skemës së tabelës.
        A value that the table schema wants unique stands in a file once.
        = Një vlerë që skema e tabelës e kërkon unike gjendet vetëm një herë në skedar.
        What is to tell records apart cannot, where two have the same.
        = Ajo që duhet t’i dallojë regjistrimet nuk mund t’i dallojë, kur dy prej tyre kanë të njëjtën.
        Give each record its own value, or take out the record that stands twice.
        = Jepini çdo regjistrimi vlerën e vet, ose hiqeni regjistrimin që gjendet dy herë.
        An earlier record has the same value, which the table schema wants unique.
        = Një regjistrim i mëparshëm ka të njëjtën vlerë, të cilën skema e tabelës e kërkon unike.
        A cell keeps the constraints that the table schema puts on its column.
        = Një qelizë i respekton kufizimet që skema e tabelës vendos për kolonën e saj.
        The constraints say which values were agreed on; any other is a slip or a new agreement.
        = Kufizimet tregojnë për cilat vlera është rënë dakord; çdo vlerë tjetër është gabim shkrimi ose marrëveshje e re.
        Correct the value, or have the table schema mended by who keeps it.
        = Ndreqni vlerën, ose kërkoni që skema e tabelës të ndreqet nga ai që e mirëmban.
        The table schema requires a value here, and there is none.
        = Skema e tabelës kërkon këtu një vlerë, por nuk ka asnjë.
        The value is shorter than the {1} characters of the table schema.
        = Vlera është më e shkurtër nga sa kërkon skema e tabelës (numri më i vogël i shenjave: {1}).
        The value is longer than the {1} characters of the table schema.
        = Vlera është më e gjatë nga sa lejon skema e tabelës (numri më i madh i shenjave: {1}).
        The value lies below the least that the table schema allows.
        = Vlera është nën më të voglën që lejon skema e tabelës.
        The value lies above the most that the table schema allows.
        = Vlera është mbi më të madhen që lejon skema e tabelës.
        The value does not keep the pattern of the table schema.
        = Vlera nuk i përgjigjet modelit të skemës së tabelës.
        The value is not the one that the table schema lists.
        = Vlera nuk është ajo që përmend skema e tabelës.
        The value is not one of the {1} values of the table schema.
        = Vlera nuk është ndër vlerat e skemës së tabelës (numri i tyre: {1}).
        A cell holds a value of the type that the table schema gives its column.
        = Një qelizë përmban një vlerë të llojit që skema e tabelës i jep kolonës së saj.
        Who reads the column as the schema says it cannot read the value.
        = Kush e lexon kolonën siç thotë skema, nuk mund ta lexojë vlerën.
        Write the value as the table schema says, or mend the schema.
        = Shkruajeni vlerën siç thotë skema e tabelës, ose ndreqni skemën.
        The table schema wants a whole number here.
        = Skema e tabelës kërkon këtu një numër të plotë.
        The table schema wants a number here.
        = Skema e tabelës kërkon këtu një numër.
        The table schema wants one of its values for true and false here.
        = Skema e tabelës kërkon këtu njërën nga vlerat e saj për të vërtetë dhe të pavërtetë.
        The table schema wants a date here, in the form that it names.
        = Skema e tabelës kërkon këtu një datë, në formën që ajo përmend.
        The table schema wants a time here, in the form that it names.
        = Skema e tabelës kërkon këtu një orë, në formën që ajo përmend.
        The table schema wants a date with its time here, in the form that it names.
        = Skema e tabelës kërkon këtu një datë me orën e saj, në formën që ajo përmend.
        The table schema wants a year of four digits here.
        = Skema e tabelës kërkon këtu një vit me katër shifra.
        The table schema wants a year and month here, such as 2003-07.
        = Skema e tabelës kërkon këtu një vit dhe muaj, për shembull 2003-07.
        The table schema wants a span of time here, such as P6M.
        = Skema e tabelës kërkon këtu një kohëzgjatje, për shembull P6M.
        The table schema wants a text here.
        = Skema e tabelës kërkon këtu një tekst.
        A stay, referral or return begins on the same day in every quarter that reports it.
        = Një qëndrim, referim ose kthim fillon në të njëjtën ditë në çdo tremujor që e raporton.
        Where the day of entry moves from quarter to quarter, nights and waiting times are counted wrongly or twice.
        = Kur dita e hyrjes ndryshon nga një tremujor në tjetrin, netët dhe kohët e pritjes numërohen gabim ose dy herë.
        Correct the date here, or in the earlier quarter's file, and give different units different numbers.
        = Ndreqni datën këtu, ose në skedarin e tremujorit të mëparshëm, dhe jepuni njësive të ndryshme numra të ndryshëm.
        “{1}” is another day than in the submission of {2}.
        = „{1}” është ditë tjetër nga ajo në dorëzimin për {2}.
        The person has another sex in the submission of {1}.
        = Personi ka gjini tjetër në dorëzimin për {1}.
        The person has another citizenship in the submission of {1}.
        = Personi ka shtetësi tjetër në dorëzimin për {1}.
        A submission is not the one of an earlier quarter, sent again.
        = Një dorëzim nuk është dorëzimi i një tremujori të mëparshëm, i dërguar përsëri.
        Where last quarter's file is sent under a new name, this quarter's cases are missing and the old ones stand twice.
        = Kur skedari i tremujorit të kaluar dërgohet me emër të ri, rastet e këtij tremujori mungojnë dhe të vjetrat gjenden dy herë.
        Check that the right file was sent; if nothing has changed for any of these persons, it is right as it is.
        = Kontrolloni nëse u dërgua skedari i duhur; nëse për asnjë nga këta persona nuk ka ndryshuar asgjë, ai është i rregullt ashtu siç është.
        All {1} records stand word for word in the submission of {2}.
        = Të gjitha regjistrimet ({1}) gjenden fjalë për fjalë në dorëzimin për {2}.
        a heading that the mapping names stands twice; rename one of them
        = një titull i përmendur në përputhjen e kolonave gjendet dy herë; riemërtoni njërin prej tyre
        a heading that the mapping names stands twice (columns {1} and {2}); rename one of them
        = një titull i përmendur në përputhjen e kolonave gjendet dy herë (kolonat {1} dhe {2}); riemërtoni njërin prej tyre
        column “{1}”, {2}
        = kolona „{1}”, {2}
        column “{1}”
        = kolona „{1}”
        A person's number keeps the zeros that it begins with.
        = Numri i një personi i ruan zerot me të cilat fillon.
        A spreadsheet that takes a number of a person for an amount drops the zeros in front: she is then another person than in the files that have them.
        = Një program tabelash që e merr numrin e një personi për sasi i heq zerot në fillim: atëherë ai person është tjetër nga ai në skedarët që i kanë zerot.
        Format the column as text before the numbers are typed or pasted in, and save the file again.
        = Formatojeni kolonën si tekst para se të shkruhen ose të ngjiten numrat, dhe ruajeni skedarin përsëri.
        {1} numbers lack a digit and would be national numbers with a zero in front.
        = {1} numrave u mungon një shifër; me një zero në fillim do të ishin numra kombëtarë.
        """#
}
