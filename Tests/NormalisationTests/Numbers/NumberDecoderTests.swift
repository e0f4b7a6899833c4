import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct NumberDecoderTests {
    @Test(arguments: [
        ("0", "0"), ("12", "12"), ("2.0", "2"), ("2,0", "2"),
        ("1 234", "1234"), ("1\u{A0}234", "1234"), ("_U", "_U"), ("nepoznato", "_U"), ("-", ""),
        ("0.000", "0"),
    ])
    func countsAreRead(_ text: String, _ expected: String) throws {
        let batch = try normalised(["incidents"], [[.text(text)]])
        #expect(texts(batch, .incidents) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: [
        ("-1", FieldFault.Kind.outOfRange), ("1.5", .outOfRange), ("100001", .outOfRange),
        ("three", .notANumber),
        ("1.2.3", .notANumber), ("12345678901", .notANumber), ("0x10", .notANumber), ("50%", .outOfRange),
    ])
    func whatIsNoCountIsAFault(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["incidents"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [kind])
        #expect(texts(batch, .incidents) == [""])
    }

    @Test(arguments: [
        ("1.234", ["1234", "1.234"]), ("1,234", ["1234", "1.234"]), ("2.000", ["2000", "2.000"]),
    ])
    func aNumberThatTwoMarksReadIsAFaultWithBothReadings(_ text: String, _ readings: [String]) throws {
        let batch = try normalised(["incidents"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [.ambiguousNumber])
        #expect(batch.faults.map { $0.readings } == [readings])
        #expect(texts(batch, .incidents) == [""])
    }

    @Test(arguments: [
        ("1.234", ",", "1234"), ("1,234", ".", "1234"), ("2.000", ".", "2"), ("2,000", ",", "2"),
        ("1.234", ".", "outOfRange"), ("12,5", ",", "outOfRange"), ("1 234", ".", "1234"),
    ])
    func theDecimalMarkOfTheSourceDecides(_ text: String, _ mark: String, _ expected: String) throws {
        var source = SourceDescription()
        source.decimal = mark.utf8.first
        let batch = try normalised(["incidents"], [[.text(text)]], source: source)
        #expect(
            texts(batch, .incidents) + batch.faults.map { $0.kind.rawValue }
                == (Int(expected) == nil ? ["", expected] : [expected]))
    }

    @Test(arguments: [
        ("1,2E+05", FieldFault.Kind.lostDigits), ("1E5", .lostDigits), ("####", .lostDigits),
        ("٣", .foreignDigits),
        ("１２", .foreignDigits), ("#VALUE!", .spreadsheetError), ("#N/A", .spreadsheetError),
        ("(3)", .outOfRange),
        ("3-", .outOfRange), ("3%", .outOfRange), ("nepoznаto", .mixedAlphabets), ("Å¡est", .otherEncoding),
        ("1 2", .notANumber), ("none", .notANumber),
    ])
    func whatHappenedToANumberIsSaid(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["incidents"], [[.text(text)]])
        #expect(batch.faults.map { $0.kind } == [kind])
        #expect(texts(batch, .incidents) == [""])
    }

    @Test(arguments: [
        ("0.75", "0.75"), ("0,75", "0.75"), (".75", "0.75"), ("75%", "0.75"), ("75 %", "0.75"), ("1", "1"),
        ("0", "0"), ("0.7254", "0.725"), ("0.7256", "0.726"), ("_N", "_N"), ("1.000", "1"),
    ])
    func scoresAreRead(_ text: String, _ expected: String) throws {
        let batch = try normalised(["baseline_rss"], [[.text(text)]], kind: .returnReintegration)
        #expect(texts(batch, .baselineRSS) == [expected])
        #expect(batch.faults.isEmpty)
    }

    @Test(arguments: [
        ("1.01", FieldFault.Kind.outOfRange), ("75", .outOfRange), ("-0.5", .outOfRange),
        ("high", .notANumber),
    ])
    func whatIsNoScoreIsAFault(_ text: String, _ kind: FieldFault.Kind) throws {
        let batch = try normalised(["baseline_rss"], [[.text(text)]], kind: .returnReintegration)
        #expect(batch.faults.map { $0.kind } == [kind])
    }

    @Test func keysAreReadAndAnythingElseIsAFault() throws {
        let token = Token(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)
        let overflow = "Z" + token.text.dropFirst()
        let batch = try normalised(
            ["person_key"],
            [[.text(token.text)], [""], ["short"], [.text(overflow)], [.text(token.text.lowercased())]])
        #expect(batch.columns.tokens(.personKey) == [token, .absent, .absent, .absent, .absent])
        #expect(batch.faults.map { $0.kind } == [.notAToken, .notAToken, .notAToken])
    }
}
