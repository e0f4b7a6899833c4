import Model
import Testing

@testable import Intake

@Suite("MappingAdvisor") struct MappingAdvisorTests {
    /// Suggestions for columns of these headings and values: `heading: value|value`.
    private func suggestions(
        _ columns: [String], mapping: [(String, String)] = []
    ) -> [MappingSuggestion] {
        let parts = columns.map { $0.split(separator: ":", maxSplits: 1).map { String($0) } }
        var source = SourceDescription()
        source.mapping = mapping.compactMap { column, field in
            FieldTarget(name: field).map { .init(column: column, target: $0) }
        }
        let samples = parts.map { part in
            var sample = ColumnSample()
            for value in part.count > 1 ? part[1].split(separator: "|") : [] {
                let text = Array(String(value).utf8)
                text.withUnsafeBufferPointer { sample.add($0) }
            }
            return sample
        }
        return MappingAdvisor(source: source).suggestions(headings: parts.map { $0[0] }, samples: samples)
    }

    /// `field score`, a `?` where it is open, a `!` where it is read.
    private func short(_ suggestions: [MappingSuggestion]) -> [String] {
        suggestions.map {
            "\($0.field)\($0.code.map { "=\($0)" } ?? "") \($0.score)\($0.isClear ? "" : "?")"
                + ($0.isApplied ? "!" : "")
        }
    }

    @Test(
        "headings: names, aliases, slips, parts",
        arguments: [
            ("sex", ["sex 1.0!"], "the standard's own name"),
            ("Sex", ["sex 0.98!"], "the standard's own name, written otherwise"),
            ("Gjinia", ["sex 0.95!"], "alias in Albanian"),
            ("Држављанство", ["citizenship 0.95!"], "alias in Serbian in Cyrillic"),
            (
                "3. Datum prijema (dd.mm.gggg) *", ["entry_date 0.95!"],
                "alias in Bosnian/Croatian/Serbian"
            ),
            ("Datum prijma", ["entry_date 0.76"], "near spelling of \"datum prijema\""),
            (
                "Datum izlaska (stvarni)", ["exit_date 0.8"],
                "alias in Bosnian/Croatian/Serbian, but for a part of the heading"
            ),
            (
                "Osoba / Spol", ["sex 0.65"],
                "alias in Bosnian/Croatian/Serbian, Slovene, but for a part of the heading"
            ),
            ("family_name", ["family_name 1.0!"], "the standard's own name"),
            ("Mbiemri", ["family_name 0.95"], "alias in Albanian"),
            ("prs_Birthdate", ["birth_date 0.95"], "name in HTCDS"),
            ("DOB", ["birth_date 0.55?", "age 0.55?"], "a heading under which files hold different things"),
            ("Nacionalnost", ["citizenship 0.55"], "a heading under which files hold different things"),
            ("xyzzy", [], ""),
        ])
    func headings(_ heading: String, _ expected: [String], _ reason: String) {
        let found = suggestions([heading])
        #expect(short(found) == expected)
        #expect(found.first?.reason ?? "" == reason)
        #expect(found.allSatisfy { $0.heading == heading && $0.column == 0 })
    }

    @Test("values settle what a shared heading leaves open")
    func sharedHeading() {
        #expect(short(suggestions(["Status"])).allSatisfy { $0.hasSuffix("?") })
        let byValues = suggestions(["Status: Active|FollowUp|Closed|ClosedReferred"])
        #expect(short(byValues) == ["case_status 0.8"])
        #expect(byValues[0].reason.hasSuffix("values that fit CL_CASE_STATUS (4 of 4 distinct values known)"))
        #expect(short(suggestions(["DOB: 1.2.1980|3.4.1975|5.6.1990"])) == ["birth_date 0.8"])
        #expect(short(suggestions(["DOB: 17|23|31|45|19"])).first == "age 0.8")
    }

    @Test("the kind of the file's records settles it too")
    func kind() {
        let stay = suggestions(["Vrsta skloništa", "Datum prijema", "Uputio"])
        #expect(short(stay) == ["shelter_type 0.95!", "entry_date 0.95!", "referred_by 0.55"])
        let referral = suggestions(["Datum upućivanja", "Uputio"])
        #expect(short(referral) == ["sent_date 0.95!", "referrer_type 0.55"])
    }

    @Test("values that speak against a heading make it less likely, and say so")
    func against() {
        let near = suggestions(["Datum prijma: Ana|Marko|Ivan"])
        #expect(short(near) == ["entry_date 0.46?"])
        let applied = suggestions(["Pol: 17|18|19|20"])
        #expect(short(applied) == ["sex 0.65!"])
        #expect(applied[0].reason.hasSuffix("values that do not fit CL_SEX (0 of 4 distinct values known)"))
    }

    @Test("by values alone: several fields are shown, and none is clear where they fit alike")
    func valuesOnly() {
        let dates = suggestions([
            "Kolona 1: 3.7.2003.|4.7.2003.|15.8.2003.", "Kolona 2: 5.9.2003.|6.9.2003.|17.10.2003.",
        ])
        #expect(dates.allSatisfy { !$0.isClear && !$0.isApplied })
        for column in 0...1 {
            let fields = dates.filter { $0.column == column }.map(\.field)
            #expect(fields.contains("entry_date") && fields.contains("exit_date"))
        }
        let sexes = suggestions(["Kolona: F|M"]).map(\.field)
        #expect(sexes.contains("sex"))
        #expect(sexes.count > 1)
        let areas = suggestions(["Kolona: SRB|Rumunija|MDA|Украјина"]).map(\.field)
        #expect(areas.prefix(2) == ["citizenship", "country_exploitation"])
        #expect(suggestions(["Kolona: da|ne"]) == [])
        #expect(suggestions(["Kolona: Ana|Marko|Ivan|Petar"]) == [])
    }

    @Test("by values alone: a list that one field has is clear")
    func uniqueList() {
        let found = suggestions(["Kolona: EMERGENCY_RECEPTION|HIGH_SECURITY|CHILD|MIXED_DV|PRIVATE_RENT"])
        #expect(short(found) == ["shelter_type 0.6"])
        #expect(found[0].reason == "values that fit CL_SHELTER_TYPE (5 of 5 distinct values known)")
    }

    @Test("a column named as a code that says yes or no")
    func codeNames() {
        let found = suggestions(["typeOfSexProstitution: 1|0", "Debt bondage: da|ne", "Begging: 17|18|19"])
        #expect(
            short(found) == [
                "exploitation_forms=SEX_PROSTITUTION 0.7", "means_of_control=DEBT_BONDAGE 0.7",
            ])
        #expect(found[0].reason == "named as a code of CL_EXPLOITATION, and says yes or no")
    }

    @Test("a column that the mapping misspells is found by its near spelling")
    func misspeltMapping() {
        let found = suggestions(
            ["Datum smjestanja u kucu", "Spol"],
            mapping: [("Datum smještanj u kuću", "entry_date"), ("Spol", "sex")])
        #expect(short(found) == ["entry_date 0.8", "sex 1.0!"])
        #expect(found[0].reason == "near spelling of \"Datum smještanj u kuću\" in the mapping")
        #expect(found[1].reason == "named in the mapping")
    }

    @Test("with a mapping, aliases are suggested and not read")
    func mapped() {
        let found = suggestions(["Spol", "Datum prijema"], mapping: [("Spol", "sex")])
        #expect(short(found) == ["sex 1.0!", "entry_date 0.95"])
    }

    @Test("paths inside records: the last step counts, and has no column number")
    func paths() {
        let found = MappingAdvisor(source: SourceDescription()).suggestions(
            paths: ["osoba/drzavljanstvo", "pol", "services_received/start"], samples: [])
        #expect(short(found) == ["citizenship 0.65", "sex 0.95!", "services_received/start 1.0!"])
        #expect(found.allSatisfy { $0.column == nil })
    }

    @Test("no reason quotes a value of the file")
    func privacy() {
        let found = suggestions([
            "Ime: Ana|Marko", "Pol: Zvonimir|Jelena|Petra", "Kolona: F|M|Jelena|Ž|muški",
        ])
        let all = found.map(\.reason).joined() + "\(found)"
        for name in ["Ana", "Marko", "Zvonimir", "Jelena", "Petra", "muški"] { #expect(!all.contains(name)) }
    }

    @Test("a slip in any alias leads to its field, to several, or nowhere; clearly to another it never does")
    func slips() {
        let texts = FieldAliases.all.flatMap { alias in
            alias.headings.flatMap { $0.texts.map { (text: $0, target: alias.target) } }
        }
        for (index, alias) in texts.enumerated() where index % 37 == 0 && alias.text.count >= 10 {
            var letters = Array(alias.text)
            letters.swapAt(4, 5)
            let slipped = String(letters)
            guard FieldAliases.standard.known(slipped) == nil else { continue }
            let found = HeadingEvidence(missing: []).candidates(for: slipped, isAnswers: nil)
            let clear = Assignment([0: found], taken: []).clear[0]
            #expect(clear == nil || clear?.target == alias.target, "\(alias.text)")
        }
    }
}
