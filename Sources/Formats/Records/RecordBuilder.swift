/// Puts the values of nested records into a table, and repeated ones into aligned lists.
///
/// A reader enters a node for every element or member and gives the values it finds. Most values are the only
/// one of their path and go straight into the table. What stands in an array, or in an element that is not the
/// first of its name, is set aside with the numbers of all it stands in (`RecordLists`):
///
///     services/service[0]/@code = SEX      straight, as nothing has repeated yet
///     services/service[1]/@code = LAB      aside, services 0, service 1
///     services/service[2]/@end  = 2003     aside, services 0, service 2
///
/// At the record's end what was set aside becomes lists.
struct RecordBuilder: ~Copyable {
    /// The paths, and what has come of them in the present record.
    private(set) var tree: KeyTree
    /// Records finished since the last table.
    private(set) var count = 0
    /// The limit that the present record exceeds.
    private(set) var exceeded: FormatError.Limit?
    /// Faults since the last table.
    private(set) var faults: [FormatFault] = []

    private let announcedSlots: Int
    private var slotCount: Int
    private var bytes: ScratchBuffer<UInt8>
    private var ranges: ScratchBuffer<FieldTable.ByteRange>
    private var kinds: ScratchBuffer<FieldTable.Kind>
    private var lines: [Int] = []
    private var indexes: [Int] = []
    private var hasKinds = false
    private var recordStart = 0

    // Numbers the entered nodes, so that children know which one they are in.
    private var instances = 1
    private var stack = ScratchBuffer<RecordLists.Step>(capacity: 64)
    // Steps of `stack` that are an array's, or not the first.
    private var repeatedDepth = 0
    private var lists = RecordLists()
    private var hasRepeated = false
    // Over all tables, from 1: what nodes note is of one record.
    private var recordNumber = 0
    private var directSlots = ScratchBuffer<Int>(capacity: 64)
    // Whether a path may repeat after its first value is in the table: in XML, where no array says so.
    private let repeatsUnannounced: Bool
    private let recordLength: Int
    private let columnLimit: Int

    init(_ paths: KeyPaths, repeatsUnannounced: Bool, limits: FormatLimits, capacity: Int) {
        tree = KeyTree(paths)
        announcedSlots = paths.paths.count
        slotCount = announcedSlots
        bytes = ScratchBuffer(capacity: capacity)
        ranges = ScratchBuffer(capacity: 1024)
        kinds = ScratchBuffer(capacity: 1024)
        self.repeatsUnannounced = repeatsUnannounced
        recordLength = limits.recordLength
        columnLimit = max(limits.columns, slotCount)
    }

    /// The path that each slot takes.
    var slotPaths: [String] { tree.slotPaths }

    /// Bytes of values since the last table.
    var byteCount: Int { bytes.count }

    /// The child of `parent` for `key`; -1 where there are too many kinds of them.
    @inline(__always)
    mutating func child(of parent: Int, key: UnsafeRawBufferPointer, after previous: Int) -> Int {
        tree.child(of: parent, key: key, after: previous)
    }

    /// The child that is expected after `previous`, if `text` begins with its key and a quote; 0 otherwise.
    @inline(__always)
    func expectedChild(of parent: Int, after previous: Int, quotedIn text: UnsafeRawBufferPointer) -> Int {
        tree.expectedChild(of: parent, after: previous, quotedIn: text)
    }

    /// Begins a record.
    mutating func begin() {
        instances &+= 1
        recordNumber &+= 1
        tree.nodes[0].instance = instances
        recordStart = bytes.count
        ranges.append(repeating: .missing, count: slotCount)
        kinds.append(repeating: .text, count: slotCount)
    }

    /// Whether `node` has come already in the present instance of `parent`.
    @inline(__always)
    func hasCome(_ node: Int, in parent: Int) -> Bool {
        tree.nodes[node].owner == tree.nodes[parent].instance
    }

    /// Enters one instance of `node` inside the present one of `parent`; `isElement` for one of an array.
    @inline(__always)
    mutating func enter(_ node: Int, in parent: Int, isElement: Bool) {
        let owner = tree.nodes[parent].instance
        instances &+= 1
        tree.nodes[node].instance = instances
        if tree.nodes[node].owner == owner {
            tree.nodes[node].index &+= 1
            noteRepeated(node, count: tree.nodes[node].index + 1)
        } else {
            tree.nodes[node].owner = owner
            tree.nodes[node].index = 0
        }
        let index = tree.nodes[node].index
        stack.append(RecordLists.Step(node: Int32(truncatingIfNeeded: node), index: index))
        if isElement || index > 0 { repeatedDepth &+= 1 }
    }

    /// Leaves the node entered last.
    @inline(__always)
    mutating func leave(isElement: Bool) {
        let step = stack.removeLast()
        if isElement || step.index > 0 { repeatedDepth &-= 1 }
    }

    /// `node`, in the present instance of `parent`, is an array of `elementCount` elements.
    mutating func noteArray(_ node: Int, in parent: Int, elementCount: Int) {
        // No element has entered it, but it has come.
        if elementCount == 0 { tree.nodes[node].owner = tree.nodes[parent].instance }
        noteRepeated(node, count: Int32(clamping: elementCount))
        // Only where a slot is known: an empty array does not say whether it would hold values or objects.
        guard elementCount == 0, repeatedDepth == 0, tree.nodes[node].slot >= 0 else { return }
        let place = count * slotCount + Int(tree.nodes[node].slot)
        guard ranges[place].isMissing else { return }
        kinds[place] = .list
        hasKinds = true
    }

    private mutating func noteRepeated(_ node: Int, count: Int32) {
        hasRepeated = true
        let isFirst = tree.nodes[node].repeatedIn != recordNumber
        tree.nodes[node].repeatedIn = recordNumber
        tree.nodes[node].repeatCount = isFirst ? count : max(count, tree.nodes[node].repeatCount)
    }

    /// How often `node` came in the present record, 0 where it did not repeat; an array may have no element.
    private func repeats(_ node: Int) -> Int { tree.repeats(node, in: recordNumber) }

    /// Whether what comes now stands in an array, or in an element that is not the first of its name.
    var isRepeating: Bool {
        @inline(__always) get { repeatedDepth > 0 }
    }

    /// As entering the only instance of `node` inside the present one of `parent`, giving its value, and leaving it;
    /// where nothing is repeating.
    @inline(__always)
    mutating func onlyValue(
        _ node: Int, in parent: Int, kind: FieldTable.Kind, _ value: UnsafeRawBufferPointer
    ) {
        tree.nodes[node].owner = tree.nodes[parent].instance
        tree.nodes[node].index = 0
        self.value(node, kind: kind, value)
    }

    /// Gives a value to the node entered last.
    @inline(__always)
    mutating func value(_ node: Int, kind: FieldTable.Kind, _ value: UnsafeRawBufferPointer) {
        let slot = tree.slot(of: node)
        guard slot >= 0 else { return }
        if slot >= slotCount { widen(to: slot + 1) }
        if repeatedDepth > 0 { return setAside(slot, value, isNull: kind == .null) }
        let start = bytes.count
        bytes.append(value)
        let place = count &* slotCount &+ slot
        ranges[place] = .init(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: value.count))
        if kind != .text {
            kinds[place] = kind
            hasKinds = true
        }
        if repeatsUnannounced { directSlots.append(slot) }
    }

    private mutating func setAside(_ slot: Int, _ value: UnsafeRawBufferPointer, isNull: Bool) {
        lists.setAside(slot, isNull ? UnsafeRawBufferPointer(start: nil, count: 0) : value)
        for step in 0..<stack.count { lists.steps.append(stack[step]) }
    }

    /// Makes room for more slots, twice as many at a time: only while paths are being discovered.
    private mutating func widen(to wanted: Int) {
        if wanted > columnLimit { exceeded = .columns }
        restride(to: max(wanted, 2 * slotCount), records: count + 1)
    }

    private mutating func restride(to wanted: Int, records: Int) {
        var ranges = ScratchBuffer<FieldTable.ByteRange>(capacity: records * wanted)
        var kinds = ScratchBuffer<FieldTable.Kind>(capacity: records * wanted)
        for record in 0..<records {
            for slot in 0..<wanted {
                let isOld = slot < slotCount
                ranges.append(isOld ? self.ranges[record * slotCount + slot] : .missing)
                kinds.append(isOld ? self.kinds[record * slotCount + slot] : .text)
            }
        }
        self.ranges = ranges
        self.kinds = kinds
        slotCount = wanted
    }

    /// Ends the present record, which began on `line` and is number `index` in what it stands in; false, and the record dropped, where it exceeds a limit.
    mutating func end(line: Int, byteOffset: Int, index: Int) -> Bool {
        if hasRepeated { composeLists() }
        if tree.slotNodes.count > columnLimit { exceeded = .columns }
        if exceeded != nil {
            drop()
            return false
        }
        if lists.hasSeparatorInItem { note(.separatorInItem, line: line, byteOffset: byteOffset) }
        lines.append(line)
        indexes.append(index)
        count += 1
        forgetRecord()
        return true
    }

    /// Takes the present record back.
    mutating func drop() {
        bytes.truncate(to: recordStart)
        ranges.truncate(to: count * slotCount)
        kinds.truncate(to: count * slotCount)
        forgetRecord()
    }

    private mutating func forgetRecord() {
        stack.truncate(to: 0)
        directSlots.truncate(to: 0)
        repeatedDepth = 0
        hasRepeated = false
        lists.forgetRecord()
    }

    private mutating func composeLists() {
        let record = count * slotCount
        lists.sort()
        var first = 0
        while first < lists.count, exceeded == nil {
            let group = lists.group(from: first)
            compose(lists.slot(at: first), group)
            first = group.upperBound
        }
        for index in 0..<directSlots.count {
            let slot = directSlots[index]
            guard kinds[record + slot] != .list, let node = outermostRepeated(above: slot) else { continue }
            compose(slot, 0..<0, length: repeats(node))
        }
    }

    /// The outermost node on the way to `slot` that came more than once.
    private func outermostRepeated(above slot: Int) -> Int? {
        var found: Int?
        var node = tree.slotNodes[slot]
        while node != 0 {
            if repeats(node) > 0 { found = node }
            node = Int(tree.nodes[node].parent)
        }
        return found
    }

    /// Joins what went straight into the table for `slot` and what was set aside after it, as one list.
    private mutating func compose(_ slot: Int, _ group: Range<Int>, length: Int = 0) {
        let place = count * slotCount + slot
        let direct = ranges[place]
        let start = bytes.count
        if !direct.isMissing {
            for index in 0..<Int(direct.length) { bytes.append(bytes[Int(direct.start) + index]) }
        }
        // Taken out while it is written to: what else is read here is of the same builder.
        var list = ScratchBuffer<UInt8>(capacity: 0)
        swap(&list, &bytes)
        let isWithin = lists.compose(
            group, into: &list, hasFirst: !direct.isMissing, length: length,
            limit: recordStart + 4 * recordLength, tree: tree, record: recordNumber)
        swap(&list, &bytes)
        if !isWithin { exceeded = .recordLength }
        ranges[place] = .init(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: bytes.count - start))
        kinds[place] = .list
        hasKinds = true
    }

    /// Adds a fault of the present record.
    mutating func note(_ kind: FormatFault.Kind, line: Int, byteOffset: Int?) {
        faults.append(
            FormatFault(kind: kind, record: count, slot: nil, line: line, byteOffset: byteOffset))
    }

    /// Takes back the faults beyond the first `count`.
    mutating func keepFaults(_ count: Int) { faults.removeLast(faults.count - count) }

    /// The table of the records ended since the last one, which stand in `parents` in that form, nil where there
    /// is no document.
    mutating func takeTable(
        _ form: ElementPlaces.Form?, in parents: [ElementPlaces.Parent], stoppedBy: FormatError? = nil
    ) -> FieldTable {
        if slotCount != tree.slotNodes.count { restride(to: tree.slotNodes.count, records: count) }
        var table = FieldTable(slotCount: slotCount)
        table.bytes = bytes.array()
        table.ranges = ranges.array()
        table.kinds = hasKinds ? kinds.array() : []
        table.lines = lines
        table.elements = form.map { ElementPlaces(form: $0, indexes: indexes, parents: parents) }
        table.faults = faults
        table.stoppedBy = stoppedBy
        table.unknownPaths = tree.unknownPaths
        tree.forgetUnknownPaths()
        if tree.slotNodes.count > announcedSlots { table.otherPaths = Array(slotPaths[announcedSlots...]) }
        bytes.truncate(to: 0)
        ranges.truncate(to: 0)
        kinds.truncate(to: 0)
        (lines, indexes, faults, count, hasKinds) = ([], [], [], 0, false)
        return table
    }
}
