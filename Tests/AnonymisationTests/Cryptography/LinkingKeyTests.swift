import Testing

@testable import Anonymisation

@Suite struct LinkingKeyTests {
    /// SHA-256 of "clearingpoint public test key".
    static let bytes = hex("0addf90c9baa1d1c13003a3881c061de5c45d15cb366e1083c2a30cf1f146dc7")
    static let key = LinkingKey(secret(bytes), isPublicTestKey: true)

    /// Python 3: `hmac.new(hkdf(key, info="clearingpoint/v1/" + purpose), b"UKR-0001", "sha256")`, first 16
    /// bytes. A changed answer cuts every token off from those made before.
    @Test(
        "a purpose's tokens stay what they were",
        arguments: [
            (KeyPurpose.personRegional, "19f477d1b66c62b1f0cb3e08c943d2ab"),
            (.personSupplier, "28799fe81d5b6c3c3c39d52ad6fb73bd"),
            (.caseNumber, "af22ebac12f26ed512084ed4a1c9ea35"),
            (.unit, "5bb1aecf1c103400cc12a8b0376317d1"),
            (.organisation, "2f6a37995f1bb1aab59239b4bebdfc6c"),
            (.exactMatch, "65b4c89f105b8f413b0d9e3f3de43612"),
            (.blocking, "4e3d464287ee09397d6092b6ca438b63"),
            (.encoding, "b1e7d738bf351e83c49f0a9de07f34ef"),
            (.fingerprint, "28930c60d7a4f913ea6515de46bb2bef"),
            (.check, "207cd2de6f97e14493395906f24028dc"),
        ])
    func knownAnswer(purpose: KeyPurpose, code: String) {
        let message = Array("UKR-0001".utf8)
        let found = Self.key.derived(for: purpose).authenticationCode(for: message.span.bytes).bytes
        #expect(Array(found.prefix(16)) == hex(code))
    }

    @Test func everyPurposeHasItsOwnKey() {
        let keys = KeyPurpose.allCases.map { Self.key.derivedSecret(for: $0, byteCount: 32).revealed }
        #expect(Set(keys).count == KeyPurpose.allCases.count)
    }

    @Test func theFingerprintIsFourGroupsToReadOut() {
        #expect(Self.key.fingerprint.description == "8116 f7a8 4ce3 614f")
    }

    @Test(
        "a fingerprint as people write it is read",
        arguments: ["8116 f7a8 4ce3 614f", "8116F7A84CE3614F", "8116-f7a8-4ce3-614f"])
    func fingerprintRead(text: String) {
        #expect(KeyFingerprint(text) == Self.key.fingerprint)
    }

    @Test("other text is no fingerprint", arguments: ["", "8116 f7a8 4ce3 614", "8116 f7a8 4ce3 614g"])
    func fingerprintRefused(text: String) {
        #expect(KeyFingerprint(text) == nil)
    }

    @Test func newKeysDifferAndAreStrong() {
        let keys = (0..<50).map { _ in LinkingKey.generate() }
        #expect(Set(keys.map(\.secret.revealed)).count == 50)
        #expect(keys.allSatisfy { !$0.secret.withBytes { KeyStrength.isWeak($0) } })
        #expect(keys.allSatisfy { !$0.isPublicTestKey })
    }

    @Test func equalityIsAboutTheKeyOnly() {
        #expect(Self.key == LinkingKey(secret(Self.bytes), isPublicTestKey: false))
        #expect(Self.key != LinkingKey.generate())
    }

    @Test func printingShowsTheFingerprintOnly() {
        let shown = "linking key 8116 f7a8 4ce3 614f"
        var dumped = ""
        dump(Self.key, to: &dumped)
        #expect("\(Self.key)" == shown)
        #expect(String(reflecting: Self.key) == shown)
        #expect(Mirror(reflecting: Self.key).children.isEmpty)
        #expect(dumped == "- \(shown)\n")
    }

    static let weakKeys: [[UInt8]] = [
        [UInt8](repeating: 0, count: 32),
        Array(0...31),
        Array((100...131).reversed()),
        Array(stride(from: 0, to: 224, by: 7)),
        Array("correct horse battery staple 123".utf8),
        hex("0addf90c9baa1d1c13003a3881c061de0addf90c9baa1d1c13003a3881c061de"),
        hex("a1a1b2a1c3c3d4a1e5f6b2b2a1a1d4c307b2a1f6e5e5a1b2c3d418a1b2f607a1"),
    ]

    @Test("a key that no generator made is weak", arguments: weakKeys)
    func weak(bytes: [UInt8]) {
        #expect(bytes.count == 32)
        #expect(bytes.withUnsafeBytes { KeyStrength.isWeak($0) })
    }
}
