import Foundation
import Model
import TestSupport
import Testing

@testable import Validation

@Suite("Identifier detectors")
struct IdentifierDetectorsTests {
    @Test(
        "Each finds its identifier, however it is written",
        arguments: [
            ("write to someone@example.org", "an e-mail address"),
            ("+381 64 555 0100", "a telephone number"),
            ("00355692000000", "a telephone number"),
            ("061/123-456", "a telephone number"),
            ("(02) 555 0100", "a telephone number"),
            ("0101990710024", "a national personal number (JMBG, EMBG, EMŠO)"),
            ("jmbg 0101990 710024", "a national personal number (JMBG, EMBG, EMŠO)"),
            ("1630615123457", "a Romanian personal number (CNP)"),
            ("2001001001234", "a Moldovan personal number (IDNP)"),
            ("J00101999A", "an Albanian personal number (NID)"),
            ("12345678903", "a Croatian personal number (OIB)"),
            ("10000000146", "a Turkish personal number (TCKN)"),
            ("8002290011", "a Bulgarian personal number (EGN)"),
            ("2900012342", "a Ukrainian tax number (RNOKPP)"),
            ("RS35 2600 0560 1001 6113 79", "a bank account number (IBAN)"),
            ("BA1234567", "the number of a passport or identity card"),
            (
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                "the machine-readable zone of a travel document"
            ),
            ("Nataša", "a person's given name"),
            ("Петровић", "a person's family name"),
            ("Moldoveanova Vasilescu", "a person's family name"),
            ("живее с Иванка", "a person's given name"),
        ])
    func finding(text: String, what: String) {
        #expect(IdentifierDetectors.identifier(in: Array(text.utf8)) == Message(what))
    }

    @Test(
        "What only looks like one is left alone",
        arguments: [
            "", "F", "Feminin", "2003-07-23", "03/07/2003 10:00", "0101990710025", "12345678900",
            "SHELTER:2003-04-01:2003-04-20:19",
            "0.25", "1000000", "@", "a@b", "Forced labour", "RS35260005601001611378", "KM04", "0-13",
        ])
    func passing(text: String) {
        #expect(IdentifierDetectors.identifier(in: Array(text.utf8)) == nil)
    }

    @Test("No code, label or synonym of the standard looks like an identifier")
    func codesAreClean() {
        for list in CodeListBook.all {
            for text in list.entries.flatMap({ [$0.code, $0.label] + $0.synonyms }) {
                #expect(
                    InspectedText(Array(text.utf8)).isImpersonal, "\(list.id): \(text)")
            }
        }
        for area in AreaBook.all {
            for text in [area.code, area.alpha2, area.numeric, area.name, area.name2003 ?? ""] + area.synonyms
            {
                #expect(
                    InspectedText(Array(text.utf8)).isImpersonal, "\(area.code): \(text)"
                )
            }
        }
    }

    @Test("No field's name looks like an identifier, so that headings can be shown")
    func headingsAreClean() {
        let names =
            Standard.fields.flatMap { [$0.name, $0.title] }
            + Standard.transientFields.flatMap { [$0.name, $0.title] }
        for name in names {
            #expect(QuotableName.heading(name) == name)
            #expect(QuotableName.text(of: name) == name)
        }
    }

    @Test("A full date is found in any order and is the later of two readings")
    func dates() {
        let expected = CivilDate(year: 1981, month: 7, day: 3)?.daysSince1970
        for text in ["1981-07-03", "1981/7/3", "7.3.1981", "03/07/1981", "born 3.7.1981"] {
            #expect(FullDate.days(in: TextTokens(text.utf8)) == [expected].compactMap { $0 }, "\(text)")
        }
        #expect(FullDate.days(in: TextTokens("31.31.1981".utf8)).isEmpty)
    }
}
