extension [UInt8] {
    /// Appends the bytes of a span in one go: a byte at a time costs three times as much.
    mutating func append(copying span: Span<UInt8>) {
        // The buffer is lent for the call only, and `append(contentsOf:)` copies it.
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
