/// BLAKE2b (RFC 7693) with fixed parameters, for many messages: the key block is compressed once.
///
/// Salt and personalisation stand where the BLAKE2 paper (section 2.5) puts them in the parameter block and
/// the RFC leaves zeros. With a key, the states kept here are as secret as it, and are held and erased like
/// it.
struct BLAKE2b: Sendable {
    /// Bytes of a digest, 1 to 64.
    let byteCount: Int

    private static let blockBytes = 128
    private let keyBytes: Int
    // Three runs of eight words: before any block, after the key block, and the answer for the empty message.
    private let states: Secret

    /// Digests of `byteCount` bytes (1...64) under `key` (up to 64 bytes; empty: none).
    ///
    /// `salt` and `personalisation` are up to 16 bytes each; shorter ones are filled up with zeros.
    init(
        byteCount: Int, key: RawSpan, salt: [UInt8] = [], personalisation: [UInt8] = []
    ) {
        precondition((1...64).contains(byteCount), "a BLAKE2b digest has 1 to 64 bytes")
        precondition(key.byteCount <= 64, "a BLAKE2b key has at most 64 bytes")
        let keyCount = key.byteCount
        var initial = Self.initialWords
        initial[0] ^= UInt64(byteCount) | UInt64(keyCount) << 8 | 1 << 16 | 1 << 24
        let (salt, personalisation) = (Self.words(of: salt), Self.words(of: personalisation))
        initial[4] ^= salt.0
        initial[5] ^= salt.1
        initial[6] ^= personalisation.0
        initial[7] ^= personalisation.1
        let keyBlock = Secret(count: Self.blockBytes) { memory in
            key.withUnsafeBytes { memory.copyMemory(from: $0) }
        }
        self.byteCount = byteCount
        keyBytes = keyCount
        states = Secret(count: 3 * 64) { [initial] memory in
            var (afterKey, empty) = (initial, initial)
            keyBlock.withBytes { block in
                guard let start = block.baseAddress else { return }
                afterKey.absorb(start, total: Self.blockBytes, isLast: false)
                empty.absorb(start, total: keyCount > 0 ? Self.blockBytes : 0, isLast: true)
            }
            memory.storeBytes(of: initial, as: BLAKE2bState.self)
            memory.storeBytes(of: afterKey, toByteOffset: 64, as: BLAKE2bState.self)
            memory.storeBytes(of: empty, toByteOffset: 128, as: BLAKE2bState.self)
        }
    }

    /// Digests of `byteCount` bytes (1...64) without a key.
    init(byteCount: Int) {
        let noKey: [UInt8] = []
        self.init(byteCount: byteCount, key: noKey.span.bytes)
    }

    /// The digest of `message`.
    func digest(of message: RawSpan) -> [UInt8] {
        let words = words(of: message)
        return (0..<byteCount).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8)) }
    }

    /// The digest of `message` as eight little-endian words, without allocation: byte `i` of the digest is
    /// byte `i % 8`, from the lowest, of word `i / 8`. Bytes from `byteCount` on are not part of the digest.
    func words(of message: RawSpan) -> SIMD8<UInt64> {
        message.withUnsafeBytes { bytes in
            states.withBytes { Self.words(of: bytes, states: $0, keyed: keyBytes > 0) }
        }
    }

    private static func words(
        of message: UnsafeRawBufferPointer, states: UnsafeRawBufferPointer, keyed: Bool
    ) -> SIMD8<UInt64> {
        guard var next = message.baseAddress, !message.isEmpty else {
            return states.load(fromByteOffset: 128, as: BLAKE2bState.self).words
        }
        var state = states.load(fromByteOffset: keyed ? 64 : 0, as: BLAKE2bState.self)
        var total = keyed ? blockBytes : 0
        var left = message.count
        while left > blockBytes {
            total += blockBytes
            state.absorb(next, total: total, isLast: false)
            next += blockBytes
            left -= blockBytes
        }
        var last = (SIMD64<UInt8>(repeating: 0), SIMD64<UInt8>(repeating: 0))
        withUnsafeMutableBytes(of: &last) { memory in
            memory.copyMemory(from: UnsafeRawBufferPointer(start: next, count: left))
        }
        withUnsafePointer(to: last) { block in
            state.absorb(UnsafeRawPointer(block), total: total + left, isLast: true)
        }
        return state.words
    }

    /// IV of RFC 7693, section 2.6: the same words as SHA-512's.
    static let initialWords = BLAKE2bState(
        words: SIMD8(
            0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
            0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179))

    /// Up to 16 bytes as two little-endian words.
    private static func words(of bytes: [UInt8]) -> (UInt64, UInt64) {
        precondition(bytes.count <= 16, "BLAKE2b's salt and personalisation have at most 16 bytes")
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            let shifted = UInt64(byte) << UInt64(index % 8 * 8)
            if index < 8 { words.0 |= shifted } else { words.1 |= shifted }
        }
        return words
    }
}

extension BLAKE2b: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "BLAKE2b with \(byteCount)-byte digests" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
