/// The paths inside a record, numbered, so that a reader steps from node to node by a key's bytes.
///
/// A node is known by its whole path: the key `a/b` and the key `b` inside `a` are the same one. Node 0 is the
/// record itself. Keys come in the same order in record after record, so each node remembers which one followed
/// it last; only where that guess fails is the path hashed.
struct KeyTree: ~Copyable {
    /// A path, and what the walk over the present record has made of it.
    struct Node: BitwiseCopyable {
        var parent: Int32
        var slot: Int32 = -1
        var pathStart: Int32
        /// Where the key that was added last begins.
        var keyStart: Int32
        var pathEnd: Int32
        /// The node that followed this one last, and that came first inside it: guesses.
        var next: Int32 = 0
        var first: Int32 = 0
        /// Number, from 0, of the latest one inside one instance of its parent.
        var index: Int32 = 0
        /// That instance.
        var owner = 0
        /// The latest instance of the node itself.
        var instance = 0
        var hash: UInt64
        /// The record in which the node came more than once inside one parent, or was an array; and how often.
        var repeatedIn = 0
        var repeatCount: Int32 = 0
        /// Whether a value has come for it, so that it has a slot or is known not to have one.
        var isNamed = false
        /// Whether its key is written in JSON as it is: ASCII without quotes, backslashes and control characters.
        var isPlain = false
    }

    /// The nodes; only what the walk notes in them is changed from outside.
    var nodes = ScratchBuffer<Node>(capacity: 64)
    /// Node of each slot.
    private(set) var slotNodes: [Int] = []
    /// Paths that no slot takes, in order of appearance, up to a limit.
    private(set) var unknownPaths: [String] = []
    private var text = ScratchBuffer<UInt8>(capacity: 1024)
    // Open addressing: node numbers, 0 where free.
    private var table = [Int32](repeating: 0, count: 64)
    private let isDiscovering: Bool

    private static let unknownLimit = 512
    private static let nodeLimit = 1 << 16
    private static let textLimit = 4 << 20

    init(_ paths: KeyPaths) {
        isDiscovering = paths.isDiscovering
        nodes.append(
            Node(parent: 0, pathStart: 0, keyStart: 0, pathEnd: 0, hash: 0xCBF2_9CE4_8422_2325, isNamed: true)
        )
        for path in paths.paths { addSlot(path: path) }
    }

    var slotPaths: [String] { slotNodes.map { path(of: $0) } }

    /// From now on only paths that are not named yet are unknown.
    mutating func forgetUnknownPaths() { unknownPaths = [] }

    private func path(of node: Int) -> String {
        text.read(Int(nodes[node].pathStart), Int(nodes[node].pathEnd)) {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The child of `parent` for `key`, made if it is new; -1 where there are too many already. `previous` is the
    /// child that was asked for before, 0 at the first.
    @inline(__always)
    mutating func child(of parent: Int, key: UnsafeRawBufferPointer, after previous: Int) -> Int {
        let guess = Int(previous == 0 ? nodes[parent].first : nodes[previous].next)
        if guess != 0, Int(nodes[guess].parent) == parent, matches(guess, key) { return guess }
        return search(parent: parent, key: key, after: previous)
    }

    /// The child of `parent` that is guessed, if `text` begins with its key and a quote; 0 otherwise. What stands
    /// before the quote is all of the key then, as it is written in JSON.
    @inline(__always)
    func expectedChild(of parent: Int, after previous: Int, quotedIn text: UnsafeRawBufferPointer) -> Int {
        let guess = Int(previous == 0 ? nodes[parent].first : nodes[previous].next)
        guard guess != 0, nodes[guess].isPlain, Int(nodes[guess].parent) == parent else { return 0 }
        let start = Int(nodes[guess].keyStart)
        let count = keyLength(of: guess)
        guard count < text.count, text[count] == UInt8(ascii: "\"") else { return 0 }
        let key = UnsafeRawBufferPointer(rebasing: text[..<count])
        return self.text.holds(key, at: start) ? guess : 0
    }

    /// How often `node` came in that record, 0 where it did not repeat; an array may have no element.
    @inline(__always)
    func repeats(_ node: Int, in record: Int) -> Int {
        nodes[node].repeatedIn == record ? Int(nodes[node].repeatCount) : 0
    }

    /// Bytes of a node's key.
    @inline(__always)
    func keyLength(of node: Int) -> Int { Int(nodes[node].pathEnd &- nodes[node].keyStart) }

    @inline(__always)
    private func matches(_ node: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = nodes[node].keyStart
        return Int(nodes[node].pathEnd &- start) == key.count && text.holds(key, at: Int(start))
    }

    private mutating func search(parent: Int, key: UnsafeRawBufferPointer, after previous: Int) -> Int {
        let found = search(parent: parent, key: key)
        if found > 0 {
            if previous == 0 {
                nodes[parent].first = Int32(found)
            } else {
                nodes[previous].next = Int32(found)
            }
        }
        return found
    }

    /// The slot that takes the values of `node`, -1 if none; notes a path that is new.
    @inline(__always)
    mutating func slot(of node: Int) -> Int {
        if !nodes[node].isNamed { name(node) }
        return Int(nodes[node].slot)
    }

    private mutating func name(_ node: Int) {
        nodes[node].isNamed = true
        if isDiscovering {
            nodes[node].slot = Int32(slotNodes.count)
            slotNodes.append(node)
        } else if unknownPaths.count < Self.unknownLimit {
            unknownPaths.append(path(of: node))
        }
    }

    private mutating func addSlot(path: String) {
        var node = 0
        for key in path.split(separator: "/", omittingEmptySubsequences: false) {
            var key = String(key)
            node = key.withUTF8 { search(parent: node, key: UnsafeRawBufferPointer($0)) }
        }
        precondition(node > 0, "more paths than a record can have")
        nodes[node].isNamed = true
        nodes[node].slot = Int32(slotNodes.count)
        slotNodes.append(node)
    }

    private mutating func search(parent: Int, key: UnsafeRawBufferPointer) -> Int {
        var hash = nodes[parent].hash
        if parent != 0 { hash = (hash ^ 0x2F) &* 0x100_0000_01B3 }
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (table.count - 1)
        while table[place] != 0 {
            let node = Int(table[place])
            if nodes[node].hash == hash, isPath(of: node, parent: parent, key: key) { return node }
            place = (place + 1) & (table.count - 1)
        }
        guard nodes.count < Self.nodeLimit, text.count + key.count < Self.textLimit else { return -1 }
        return add(parent: parent, key: key, hash: hash, at: place)
    }

    private func isPath(of node: Int, parent: Int, key: UnsafeRawBufferPointer) -> Bool {
        let start = Int(nodes[node].pathStart)
        let length = Int(nodes[node].pathEnd) - start
        if parent == 0 { return length == key.count && text.holds(key, at: start) }
        let prefixStart = Int(nodes[parent].pathStart)
        let prefixLength = Int(nodes[parent].pathEnd) - prefixStart
        guard length == prefixLength + 1 + key.count, text[start + prefixLength] == UInt8(ascii: "/") else {
            return false
        }
        return text.holds(key, at: start + prefixLength + 1)
            && text.read(prefixStart, prefixStart + prefixLength) { text.holds($0, at: start) }
    }

    private mutating func add(parent: Int, key: UnsafeRawBufferPointer, hash: UInt64, at place: Int) -> Int {
        let start = text.count
        if parent != 0 {
            for index in Int(nodes[parent].pathStart)..<Int(nodes[parent].pathEnd) {
                text.append(text[index])
            }
            text.append(UInt8(ascii: "/"))
        }
        let keyStart = text.count
        text.append(key)
        let node = nodes.count
        nodes.append(
            Node(
                parent: Int32(parent), pathStart: Int32(start), keyStart: Int32(keyStart),
                pathEnd: Int32(text.count), hash: hash,
                isPlain: key.allSatisfy { $0 >= 0x20 && $0 < 0x80 && $0 != 0x22 && $0 != 0x5C }))
        table[place] = Int32(node)
        if nodes.count * 2 > table.count { rehash() }
        return node
    }

    private mutating func rehash() {
        table = [Int32](repeating: 0, count: table.count * 4)
        for node in 1..<nodes.count {
            let hash = nodes[node].hash
            var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (table.count - 1)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Int32(node)
        }
    }
}
