import Model

/// Words that no person is told by: those of the standard, and those by which programs and offices in the region's
/// languages call tables, lists and records.
///
/// Whether a word is a name no list of names can say for certain; whether it is one of these can be said.
enum KnownWords {
    /// Whether a text is made of known words, at least one, and numbers of at most four digits; or is one letter.
    static func cover(_ text: String) -> Bool {
        if text.count == 1 { return true }
        var hasWord = false
        for part in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            // `Sheet1`, `stays2004`
            for run in runs(of: part) {
                if run.allSatisfy(\.isNumber) {
                    guard run.count <= 4 else { return false }
                } else {
                    guard all.contains(Folding.folded(String(run))) else { return false }
                    hasWord = true
                }
            }
        }
        return hasWord
    }

    /// Letters and digits apart; and where a small letter is followed by a capital one, as in `shelterStays`.
    private static func runs(of part: Substring) -> [Substring] {
        var runs: [Substring] = []
        var start = part.startIndex
        var previous: Character?
        for place in part.indices {
            let character = part[place]
            if let last = previous,
                last.isNumber != character.isNumber || (last.isLowercase && character.isUppercase)
            {
                runs.append(part[start..<place])
                start = place
            }
            previous = character
        }
        runs.append(part[start...])
        return runs
    }

    private static let all: Set<[UInt8]> = {
        var texts = Standard.fields.flatMap { [$0.name, $0.title] }
        texts += Standard.transientFields.flatMap { [$0.name, $0.title] }
        texts += FieldAliases.all.flatMap { $0.headings.flatMap(\.texts) }
        texts += CodeListBook.all.flatMap { list in
            [list.title] + list.entries.flatMap { [$0.code, $0.label] + $0.synonyms }
        }
        var words = Set(usual.flatMap { $0.split(separator: " ") }.map { Folding.folded(String($0)) })
        for text in texts {
            for word in text.split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
                words.insert(Folding.folded(String(word)))
            }
        }
        return words
    }()

    /// What the standard has no word for.
    private static let usual = [
        // Programs' own
        "data dataset table sheet book workbook list rows row record records item items entry entries result results",
        "value values document root body content response export import download file files report summary total main",
        "submission submissions envelope header case cases victim victims person persons people individual individuals",
        "stay stays shelter shelters referral referrals return returns assistance service services new old copy test",
        "quarter year month s january february march april may june july august september october november december",
        "first second third fourth query view form forms survey xls csv xml json q all other others draft final",
        // Bosnian, Croatian, Serbian; in Cyrillic script too
        "podaci podatak tabela tablica list lista spisak popis evidencija izvjestaj izvestaj slucaj slucajevi zrtva zrtve",
        "korisnik korisnici korisnica korisnice lica osobe osoba boravak boravci smjestaj smestaj sklonista skloniste",
        "kvartal kvartali godina mjesec mesec obrazac unos zapis zapisi stavka stavke novi stari ukupno",
        "подаци табела листа списак евиденција извештај случај случајеви жртва жртве корисници лица боравак смештај",
        "квартал година месец образац записи ставке укупно",
        // Macedonian, Bulgarian
        "податоци табела листа извештај случаи жртви корисници лица престој сместување квартал година месец образец",
        "данни таблица списък лист отчет случаи жертви лица престой настаняване тримесечие година месец формуляр общо",
        // Romanian, Albanian, Turkish
        "date tabel foaie lista raport caz cazuri victima victime persoane sedere cazare trimestru an luna formular total",
        "te dhena tabela fleta lista raporti rast raste viktima viktimave persona qendrim strehim tremujor vit muaj gjithsej",
        "e i u za sa od po i the of for and in with by per de la si cu",
        "veri tablo sayfa liste rapor vaka magdur kisiler konaklama ceyrek yil ay form toplam",
    ]
}
