/// Memory of one owner that grows: what arrays are, without the reference count and the uniqueness check that
/// each append to an array costs in a loop over values.
///
/// Indices are checked in debug builds, where the tests run; whoever reads by an index keeps it below `count`.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        _modify {
            assert(index >= 0 && index < count)
            yield &base[index]
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        base[count] = element
        count &+= 1
    }

    /// Appends `element` so many times.
    @inline(__always)
    mutating func append(repeating element: Element, count added: Int) {
        if capacity &- count < added { grow(by: added) }
        (base + count).initialize(repeating: element, count: added)
        count &+= added
    }

    @inline(__always)
    mutating func removeLast() -> Element {
        assert(count > 0)
        count &-= 1
        return base[count]
    }

    /// Drops all elements from `count` on.
    @inline(__always)
    mutating func truncate(to count: Int) {
        assert(count >= 0 && count <= self.count)
        self.count = count
    }

    /// The first `removed` elements as an array; those after them move to the front.
    mutating func removeFirst(_ removed: Int) -> [Element] {
        assert(removed >= 0 && removed <= count)
        let elements = Array(UnsafeBufferPointer(start: base, count: removed))
        // Both stretches lie in the first `count` elements.
        base.update(from: base + removed, count: count &- removed)
        count &-= removed
        return elements
    }

    /// The elements as an array.
    func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

    private mutating func grow(by added: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity * 2, count + added))
        larger.initialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = max(capacity * 2, count + added)
    }
}

extension ScratchBuffer where Element == UInt8 {
    /// Appends `bytes`, which are not these.
    @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        let added = bytes.count
        if capacity &- count < added { grow(by: added) }
        guard let source = bytes.baseAddress else { return }
        let target = UnsafeMutableRawPointer(base + count)
        // Two copies that overlap move any length between the size of one and of both, and nothing beyond.
        if added >= 8, added <= 16 {
            Self.copyTwice(source, target, added, UInt64.self)
        } else if added >= 4, added < 8 {
            Self.copyTwice(source, target, added, UInt32.self)
        } else if added > 16 {
            target.copyMemory(from: source, byteCount: added)
        } else {
            for index in 0..<added { base[count &+ index] = bytes[index] }
        }
        count &+= added
    }

    @inline(__always)
    private static func copyTwice<Word: FixedWidthInteger & BitwiseCopyable>(
        _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ count: Int, _ word: Word.Type
    ) {
        let last = count &- MemoryLayout<Word>.size
        let head = source.loadUnaligned(as: word)
        let tail = source.loadUnaligned(fromByteOffset: last, as: word)
        target.storeBytes(of: head, as: word)
        target.storeBytes(of: tail, toByteOffset: last, as: word)
    }

    /// The bytes from `start` to `end`; they may not be kept, nor anything be appended meanwhile.
    @inline(__always)
    func read<Result>(_ start: Int, _ end: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        assert(start >= 0 && start <= end && end <= count)
        return body(UnsafeRawBufferPointer(start: base + start, count: end &- start))
    }

    /// Whether the bytes from `start` on begin with `key`.
    @inline(__always)
    func holds(_ key: UnsafeRawBufferPointer, at start: Int) -> Bool {
        assert(start >= 0 && start + key.count <= count)
        let own = UnsafeRawPointer(base + start)
        guard let other = key.baseAddress else { return true }
        // The last eight or four may overlap those before.
        if key.count >= 8 { return Self.isSame(own, other, key.count, UInt64.self) }
        if key.count >= 4 { return Self.isSame(own, other, key.count, UInt32.self) }
        for place in 0..<key.count
        where own.load(fromByteOffset: place, as: UInt8.self) != key[place] { return false }
        return true
    }

    /// Whether `count` bytes are the same, which are no fewer than a `Word` has.
    @inline(__always)
    private static func isSame<Word: FixedWidthInteger & BitwiseCopyable>(
        _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int, _ word: Word.Type
    ) -> Bool {
        let size = MemoryLayout<Word>.size
        let last = count &- size
        var place = 0
        while place < last {
            let own = left.loadUnaligned(fromByteOffset: place, as: word)
            if own != right.loadUnaligned(fromByteOffset: place, as: word) { return false }
            place &+= size
        }
        return left.loadUnaligned(fromByteOffset: last, as: word)
            == right.loadUnaligned(fromByteOffset: last, as: word)
    }
}
