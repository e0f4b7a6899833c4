import Model
import Testing

@Suite("AreaBook.resolve")
struct AreaResolutionTests {
    @Test(
        "names in the region's languages, aliases and odd spellings resolve",
        arguments: [
            ("ALB", "Shqipëri|SHQIPERIA|Албанија|Arnavutluk|Αλβανία|Abania|Albanka|shqiptare"),
            (
                "BIH",
                "BiH|B&H|B & H|Bosna i Hercegovina|БОСНА И ХЕРЦЕГОВИНА|Bosna-Hersek|Bosnia i Herzegovinia"
            ),
            ("BIH", "Bosnia Erzegovina|Republika Srpska|Федерација БиХ|FBiH|Bosanka|Bosznia-Hercegovina|070"),
            ("BGR", "Bullgari|Bugarska|Бугарија|България|Bulgaristan|Bulgária|българка|bulgăroaică"),
            ("HRV", "Hrvatska|Хърватия|Croația|Horvátország|CRO|Hrvatica"),
            (
                "XKX",
                "KS|KV|KO|KOS|UNK|UNMIK|XKK|XK|Kosova|Косово|Kosovo*|KiM|Kosovar|Kosovo under UNSCR 1244"
            ),
            (
                "MDA",
                "Moldavija|Молдавија|Republica Moldova|MOLDAVIA|Moldovian|Moldavian|Moldavka|moldoveancă"
            ),
            ("MNE", "Crna Gora|Mal i Zi|Черна гора|Karadağ|Μαυροβούνιο|Crnogorka"),
            (
                "MKD",
                "FYROM|F.Y.R.O.M.|BJRM|IRJM|Македонија|The former Yugoslav Republic of Macedonia|Macedonian"
            ),
            ("MKD", "Severna Makedonija|Sjeverna Makedonija|Βόρεια Μακεδονία|Maqedonia e Veriut|Makedonka"),
            ("ROU", "România|ROMANIA|Rumunjska|Rumunija|Румъния|Rumunka|Rumunjka|româncă|ro"),
            ("SRB", "Srbija|СРБИЈА|Sırbistan|Serbians|Srpkinja|Szerbia|688"),
            ("UKR", "The Ukraine|Ukranian|Ukrajina|Україна|Украйна|Ukrajinka|ucraineancă|ukrainase"),
            ("GRC", "EL|GR|Ελλάδα|Грција|Grčka"), ("GBR", "UK|U.K.|GB|Velika Britanija|Engleska"),
            ("RUS", "Ruska Federacija|Rusija|Россия|Ruskinja"), ("TUR", "Turkey|Türkiye|TÜRKİYE|Turska"),
            ("DEU", "Nemačka|Njemačka|Германија|Gjermani"), ("NGA", "Nigerija|Nigeri|Нигерия"),
            ("NER", "Niger|NE"),
            ("NAM", "Namibia|NAM"), ("STATELESS", "stateless|apatrid|bez državljanstva|без гражданство"),
            ("COD", "DRC|Zaire|Congo, The Democratic Republic of the"), ("COG", "Congo"),
            ("CZE", "Czech Republic"),
        ])
    func names(_ code: String, _ spellings: String) throws {
        let area = try #require(Area(code: code))
        for text in spellings.split(separator: "|") {
            #expect(resolve("\(text)") == .area(area), "\(text)")
        }
    }

    struct Case: Sendable {
        let text: String
        let day: String?
        let from: String
        let expected: String

        init(_ text: String, _ day: String?, _ from: String, _ expected: String) {
            self.text = text
            self.day = day
            self.from = from
            self.expected = expected
        }
    }

    @Test(
        "day and reporting area settle codes that meant different things",
        arguments: [
            Case("CS", "2003-07-23", "BIH", "SCG"), Case("CS", "2006-06-03", "BIH", "SCG"),
            Case("cs", "1992-12-31", "BIH", "CSK"), Case("CS", "2003-07-22", "BIH", "SCG or CSK"),
            Case("CS", "2006-06-04", "BIH", "SCG or CSK"), Case("CS", nil, "BIH", "SCG or CSK"),
            Case("CS", "2006-06-04", "SRB", "SCG, out of validity"), Case("CS", nil, "MNE", "SCG"),
            Case("YU", "2003-07-22", "BIH", "YUG"), Case("YUG", "2003-07-23", "BIH", "YUG, out of validity"),
            Case("SRJ", nil, "BIH", "YUG"),
            Case("Former Yugoslavia", "2004-01-01", "MKD", "YUG, out of validity"),
            Case("SCG", "2004-01-01", "ALB", "SCG"), Case("SCG", "2003-01-01", "ALB", "SCG, out of validity"),
            Case("Srbija i Crna Gora", "2005-05-05", "ALB", "SCG"),
            Case("Државна заедница", nil, "MKD", "SCG"),
            Case("891", "2003-07-22", "ALB", "YUG"), Case("891", "2003-07-23", "ALB", "SCG"),
            Case("891", nil, "ALB", "SCG or YUG"), Case("CSK", "1990-01-01", "ALB", "CSK"),
            Case("ROM", "2002-01-31", "ROU", "ROU"), Case("ROM", "2002-02-01", "ROU", "ROU, out of validity"),
            Case("SSSR", "2003-01-01", "SRB", "SUN, out of validity"),
            Case("RS", nil, "BIH", "BIH"), Case("RS", "2004-01-01", "SRB", "SRB"),
            Case("RS", nil, "ALB", "SRB"),
            Case("BH", nil, "BIH", "BIH"), Case("BH", nil, "SRB", "BIH or BHR"),
            Case("CG", nil, "SRB", "MNE"), Case("CG", nil, "ALB", "MNE or COG"),
            Case("RM", nil, "MDA", "MDA"), Case("RM", nil, "MKD", "MKD"),
            Case("RM", nil, "ALB", "MDA or MKD"),
            Case("Kongo", nil, "SRB", "COD or COG"), Case("Koreja", nil, "SRB", "KOR or PRK"),
            Case("n/a", nil, "SRB", "_Z"), Case("NA", nil, "SRB", "_Z"), Case("nepoznato", nil, "SRB", "_U"),
            Case("-99", nil, "SRB", "_U"), Case("0", nil, "SRB", "_U"), Case("refused", nil, "SRB", "_N"),
            Case("Abroad", nil, "SRB", "unknown"), Case("Nationals", nil, "SRB", "unknown"),
            Case("", nil, "SRB", "unknown"), Case("Atlantis", nil, "SRB", "unknown"),
        ])
    func context(_ sample: Case) {
        let day = sample.day.flatMap { PartialDate(text: $0)?.day }
        let from = Area(code: sample.from) ?? .absent
        let text = describe(AreaBook.resolve(sample.text, on: day, reportedFrom: from))
        #expect(text == sample.expected, "\(sample.text)")
    }

    @Test("every candidate and home of a shared spelling is an area")
    func ambiguities() {
        for ambiguity in AreaAmbiguity.all {
            let codes = ambiguity.candidates + ambiguity.homes.flatMap { $0.reportedFrom + [$0.meant] }
            for code in codes { #expect(AreaBook.area(code: code) != nil, "\(code)") }
            #expect(ambiguity.candidates.count > 1)
            for home in ambiguity.homes { #expect(ambiguity.candidates.contains(home.meant)) }
        }
        for code in WithdrawnCode.all { #expect(AreaBook.area(code: code.area) != nil) }
    }

    private func resolve(_ text: String) -> AreaResolution {
        AreaBook.resolve(text, on: nil, reportedFrom: Area(code: "WLD") ?? .absent)
    }

    private func describe(_ resolution: AreaResolution) -> String {
        switch resolution {
        case .area(let area): area.code
        case .historic(let area, let isOut): area.code + (isOut ? ", out of validity" : "")
        case .ambiguous(let areas): areas.map { $0.code }.joined(separator: " or ")
        case .null(let reason): "\(reason.text)"
        case .unknown: "unknown"
        }
    }
}
