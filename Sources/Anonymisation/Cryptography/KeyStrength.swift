/// Whether 32 bytes can have come from a random generator, or were plainly typed or made up.
///
/// Nothing here copies the key to the heap. Each test refuses a random key with a probability under 2^-40, so
/// a refusal is never bad luck.
enum KeyStrength {
    private static let fewestDistinct = 12
    private static let longestSteady = 12
    private static let longestPeriod = 16

    /// Whether the key is too regular to be a secret.
    static func isWeak(_ key: UnsafeRawBufferPointer) -> Bool {
        distinctCount(key) < fewestDistinct || isSteady(key) || isPeriodic(key) || isTyped(key)
    }

    private static func distinctCount(_ key: UnsafeRawBufferPointer) -> Int {
        key.indices.count { index in !key[..<index].contains(key[index]) }
    }

    /// Bytes that mostly go up or down by the same step, as in 00 01 02.
    private static func isSteady(_ key: UnsafeRawBufferPointer) -> Bool {
        zip(key, key.dropFirst()).contains { first, second in
            zip(key, key.dropFirst()).count { $1 &- $0 == second &- first } >= longestSteady
        }
    }

    /// A piece of up to 16 bytes, over and over.
    private static func isPeriodic(_ key: UnsafeRawBufferPointer) -> Bool {
        (1...longestPeriod).contains { period in
            zip(key, key.dropFirst(period)).allSatisfy { $0 == $1 }
        }
    }

    /// Printable ASCII only: a phrase, whose guessing is far cheaper than its length says.
    private static func isTyped(_ key: UnsafeRawBufferPointer) -> Bool {
        key.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
