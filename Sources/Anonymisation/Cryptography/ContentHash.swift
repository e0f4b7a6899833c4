/// SHA-256 of a submission's bytes, taken piece by piece as the file is read.
///
/// Equal text means equal files: a submission that comes twice is known by it. FIPS 180-4.
public struct ContentHash: Sendable {
    private var hash = SHA256()

    /// Before the first byte.
    public init() {}

    /// Takes the next bytes of the file, in the file's order and in pieces of any size.
    public mutating func update(_ bytes: RawSpan) {
        hash.update(bytes)
    }

    /// The hash of all bytes so far: 64 hexadecimal digits in lower case. More bytes may follow.
    public func hexadecimal() -> String {
        String(decoding: Hexadecimal.digits(of: hash.value().bytes), as: UTF8.self)
    }
}
