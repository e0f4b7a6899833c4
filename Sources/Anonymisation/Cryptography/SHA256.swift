/// SHA-256 (FIPS 180-4, section 6.2) of bytes given in pieces or at once. No allocation.
struct SHA256: Sendable {
    private var state: HashValue
    private var pending = PendingBlock.empty
    private var byteCount: UInt64

    /// Before the first byte.
    init() {
        self.init(after: .initial, byteCount: 0)
    }

    /// Goes on after `byteCount` bytes, a multiple of 64, that led to `state`: how a keyed prefix is hashed
    /// once.
    init(after state: HashValue, byteCount: UInt64) {
        precondition(byteCount % 64 == 0, "a hash goes on after whole blocks only")
        self.state = state
        self.byteCount = byteCount
    }

    /// The hash value of `bytes`.
    static func hash(of bytes: RawSpan) -> HashValue {
        var hash = SHA256()
        hash.update(bytes)
        return hash.value()
    }

    /// Takes the next bytes.
    mutating func update(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes the next bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard var next = bytes.baseAddress else { return }
        var left = bytes.count
        let filled = Int(byteCount % 64)
        byteCount &+= UInt64(left)
        if filled > 0 {
            let taken = min(64 - filled, left)
            pending.replace(from: filled, with: UnsafeRawBufferPointer(start: next, count: taken))
            guard filled + taken == 64 else { return }
            pending.withBytes { state.absorb(SHA256Block(at: $0)) }
            next += taken
            left -= taken
        }
        while left >= 64 {
            state.absorb(SHA256Block(at: next))
            next += 64
            left -= 64
        }
        pending.replace(from: 0, with: UnsafeRawBufferPointer(start: next, count: left))
    }

    /// The hash value of all bytes so far; more may follow.
    func value() -> HashValue {
        var value = state
        var last = pending
        let filled = Int(byteCount % 64)
        last.pad(from: filled)
        if filled > SHA256Block.longestLast {
            last.withBytes { value.absorb(SHA256Block(at: $0)) }
            last = .empty
        }
        last.withBytes { start in
            var block = SHA256Block(at: start)
            block.setMessageLength(bytes: byteCount)
            value.absorb(block)
        }
        return value
    }
}

/// Up to 64 bytes that wait for their block to be full, held in place so that hashing never allocates.
struct PendingBlock: Sendable {
    private var bytes: SIMD64<UInt8>

    /// All zeros.
    static let empty = PendingBlock(bytes: SIMD64(repeating: 0))

    /// Writes `source` at `offset`; both together may not go past 64.
    mutating func replace(from offset: Int, with source: UnsafeRawBufferPointer) {
        precondition(offset + source.count <= 64, "a block holds 64 bytes")
        withUnsafeMutableBytes(of: &bytes) { memory in
            UnsafeMutableRawBufferPointer(rebasing: memory[offset...]).copyMemory(from: source)
        }
    }

    /// Ends the message at `offset`: a one bit, then zeros (FIPS 180-4, section 5.1.1).
    mutating func pad(from offset: Int) {
        withUnsafeMutableBytes(of: &bytes) { memory in
            memory[offset] = 0x80
            for index in (offset + 1)..<64 { memory[index] = 0 }
        }
    }

    /// Lends the 64 bytes.
    func withBytes<Result>(_ body: (UnsafeRawPointer) -> Result) -> Result {
        withUnsafePointer(to: bytes) { body(UnsafeRawPointer($0)) }
    }
}
