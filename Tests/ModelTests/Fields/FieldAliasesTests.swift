import Testing

@testable import Model

@Suite("FieldAliases")
struct FieldAliasesTests {
    @Test("no heading is claimed by two fields, but for those that are listed as shared")
    func unambiguous() {
        let shared = Set(FieldAliases.shared.flatMap { $0.headings }.map { Folding.folded($0) })
        var owners: [[UInt8]: (text: String, targets: [FieldTarget])] = [:]
        for (texts, targets) in FieldAliases.headings() {
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

    @Test("no alias is written twice")
    func written() {
        for alias in FieldAliases.all {
            let keys = alias.headings.map { Folding.folded($0) }
            #expect(Set(keys).count == keys.count, "\(alias.target.name)")
        }
        let targets = FieldAliases.all.map { $0.target }
        #expect(Set(targets).count == targets.count)
    }

    @Test("every field is found by its name, however it is cased and joined")
    func names() {
        let fields = Standard.fields.map { FieldTarget.standard($0.field) }
        let transient = Standard.transientFields.map { FieldTarget.transient($0.field) }
        for target in fields + transient {
            #expect(targets(target.name) == [target])
            #expect(targets(target.name.uppercased().replacing("_", with: " ")) == [target])
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
            ("referred_by", "Uputio|referuar nga|referit de"),
            ("victim_status", "vic_TraffickingStatus"),
            ("status_authority", "vic_TraffickinStatusDecisionMakingOrg"),
            ("consent_stat_use", "con_Consent|Saglasnost"),
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

    @Test("a heading that is none has no field; a misspelt one has a near one")
    func unknown() {
        #expect(targets("Napomena 17") == [])
        #expect(targets("") == [])
        #expect(nearest("entry_dat") == .standard(.entryDate))
        #expect(nearest("Datum prijma") == .standard(.entryDate))
        #expect(nearest("xyzzy") == nil)
        #expect(nearest("dobb") == nil)
    }

    private func targets(_ heading: String) -> [FieldTarget] {
        let bytes = Array(heading.utf8)
        return FieldAliases.standard.targets(of: bytes.span)
    }

    private func nearest(_ heading: String) -> FieldTarget? {
        let bytes = Array(heading.utf8)
        return FieldAliases.standard.nearest(to: bytes.span)
    }
}
