import Testing

@testable import Model

@Suite("FieldAliases")
struct FieldAliasesTests {
    @Test("no heading is claimed by two fields, but for those that are listed as shared")
    func unambiguous() {
        let shared = Set(FieldAliases.shared.flatMap { $0.headings }.map { Folding.folded($0) })
        var owners: [[UInt8]: (text: String, targets: [FieldTarget])] = [:]
        for (texts, targets, _) in FieldAliases.headings() {
            for text in texts {
                let key = Folding.folded(text)
                #expect(!key.isEmpty, "'\(text)' folds to nothing")
                let owner = owners[key, default: (text, targets)]
                owners[key] = owner
                #expect(
                    owner.targets == targets || shared.contains(key),
                    "'\(text)' (\(targets[0].name)) and '\(owner.text)' (\(owner.targets[0].name))")
            }
        }
    }

    @Test("a shared heading is no alias, and has one set of meanings")
    func sharedOnce() {
        var seen: [[UInt8]: [FieldTarget]] = [:]
        for shared in FieldAliases.shared {
            for text in shared.headings {
                let targets = seen.updateValue(shared.targets, forKey: Folding.folded(text))
                #expect(targets == nil || targets == shared.targets, "\(text)")
            }
        }
        for alias in FieldAliases.all {
            for text in alias.headings.flatMap({ $0.texts }) {
                #expect(seen[Folding.folded(text)] == nil, "\(text)")
            }
        }
    }

    @Test("no alias is written twice in one language")
    func written() {
        for alias in FieldAliases.all {
            for group in alias.headings {
                let keys = group.texts.map { Folding.folded($0) }
                #expect(Set(keys).count == keys.count, "\(alias.target.name) \(group.language)")
            }
        }
        let targets = FieldAliases.all.map { $0.target }
        #expect(Set(targets).count == targets.count)
    }

    @Test("every field has aliases in the six languages of the partners, but keys and what nobody asks there")
    func complete() {
        let needless: Set<FieldTarget> = [.standard(.ageGroupRCP)]
        let wanted: [HeadingLanguage] = [
            .english, .albanian, .bosnianCroatianSerbian, .macedonian, .bulgarian, .romanian,
        ]
        let fields = Standard.fields.filter { $0.sensitivity != .key }.map { FieldTarget.standard($0.field) }
        let transient = Standard.transientFields.map { FieldTarget.transient($0.field) }
        for target in fields + transient where !needless.contains(target) {
            let alias = FieldAliases.all.first { $0.target == target }
            for language in wanted {
                // The title is an English alias of each.
                let isThere =
                    language == .english || alias?.headings.contains { $0.language == language } ?? false
                #expect(isThere, "\(target.name) in \(language.name)")
            }
        }
    }

    @Test("every field is found by its name, however it is cased and joined")
    func names() {
        let fields = Standard.fields.map { FieldTarget.standard($0.field) }
        let transient = Standard.transientFields.map { FieldTarget.transient($0.field) }
        for target in fields + transient {
            #expect(targets(target.name) == [target])
            #expect(targets(target.name.uppercased().replacing("_", with: " ")).contains(target))
        }
        #expect(targets("services_received/start") == [.part(.servicesReceived, part: 1)])
        #expect(targets("Services received - start") == [.part(.servicesReceived, part: 1)])
    }

    @Test(
        "headings in the region's languages",
        arguments: [
            (
                "entry_date",
                "Datum prijema|DATUM_PRIJEMA|data e hyrjes|датум на прием|дата на настаняване|data intrării"
            ),
            (
                "exit_date",
                "Datum izlaska|data e daljes|датум на излез|дата на напускане|data ieșirii|data ieşirii"
            ),
            ("sex", "Pol|Spol|Пол|gjinia|sexul|Gender|prs_Gender"),
            (
                "citizenship",
                "Državljanstvo|shtetësia|држављанство|државјанство|гражданство|cetățenia|nationality"
            ),
            ("given_name", "Ime|emri|име|prenume|First name"),
            ("family_name", "Prezime|mbiemri|презиме|nume|Surname"),
            (
                "birth_date",
                "Datum rođenja|datum rodjenja|датум рођења|datëlindja|дата на раждане|data nașterii"
            ),
            ("national_number", "JMBG|ЈМБГ|ЕМБГ|ЕГН|CNP|IDNP|matični broj|numri personal"),
            ("document_number", "broj pasoša|број на пасош|numri i pasaportës|Passport No."),
            ("phone", "Telefon|телефон|telefoni|Mobile"),
            ("note", "Napomena|напомена|shënime|observații|забележка"),
            ("age", "starost|mosha|vârsta|возраст|възраст"),
            ("referred_by", "Izvor upućivanja|burimi i referimit|sursa referirii"),
            ("victim_status", "vic_TraffickingStatus"),
            ("status_authority", "vic_TraffickinStatusDecisionMakingOrg"),
            ("consent_stat_use", "con_Consent|Saglasnost za statistiku|Pëlqimi për statistikë"),
            ("sent_date", "datum upućivanja|cas_OutgoingReferralDate"),
            ("return_type", "vrsta povratka|lloji i kthimit"),
            ("exit_type", "razlog izlaska|arsyeja e daljes"),
        ])
    func regional(_ name: String, _ headings: String) {
        for heading in headings.split(separator: "|") {
            #expect(targets("\(heading)").map { $0.name } == [name], "\(heading)")
        }
    }

    @Test("a heading that means different fields in different files names them all")
    func several() {
        #expect(targets("DOB") == [.transient(.birthDate), .transient(.age)])
        #expect(targets("Dob").count == 2)
        #expect(targets("Date of offer").count == 2)
    }

    @Test("a heading that is none has no field")
    func unknown() {
        #expect(targets("Napomena 17") == [])
        #expect(targets("") == [])
    }

    @Test(
        "an alias says in which languages it is one, as it is written",
        arguments: [
            ("Gjinia", [HeadingLanguage.albanian]), ("Datum prijema", [.bosnianCroatianSerbian]),
            ("Датум пријема", [.serbianCyrillic]), ("Датум на прием", [.macedonian]),
            ("Дата на настаняване", [.bulgarian]), ("Data intrării", [.romanian]),
            ("Пол", [.serbianCyrillic, .macedonian, .bulgarian, .russian]),
            ("Pol", [.bosnianCroatianSerbian]), ("Data na nastanyavane", []),
            ("prs_Gender", [.htcds]), ("Date of entry", [.english]), ("Φύλο", [.greek]),
        ])
    func languages(_ heading: String, _ languages: [HeadingLanguage]) {
        let known = FieldAliases.standard.known(heading)
        if languages.isEmpty {
            #expect(known == nil)
        } else {
            #expect(known?.kind == .alias(languages))
        }
    }

    @Test("what is shared says so, and a name is a name however it is joined")
    func kinds() {
        #expect(FieldAliases.standard.known("Consent")?.kind == .shared)
        #expect(FieldAliases.standard.known("nacionalnost")?.kind == .shared)
        #expect(FieldAliases.standard.known("ENTRY DATE")?.kind == .name)
        #expect(FieldAliases.standard.known("entry_date")?.kind == .name)
    }

    @Test(
        "a misspelt heading is near to one, by one letter in five at most",
        arguments: [
            ("entry_dat", "entry_date", 1), ("Datum prijma", "entry_date", 1),
            ("Držvaljanstvo", "citizenship", 1), ("Gjinja", "sex", 1),
            ("Vrsta povratak", "return_type", 1), ("Referal status", "referral_status", 1),
            ("Дата на раждаане", "birth_date", 1), ("Wohnsitz", nil, 0), ("xyzzy", nil, 0), ("dobb", nil, 0),
            ("sexx", nil, 0),
        ] as [(String, String?, Int)])
    func near(_ heading: String, _ field: String?, _ distance: Int) {
        let near = FieldAliases.standard.near(heading)
        #expect(near.first?.targets.first?.name == field)
        if field != nil {
            #expect(near.count == 1)
            #expect(near.first?.distance == distance)
        }
    }

    @Test("what is as near to two fields is near to both or none: od- and dolazak differ by two letters")
    func tossUp() {
        // "datum dolaska" is the entry, "datum odlaska" the exit.
        let near = FieldAliases.standard.near("Datum ddolaska")
        #expect(near.isEmpty || near.count > 1)
    }

    private func targets(_ heading: String) -> [FieldTarget] {
        FieldAliases.standard.known(heading)?.targets ?? []
    }
}
