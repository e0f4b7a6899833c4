import Model

/// What the words beside an age mean, in the region's languages.
enum AgeWord: Int32, CaseIterable {
    /// Years, of age, than: says nothing that the number does not.
    case filler
    /// The number counts months.
    case months
    /// Before a number "over", after it "and over".
    case over
    /// Before a number "under", after it "and under".
    case under
    /// "From" or "between".
    case from
    /// "To" or "and".
    case to
    /// Under 18.
    case minor
    /// 18 or over.
    case adult

    /// The meaning of a word, folded by `Folding`; nil for any other word.
    init?(folded word: Bytes) {
        guard let meaning = Self.vocabulary[word].flatMap({ AgeWord(rawValue: $0) }) else { return nil }
        self = meaning
    }

    /// The meaning of a sign: dashes, `+`, `<`, `≤`, `>`, `≥`; nil for any other sign.
    init?(sign scalar: UInt32) {
        switch scalar {
        case 0x2D, 0x2010...0x2015, 0x2212, 0x2264: self = .to
        case 0x2B, 0x3E: self = .over
        case 0x3C: self = .under
        case 0x2265: self = .from
        default: return nil
        }
    }

    /// The letter that stands for the meaning in the shape of a text; nil for fillers, which are left out.
    var sign: UInt8? {
        switch self {
        case .filler: nil
        case .months: UInt8(ascii: "m")
        case .over: UInt8(ascii: "o")
        case .under: UInt8(ascii: "u")
        case .from: UInt8(ascii: "f")
        case .to: UInt8(ascii: "t")
        case .minor: UInt8(ascii: "c")
        case .adult: UInt8(ascii: "a")
        }
    }

    /// The words of each meaning, Serbian in Latin letters only: Cyrillic folds alike.
    var words: String {
        switch self {
        case .filler:
            """
            year years yr yrs y yo o old age aged of than god godina godine godinu g gg godišta starosti star stara \
            godišnjak godišnja godišnji uzrast години год годишна годишен годишња навършени лет года л лет \
            vjeç vjeçe vjeçar vjeçare vj vite vit mosha moshë në ani an vârsta vârstă de leto leta let yaş yaşında \
            ετών έτη ετους éves év éve років роки рік р jahre jahr alt ans anni anno
            """
        case .months:
            """
            month months mth mths mo mjesec mjeseca mjeseci mjes mesec meseca meseci mes mesece месеци месяц \
            месяца месяцев muaj muajsh lună luni lunară ay aylık μηνών hónap hónapos monat monate mois mesi \
            місяць місяців
            """
        case .over:
            """
            over above more plus up older preko iznad više stariji starija starije nad повеќе повече постар постара \
            mbi lart sipër peste mult más fazla felett fölött старше вище больше вiще över
            """
        case .under:
            "under below less younger ispod mlađi mlađa mlađe manje nën sub младше моложе unter alatt под"
        case .from: "from between od от nga midis ndërmjet între помеѓу между između von"
        case .to: "to and till until do до deri la până dhe și si i e ili или ose sau or bis und"
        case .minor:
            """
            minor child underage maloljetan maloljetna maloljetnik maloljetnica maloletan maloletna maloletnik \
            maloletnica dijete mitur miturë малолетен малолетничка дете непълнолетен непълнолетна minoră copil \
            fëmijë несовершеннолетний несовершеннолетняя неповнолітній неповнолітня дитина kiskorú ανήλικος ανήλικη
            """
        case .adult:
            """
            adult punoljetan punoljetna punoletan punoletna odrasla odrasli odrastao madhor madhore rritur \
            полнолетен пълнолетен пълнолетна adultă major majoră совершеннолетний совершеннолетняя взрослый \
            взрослая повнолітній повнолітня nagykorú felnőtt ενήλικος ενήλικη
            """
        }
    }

    /// Whole texts that say no age, but whether one is under 18, for fields that ask just that.
    static func words(of meaning: AgeWord) -> [String] {
        meaning.words.split(separator: " ").map { String($0) }
    }

    private static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        for meaning in allCases {
            for word in words(of: meaning) { vocabulary.add(Folding.folded(word), meaning.rawValue) }
        }
        return vocabulary
    }()
}
