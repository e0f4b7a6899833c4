/// Bytes that nobody may see: held once, outside arrays and strings, and overwritten when the last holder
/// lets go.
///
/// Arrays are copied when they grow and left behind as they were; this memory is neither grown nor moved.
/// What a computation leaves on its own stack is beyond Swift's reach and is overwritten by the calls after
/// it.
final class Secret: Sendable {
    /// Count of bytes.
    let count: Int

    // Written by `init` alone and erased by `deinit` alone, so that threads may read it at the same time.
    private nonisolated(unsafe) let memory: UnsafeMutableRawBufferPointer
    private let release: @Sendable (UnsafeMutableRawBufferPointer) -> Void

    /// Takes `count` zero bytes and lets `fill` write the secret into them, the only time they can be
    /// written.
    ///
    /// `release` gets the erased memory at the end; a test looks there for what is left.
    init<Failure: Error>(
        count: Int,
        release: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void = { $0.deallocate() },
        fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        self.count = count
        self.release = release
        self.memory = .allocate(byteCount: count, alignment: 64)
        Erasure.erase(memory)
        try fill(memory)
    }

    /// A secret's copy of `bytes`.
    convenience init(copying bytes: RawSpan) {
        self.init(count: bytes.byteCount) { memory in
            bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
        }
    }

    deinit {
        Erasure.erase(memory)
        release(memory)
    }

    /// Lends the bytes to `body`, which must not keep their address.
    @inline(__always)
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(memory))
    }

    /// Lends the bytes to `body` as a span.
    @inline(__always)
    func withSpan<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(memory).bytes)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "secret of \(count) bytes" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
