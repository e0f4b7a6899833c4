/// Keys from a key: HKDF with SHA-256 (RFC 5869).
enum HKDF {
    /// Step one: an even 32-byte key out of `inputKey` (section 2.2). An empty salt stands for 32 zeros.
    static func extract(salt: [UInt8], inputKey: Secret) -> Secret {
        let code = inputKey.withSpan { HMACKey(salt.span.bytes).authenticationCode(for: $0) }
        return Secret(count: 32) { code.write(to: $0) }
    }

    /// Step two: `byteCount` bytes for the use that `info` names (section 2.3); at most 255 × 32.
    static func expand(_ pseudorandomKey: Secret, info: [UInt8], byteCount: Int) -> Secret {
        precondition((0...255 * 32).contains(byteCount), "HKDF gives at most 8160 bytes")
        let key = HMACKey(pseudorandomKey)
        return Secret(count: byteCount) { output in
            var offset = 0
            var counter: UInt8 = 0
            var previous = Secret(count: 0) { _ in }
            while offset < byteCount {
                counter += 1
                previous = block(key, after: previous, info: info, counter: counter)
                let taken = min(32, byteCount - offset)
                previous.withBytes { bytes in
                    UnsafeMutableRawBufferPointer(rebasing: output[offset...])
                        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<taken]))
                }
                offset += taken
            }
        }
    }

    /// Both steps.
    static func derive(from inputKey: Secret, salt: [UInt8], info: [UInt8], byteCount: Int) -> Secret {
        expand(extract(salt: salt, inputKey: inputKey), info: info, byteCount: byteCount)
    }

    /// T(n) = HMAC(T(n - 1), info, n).
    private static func block(
        _ key: HMACKey, after previous: Secret, info: [UInt8], counter: UInt8
    ) -> Secret {
        let message = Secret(count: previous.count + info.count + 1) { memory in
            previous.withBytes { memory.copyMemory(from: $0) }
            UnsafeMutableRawBufferPointer(rebasing: memory[previous.count...]).copyBytes(from: info)
            memory[memory.count - 1] = counter
        }
        let code = message.withSpan { key.authenticationCode(for: $0) }
        return Secret(count: 32) { code.write(to: $0) }
    }
}
