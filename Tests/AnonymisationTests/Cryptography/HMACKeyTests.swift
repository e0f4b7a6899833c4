import Testing

@testable import Anonymisation

@Suite struct HMACKeyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let key: [UInt8]
        let message: [UInt8]
        let code: String
        var testDescription: String { name }
    }

    /// RFC 4231, section 4; case 5 stands there cut to 128 bits.
    static let cases = [
        Case(
            name: "4.2", key: [UInt8](repeating: 0x0B, count: 20), message: Array("Hi There".utf8),
            code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        Case(
            name: "4.3", key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
            code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Case(
            name: "4.4", key: [UInt8](repeating: 0xAA, count: 20),
            message: [UInt8](repeating: 0xDD, count: 50),
            code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        Case(
            name: "4.5", key: Array(1...25), message: [UInt8](repeating: 0xCD, count: 50),
            code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        Case(
            name: "4.6", key: [UInt8](repeating: 0x0C, count: 20),
            message: Array("Test With Truncation".utf8), code: "a3b6167473100ee06e0c796c2955552b"),
        Case(
            name: "4.7", key: [UInt8](repeating: 0xAA, count: 131),
            message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
        Case(
            name: "4.8", key: [UInt8](repeating: 0xAA, count: 131),
            message: Array(
                ("This is a test using a larger than block-size key and a larger than block-size data. "
                    + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
            code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ]

    @Test("test cases of RFC 4231", arguments: cases)
    func knownAnswer(_ known: Case) {
        let code = HMACKey(known.key.span.bytes).authenticationCode(for: known.message.span.bytes).bytes
        let expected = hex(known.code)
        #expect(Array(code.prefix(expected.count)) == expected)
    }

    @Test func everyLengthTo300AgreesWithPython() {
        let key = HMACKey([UInt8](1...32).span.bytes)
        for length in LengthVectors.lengths {
            let code = key.authenticationCode(for: LengthVectors.message(length).span.bytes).bytes
            #expect(Array(code.prefix(4)) == LengthVectors.hmac[length], "length \(length)")
        }
    }

    @Test func aTokenIsTheFirst128BitsBigEndian() {
        let known = Self.cases[0]
        let code = HMACKey(known.key.span.bytes).code128(for: known.message.span.bytes)
        #expect(code.high == 0xb034_4c61_d8db_3853)
        #expect(code.low == 0x5ca8_afce_af0b_f12b)
    }

    @Test func printingShowsNothingOfTheKey() {
        let key = HMACKey(Array("Jefe".utf8).span.bytes)
        #expect("\(key) \(String(reflecting: key))" == "HMAC key HMAC key")
        #expect(Mirror(reflecting: key).children.isEmpty)
    }
}
