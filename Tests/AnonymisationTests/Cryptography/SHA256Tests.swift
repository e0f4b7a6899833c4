import Testing

@testable import Anonymisation

@Suite struct SHA256Tests {
    @Test(
        "examples of FIPS 180-4 and its companion documents",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                    + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func knownAnswer(message: String, digest: String) {
        #expect(SHA256.hash(of: Array(message.utf8).span.bytes).bytes == hex(digest))
    }

    @Test func oneMillionTimesA() {
        let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(SHA256.hash(of: message.span.bytes).bytes == hex(digest))
    }

    @Test func everyLengthTo300AgreesWithPython() {
        for length in LengthVectors.lengths {
            let digest = SHA256.hash(of: LengthVectors.message(length).span.bytes).bytes
            #expect(Array(digest.prefix(4)) == LengthVectors.sha256[length], "length \(length)")
        }
    }

    @Test func piecesOfAnySizeGiveTheSameHash() {
        let message = LengthVectors.message(300)
        let whole = SHA256.hash(of: message.span.bytes)
        for size in [1, 3, 31, 55, 56, 63, 64, 65, 127, 128, 129, 299] {
            var hash = SHA256()
            for start in stride(from: 0, to: 300, by: size) {
                hash.update(message.span.extracting(start..<min(300, start + size)).bytes)
            }
            #expect(hash.value() == whole, "pieces of \(size)")
        }
    }

    @Test func askingInBetweenChangesNothing() {
        var hash = ContentHash()
        #expect(
            hash.hexadecimal() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        hash.update(Array("ab".utf8).span.bytes)
        _ = hash.hexadecimal()
        hash.update(Array("c".utf8).span.bytes)
        #expect(
            hash.hexadecimal() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
