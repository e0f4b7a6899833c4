import Testing

@testable import Anonymisation

@Suite struct HKDFTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let inputKey: [UInt8]
        let salt: [UInt8]
        let info: [UInt8]
        let pseudorandomKey: String
        let output: String
        var testDescription: String { name }
    }

    /// RFC 5869, appendix A, the cases with SHA-256.
    static let cases = [
        Case(
            name: "A.1", inputKey: [UInt8](repeating: 0x0B, count: 22), salt: Array(0x00...0x0C),
            info: Array(0xF0...0xF9),
            pseudorandomKey: "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            output: """
                3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865
                """),
        Case(
            name: "A.2", inputKey: Array(0x00...0x4F), salt: Array(0x60...0xAF), info: Array(0xB0...0xFF),
            pseudorandomKey: "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            output: """
                b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c
                59045a99cac7827271cb41c65e590e09
                da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87
                """),
        Case(
            name: "A.3", inputKey: [UInt8](repeating: 0x0B, count: 22), salt: [], info: [],
            pseudorandomKey: "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            output: """
                8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8
                """),
    ]

    @Test("test cases of RFC 5869", arguments: cases)
    func knownAnswer(_ known: Case) {
        let key = HKDF.extract(salt: known.salt, inputKey: secret(known.inputKey))
        #expect(key.revealed == hex(known.pseudorandomKey))
        let output = hex(known.output)
        #expect(HKDF.expand(key, info: known.info, byteCount: output.count).revealed == output)
        let both = HKDF.derive(
            from: secret(known.inputKey), salt: known.salt, info: known.info, byteCount: output.count)
        #expect(both.revealed == output)
    }

    @Test func aShorterOutputIsTheStartOfALongerOne() {
        let key = secret([UInt8](repeating: 7, count: 32))
        let long = HKDF.expand(key, info: [1], byteCount: 255 * 32).revealed
        #expect(long.count == 8160)
        for count in [0, 1, 31, 32, 33, 64, 100] {
            #expect(HKDF.expand(key, info: [1], byteCount: count).revealed == Array(long.prefix(count)))
        }
    }
}
