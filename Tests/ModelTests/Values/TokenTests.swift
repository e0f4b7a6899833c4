import Model
import Testing

@Suite("Token")
struct TokenTests {
    @Test(
        "known texts",
        arguments: [
            (UInt64(0), UInt64(1), "00000000000000000000000001"),
            (UInt64.max, UInt64.max, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
            (UInt64(1) << 63, UInt64(0), "40000000000000000000000000"),
            (UInt64(1), UInt64(0), "0000000000000G000000000000"),
            (UInt64(0x0123_4567_89AB_CDEF), UInt64(0xFEDC_BA98_7654_3210), "014D2PF2DBSQQZXQ5TK1V58CGG"),
        ])
    func known(_ high: UInt64, _ low: UInt64, _ text: String) {
        let token = Token(high: high, low: low)
        #expect(token.text == text)
        #expect(Token(text: text.utf8) == token)
    }

    @Test("what is written reads back, by both ways of reading")
    func roundTrip() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let token = Token(high: random.next(), low: random.next())
            var bytes: [UInt8] = []
            token.append(to: &bytes)
            #expect(bytes.count == Token.textLength)
            #expect(Token(text: bytes) == token)
            #expect(Token(bytes: bytes.span) == token)
        }
    }

    @Test(
        "texts that are no token",
        arguments: [
            "", "0", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "0000000000000000000000000", "000000000000000000000000000",
            "0000000000000000000000000I", "0000000000000000000000000L", "0000000000000000000000000O",
            "0000000000000000000000000U", "0000000000000000000000000a", "0000000000000000000000000-",
            "0000000000000000000000000é",
        ])
    func invalid(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(Token(text: bytes) == nil)
        #expect(Token(bytes: bytes.span) == nil)
    }

    @Test("tokens order by their 128 bits; absent is the least")
    func order() {
        #expect(Token(high: 0, low: .max) < Token(high: 1, low: 0))
        #expect(Token(high: 1, low: 0) < Token(high: 1, low: 1))
        #expect(!(Token.absent < .absent))
        #expect(Token.absent.isAbsent && !Token(high: 0, low: 1).isAbsent)
    }
}
