/// The secret that partners of one linking round share: whoever holds it can tell which records are one
/// person's.
///
/// Thirty-two bytes, overwritten when the last copy of this value goes. It comes from a key file or the
/// system's generator only, is used only through keys derived for one purpose each, and shows nothing but its
/// fingerprint.
public struct LinkingKey: Sendable {
    /// Bytes of a key.
    public static let byteCount = 32

    /// What tells this key from others, safe to print.
    public let fingerprint: KeyFingerprint

    /// Whether the key's file says that the key is public test material. Persons' records must not meet it.
    public let isPublicTestKey: Bool

    /// The key itself, for the key file alone.
    let secret: Secret

    init(_ secret: Secret, isPublicTestKey: Bool) {
        precondition(secret.count == Self.byteCount, "a linking key has 32 bytes")
        self.secret = secret
        self.isPublicTestKey = isPublicTestKey
        self.fingerprint = KeyFingerprint(Self.leadingBytes(of: secret, for: .fingerprint))
    }

    /// A new key from the system's generator.
    ///
    /// `SystemRandomNumberGenerator` asks the kernel (getrandom on Linux): it waits until the kernel's pool
    /// is seeded, which a read of /dev/urandom does not, and needs no file that a container may lack. There
    /// is no parameter for another generator, so that no key can come from a seed. A test key's file says
    /// what it is.
    public static func generate(isPublicTestKey: Bool = false) -> LinkingKey {
        let secret = Secret(count: byteCount) { memory in
            var generator = SystemRandomNumberGenerator()
            for offset in stride(from: 0, to: byteCount, by: 8) {
                memory.storeBytes(of: generator.next(), toByteOffset: offset, as: UInt64.self)
            }
        }
        return LinkingKey(secret, isPublicTestKey: isPublicTestKey)
    }

    /// The key for HMAC under which everything of one purpose is made.
    func derived(for purpose: KeyPurpose) -> HMACKey {
        HMACKey(derivedSecret(for: purpose, byteCount: 32))
    }

    /// `byteCount` secret bytes (at most 8160) for a purpose that needs more, or another algorithm, than
    /// HMAC.
    func derivedSecret(for purpose: KeyPurpose, byteCount: Int) -> Secret {
        HKDF.derive(from: secret, salt: [], info: purpose.info, byteCount: byteCount)
    }

    private static func leadingBytes(of secret: Secret, for purpose: KeyPurpose) -> [UInt8] {
        HKDF.derive(from: secret, salt: [], info: purpose.info, byteCount: 8).withBytes { Array($0) }
    }
}

extension LinkingKey: Equatable {
    /// Whether both are the same key, found in constant time. What a file says about the key does not count.
    public static func == (left: LinkingKey, right: LinkingKey) -> Bool {
        left.secret.withBytes { left in
            right.secret.withBytes { right in ConstantTime.areEqual(left, right) }
        }
    }
}

extension LinkingKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The fingerprint, in words; never the key.
    public var description: String { "linking key \(fingerprint)" }

    /// As `description`.
    public var debugDescription: String { description }

    /// Empty, so that no dump shows the key.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
