import Intake
import Model
import Testing

@testable import Normalisation

/// The words of DOMAIN §10.6 in every language and alphabet, and what they are in the standard.
@Suite struct LocalWordsTests {
    private func code(_ field: String, _ text: String, kind: RecordKind = .caseRecord) throws -> String {
        let target = try #require(FieldTarget(name: field))
        guard case .standard(let standard) = target else { return "" }
        let batch = try normalised([field], [[.text(text)]], kind: kind)
        return texts(batch, standard)[0]
    }

    @Test(arguments: [
        (
            "F",
            [
                "femër", "Femer", "ženski", "Ž", "ž", "женски", "Ж", "жена", "feminin", "F", "женский",
                "zenski",
                "ЖЕНСКИ", "Женски ", "žena", "femeie", "kadın", "γυναίκα",
            ]
        ),
        (
            "M",
            [
                "mashkull", "muški", "M", "мушки", "М", "машки", "мъж", "masculin", "B", "bărbat", "мужской",
                "muski",
                "МУШКИ", "barbat", "erkek", "άνδρας",
            ]
        ),
    ])
    func sex(_ expected: String, _ texts: [String]) throws {
        for text in texts { #expect(try code("sex", text) == expected, "\(text)") }
    }

    @Test(arguments: [
        ("Y", ["po", "PO", "da", "Da", "да", "ДА", "yes", "evet", "ναι", "igen", "ja", "1", "true", "x"]),
        ("N", ["jo", "ne", "не", "НЕ", "nu", "нет", "no", "hayır", "όχι", "nem", "0", "false"]),
        (
            "_U",
            [
                "i panjohur", "e panjohur", "nepoznato", "непознато", "неизвестно", "necunoscut",
                "неизвестен", "?",
            ]
        ),
    ])
    func yesAndNo(_ expected: String, _ texts: [String]) throws {
        for text in texts { #expect(try code("minor_at_identification", text) == expected, "\(text)") }
    }

    @Test(arguments: [
        (
            "SEX_NFS",
            [
                "shfrytëzim seksual", "seksualna eksploatacija", "сексуална експлоатација",
                "сексуална експлоатация",
                "exploatare sexuală", "exploatare sexuala", "сексуальная эксплуатация", "SexualExploitation",
                "seksualno iskorištavanje",
            ]
        ),
        (
            "LABOUR",
            [
                "shfrytëzim i punës", "shfrytëzim pune", "radna eksploatacija", "радна експлоатација",
                "трудова експлоатација", "трудова експлоатация", "exploatare prin muncă",
                "трудовая эксплуатация",
                "ForcedLabour", "radno iskorištavanje",
            ]
        ),
        (
            "BEGGING",
            [
                "lypje", "prosjačenje", "просјачење", "prošnja", "питачење", "просия", "cerșetorie",
                "cerşetorie",
                "попрошайничество", "ForcedBegging",
            ]
        ),
    ])
    func formsOfExploitation(_ expected: String, _ texts: [String]) throws {
        for text in texts { #expect(try code("exploitation_forms", text) == expected, "\(text)") }
    }

    @Test(arguments: [
        (
            "AVR",
            [
                "kthim vullnetar", "dobrovoljni povratak", "добровољни повратак", "доброволно враќање",
                "доброволно завръщане", "returnare voluntară", "добровольное возвращение",
            ]
        )
    ])
    func typesOfReturn(_ expected: String, _ texts: [String]) throws {
        for text in texts {
            #expect(try code("return_type", text, kind: .returnReintegration) == expected, "\(text)")
        }
    }

    @Test(arguments: [
        (
            "OTHER_SHELTER",
            [
                "strehimore", "sigurna kuća", "сигурна кућа", "sklonište", "засолниште", "приют",
                "защитено жилище",
                "adăpost", "shelter",
            ]
        )
    ])
    func shelters(_ expected: String, _ texts: [String]) throws {
        for text in texts { #expect(try code("referrer_type", text, kind: .referral) == expected, "\(text)") }
    }

    @Test(arguments: [
        (
            "_U",
            [
                "unknown", "not known", "n/k", "null", "NULL", "nil", "NaN", "no data", "…", "...", "?", "??",
                "nepoznato", "nepoznata", "непознато", "ne zna se", "не се знае", "не се знае.",
                "nema podataka",
                "нема податоци", "i panjohur", "nuk dihet", "s’dihet", "nuk ka të dhëna", "неизвестно",
                "няма данни",
                "не е известно", "necunoscut", "nu se cunoaște", "nu se cunoaşte", "fără date", "нет данных",
                "н/д",
                "невідомо", "немає даних", "bilinmiyor", "άγνωστο", "ismeretlen", "nincs adat", "neznano",
                "ni podatka",
                "unbekannt", "keine Angabe", "inconnu", "non renseigné", "sconosciuto", "-99", "не указано",
            ]
        ),
        (
            "_N",
            [
                "refused", "no answer", "not asked", "odbila odgovor", "bez odgovora", "pa përgjigje",
                "pa pergjigje",
                "refuzoi", "a refuzat", "fără răspuns", "nu a răspuns", "нема одговор", "без одговор",
                "няма отговор",
                "без отговор", "нет ответа", "отказ", "keine Antwort", "nije odgovorila",
            ]
        ),
        (
            "_Z",
            [
                "n/a", "N/A", "n.a.", "na", "not applicable", "nije primjenjivo", "није примењиво",
                "nuk aplikohet",
                "nu se aplică", "nu este cazul", "неприложимо", "не е приложимо", "неприменливо",
                "не применимо",
                "не застосовується", "nem alkalmazható", "entfällt", "sans objet",
            ]
        ),
        (
            "_X",
            [
                "withheld", "confidential", "povjerljivo", "поверљиво", "konfidenciale", "confidențial",
                "поверително",
            ]
        ),
        ("", ["-", "–", "—", "--", "---", "/", ".", "_", "\u{A0}", ""]),
    ])
    func wordsForNothing(_ expected: String, _ texts: [String]) throws {
        for text in texts {
            for (field, kind) in [
                ("sex", RecordKind.caseRecord), ("identification_date", .caseRecord),
                ("incidents", .shelterStay),
                ("referrer_area", .referral), ("citizenship", .caseRecord),
            ] {
                #expect(try code(field, text, kind: kind) == expected, "\(text) in \(field)")
                let batch = try normalised([field], [[.text(text)]], kind: kind)
                #expect(batch.faults.isEmpty, "\(text) in \(field)")
            }
        }
    }
}
