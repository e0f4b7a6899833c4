import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct DateColumnTests {
    @Test(arguments: [
        ("37825", SerialSystem.year1900, "2003-07-23"), ("37987", .year1900, "2004-01-01"),
        ("38168", .year1900, "2004-06-30"), ("36363", .year1904, "2003-07-23"),
        ("36525", .year1904, "2004-01-01"),
        ("36706", .year1904, "2004-06-30"), ("36363,0", .year1904, "2003-07-23"),
        ("29221", .year1900, "1980-01-01"),
        ("29220", .year1900, "unreadableDate"), ("73050", .year1900, "2099-12-31"),
        ("73051", .year1900, "unreadableDate"), ("60", .year1900, "unreadableDate"),
        ("61", .year1900, "unreadableDate"),
        ("2003", .year1900, "2003"),
    ])
    func dayNumbersCountFromTheirSystemsFirstDay(_ text: String, _ system: SerialSystem, _ expected: String) {
        #expect(dateReading(text, DateReader.Column(order: nil, serials: system)) == expected)
    }

    @Test(arguments: [
        ("37825", "dayNumberWithoutEvidence"), ("37825,0", "dayNumberWithoutEvidence"),
        ("11000", "unreadableDate"),
        ("2003", "2003"), ("20030723", "2003-07-23"),
    ])
    func withoutEvidenceABareNumberIsNoDate(_ text: String, _ expected: String) {
        #expect(dateReading(text, DateReader.Column(order: nil, serials: nil)) == expected)
    }

    @Test(arguments: [
        ("03/07/2003", "contradictoryDateOrder"), ("03.07.2003", "contradictoryDateOrder"),
        ("23/07/2003", "2003-07-23"), ("07/23/2003", "2003-07-23"), ("07/07/2003", "2003-07-07"),
        ("2003-07-03", "2003-07-03"), ("3 July 2003", "2003-07-03"), ("Thu 03/07/2003", "2003-07-03"),
    ])
    func whereTheColumnContradictsItselfNoSignSaysTheOrder(_ text: String, _ expected: String) {
        #expect(dateReading(text, DateReader.Column(order: nil, isContradictory: true)) == expected)
    }

    @Test(arguments: [
        ("Thu 03/07/2003", "2003-07-03"), ("Fri 03/07/2003", "2003-03-07"),
        ("Sun 03/07/2003", "impossibleDate"),
    ])
    func aDayOfTheWeekSaysTheOrder(_ text: String, _ expected: String) {
        #expect(dateReading(text, DateReader.Column(order: nil)) == expected)
    }

    @Test(arguments: [
        ("03/07/2003", ["2003-07-03", "2003-03-07"]), ("03-07-03", ["2003-07-03", "2003-03-07"]),
        ("Jul-03", ["2003-07", "--07-03"]), ("2003.1", ["2003-01", "2003-10"]),
    ])
    func anAmbiguousDateComesWithItsReadings(_ text: String, _ expected: [String]) throws {
        let batch = try normalised(["entry_date"], [[.text(text)]], order: nil)
        #expect(batch.faults.map { $0.kind } == [.ambiguousDate])
        #expect(batch.faults.map { $0.readings } == [expected])
        #expect(texts(batch, .entryDate) == [""])
    }

    @Test(arguments: [
        "__.__.____", ". .", "  .  .    ", "--", "-", "/", "dd.mm.yyyy", "DD/MM/YYYY", "дд.мм.гггг",
        "zz.ll.aaaa",
        "gg.aa.yyyy", "éééé.hh.nn", "TT.MM.JJJJ", "yyyy-mm-dd",
    ])
    func aMaskThatNobodyFilledInIsNothing(_ text: String) throws {
        let batch = try normalised(["entry_date"], [[.text(text)]])
        #expect(texts(batch, .entryDate) == [""])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: [
        ("?", "_U"), ("???", "_U"), ("nepoznato", "_U"), ("непознато", "_U"), ("не се знае", "_U"),
        ("i panjohur", "_U"), ("necunoscut", "_U"), ("unknown", "_U"), ("…", "_U"), ("...", "_U"),
        ("n/a", "_Z"),
        ("pa përgjigje", "_N"), ("povjerljivo", "_X"),
    ])
    func wordsForNoDateAreTheirNullReason(_ text: String, _ expected: String) throws {
        let batch = try normalised(["entry_date"], [[.text(text)]])
        #expect(texts(batch, .entryDate) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: [
        ("3 јuли 2003", FieldFault.Kind.mixedAlphabets), ("3 jулi 2003", .mixedAlphabets),
        ("nepoznаto", .mixedAlphabets), ("٠٣/٠٧/٢٠٠٣", .foreignDigits), ("２００３－０７－０３", .foreignDigits),
        ("#N/A", .spreadsheetError), ("#VALUE!", .spreadsheetError), ("########", .lostDigits),
        ("3 Ñ˜ÑƒÐ»Ð¸ 2003", .otherEncoding), ("3 СЋР»Рё 2003", .otherEncoding),
        ("3. oÅ¾ujka 2003.", .otherEncoding),
        ("3 þëè 2003", .otherEncoding), ("spring", .unreadableDate), ("1057190400", .timestamp),
    ])
    func whatWasGarbledOnItsWayIsSaidSo(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["entry_date"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [kind])
        #expect(texts(batch, .entryDate) == [""])
    }
}
