extension Albanian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = Një arkiv përmban vetëm skedarë me regjistrime.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Çdo gjë tjetër në arkiv nuk lexohet: dërguesi mund të mendojë se u lexua.
        Leave out of the archive what is not meant to be read.
        = Mos vendosni në arkiv atë që nuk është për t’u lexuar.
        The values of a record stand under their headings.
        = Vlerat e një regjistrimi gjenden nën titujt e tyre.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Aty ku është futur ose fshirë një qelizë, çdo vlerë pas saj lexohet si diçka tjetër: një shkak i vetëm dhe aq gabime sa ka kolona.
        Move the cells back, so that every value stands under its heading.
        = Zhvendosini qelizat në vendin e tyre, që çdo vlerë të jetë nën titullin e vet.
        From this column on, the cells stand one column too far to the right.
        = Nga kjo kolonë e tutje, qelizat janë një kolonë më djathtas nga sa duhet.
        From this column on, the cells stand one column too far to the left.
        = Nga kjo kolonë e tutje, qelizat janë një kolonë më majtas nga sa duhet.
        The columns have headings.
        = Kolonat kanë tituj.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Pa tituj, vetëm radha e kolonave tregon çfarë përmbajnë, dhe një radhë ndryshon pa u vënë re.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Dërgojeni skedarin me një rresht titujsh, ose tregoni me "header": 0 në pipeline.json se nuk ka të tillë.
        A person's sex and citizenship are the same in all her records.
        = Gjinia dhe shtetësia e një personi janë të njëjta në të gjitha regjistrimet e tij.
        A change without a reason shows two persons under one number, or a slip.
        = Një ndryshim pa arsye tregon dy persona nën të njëjtin numër, ose një gabim shkrimi.
        Correct the records, or check that both are of one person.
        = Ndreqni regjistrimet, ose kontrolloni nëse të dyja janë të të njëjtit person.
        The person has another sex in an earlier record.
        = Personi ka gjini tjetër në një regjistrim të mëparshëm.
        The person has another citizenship in an earlier record.
        = Personi ka shtetësi tjetër në një regjistrim të mëparshëm.
        Each field has as many values as the envelope's control totals state.
        = Secila fushë ka aq vlera sa thonë shumat e kontrollit në zarf.
        A difference shows values that were lost or shifted on the way.
        = Një ndryshim tregon vlera që humbën ose u zhvendosën gjatë rrugës.
        Send the whole file again, or correct the control totals in the envelope.
        = Dërgojeni përsëri gjithë skedarin, ose ndreqni shumat e kontrollit në zarf.
        The envelope states {1} values of {2}; the file has {3}.
        = Sipas zarfit, numri i vlerave të fushës {2} është {1}; në skedar është {3}.
        The dates of a column have day and month in the same order.
        = Datat e një kolone e kanë ditën dhe muajin në të njëjtën radhë.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Secila prej tyre mund të lexohet më vete, por një kolonë me të dyja radhët është bashkuar nga dy burime, dhe skedari tjetër mund të përmbajë data që lexohen në të dyja radhët.
        The numbers of a column have one decimal mark.
        = Numrat e një kolone kanë një shenjë dhjetore të vetme.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Secili prej tyre mund të lexohet më vete, por një kolonë me të dyja shenjat është bashkuar nga dy burime: shumat e saj mund të jenë në dy njësi ose monedha.
        Write all numbers of the column with the same mark, best a point.
        = Shkruajini të gjithë numrat e kolonës me të njëjtën shenjë, më mirë me pikë.
        The cells of the file are parted by the delimiter that is stated.
        = Qelizat e skedarit ndahen me ndarësin që është dhënë.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = Kur rreshtat ndahen te një ndarës tjetër, të gjitha qelizat e një rreshti bëhen një, dhe duket sikur mungon çdo kolonë.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Ndreqni ndarësin në përshkrimin e burimit ose pas --delimiter, ose mos e jepni fare.
        The file is in the encoding that is declared for it.
        = Skedari është në kodimin që është deklaruar për të.
        A declaration that is wrong misleads whoever believes it.
        = Një deklarim i gabuar mashtron këdo që i beson.
        Correct the declared encoding, or save the file in that encoding.
        = Ndreqni kodimin e deklaruar, ose ruajeni skedarin në atë kodim.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = Dorëzimi tregon për cilin tremujor është dhe nga kush, në një formë që mund të lexohet.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Pa tremujorin dhe dërguesin e tij, askush nuk mund të dijë ku mblidhet një skedar, ose çfarë zëvendëson.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Plotësojeni zarfin: në skedar, pranë tij në FILE.envelope.json, ose në shtegun e burimit.
        The file can be opened and understood.
        = Skedari mund të hapet dhe të kuptohet.
        Nothing of a file that cannot be read can be used.
        = Asgjë nga një skedar që nuk mund të lexohet nuk mund të përdoret.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Bëni siç thuhet aty, ose ruajeni skedarin përsëri nga programi që e krijoi: si .xlsx, ose si CSV, XML ose JSON në UTF-8.
        The file can be read to its end.
        = Skedari mund të lexohet deri në fund.
        What follows the broken place is lost, and how much that is cannot be told.
        = Çka vijon pas vendit të prishur ka humbur, dhe nuk mund të dihet sa është.
        Export the file again and send it whole.
        = Eksportojeni skedarin përsëri dhe dërgojeni të plotë.
        The file can be read in one way only.
        = Skedari mund të lexohet vetëm në një mënyrë.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Dy lexime të një skedari janë dy grupe vlerash, dhe një hamendje mund të jetë e gabuar.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Tregoni cila është e duhura: me --encoding, --delimiter ose --records-at, ose me çelësin me të njëjtin emër në pipeline.json.
        A JSON file is in UTF-8.
        = Një skedar JSON është në UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = RFC 8259 e kërkon JSON në UTF-8, dhe programe të tjera mund të mos e lexojnë në asgjë tjetër.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = Për këtë skedar nuk duhet bërë asgjë; caktojeni në UTF-8 programin që e shkruan.
        A submission without records says that there were no cases, and one that says so has none.
        = Një dorëzim pa regjistrime thotë se nuk pati raste, dhe ai që e thotë këtë nuk ka regjistrime.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = Mungesa e rasteve dhe një skedar i humbur duken njësoj, nëse dërguesi nuk thotë cila është.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Caktoni nil_report në zarf nëse nuk pati raste; përndryshe dërgoni regjistrimet.
        The envelope says that there were no cases, and the file has records.
        = Zarfi thotë se nuk pati raste, por skedari ka regjistrime.
        The file has no records, and the envelope does not say that there were no cases.
        = Skedari nuk ka regjistrime, dhe zarfi nuk thotë se nuk pati raste.
        A column that is not read holds no identifier.
        = Një kolonë që nuk lexohet nuk përmban asnjë identifikues.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Kolona nuk lexohet në regjistër, por skedari që e përmban dërgohet dhe ruhet.
        Remove the column before the file is sent.
        = Hiqeni kolonën para se të dërgohet skedari.
        A column that is not read seems to hold identifiers: {1}.
        = Një kolonë që nuk lexohet duket se përmban identifikues: {1}.
        No row or column of the sheet is hidden.
        = Asnjë rresht ose kolonë e fletës nuk është e fshehur.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Rreshtat dhe kolonat e fshehura janë të dhëna dhe lexohen: dërguesi mund të mos e dijë se ato janë aty.
        Show all rows and columns, and delete what should not be sent.
        = Shfaqini të gjithë rreshtat dhe kolonat, dhe fshini çka nuk duhet dërguar.
        A person has one open case at a time.
        = Një person ka vetëm një rast të hapur në të njëjtën kohë.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Dy raste të hapura të një personi janë e njëjta përvojë e numëruar dy herë, ose trafikim i përsëritur: të dyja kanë rëndësi.
        Check whether the cases are one; close the first, or give both records its number.
        = Kontrolloni nëse rastet janë një; mbylleni të parin, ose jepuni të dy regjistrimeve numrin e tij.
        Another case of the same person is open at the same time.
        = Një rast tjetër i të njëjtit person është i hapur në të njëjtën kohë.
        Records that are alike in all that describes a person have the same number.
        = Regjistrimet që janë njësoj në gjithçka që e përshkruan një person kanë të njëjtin numër.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = Një person nën dy numra numërohet dy herë; dy persona që janë njësoj numërohen drejt.
        Check whether the two records are of one person; if so, give them one number.
        = Kontrolloni nëse të dy regjistrimet janë të një personi; nëse po, jepuni një numër të vetëm.
        The record is alike, under another number, to an earlier one.
        = Regjistrimi është njësoj, nën numër tjetër, si një i mëparshëm.
        A submission has as many records as its envelope states.
        = Një dorëzim ka aq regjistrime sa thotë zarfi i tij.
        A difference shows a file that was cut off or sent too early.
        = Një ndryshim tregon një skedar që u ndërpre ose u dërgua tepër herët.
        Send the whole file again, or correct record_count in the envelope.
        = Dërgojeni përsëri gjithë skedarin, ose ndreqni record_count në zarf.
        The envelope states {1} records; the file has {2}.
        = Sipas zarfit, numri i regjistrimeve është {1}; në skedar është {2}.
        A return follows a stay, a referral or a service, or the person came by herself.
        = Një kthim vjen pas një qëndrimi, referimi ose shërbimi, ose personi erdhi vetë.
        Continuity of care is read from what came before the return.
        = Vazhdimësia e kujdesit shihet nga ajo që ndodhi para kthimit.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Raportoni qëndrimin, referimin ose shërbimin para kthimit, ose shkruani SELF te referred_by.
        Nothing is reported of the person before the return.
        = Për personin nuk është raportuar asgjë para kthimit.
        What is stated of a file fits its format.
        = Ajo që është dhënë për një skedar i përshtatet formatit të tij.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = Fleta jepet për një libër pune, kurse vendi i regjistrimeve për XML dhe JSON; një skedar që erdhi në format tjetër nga ai i pritur mund të përmbajë edhe regjistrime të tjera.
        Check that the right file was sent, or take the setting away.
        = Kontrolloni nëse u dërgua skedari i duhur, ose hiqeni cilësimin.
        Two stays of one person do not share a night.
        = Dy qëndrime të një personi nuk kanë asnjë natë të përbashkët.
        Two stays in one night count two beds for one person.
        = Dy qëndrime në një natë numërojnë dy shtretër për një person.
        Correct the dates of one of the stays, or the number of the person.
        = Ndreqni datat e njërit prej qëndrimeve, ose numrin e personit.
        The stay shares a night with another stay of the same person.
        = Qëndrimi ka një natë të përbashkët me një qëndrim tjetër të të njëjtit person.
        A stay, referral, return or case is reported once in a submission.
        = Një qëndrim, referim, kthim ose rast raportohet një herë në një dorëzim.
        Reported twice it would count twice, or leave open which of two statements is true.
        = I raportuar dy herë do të numërohej dyfish, ose do të mbetej e hapur se cila nga dy të dhënat është e vërtetë.
        Keep one of the records; give two different units two different numbers.
        = Mbani njërin nga regjistrimet; jepuni dy njësive të ndryshme dy numra të ndryshëm.
        The record repeats an earlier one word for word.
        = Regjistrimi përsërit fjalë për fjalë një të mëparshëm.
        The record reports a stay, referral, return or case again, with other facts.
        = Regjistrimi raporton përsëri një qëndrim, referim, kthim ose rast, me të dhëna të tjera.
        """#
}
