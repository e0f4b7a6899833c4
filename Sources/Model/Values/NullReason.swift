/// Why a field holds no value, where that is known: never conflated with "no", zero or an empty cell.
@frozen
public enum NullReason: UInt8, Sendable, CaseIterable {
    /// Unknown or not recorded.
    case unknown = 1
    /// Refused or not asked.
    case refused = 2
    /// Not applicable.
    case notApplicable = 3
    /// Withheld by the sender.
    case withheld = 4

    /// The code as it is written in every code list: `_U`, `_N`, `_Z`, `_X`.
    public var text: StaticString {
        switch self {
        case .unknown: "_U"
        case .refused: "_N"
        case .notApplicable: "_Z"
        case .withheld: "_X"
        }
    }

    /// What the code means, in words.
    public var label: String {
        switch self {
        case .unknown: "Unknown or not recorded"
        case .refused: "Refused or not asked"
        case .notApplicable: "Not applicable"
        case .withheld: "Withheld by the sender"
        }
    }

    /// Other spellings, in the region's languages and others that are met. Compared after folding.
    ///
    /// Minus 99 is how CTDC and many questionnaires write "missing"; NULL is how CTDC's later files do.
    public var synonyms: [String] {
        switch self {
        case .unknown: Self.unknownSynonyms
        case .refused: Self.refusedSynonyms
        case .notApplicable: Self.notApplicableSynonyms
        case .withheld: Self.withheldSynonyms
        }
    }

    private static let unknownSynonyms = [
        "unknown", "unk", "not known", "n/k", "don't know", "not recorded", "not stated", "not specified",
        "not available", "no data", "no information", "missing", "null", "none recorded", "-99", "-99.0",
        "-999", "99",
        "999",
        "9999",
        "nepoznato", "nepoznat", "nepoznata", "nepoznati", "nije poznato", "ne zna se", "ne zna",
        "nema podataka",
        "bez podataka", "nije navedeno", "neodređeno", "непознат", "непозната", "нема податоци", "се незнае",
        "не се знае",
        "i panjohur", "e panjohur", "të panjohur", "panjohur", "nuk dihet", "nuk ka të dhëna", "pa të dhëna",
        "s'dihet",
        "неизвестно", "неизвестен", "неизвестна", "няма данни", "не е известно", "нет данных", "не известно",
        "necunoscut", "necunoscută", "nu se cunoaște", "nu se știe", "nespecificat", "fără date", "nu știe",
        "невідомо", "невідомий", "bilinmiyor", "άγνωστο", "ismeretlen", "neznano", "unbekannt", "inconnu",
        "sconosciuto", "nil", "NaN", "n/d", "н/д", "н.д.", "не указано", "не установлено", "немає даних",
        "не вказано", "nincs adat", "nem ismert", "ni podatka", "ni znano", "keine Angabe", "k.A.",
        "non renseigné", "non précisé", "non noto", "δεν είναι γνωστό", "belirsiz", "bilgi yok",
        "nuk ka informacion", "pa informacion", "nu există date", "nu se cunosc", "bez informacija",
        "nema informacija", "нема информации", "няма информация",
    ]

    private static let refusedSynonyms = [
        "refused", "refused to answer", "declined to answer", "not asked", "no answer", "prefer not to say",
        "odbio odgovor", "odbila odgovor", "odbio", "odbila", "bez odgovora", "nije pitano", "nije pitana",
        "refuzoi", "nuk u pyet", "pa përgjigje", "refuz", "a refuzat", "nu a răspuns", "neîntrebat",
        "одби", "одбива", "нема одговор", "отказа", "отказва", "няма отговор", "не е питан", "не е питана",
        "отказ", "без одговор", "без отговор", "нет ответа", "немає відповіді", "отказался", "отказалась",
        "fără răspuns", "nije odgovorila", "nije odgovorio", "nuk u përgjigj", "s'ka përgjigje",
        "δεν απάντησε", "cevap yok", "nincs válasz", "brez odgovora", "keine Antwort", "sans réponse",
        "nessuna risposta",
    ]

    private static let notApplicableSynonyms = [
        "n/a", "not applicable", "does not apply", "inapplicable", "nije primjenjivo", "nije primenljivo",
        "nije primjenljivo", "neprimjenjivo", "neprimenjivo", "nuk aplikohet", "nuk zbatohet",
        "jo e zbatueshme",
        "nu se aplică", "nu este cazul", "neaplicabil", "неприложимо", "не е приложимо", "не е применливо",
        "неприменливо", "не применимо", "неприменимо", "не се применува", "nije primenjivo",
        "не застосовується", "nem alkalmazható", "ni relevantno", "entfällt", "nicht zutreffend",
        "sans objet", "non applicabile", "uygulanamaz", "δεν εφαρμόζεται",
    ]

    private static let withheldSynonyms = [
        "withheld", "suppressed", "confidential", "redacted", "protected", "povjerljivo", "poverljivo",
        "tajno",
        "zaštićeno", "konfidenciale", "e fshehtë", "confidențial", "поверително", "доверливо",
        "конфиденциално",
        "конфиденциально",
    ]
}
