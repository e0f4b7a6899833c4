import Intake
import Model
import Testing

@testable import Normalisation

/// Names of areas in the region's languages and its neighbours'. Source: DOMAIN §10.2–10.3, CLDR 44.
@Suite struct AreaNamesTests {
    // In Albanian, Bosnian, Serbian, Croatian, Macedonian, Bulgarian, Romanian, Russian, Ukrainian, Turkish, Greek,
    // Slovene, Hungarian, German, French, Italian.
    private static let names: [(code: String, names: [String])] = [
        (
            "ALB",
            [
                "Shqipëri", "Albanija", "Албанија", "Albanija", "Албанија", "Албания", "Albania", "Албания",
                "Албанія", "Arnavutluk", "Αλβανία", "Albanija", "Albánia", "Albanien", "Albanie", "Albania",
            ]
        ),
        (
            "BIH",
            [
                "Bosnjë-Hercegovinë", "Bosna i Hercegovina", "Босна и Херцеговина", "Bosna i Hercegovina",
                "Босна и Херцеговина", "Босна и Херцеговина", "Bosnia și Herțegovina", "Босния и Герцеговина",
                "Боснія і Герцеговина", "Bosna-Hersek", "Βοσνία - Ερζεγοβίνη", "Bosna in Hercegovina",
                "Bosznia-Hercegovina", "Bosnien und Herzegowina", "Bosnie-Herzégovine",
                "Bosnia ed Erzegovina",
            ]
        ),
        (
            "BGR",
            [
                "Bullgari", "Bugarska", "Бугарска", "Bugarska", "Бугарија", "България", "Bulgaria",
                "Болгария", "Болгарія", "Bulgaristan", "Βουλγαρία", "Bolgarija", "Bulgária", "Bulgarien",
                "Bulgarie", "Bulgaria",
            ]
        ),
        (
            "HRV",
            [
                "Kroaci", "Hrvatska", "Хрватска", "Hrvatska", "Хрватска", "Хърватия", "Croația", "Хорватия",
                "Хорватія", "Hırvatistan", "Κροατία", "Hrvaška", "Horvátország", "Kroatien", "Croatie",
                "Croazia",
            ]
        ),
        (
            "MDA",
            [
                "Moldavi", "Moldavija", "Молдавија", "Moldavija", "Молдавија", "Молдова", "Republica Moldova",
                "Молдова", "Молдова", "Moldova", "Μολδαβία", "Moldavija", "Moldova", "Republik Moldau",
                "Moldavie", "Moldavia",
            ]
        ),
        (
            "MNE",
            [
                "Mal i Zi", "Crna Gora", "Црна Гора", "Crna Gora", "Црна Гора", "Черна гора", "Muntenegru",
                "Черногория", "Чорногорія", "Karadağ", "Μαυροβούνιο", "Črna gora", "Montenegró", "Montenegro",
                "Monténégro", "Montenegro",
            ]
        ),
        (
            "MKD",
            [
                "Maqedonia e Veriut", "Sjeverna Makedonija", "Северна Македонија", "Sjeverna Makedonija",
                "Северна Македонија", "Северна Македония", "Macedonia de Nord", "Северная Македония",
                "Північна Македонія", "Kuzey Makedonya", "Βόρεια Μακεδονία", "Severna Makedonija",
                "Észak-Macedónia", "Nordmazedonien", "Macédoine du Nord", "Macedonia del Nord",
            ]
        ),
        (
            "ROU",
            [
                "Rumani", "Rumunija", "Румунија", "Rumunjska", "Романија", "Румъния", "România", "Румыния",
                "Румунія", "Romanya", "Ρουμανία", "Romunija", "Románia", "Rumänien", "Roumanie", "Romania",
            ]
        ),
        (
            "SRB",
            [
                "Serbi", "Srbija", "Србија", "Srbija", "Србија", "Сърбия", "Serbia", "Сербия", "Сербія",
                "Sırbistan", "Σερβία", "Srbija", "Szerbia", "Serbien", "Serbie", "Serbia",
            ]
        ),
        (
            "XKX",
            [
                "Kosovë", "Kosovo", "Косово", "Kosovo", "Косово", "Косово", "Kosovo", "Косово", "Косово",
                "Kosova", "Κοσσυφοπέδιο", "Kosovo", "Koszovó", "Kosovo", "Kosovo", "Kosovo",
            ]
        ),
        (
            "UKR",
            [
                "Ukrainë", "Ukrajina", "Украјина", "Ukrajina", "Украина", "Украйна", "Ucraina", "Украина",
                "Україна", "Ukrayna", "Ουκρανία", "Ukrajina", "Ukrajna", "Ukraine", "Ukraine", "Ucraina",
            ]
        ),
        (
            "SVN",
            [
                "Slloveni", "Slovenija", "Словенија", "Slovenija", "Словенија", "Словения", "Slovenia",
                "Словения", "Словенія", "Slovenya", "Σλοβενία", "Slovenija", "Szlovénia", "Slowenien",
                "Slovénie", "Slovenia",
            ]
        ),
        (
            "TUR",
            [
                "Turqi", "Turska", "Турска", "Turska", "Турција", "Турция", "Turcia", "Турция", "Туреччина",
                "Türkiye", "Τουρκία", "Turčija", "Törökország", "Türkei", "Turquie", "Turchia",
            ]
        ),
        (
            "GRC",
            [
                "Greqi", "Grčka", "Грчка", "Grčka", "Грција", "Гърция", "Grecia", "Греция", "Греція",
                "Yunanistan", "Ελλάδα", "Grčija", "Görögország", "Griechenland", "Grèce", "Grecia",
            ]
        ),
    ]

    @Test(arguments: names.map { $0.code })
    func anAreaIsReadFromItsNameInEveryLanguage(_ code: String) throws {
        let names = Self.names.first { $0.code == code }?.names ?? []
        for name in names + names.map({ $0.uppercased() }) + names.map({ "\u{A0}\($0) " }) {
            let batch = try normalised(["referrer_area"], [[.text(name)]], kind: .referral)
            #expect(texts(batch, .referrerArea) == [code], "\(name)")
            #expect(batch.faults.isEmpty, "\(name)")
        }
    }

    @Test(arguments: [
        // Codes, also withdrawn ones and those of Eurostat.
        ("AL", "ALB"), ("ALB", "ALB"), ("008", "ALB"), ("BA", "BIH"), ("070", "BIH"),

        ("BiH", "BIH"), ("B&H", "BIH"), ("FBiH", "BIH"), ("Federacija BiH", "BIH"),
        ("Republika Srpska", "BIH"),
        ("Република Српска", "BIH"), ("ROM", "ROU"), ("ROU", "ROU"), ("EL", "GRC"), ("GR", "GRC"),
        ("UK", "GBR"),
        ("GB", "GBR"), ("XK", "XKX"), ("XKX", "XKX"), ("XKK", "XKX"), ("KS", "XKX"), ("KV", "XKX"),
        ("KOS", "XKX"),
        ("UNMIK", "XKX"), ("YU", "YUG"), ("YUG", "YUG"), ("SCG", "SCG"), ("CSXX", "SCG"), ("YUCS", "YUG"),
        // Older names.
        ("Makedonija", "MKD"), ("Македонија", "MKD"), ("FYROM", "MKD"), ("FYR Macedonia", "MKD"),
        ("BJRM", "MKD"),
        ("БЈРМ", "MKD"), ("IRJM", "MKD"), ("Republic of Macedonia", "MKD"), ("ПЈРМ", "MKD"),
        ("Moldavia", "MDA"),
        ("Молдавия", "MDA"), ("Jugosllavia", "YUG"), ("Jugoslavija", "YUG"), ("Југославија", "YUG"),
        ("SRJ", "YUG"),
        ("СРЈ", "YUG"), ("FR Yugoslavia", "YUG"), ("SFRJ", "YUG"), ("Srbija i Crna Gora", "SCG"),
        ("Србија и Црна Гора", "SCG"), ("SCG", "SCG"), ("СЦГ", "SCG"), ("Државна заједница", "SCG"),
        ("Serbia and Montenegro", "SCG"), ("Kosovo i Metohija", "XKX"), ("Косово и Метохија", "XKX"),
        ("KiM", "XKX"),
        ("КиМ", "XKX"), ("Kosovo*", "XKX"), ("Kosovo (UNSCR 1244)", "XKX"), ("Kosova", "XKX"),
        ("Shqipëria", "ALB"),
        ("Shqiperia", "ALB"), ("Maqedonia", "MKD"), ("Serbia", "SRB"), ("Bullgaria", "BGR"),
        ("Rumania", "ROU"),
        ("USSR", "SUN"), ("СССР", "SUN"), ("Čehoslovačka", "CSK"),
        // Citizens.
        ("Moldavka", "MDA"), ("Rumunka", "ROU"), ("Ukrajinka", "UKR"), ("Молдавка", "MDA"),
        ("украинка", "UKR"),
        ("romunka", nil), ("српско", "SRB"), ("bugarsko državljanstvo", nil),
    ])
    func codesAndOlderNamesAreReadToo(_ text: String, _ code: String?) throws {
        let batch = try normalised(["referrer_area"], [[.text(text)]], kind: .referral)
        #expect(texts(batch, .referrerArea) == [code ?? ""])
    }

    @Test(arguments: [("8", "ALB"), ("70", "BIH"), ("08", "ALB"), ("7", nil)])
    func aNumberThatHasLostItsZerosIsSuggestedOnly(_ text: String, _ suggestion: String?) throws {
        let batch = try normalised(["referrer_area"], [[.text(text)]], kind: .referral)
        #expect(batch.faults.map { $0.kind } == [.unknownArea])
        #expect(batch.faults.first?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("Severna Makedonija", "MKD"), ("Sjeverna Makedonija", "MKD"), ("Nemačka", "DEU"),
        ("Njemačka", "DEU"),
        ("Немачка", "DEU"), ("Германија", "DEU"), ("Германия", "DEU"), ("Německo", nil), ("Gjermania", "DEU"),
        ("Germania", "DEU"), ("Italija", "ITA"), ("Италија", "ITA"), ("Италия", "ITA"), ("Itali", "ITA"),
        ("Italia", "ITA"), ("Austrija", "AUT"), ("Аустрија", "AUT"), ("Австрия", "AUT"), ("Mađarska", "HUN"),
        ("Мађарска", "HUN"), ("Унгария", "HUN"), ("Rusija", "RUS"), ("Русија", "RUS"), ("Россия", "RUS"),
        ("Kina", "CHN"), ("Кина", "CHN"), ("Китай", "CHN"), ("Švajcarska", "CHE"), ("Švicarska", "CHE"),
        ("Швајцарска", "CHE"), ("Швейцария", "CHE"), ("Španija", "ESP"), ("Španjolska", "ESP"),
        ("Шпанија", "ESP"),
        ("Испания", "ESP"), ("Francuska", "FRA"), ("Француска", "FRA"), ("Франция", "FRA"), ("Grčka", "GRC"),
        ("Грчка", "GRC"), ("Грција", "GRC"), ("Гърция", "GRC"), ("Turska", "TUR"), ("Турция", "TUR"),
        ("Turquia", nil), ("Albanija", "ALB"), ("Irak", "IRQ"), ("Ирак", "IRQ"), ("Avganistan", "AFG"),
        ("Авганистан", "AFG"), ("Афганистан", "AFG"), ("Sirija", "SYR"), ("Сирија", "SYR"), ("Сирия", "SYR"),
        ("Nigerija", "NGA"), ("Нигерия", "NGA"), ("Belorusija", "BLR"), ("Белорусија", "BLR"),
        ("Беларус", "BLR"),
        ("Poljska", "POL"), ("Полска", "POL"), ("Češka", "CZE"), ("Чехия", "CZE"), ("Slovačka", "SVK"),
        ("Словакия", "SVK"), ("SAD", "USA"), ("САД", "USA"), ("САЩ", "USA"), ("SHBA", "USA"), ("SUA", "USA"),
        ("Velika Britanija", "GBR"), ("Велика Британија", "GBR"), ("Великобритания", "GBR"), ("Kipar", "CYP"),
        ("Кипар", "CYP"), ("Кипър", "CYP"), ("Belgija", "BEL"), ("Белгија", "BEL"), ("Белгия", "BEL"),
        ("Holandija", "NLD"), ("Nizozemska", "NLD"), ("Холандија", "NLD"), ("Нидерландия", "NLD"),
    ])
    func countriesOfDestinationAndOriginAreReadInTheRegionsLanguages(_ text: String, _ code: String?) throws {
        let batch = try normalised(["referrer_area"], [[.text(text)]], kind: .referral)
        #expect(texts(batch, .referrerArea) == [code ?? ""])
    }
}
