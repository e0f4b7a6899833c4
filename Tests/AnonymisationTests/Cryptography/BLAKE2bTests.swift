import Testing

@testable import Anonymisation

@Suite struct BLAKE2bTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var key: [UInt8] = Array(0...63)
        var salt: [UInt8] = []
        var personalisation: [UInt8] = []
        let message: [UInt8]
        let digest: String
        var testDescription: String { name }
    }

    /// The first is RFC 7693, appendix A; the others are by Python 3's `hashlib.blake2b`.
    static let cases = [
        Case(
            name: "abc", key: [], message: Array("abc".utf8),
            digest: """
                ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1
                7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923
                """),
        Case(
            name: "no key, no message", key: [], message: [],
            digest: """
                786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419
                d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce
                """),
        Case(
            name: "64-byte key, no message", message: [],
            digest: """
                10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786
                b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568
                """),
        Case(
            name: "64-byte key, one byte", message: [0],
            digest: """
                961f6dd1e4dd30f63901690c512e78e4b45e4742ed197c3c5e45c549fd25f2e4
                187b0bc9fe30492b16b0d0bc4ef9b0f34c7003fac09a5ef1532e69430234cebd
                """),
        Case(
            name: "64-byte key, one whole block", message: Array(0...127),
            digest: """
                72065ee4dd91c2d8509fa1fc28a37c7fc9fa7d5b3f8ad3d0d7a25626b57b1b44
                788d4caf806290425f9890a3a2a35a905ab4b37acfd0da6e4517b2525c9651e4
                """),
        Case(
            name: "64-byte key, one block and a byte", message: Array(0...128),
            digest: """
                64475dfe7600d7171bea0b394e27c9b00d8e74dd1e416a79473682ad3dfdbb70
                6631558055cfc8a40e07bd015a4540dcdea15883cbbf31412df1de1cd4152b91
                """),
        Case(
            name: "64-byte key, 255 bytes", message: Array(0...254),
            digest: """
                142709d62e28fcccd0af97fad0f8465b971e82201dc51070faa0372aa43e9248
                4be1c1e73ba10906d5d1853db6a4106e0a7bf9800d373d6dee2d46d62ef2a461
                """),
        Case(
            name: "32-byte key, 16-byte digest", key: Array(0...31), message: Array("bigram".utf8),
            digest: "28757b2b059ef225e776617e580b4a7a"),
        Case(name: "one-byte digest", key: [], message: Array("abc".utf8), digest: "6b"),
        Case(
            name: "short salt", salt: Array("0".utf8), message: Array(" a".utf8),
            digest: """
                83468df5bbbef7d67c55817f48d799d2118941f5112c8ba5bf76f10c57e61602
                b79b72706bdb2056bb5958ef6f8b2b29fda83a622c10f9f9360dd113f8ef7e72
                """),
        Case(
            name: "full salt and personalisation", salt: Array(0...15), personalisation: Array(16...31),
            message: Array("an".utf8),
            digest: "aff43fa47b938e25af7dbc9e1915638886eac9793a4613fddc5ed7f2580d1a6a18"),
    ]

    @Test("known answers", arguments: cases)
    func knownAnswer(_ known: Case) {
        let expected = hex(known.digest)
        let hash = BLAKE2b(
            byteCount: expected.count, key: known.key.span.bytes, salt: known.salt,
            personalisation: known.personalisation)
        #expect(hash.digest(of: known.message.span.bytes) == expected)
    }

    @Test func everyLengthTo300AgreesWithPython() {
        let key = [UInt8](0...63)
        let plain = BLAKE2b(byteCount: 64)
        let keyed = BLAKE2b(
            byteCount: 20, key: key.span.bytes, salt: Array("0".utf8),
            personalisation: Array("clearingpoint".utf8))
        for length in LengthVectors.lengths {
            let message = LengthVectors.message(length)
            let digest = plain.digest(of: message.span.bytes)
            #expect(Array(digest.prefix(4)) == LengthVectors.blake2b[length], "length \(length)")
            let code = keyed.digest(of: message.span.bytes)
            #expect(Array(code.prefix(4)) == LengthVectors.blake2bKeyed[length], "length \(length), keyed")
        }
    }

    /// RFC 7693, appendix E: one hash over the digests of many lengths, plain and keyed.
    @Test func selfTestOfTheRFC() {
        var digests: [UInt8] = []
        for digestCount in [20, 32, 48, 64] {
            let key = Self.sequence(count: digestCount, seed: UInt32(digestCount))
            let plain = BLAKE2b(byteCount: digestCount)
            let keyed = BLAKE2b(byteCount: digestCount, key: key.span.bytes)
            for length in [0, 3, 128, 129, 255, 1024] {
                let message = Self.sequence(count: length, seed: UInt32(length))
                digests += plain.digest(of: message.span.bytes)
                digests += keyed.digest(of: message.span.bytes)
            }
        }
        #expect(
            BLAKE2b(byteCount: 32).digest(of: digests.span.bytes)
                == hex("c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475"))
    }

    @Test func wordsHoldTheDigestLowestByteFirst() {
        let hash = BLAKE2b(byteCount: 64)
        let message = Array("abc".utf8)
        #expect(hash.words(of: message.span.bytes)[0] == 0x0d4d_1c98_3fa5_80ba)
        #expect(hash.words(of: message.span.bytes)[7] == 0x2399_00d4_ed86_23b9)
    }

    @Test func printingShowsNothingOfTheKey() {
        let key = Array("Jefe".utf8)
        let hash = BLAKE2b(byteCount: 20, key: key.span.bytes)
        #expect("\(hash)" == "BLAKE2b with 20-byte digests")
        #expect(String(reflecting: hash) == "BLAKE2b with 20-byte digests")
        #expect(Mirror(reflecting: hash).children.isEmpty)
    }

    /// `selftest_seq` of the RFC.
    private static func sequence(count: Int, seed: UInt32) -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (0xDEAD_4BAD &* seed, 1)
        return (0..<count).map { _ in
            (a, b) = (b, a &+ b)
            return UInt8(b >> 24)
        }
    }
}
