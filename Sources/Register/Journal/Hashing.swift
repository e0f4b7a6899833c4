import Anonymisation

/// SHA-256 of bytes, as 64 hexadecimal digits.
func hexadecimalHash(of bytes: [UInt8]) -> String {
    var hash = ContentHash()
    hash.update(bytes.span.bytes)
    return hash.hexadecimal()
}
