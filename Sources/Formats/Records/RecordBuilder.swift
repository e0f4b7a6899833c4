/// Puts the values of nested records into a table, and repeated ones into aligned lists.
///
/// A reader enters a node for every element or member and gives the values it finds. Most values are the only
/// one of their path and go straight into the table. What stands in an array, or in an element that is not the
/// first of its name, is set aside with the numbers of all it stands in:
///
///     services/service[0]/@code = SEX      straight, as nothing has repeated yet
///     services/service[1]/@code = LAB      aside, services 0, service 1
///     services/service[2]/@end  = 2003     aside, services 0, service 2
///
/// At the record's end the outermost node that repeats (here `service`, three times) is the list: each path below
/// it becomes as many items, empty where the element had none: `SEX␞LAB␞` and `␞␞2003`. What repeats inside an
/// item is joined by U+001F.
struct RecordBuilder {
    private(set) var table: FieldTable
    var tree: KeyTree
    /// Records finished.
    private(set) var count = 0
    /// The limit that the present record exceeds.
    private(set) var exceeded: FormatError.Limit?

    /// What a node is at this moment of the walk.
    private struct State {
        /// The instance of its parent in which `index` counts.
        var owner = 0
        /// Number, from 0, of the latest one inside that instance.
        var index = 0
        /// The latest instance of the node itself.
        var instance = 0
        /// The record, from 1, in which the node was an array, or came more than once.
        var repeatedIn = 0
        /// How many came, where it did.
        var count = 0
    }

    private struct Step {
        var node: Int
        var index: Int
    }

    /// A value set aside.
    private struct Item {
        var slot: Int
        var start: Int
        var end: Int
        /// Where its steps stand in `steps`.
        var firstStep: Int
        var stepCount: Int
    }

    private var states: [State] = []
    private var instances = 1
    private var stack: [Step] = []
    // Steps of `stack` that are an array's, or not the first.
    private var repeatedDepth = 0
    private var items: [Item] = []
    private var steps: [Step] = []
    private var itemBytes: [UInt8] = []
    private var directSlots: [Int] = []
    private var repeatedNodes: [Int] = []
    private var recordBytes = 0
    private let limits: FormatLimits
    private let columnLimit: Int
    // Whether a path may repeat after its first value is in the table: in XML, where no array says so.
    private let repeatsUnannounced: Bool
    private var hasKinds = false
    private var hasSeparatorInItem = false

    init(tree: KeyTree, repeatsUnannounced: Bool, limits: FormatLimits, capacity: Int) {
        self.tree = tree
        self.repeatsUnannounced = repeatsUnannounced
        self.limits = limits
        columnLimit = max(limits.columns, tree.slotNodes.count)
        table = FieldTable(slotCount: tree.slotNodes.count)
        table.bytes.reserveCapacity(capacity)
        states = [State](repeating: State(), count: tree.nodes.count)
    }

    /// The child of `parent` for `key`; -1 where there are too many kinds of them.
    @inline(__always)
    mutating func child(of parent: Int, key: UnsafeRawBufferPointer, after previous: Int) -> Int {
        let node = tree.child(of: parent, key: key, after: previous)
        if node >= states.count { states.append(State()) }
        return node
    }

    /// Begins a record.
    mutating func begin() {
        instances &+= 1
        states[0].instance = instances
        recordBytes = table.bytes.count
        table.ranges.append(contentsOf: repeatElement(.missing, count: table.slotCount))
        table.kinds.append(contentsOf: repeatElement(.text, count: table.slotCount))
    }

    /// Whether `node` has come already in the present instance of `parent`.
    @inline(__always)
    func hasCome(_ node: Int, in parent: Int) -> Bool { states[node].owner == states[parent].instance }

    /// Enters one instance of `node` inside the present one of `parent`; `isElement` for one of an array.
    @inline(__always)
    mutating func enter(_ node: Int, in parent: Int, isElement: Bool) {
        let owner = states[parent].instance
        if states[node].owner == owner {
            states[node].index &+= 1
            noteRepeated(node)
        } else {
            states[node].owner = owner
            states[node].index = 0
        }
        instances &+= 1
        states[node].instance = instances
        let index = states[node].index
        stack.append(Step(node: node, index: index))
        if isElement || index > 0 { repeatedDepth &+= 1 }
    }

    /// Leaves the node entered last.
    @inline(__always)
    mutating func leave(isElement: Bool) {
        if let step = stack.popLast(), isElement || step.index > 0 { repeatedDepth &-= 1 }
    }

    /// `node` is an array of `count` elements, in this record.
    mutating func noteArray(_ node: Int, in parent: Int, count: Int) {
        if states[node].repeatedIn != self.count + 1 {
            states[node].repeatedIn = self.count + 1
            repeatedNodes.append(node)
            states[node].count = 0
        }
        states[node].count = max(states[node].count, count)
        guard count == 0, repeatedDepth == 0, tree.nodes[node].slot >= 0 else { return }
        let place = self.count * table.slotCount + tree.nodes[node].slot
        if table.ranges[place].isMissing {
            table.kinds[place] = .list
            hasKinds = true
        }
    }

    private mutating func noteRepeated(_ node: Int) {
        if states[node].repeatedIn != count + 1 {
            states[node].repeatedIn = count + 1
            repeatedNodes.append(node)
            states[node].count = 0
        }
        states[node].count = max(states[node].count, states[node].index + 1)
    }

    /// Gives a value to the node entered last.
    @inline(__always)
    mutating func value(_ node: Int, kind: FieldTable.Kind, bytes: UnsafeRawBufferPointer) {
        let slot = slot(of: node)
        guard slot >= 0 else { return }
        if repeatedDepth > 0 {
            setAside(slot, bytes, isNull: kind == .null)
            return
        }
        let start = table.bytes.count
        table.bytes.append(contentsOf: bytes)
        let place = count &* table.slotCount &+ slot
        table.ranges[place] = .init(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: bytes.count))
        if kind != .text {
            table.kinds[place] = kind
            hasKinds = true
        }
        if repeatsUnannounced { directSlots.append(slot) }
    }

    @inline(__always)
    private mutating func slot(of node: Int) -> Int {
        let slot = tree.slot(of: node)
        if slot >= table.slotCount {
            restride(to: max(slot + 1, 2 * table.slotCount), records: count + 1)
        }
        if slot >= columnLimit { exceeded = .columns }
        return slot
    }

    /// Makes room for more slots, or takes room back: only while paths are being discovered.
    private mutating func restride(to slotCount: Int, records: Int) {
        let old = table.slotCount
        let kept = min(old, slotCount)
        var ranges: [FieldTable.ByteRange] = []
        var kinds: [FieldTable.Kind] = []
        ranges.reserveCapacity(records * slotCount)
        kinds.reserveCapacity(records * slotCount)
        for record in 0..<records {
            ranges += table.ranges[record * old..<record * old + kept]
            ranges += repeatElement(.missing, count: slotCount - kept)
            kinds += table.kinds[record * old..<record * old + kept]
            kinds += repeatElement(.text, count: slotCount - kept)
        }
        table.ranges = ranges
        table.kinds = kinds
        table.slotCount = slotCount
    }

    private mutating func setAside(_ slot: Int, _ bytes: UnsafeRawBufferPointer, isNull: Bool) {
        let start = itemBytes.count
        if !isNull { appendItem(bytes) }
        items.append(
            Item(
                slot: slot, start: start, end: itemBytes.count, firstStep: steps.count, stepCount: stack.count
            ))
        steps += stack
    }

    private mutating func appendItem(_ bytes: UnsafeRawBufferPointer) {
        let isSeparator = { (byte: UInt8) in
            byte == FieldTable.listSeparator || byte == FieldTable.innerSeparator
        }
        guard bytes.contains(where: isSeparator) else {
            itemBytes.append(contentsOf: bytes)
            return
        }
        hasSeparatorInItem = true
        for byte in bytes { itemBytes += isSeparator(byte) ? [0xEF, 0xBF, 0xBD] : [byte] }
    }

    /// Takes the present record back.
    mutating func drop() {
        table.bytes.removeLast(table.bytes.count - recordBytes)
        table.ranges.removeLast(table.slotCount)
        table.kinds.removeLast(table.slotCount)
        forgetRecord()
    }

    /// Ends the present record, which began on `line`; false, and the record dropped, where it exceeds a limit.
    mutating func end(line: Int, byteOffset: Int) -> Bool {
        if !repeatedNodes.isEmpty { composeLists() }
        if exceeded != nil {
            drop()
            return false
        }
        if hasSeparatorInItem { note(.separatorInItem, line: line, byteOffset: byteOffset) }
        table.lines.append(line)
        count += 1
        forgetRecord()
        return true
    }

    private mutating func forgetRecord() {
        stack.removeAll(keepingCapacity: true)
        repeatedDepth = 0
        directSlots.removeAll(keepingCapacity: true)
        hasSeparatorInItem = false
        guard !repeatedNodes.isEmpty || !items.isEmpty else { return }
        repeatedNodes.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        itemBytes.removeAll(keepingCapacity: true)
    }

    private func isRepeated(_ node: Int) -> Bool { states[node].repeatedIn == count + 1 }

    private mutating func composeLists() {
        items.sort { ($0.slot, $0.start, $0.firstStep) < ($1.slot, $1.start, $1.firstStep) }
        var first = 0
        while first < items.count {
            var end = first
            while end < items.count, items[end].slot == items[first].slot { end += 1 }
            compose(slot: items[first].slot, items[first..<end])
            first = end
        }
        for slot in directSlots where table.kinds[count * table.slotCount + slot] != .list {
            if outermostRepeated(above: slot) != nil { compose(slot: slot, []) }
        }
    }

    /// The outermost node on the way to `slot` that came more than once.
    private func outermostRepeated(above slot: Int) -> Int? {
        var found: Int?
        var node = tree.slotNodes[slot]
        while node != 0 {
            if isRepeated(node) { found = node }
            node = tree.nodes[node].parent
        }
        return found
    }

    /// Joins what was set aside for `slot`, after what went straight into the table, as one list.
    private mutating func compose(slot: Int, _ items: ArraySlice<Item>) {
        let place = count * table.slotCount + slot
        let direct = table.ranges[place]
        let start = table.bytes.count
        var length = 0
        var at = 0
        var isFirstInItem = true
        if !direct.isMissing {
            table.bytes += Array(table.bytes[Int(direct.start)..<Int(direct.start) + Int(direct.length)])
            isFirstInItem = false
        }
        for item in items {
            let own = steps[item.firstStep..<item.firstStep + item.stepCount]
            guard let list = own.first(where: { isRepeated($0.node) }) else { continue }
            length = states[list.node].count
            if list.index > at {
                pad(list.index - at)
                at = list.index
                isFirstInItem = true
            }
            if !isFirstInItem { table.bytes.append(FieldTable.innerSeparator) }
            table.bytes += itemBytes[item.start..<item.end]
            isFirstInItem = false
            if exceeded != nil { return }
        }
        if items.isEmpty, let node = outermostRepeated(above: slot) { length = states[node].count }
        pad(length - 1 - at)
        table.ranges[place] = .init(
            start: UInt32(truncatingIfNeeded: start),
            length: UInt32(truncatingIfNeeded: table.bytes.count - start))
        table.kinds[place] = .list
        hasKinds = true
    }

    private mutating func pad(_ missing: Int) {
        guard missing > 0 else { return }
        // Few bytes of a file can ask for very many empty items.
        guard table.bytes.count - recordBytes + missing <= 2 * limits.recordLength else {
            exceeded = .recordLength
            return
        }
        table.bytes += repeatElement(FieldTable.listSeparator, count: missing)
    }

    /// Adds a fault of the present record, or of the file where `isOfRecord` is false.
    mutating func note(
        _ kind: FormatFault.Kind, isOfRecord: Bool = true, slot: Int? = nil, line: Int, byteOffset: Int?
    ) {
        table.faults.append(
            FormatFault(
                kind: kind, record: isOfRecord ? count : nil, slot: slot, line: line, byteOffset: byteOffset))
    }

    /// Takes back the faults beyond the first `count`.
    mutating func keepFaults(_ count: Int) { table.faults.removeLast(table.faults.count - count) }

    /// A builder for the table that follows this one: the same slots, paths named already not named again.
    func next(capacity: Int) -> RecordBuilder {
        RecordBuilder(
            tree: tree.withoutGrowth(), repeatsUnannounced: repeatsUnannounced, limits: limits,
            capacity: capacity)
    }

    /// The table of all records ended so far; the builder is used up.
    mutating func finish(stoppedBy: FormatError?) -> FieldTable {
        if table.slotCount != tree.slotNodes.count { restride(to: tree.slotNodes.count, records: count) }
        table.stoppedBy = stoppedBy
        table.unknownPaths = tree.unknownPaths
        if !hasKinds { table.kinds = [] }
        return table
    }
}
