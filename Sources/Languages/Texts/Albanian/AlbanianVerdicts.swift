extension Albanian {
    /// Verdicts, severities and places.
    static let verdicts = #"""
        Check of {1}
        = Kontrolli: {1}
        Check of {1} files
        = Kontrolli i {1} skedarëve
        {1} files
        = {1} skedarë
        Written by clearingpoint {1}. Nothing was sent and nothing was kept. The report repeats no name, no number of a person and no date from the file; it quotes codes only.
        = Shkruar nga clearingpoint {1}. Asgjë nuk u dërgua dhe asgjë nuk u ruajt. Raporti nuk përsërit asnjë emër, asnjë numër personi dhe asnjë datë nga skedari; ai citon vetëm kode.
        Skip to the result
        = Kaloni te rezultati
        Regional Clearing Point
        = Regional Clearing Point
        Check before submission
        = Kontroll para dorëzimit
        Contents
        = Përmbajtja
        All files
        = Të gjithë skedarët
        The rules, explained
        = Rregullat me shpjegime
        cell {1}
        = qeliza {1}
        cells {1}
        = qelizat {1}
        row {1}
        = rreshti {1}
        rows {1}
        = rreshtat {1}
        line {1}
        = rreshti i tekstit {1}
        lines {1}
        = rreshtat e tekstit {1}
        element {1}
        = elementi {1}
        elements {1}
        = elementet {1}
        record {1}
        = regjistrimi {1}
        records {1}
        = regjistrimet {1}
        first {1} of {2}: {3}
        = {1} të parat nga {2}: {3}
        {1} (line {2})
        = {1} (rreshti i tekstit {2})
        {1} (record {2})
        = {1} (regjistrimi {2})
        Accepted
        = U pranua
        Accepted in part
        = U pranua pjesërisht
        Refused
        = U refuzua
        Accepted: the file holds no records.
        = U pranua: skedari nuk përmban regjistrime.
        Accepted: the one record.
        = U pranua: regjistrimi i vetëm.
        Accepted: all {1} records.
        = U pranua: të gjitha regjistrimet ({1}).
        Accepted: {1} of {2} records; the others are set apart.
        = U pranua: {1} nga {2} regjistrime; të tjerat janë veçuar.
        Accepted in part: {1} of {2} records.
        = U pranua pjesërisht: {1} nga {2} regjistrime.
        Refused: the file could not be read.
        = U refuzua: skedari nuk mund të lexohej.
        Refused: {1} of {2} records cannot be used.
        = U refuzua: {1} nga {2} regjistrime nuk mund të përdoren.
        Refused: the file cannot be used as it is.
        = U refuzua: skedari nuk mund të përdoret ashtu siç është.
        You may send it. Please look at the warnings first.
        = Mund ta dërgoni. Ju lutemi shikoni më parë paralajmërimet.
        You may send it as it is.
        = Mund ta dërgoni ashtu siç është.
        Mend what stands under Errors in the program that made the file, and check it again. Sent as it is, it lacks what is rejected.
        = Ndreqni çka është te „Gabime” në programin që krijoi skedarin dhe kontrollojeni përsëri. Nëse dërgohet ashtu siç është, në të do të mungojnë regjistrimet e refuzuara.
        Do not send it yet: nothing of it would be taken. Mend what stands under Errors in the program that made the file, and check it again.
        = Mos e dërgoni ende: asgjë prej tij nuk do të merrej. Ndreqni çka është te „Gabime” në programin që krijoi skedarin dhe kontrollojeni përsëri.
        cases
        = raste
        stays in shelters
        = qëndrime në strehëza
        referrals
        = referime
        returns
        = kthime
        records of several kinds
        = regjistrime të disa llojeve
        Error
        = Gabim
        Warning
        = Paralajmërim
        errors
        = gabime
        warnings
        = paralajmërime
        note
        = shënim
        notes
        = shënime
        Each keeps a record, a line or the whole file out until it is mended.
        = Secili e lë jashtë një regjistrim, një rresht ose gjithë skedarin derisa të ndreqet.
        The records are taken all the same, but please look.
        = Regjistrimet merren gjithsesi, por ju lutemi shikojini.
        Worth knowing. Nothing needs to be done.
        = Mirë të dihet. Nuk duhet bërë asgjë.
        one cause
        = një shkak
        {1} causes
        = {1} shkaqe
        Errors
        = Gabime
        Warnings
        = Paralajmërime
        Notes
        = Shënime
        once
        = një herë
        {1} times
        = {1} herë
        Excel workbook (XLSX)
        = Libër pune i Excel-it (XLSX)
        JSON, one object a line (NDJSON)
        = JSON, një objekt për rresht (NDJSON)
        {1}, compressed
        = {1}, i ngjeshur
        none
        = asnjë
        {1}, whose names may be private
        = {1}, emrat e të cilave mund të jenë privatë
        {1}, {2} more
        = {1}, edhe {2} të tjera
        Blank rows
        = Rreshta bosh
        Facts of the submission
        = Të dhëna për dorëzimin
        Titles and notes above the headings
        = Tituj dhe shënime mbi titujt e kolonave
        Headings
        = Titujt e kolonave
        Headings once more
        = Titujt e kolonave edhe një herë
        Rows in which every column that is read is empty
        = Rreshta në të cilët çdo kolonë që lexohet është bosh
        Sums
        = Shuma
        Notes below the records
        = Shënime poshtë regjistrimeve
        What became of the records
        = Çfarë ndodhi me regjistrimet
        The one record that was read
        = Regjistrimi i vetëm që u lexua
        The {1} records that were read
        = Numri i regjistrimeve që u lexuan: {1}
        The file is refused as a whole: none of them is taken. This is how each was judged.
        = Skedari refuzohet në tërësi: asnjë prej tyre nuk merret. Kështu u vlerësua secili.
        How the file was read
        = Si u lexua skedari
        """#
}
