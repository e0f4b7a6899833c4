/// Comparison whose time tells nothing about where two secrets differ.
enum ConstantTime {
    /// Whether both hold the same bytes. The time depends on the lengths only.
    static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in 0..<left.count {
            difference |= opaque(left[index] ^ right[index])
        }
        return difference == 0
    }

    // Kept out of line so that the optimiser cannot see that one difference settles the answer.
    @inline(never)
    private static func opaque(_ value: UInt8) -> UInt8 { value }
}
