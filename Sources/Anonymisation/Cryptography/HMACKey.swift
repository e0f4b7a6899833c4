/// A key for HMAC-SHA-256 (RFC 2104), made ready once so that a short message costs two compressions.
///
/// The key fills the first block of both passes, so what those blocks lead to is computed here and kept:
///
///     inner = H(key ^ 36 36 36 …)  then the message
///     outer = H(key ^ 5c 5c 5c …)  then the inner hash
///
/// The two states are as secret as the key, and are held and erased like it.
struct HMACKey: Sendable {
    private let states: Secret

    /// A key of any length; one over 64 bytes is replaced by its hash, as the RFC says.
    init(_ key: RawSpan) {
        let block = Secret(count: 64) { memory in
            if key.byteCount > 64 {
                SHA256.hash(of: key).write(to: memory)
            } else {
                key.withUnsafeBytes { memory.copyMemory(from: $0) }
            }
        }
        states = Secret(count: 2 * MemoryLayout<HashValue>.size) { memory in
            memory.storeBytes(of: Self.state(after: block, mask: 0x36), as: HashValue.self)
            memory.storeBytes(
                of: Self.state(after: block, mask: 0x5C),
                toByteOffset: MemoryLayout<HashValue>.size, as: HashValue.self)
        }
    }

    /// A key held as a secret.
    init(_ key: Secret) {
        self = key.withSpan { HMACKey($0) }
    }

    /// The 32-byte authentication code of `message`.
    func authenticationCode(for message: RawSpan) -> HashValue {
        message.withUnsafeBytes { bytes in
            states.withBytes { states in
                let inner = states.load(as: HashValue.self)
                var outer = states.load(fromByteOffset: MemoryLayout<HashValue>.size, as: HashValue.self)
                outer.absorb(SHA256Block(endingWith: Self.innerHash(of: bytes, from: inner)))
                return outer
            }
        }
    }

    /// The first 128 bits of the code, big-endian: the value of a token.
    func code128(for message: RawSpan) -> (high: UInt64, low: UInt64) {
        authenticationCode(for: message).leading128
    }

    @inline(__always)
    private static func innerHash(of message: UnsafeRawBufferPointer, from state: HashValue) -> HashValue {
        guard message.count <= SHA256Block.longestLast else {
            var hash = SHA256(after: state, byteCount: 64)
            hash.update(message)
            return hash.value()
        }
        var inner = state
        inner.absorb(SHA256Block(ending: message, totalBytes: 64 &+ UInt64(message.count)))
        return inner
    }

    private static func state(after key: Secret, mask: UInt8) -> HashValue {
        let block = Secret(count: 64) { memory in
            key.withBytes { bytes in
                for index in 0..<64 { memory[index] = bytes[index] ^ mask }
            }
        }
        var state = HashValue.initial
        block.withBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            state.absorb(SHA256Block(at: start))
        }
        return state
    }
}

extension HMACKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "HMAC key" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
