import Testing

@testable import Intake

@Suite("HeadingForms") struct HeadingFormsTests {
    @Test(
        "numbering and hints at the form of the values go; what may change the meaning stays",
        arguments: [
            ("Datum prijema", "Datum prijema"), ("1. Datum prijema", "Datum prijema"),
            ("12) Pol", "Pol"), ("2.3. Status", "Status"), ("4 - Država", "Država"), ("7: Spol", "Spol"),
            ("Datum prijema (dd.mm.gggg)", "Datum prijema"), ("Data intrării [zz.ll.aaaa]", "Data intrării"),
            ("Дата на раждане (ДД/ММ/ГГГГ)", "Дата на раждане"), ("Entry date dd/mm/yyyy", "Entry date"),
            ("Születési dátum (éééé-hh-nn)", "Születési dátum"), ("Pol (M/Ž)", "Pol"),
            ("Maloljetna (da/ne)", "Maloljetna"), ("Starost (godina)", "Starost"), ("Age (years)", "Age"),
            ("Citizenship [ISO 3166]", "Citizenship"), ("Spol (obavezno)", "Spol"), ("Datum (2)", "Datum"),
            ("3 months", "3 months"), ("2004 arrivals", "2004 arrivals"), ("1.", "1."),
            ("Datum izlaska (planirani)", "Datum izlaska (planirani)"), ("Status (case)", "Status (case)"),
            ("Datum (", "Datum ("), ("(column C)", "(column C)"), ("", ""),
        ])
    func plain(_ heading: String, _ plain: String) { #expect(HeadingForms(heading).plain == plain) }

    @Test(
        "what is left of a heading without words that may matter",
        arguments: [
            ("Datum izlaska (planirani)", "Datum izlaska", nil), ("Osoba / Spol", nil, "Spol"),
            ("osoba/@pol", nil, "pol"), ("a/b/citizenship", nil, "citizenship"), ("M/F", nil, nil),
            ("(column C)", nil, nil), ("Pol", nil, nil),
        ] as [(String, String?, String?)])
    func parts(_ heading: String, _ bare: String?, _ last: String?) {
        let forms = HeadingForms(heading)
        #expect(forms.bare == bare)
        #expect(forms.last == last)
    }
}
