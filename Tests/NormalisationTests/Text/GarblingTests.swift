import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct GarblingTests {
    // Cyrillic letters stand where a comment says so: they look alike.
    @Test(arguments: [
        // о; Е; о, а; і
        ("Rоmania", "ROU"), ("ALBANIЕ", "ALB"), ("Mоldоva", "MDA"), ("Serbіa", "SRB"),
        // All Cyrillic but for the S, the о; P for the Cyrillic Р that looks like it.
        ("Sрбија", "SRB"), ("Србиja", "SRB"), ("Pоmania", "ROU"), ("България a Албaния", nil),
        ("Албaния", "ALB"),
        // Greek Α.
        ("Αlbania", "ALB"), ("Xоrvatia", nil),
    ])
    func aWordOfTwoAlphabetsIsNeverReadButSuggested(_ text: String, _ suggestion: String?) throws {
        let batch = try normalised(["referrer_area"], [[.text(text)]], kind: .referral)
        #expect(texts(batch, .referrerArea) == [""])
        #expect(batch.faults.map { $0.kind } == [.mixedAlphabets])
        #expect(batch.faults.first?.suggestion == suggestion)
    }

    @Test(arguments: [("žеnski", "F"), ("мушkи", "M"), ("nepoznаto", "_U"), ("Fеmаle", "F"), ("qwеrtz", nil)])
    func codesOfTwoAlphabetsToo(_ text: String, _ suggestion: String?) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(texts(batch, .sex) == [""])
        #expect(batch.faults.map { $0.kind } == [.mixedAlphabets])
        #expect(batch.faults.first?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("М", "M"), ("Ж", "F"), ("Ž", "F"), ("ж", "F"), ("м", "M"), ("Б", "M"), ("B", "M"), ("F", "F"),
        ("женски", "F"),
        ("\u{A0}женски\u{202F}", "F"),
    ])
    func oneAlphabetAtATimeIsFine(_ text: String, _ expected: String) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(texts(batch, .sex) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test func wordsOfDifferentAlphabetsMayStandTogether() throws {
        let batch = try normalised(["citizenship"], [["Srbija, Румунија"], ["Република Srbija"]])
        #expect(texts(batch, .citizenship) == ["SRB|ROU", "SRB"])
        #expect(batch.faults.isEmpty)
    }

    @Test func onlyTheWordOfTwoAlphabetsInAListIsAFault() throws {
        let batch = try normalised(
            ["exploitation_forms", "citizenship"], [["LABOUR; prоsjačenje", "MD, Rоmania"]])
        #expect(texts(batch, .exploitationForms) == ["LABOUR"])
        #expect(texts(batch, .citizenship) == ["MDA"])
        #expect(batch.faults.map { $0.kind } == [.mixedAlphabets, .mixedAlphabets])
        #expect(Set(batch.faults.map { $0.suggestion }) == ["BEGGING", "ROU"])
    }

    @Test(arguments: [
        ("Å¾enski", "F"),  // ženski, utf-8 read as cp1252
        ("Ĺľenski", "F"),  // ženski, utf-8 read as cp1250
        ("Ĺženski", "F"),  // ženski, utf-8 read as iso8859-2
        ("Å¾enski", "F"),  // ženski, utf-8 read as latin-1
        ("muÅ¡ki", "M"),  // muški, utf-8 read as cp1252
        ("muĹˇki", "M"),  // muški, utf-8 read as cp1250
        ("femÃ«r", "F"),  // femër, utf-8 read as cp1252
        ("femĂ«r", "F"),  // femër, utf-8 read as cp1250
        ("bÄƒrbat", "M"),  // bărbat, utf-8 read as cp1252
        ("Р¶РµРЅСЃРєРё", "F"),  // женски, utf-8 read as cp1251
        ("РјСѓС€РєРё", "M"),  // мушки, utf-8 read as cp1251
        ("Ð¶ÐµÐ½Ñ\u{81}ÐºÐ¸", "F"),  // женски, utf-8 read as cp1252
        ("kadÄ±n", "F"),  // kadın, utf-8 read as cp1252
        ("Î³Ï…Î½Î±Î¯ÎºÎ±", "F"),  // γυναίκα, utf-8 read as cp1252
        ("æåíñêè", "F"),  // женски, cp1251 read as cp1252
        ("ìóøêè", "M"),  // мушки, cp1251 read as cp1252
        ("цхэёъш", "F"),  // женски, cp1251 read as iso8859-5
        ("ЦХЭбЪШ", "F"),  // женски, iso8859-5 read as cp1251
        ("ľenski", "F"),  // ženski, iso8859-2 read as cp1250
        ("\u{9E}enski", "F"),  // ženski, cp1250 read as iso8859-2
        ("mu¹ki", "M"),  // muški, iso8859-2 read as cp1252
        ("§ensko", "F"),  // žensko, cp852 read as cp1250
        ("muçki", "M"),  // muški, cp852 read as cp1252
        ("kadýn", "F"),  // kadın, cp1254 read as cp1252
        ("ãõíáßêá", "F"),  // γυναίκα, cp1253 read as cp1252
    ])
    func aKnownWordInAnotherEncodingIsRecognised(_ text: String, _ suggestion: String) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(texts(batch, .sex) == [""])
        #expect(batch.faults.map { $0.kind } == [.otherEncoding])
        #expect(batch.faults.first?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("ShqipÃ«ri", "ALB"),  // Shqipëri, utf-8 read as cp1252
        ("РЎСЂР±РёС\u{98}Р°", "SRB"),  // Србија, utf-8 read as cp1251
        ("Ðóìóíè¼à", "ROU"),  // Румунија, cp1251 read as cp1252
        ("Ñðáè¼à", "SRB"),  // Србија, cp1251 read as cp1252
        ("Î•Î»Î»Î¬Î´Î±", "GRC"),  // Ελλάδα, utf-8 read as cp1252
        ("Èšara", nil),  // Țara, utf-8 read as cp1252
        ("TĂĽrkiye", "TUR"),  // Türkiye, utf-8 read as cp1250
    ])
    func areasInAnotherEncodingToo(_ text: String, _ suggestion: String?) throws {
        let batch = try normalised(["referrer_area"], [[.text(text)]], kind: .referral)
        #expect(batch.faults.map { $0.kind } == [.otherEncoding])
        #expect(batch.faults.first?.suggestion == suggestion)
    }

    @Test(arguments: ["Ãlvares", "ąena", "Bundesländer", "муж", "Рим", "Þ", "Æ", "née"])
    func otherWordsAreOnlyUnknown(_ text: String) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [.unknownCode])
    }

    @Test(arguments: [
        ("#N/A", FieldFault.Kind.spreadsheetError), ("#REF!", .spreadsheetError),
        ("#NAME?", .spreadsheetError),
        ("#DIV/0!", .spreadsheetError), ("#NV", .spreadsheetError), ("#Н/Д", .spreadsheetError),
        ("###", .lostDigits),
        ("#1", .unknownCode),
    ])
    func aFailedFormulaIsNoNullReason(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["sex"], [[.text(text)]])
        #expect(texts(batch, .sex) == [""])
        #expect(batch.faults.map { $0.kind } == [kind])
    }

    @Test func theSourcesOwnMapMayNameAWordOfTwoAlphabetsButNoOther() throws {
        var source = SourceDescription()
        source.valueMaps[.sex] = [SourceDescription.ValueMapping(value: "žеnsko lice", code: "F")]
        let batch = try normalised(
            ["sex"], [["žеnsko lice"], ["žensko lice"], ["žeнsko lice"]], source: source)
        #expect(texts(batch, .sex) == ["F", "F", ""])
        #expect(batch.faults.map { $0.kind } == [.mixedAlphabets])
    }

    @Test func anEntryTellsWhatHappenedToItsOnePart() throws {
        let batch = try normalised(
            ["services_received"],
            [["MEDICAL:03/07/2003"], ["MEDIСAL:2003-07-03"], ["MEDICAL:soon"], ["MEDICAL:soon:later"]],
            order: nil)
        #expect(
            batch.faults.map { $0.kind } == [
                .ambiguousDate, .mixedAlphabets, .malformedEntry, .malformedEntry,
            ])
        #expect(batch.faults[0].readings == ["2003-07-03", "2003-03-07"])
        #expect(batch.faults[1].suggestion == "MEDICAL")
    }

    @Test func plainTextIsLookedAtOnce() {
        for text in ["", "Female", "ženski", "женски", "Бугарска", "ΕΛΛΑΔΑ", "Şırnak", "п’ятниця", "#"] {
            #expect(withBytes(text) { Garbling.kind(of: $0) } == nil, "\(text)")
            #expect(withBytes(text) { OtherEncoding.isUTF8($0) } == false, "\(text)")
        }
    }
}
