import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct ListSeparatorTests {
    private func batch(
        _ target: String, _ text: String, partsListsAtBlanks: Bool = false
    ) throws -> CaseBatch {
        let layout = RawLayout(slots: [
            RawLayout.Slot(heading: "Column 1", column: 0, target: FieldTarget(name: target))
        ])
        let normaliser = try Normaliser(
            source: SourceDescription(), layout: layout, envelope: envelope(kind: .caseRecord),
            columns: [ColumnForm(dateOrder: nil, decimal: nil)], partsListsAtBlanks: partsListsAtBlanks,
            latestDay: 12_800)
        return normaliser.normalise(RawBatch(layout: layout, records: [[.text(text)]]))
    }

    @Test(arguments: [
        "LABOUR|BEGGING", "LABOUR;BEGGING", "LABOUR,BEGGING", "LABOUR\nBEGGING", "LABOUR\r\nBEGGING",
        "LABOUR / BEGGING", "LABOUR • BEGGING", "• LABOUR\n• BEGGING", "•LABOUR •BEGGING",
        "- LABOUR\n- BEGGING",
        "* LABOUR\n* BEGGING", "▪ LABOUR ▪ BEGGING", "LABOUR BEGGING", "ForcedLabour ForcedBegging",
        "ForcedLabour;ForcedBegging", "ForcedLabour | BEGGING", "radna eksploatacija; prosjačenje",
        "radna eksploatacija / prosjačenje", "радна експлоатација, просјачење",
        "radna eksploatacija\nprosjačenje",
        "exploatare prin muncă • cerșetorie", "shfrytëzim i punës / lypje", "трудова експлоатация;просия;",
        "\u{A0}LABOUR\u{A0}|\u{A0}BEGGING\u{A0}", "LABOUR; BEGGING; LABOUR",
    ])
    func aSetIsCutAtEverySeparator(_ text: String) throws {
        let batch = try batch("exploitation_forms", text)
        #expect(texts(batch, .exploitationForms) == ["LABOUR|BEGGING"])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: ["begging lypje", "labour begging", "prosjačenje labour"])
    func blanksPartOtherNamesOnlyWhereTheSourceSaysSo(_ text: String) throws {
        let asked = try batch("exploitation_forms", text)
        #expect(texts(asked, .exploitationForms) == [""])
        #expect(asked.faults.map { $0.kind } == [.unknownCode])
        let odk = try batch("exploitation_forms", text, partsListsAtBlanks: true)
        #expect(odk.faults.isEmpty)
        #expect(texts(odk, .exploitationForms)[0].contains("BEGGING"))
    }

    @Test(arguments: [
        "MDA|UKR", "MD;UA", "MD, UA", "MD/UA", "MD / UA", "MD\nUA", "Moldavija; Ukrajina",
        "Молдавия • Украйна",
        "- Moldavija\n- Ukrajina", "Republic of Moldova, Ukraine",
    ])
    func areasAreCutAtEverySeparator(_ text: String) throws {
        let batch = try batch("citizenship", text)
        #expect(texts(batch, .citizenship) == ["MDA|UKR"])
        #expect(batch.faults.isEmpty)
    }

    @Test func theSectorsOfISICAreCodesToo() throws {
        let batch = try batch("labour_sector", "A_AgricultureForestryAndFishing F_Construction P_Education")
        #expect(texts(batch, .labourSector) == ["A|F|P"])
        #expect(batch.faults.isEmpty)
    }

    @Test func blanksPartAreasOnlyWhereTheSourceSaysSo() throws {
        #expect(try batch("citizenship", "MD UA").faults.map { $0.kind } == [.unknownArea])
        let odk = try batch("citizenship", "MD UA", partsListsAtBlanks: true)
        #expect(texts(odk, .citizenship) == ["MDA|UKR"])
        let names = try batch("citizenship", "Crna Gora", partsListsAtBlanks: true)
        #expect(texts(names, .citizenship) == ["MNE"])
    }

    @Test(arguments: ["Moldova, Republic of", "Bosna i Hercegovina", "Serbia/Montenegro and more"])
    func aNameIsTriedAsAWholeFirst(_ text: String) throws {
        let batch = try batch("citizenship", text)
        let expected = ["Moldova, Republic of": "MDA", "Bosna i Hercegovina": "BIH"][text] ?? "SRB"
        #expect(texts(batch, .citizenship) == [expected])
    }

    @Test func everyNameOfHTCDSIsReadFromBlanksAsItIsFromBars() throws {
        // CamelCase words of the list, as HTCDS spells its codes.
        for entry in ExploitationForm.list.entries {
            for name in entry.synonyms where name.first?.isUppercase == true && !name.contains(" ") {
                guard name.allSatisfy({ $0.isASCII && $0.isLetter }) else { continue }
                #expect(
                    texts(try batch("exploitation_forms", "\(name) OTHER"), .exploitationForms)
                        == texts(try batch("exploitation_forms", "\(name)|OTHER"), .exploitationForms),
                    "\(name)")
            }
        }
    }
}
