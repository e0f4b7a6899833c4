/// The paths inside a record, numbered, so that a reader steps from node to node by a key's bytes.
///
/// A node is known by its whole path: the key `a/b` and the key `b` inside `a` are the same one. Node 0 is the
/// record itself. Keys come in the same order in record after record, so each node remembers which one followed
/// it last; only where that guess fails is the path hashed.
struct KeyTree: Sendable {
    /// What happens to a path that appears for the first time.
    enum Growth: Sendable {
        /// It gets a slot.
        case slots
        /// It is remembered as unknown.
        case unknown
    }

    struct Node: Sendable {
        var parent: Int
        var slot: Int
        var pathStart: Int
        var pathEnd: Int
        /// Where the key that was added last begins.
        var keyStart: Int
        var hash: UInt64
        /// The node that followed this one last, and that came first inside it: guesses.
        var next = 0
        var first = 0
    }

    private(set) var nodes: [Node]
    /// Node of each slot.
    private(set) var slotNodes: [Int] = []
    private(set) var unknownPaths: [String] = []
    /// Nodes to which a value came though no slot takes it.
    private var isNamed: [Bool] = [true]
    private var text: [UInt8] = []
    // Open addressing: node numbers, 0 where free.
    private var table = [Int32](repeating: 0, count: 64)
    private var growth: Growth

    private static let unknownLimit = 512
    private static let nodeLimit = 1 << 16
    private static let textLimit = 4 << 20

    init(growth: Growth) {
        self.growth = growth
        nodes = [
            Node(parent: 0, slot: -1, pathStart: 0, pathEnd: 0, keyStart: 0, hash: 0xCBF2_9CE4_8422_2325)
        ]
    }

    /// The same tree for the records that follow: no new slots, and only paths not named yet are unknown.
    func withoutGrowth() -> KeyTree {
        var tree = self
        tree.growth = .unknown
        tree.unknownPaths = []
        return tree
    }

    var slotPaths: [String] { slotNodes.map { path(of: $0) } }

    func path(of node: Int) -> String {
        String(decoding: text[nodes[node].pathStart..<nodes[node].pathEnd], as: UTF8.self)
    }

    /// The child of `parent` for `key`, made if it is new; -1 where there are too many already. `previous` is the
    /// child that was asked for before, 0 at the first.
    @inline(__always)
    mutating func child(of parent: Int, key: UnsafeRawBufferPointer, after previous: Int) -> Int {
        let guess = previous == 0 ? nodes[parent].first : nodes[previous].next
        if guess != 0, nodes[guess].parent == parent, matches(guess, key) { return guess }
        let found = search(parent: parent, key: key)
        if found > 0 {
            if previous == 0 { nodes[parent].first = found } else { nodes[previous].next = found }
        }
        return found
    }

    @inline(__always)
    private func matches(_ node: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = nodes[node].keyStart
        let count = nodes[node].pathEnd &- start
        guard count == key.count else { return false }
        return text.withUnsafeBytes { text in
            for index in 0..<count where text[start &+ index] != key[index] { return false }
            return true
        }
    }

    /// The slot that takes the values of `node`, -1 if none; notes a path that is new.
    @inline(__always)
    mutating func slot(of node: Int) -> Int {
        let slot = nodes[node].slot
        if slot >= 0 || isNamed[node] { return slot }
        return name(node)
    }

    private mutating func name(_ node: Int) -> Int {
        isNamed[node] = true
        switch growth {
        case .slots:
            nodes[node].slot = slotNodes.count
            slotNodes.append(node)
        case .unknown:
            if unknownPaths.count < Self.unknownLimit { unknownPaths.append(path(of: node)) }
        }
        return nodes[node].slot
    }

    /// Gives `path` the next slot.
    mutating func addSlot(path: String) {
        var node = 0
        for key in path.split(separator: "/", omittingEmptySubsequences: false) {
            var key = String(key)
            node = key.withUTF8 { search(parent: node, key: UnsafeRawBufferPointer($0)) }
        }
        precondition(node > 0 && nodes[node].slot < 0, "a path goes to one slot")
        isNamed[node] = true
        nodes[node].slot = slotNodes.count
        slotNodes.append(node)
    }

    private mutating func search(parent: Int, key: UnsafeRawBufferPointer) -> Int {
        let isTop = parent == 0
        var hash = nodes[parent].hash
        if !isTop { hash = (hash ^ 0x2F) &* 0x100_0000_01B3 }
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (table.count - 1)
        while table[place] != 0 {
            let node = Int(table[place])
            if nodes[node].hash == hash, isPath(of: node, parent: parent, key: key) { return node }
            place = (place + 1) & (table.count - 1)
        }
        guard nodes.count < Self.nodeLimit, text.count < Self.textLimit else { return -1 }
        return add(parent: parent, key: key, hash: hash, at: place)
    }

    private func isPath(of node: Int, parent: Int, key: UnsafeRawBufferPointer) -> Bool {
        let path = text[nodes[node].pathStart..<nodes[node].pathEnd]
        let prefix = text[nodes[parent].pathStart..<nodes[parent].pathEnd]
        if parent == 0 { return path.elementsEqual(key) }
        guard path.count == prefix.count + 1 + key.count else { return false }
        return path.starts(with: prefix) && path[path.startIndex + prefix.count] == UInt8(ascii: "/")
            && path.suffix(key.count).elementsEqual(key)
    }

    private mutating func add(parent: Int, key: UnsafeRawBufferPointer, hash: UInt64, at place: Int) -> Int {
        let start = text.count
        if parent != 0 {
            text += text[nodes[parent].pathStart..<nodes[parent].pathEnd]
            text.append(UInt8(ascii: "/"))
        }
        let keyStart = text.count
        text.append(contentsOf: key)
        let node = nodes.count
        nodes.append(
            Node(
                parent: parent, slot: -1, pathStart: start, pathEnd: text.count, keyStart: keyStart,
                hash: hash))
        isNamed.append(false)
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
