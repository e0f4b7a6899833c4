/// One of the commonest given names of the region, as a word of its own, in Latin or Cyrillic letters.
///
/// A column of codes holds no names; the list is short on purpose, so that it does not take a word of any code
/// list for one. Names that are words of such lists are left out.
struct GivenName: IdentifierDetector {
    let finds = "a person's given name"

    func finds(in text: TextTokens) -> Bool {
        let isPlain = text.bytes.allSatisfy { $0 < 0x80 }
        let words =
            isPlain
            ? text.words.map { Array($0) } : LetterFolding.words(of: text.bytes).map { Array($0.utf8) }
        guard words.contains(where: { Self.names.contains($0) }) else { return false }
        // Saints are places: Sveta Jelena is an island.
        return !words.contains { Self.saints.contains($0) }
    }

    private static let saints = set("SAINT SAN SANTA SFANTA SFANTUL SHEN ST SVETA SVETI SVETO")

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) })
    }

    private static let names = set(
        """
        ADELA ADRIANA AGIM AGNESA ALBANA ALEKSANDAR ALEKSANDRA ALEXANDRA ALEXANDRU ALINA ALMA AMELA AMINA AMRA ANA
        ANAMARIA ANASTASIA ANDREEA ANDREI ANDREJ ANDRIJANA ANELA ANGELA ANITA ANKA ANTOANETA ARBEN ARDIAN ARIJANA
        ARMIN ARTA ASMIR AZRA BESA BESNIK BILJANA BLERINA BOGDAN BOJAN BOJANA BORIS BRANKA BRANKO CARMEN CLAUDIA
        CORINA CRISTINA DAMIR DANIELA DANIJEL DANIJELA DARKO DEJAN DESISLAVA DIANA DIJANA DIMITAR DINA DOINA DRAGAN
        DRAGANA DRAGICA DRITA DUSAN EDINA EDIN ELENA ELIRA ELMA ELVIRA EMINA EMIR ERMIRA FATIMA FATMIR FATOS FLORINA
        GABRIELA GALINA GEORGI GHEORGHE GJERGJI GORAN GORDANA GORDAN HAMZA HARIS HASAN HASNIJA HRISTINA IGOR ILEANA
        ILIR ILONA INA IOANA IRENA IRINA IVAN IVANA IVANKA IVETA JADRANKA JANA JASMINA JASNA JELENA JOVAN JOVANA
        JULIANA KALINA KATARINA KATERINA KLODIANA KRISTINA LARISA LEJLA LENKA LILIANA LILJANA LINDITA LIVIA LJILJANA
        LJUBICA LUDMILA LUIZA LULJETA MAJA MANUELA MARIA MARIJA MARIJANA MARINA MARIYA MARKO MARTINA
        MELISA MERIMA MIHAELA MIHAI MIHAIL MILAN MILENA MILICA MILOS MIMOZA MIRELA MIRJANA MIRSADA MLADEN MONIKA
        MONICA MUSTAFA NADA NADIA NADEZHDA NATALIA NATALIJA NATASA NATASHA NEVENA NEVENKA NICOLAE NICOLETA NIKOLA
        NIKOLAI NINA OANA OKSANA OLENA OLGA OXANA PETAR PETRA PETYA RADA RADKA RAMIZA RALUCA RODICA ROXANA RUMYANA
        RUZICA SABINA SAMIRA SANDRA SANELA SANJA SASA SENADA SERGIU SILVIA SIMONA SLAVICA SNEZANA SONJA
        SONYA SORINA STEFAN STEFANIA STOYAN SUZANA SVETLANA TAMARA TANJA TANYA TATIANA TATJANA TEODORA TETYANA
        TIHANA TSVETELINA VALBONA VALENTINA VALERIA VANJA VASILE VASILICA VERICA VERONICA VESNA VIKTORIA VIOLETA
        VIOLETTA VJOLLCA VLADIMIR VLATKO XHEVAHIR YANA YORDANKA YULIA ZDRAVKA ZELJKO ZINAIDA ZLATA ZORAN ZORICA ZUZANA
        """)
}

/// Brings the region's letters down to plain Latin capitals: Š is S, Đ is DJ's D, Ж is Z.
enum LetterFolding {
    /// The words of a UTF-8 text in plain capitals.
    static func words(of bytes: [UInt8]) -> [String] {
        let folded = String(decoding: bytes, as: UTF8.self).uppercased().unicodeScalars.map {
            scalar -> String in
            letters[scalar] ?? (scalar.properties.isAlphabetic ? String(scalar) : " ")
        }
        return folded.joined().split(separator: " ").map { String($0) }
    }

    private static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        let pairs: [(String, String)] = [
            ("ČĆÇ", "C"), ("Š", "S"), ("Ž", "Z"), ("Đ", "D"), ("ĂÂÁÀ", "A"), ("ÎÍ", "I"), ("ȘŞ", "S"),
            ("ȚŢ", "T"),
            ("ËÉÈ", "E"), ("ÖÓ", "O"), ("ÜÚ", "U"), ("А", "A"), ("Б", "B"), ("В", "V"), ("Г", "G"),
            ("Д", "D"),
            ("Ђ", "DJ"), ("Ѓ", "GJ"), ("Е", "E"), ("Ж", "Z"), ("З", "Z"), ("И", "I"), ("Й", "I"), ("Ј", "J"),
            ("К", "K"), ("Л", "L"), ("Љ", "LJ"), ("М", "M"), ("Н", "N"), ("Њ", "NJ"), ("О", "O"), ("П", "P"),
            ("Р", "R"), ("С", "S"), ("Т", "T"), ("Ћ", "C"), ("Ќ", "KJ"), ("У", "U"), ("Ф", "F"), ("Х", "H"),
            ("Ц", "C"), ("Ч", "C"), ("Џ", "DZ"), ("Ш", "S"), ("Щ", "ST"), ("Ъ", "A"), ("Ы", "Y"), ("Ь", ""),
            ("Ю", "YU"), ("Я", "YA"), ("І", "I"), ("Ї", "I"), ("Є", "E"), ("Ґ", "G"),
        ]
        for (from, to) in pairs { for scalar in from.unicodeScalars { letters[scalar] = to } }
        return letters
    }()
}
