/// Legal status in the reporting area.
public enum LegalStatus: UInt8, CodedValue {
    /// National.
    case national = 5
    /// Regular stay.
    case regular
    /// Temporary residence as a victim.
    case tempResidenceVictim
    /// Recovery and reflection period.
    case reflection
    /// Asylum seeker.
    case asylumSeeker
    /// Refugee.
    case refugee
    /// Irregular stay.
    case irregular
    /// Deported.
    case deported
    /// Stateless.
    case stateless

    public static let list = CodeList(
        id: "CL_LEGAL_STATUS",
        title: "Legal status in the reporting area",
        entries: [
            CodeEntry(
                "NATIONAL", "National",
                [
                    "citizen", "own national", "državljanin", "državljanka", "domaći državljanin",
                    "domaća državljanka", "shtetas", "shtetase", "cetățean", "cetățeancă", "гражданин",
                    "гражданка", "български гражданин", "државјанин", "државјанка",
                ]),
            CodeEntry(
                "REGULAR", "Regular stay",
                [
                    "legal", "legal stay", "regular migrant", "legalan boravak", "zakonit boravak",
                    "regularan", "legalno", "qëndrim i ligjshëm", "i rregullt", "ședere legală",
                    "legal stay permit", "законно пребиваване", "легален престој", "законит престој",
                ]),
            CodeEntry(
                "TEMP_RESIDENCE_VICTIM", "Temporary residence as a victim",
                [
                    "temporary residence", "temporary residence permit", "temporary residence victim",
                    "privremeni boravak", "privremeni boravak žrtve", "boravak iz humanitarnih razloga",
                    "leje qëndrimi e përkohshme", "permis de ședere temporară", "ședere temporară",
                    "временно пребиваване", "временен престој", "humanitarni boravak",
                ]),
            CodeEntry(
                "REFLECTION", "Recovery and reflection period",
                [
                    "reflection period", "recovery period", "recovery and reflection", "period refleksije",
                    "period oporavka", "period oporavka i refleksije", "razdoblje oporavka",
                    "periudhë reflektimi", "perioadă de reflecție", "perioada de recuperare și reflecție",
                    "период на размисъл", "период за възстановяване и размисъл", "период на размислување",
                ]),
            CodeEntry(
                "ASYLUM_SEEKER", "Asylum seeker",
                [
                    "applicant for asylum", "tražilac azila", "tražiteljica azila", "tražitelj azila",
                    "azilant", "azilkërkues", "azilkërkuese", "solicitant de azil", "solicitantă de azil",
                    "търсещ убежище", "търсеща убежище", "барател на азил", "барателка на азил",
                ]),
            CodeEntry(
                "REFUGEE", "Refugee",
                [
                    "recognised refugee", "recognized refugee", "izbjeglica", "izbeglica", "refugjat",
                    "refugjate", "refugiat", "refugiată", "бежанец", "бежанка", "бегалец", "беженец",
                ]),
            CodeEntry(
                "IRREGULAR", "Irregular stay",
                [
                    "undocumented", "illegal", "illegal stay", "irregular migrant", "nezakonit boravak",
                    "ilegalan boravak", "ilegalno", "neregularan", "bez dozvole", "i parregullt",
                    "e parregullt", "qëndrim i paligjshëm", "i paligjshëm", "ședere ilegală", "ilegal",
                    "iregulară", "незаконно пребиваване", "незаконно", "илегален престој",
                    "нелегален престој", "без документи",
                ]),
            CodeEntry(
                "DEPORTED", "Deported",
                [
                    "expelled", "deportee", "deportovana", "deportovan", "deportirana", "deportiran",
                    "protjerana", "proterana", "i dëbuar", "e dëbuar", "i deportuar", "deportat",
                    "deportată", "expulzat", "expulzată", "експулсирана",
                ]),
            CodeEntry(
                "STATELESS", "Stateless",
                [
                    "apatrid", "apatride", "apatridă", "bez državljanstva", "apatrit", "pa shtetësi",
                    "fără cetățenie", "без гражданство", "без државјанство",
                ]),
        ]
    )
}
