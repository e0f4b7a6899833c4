/// The values of one record that stand in arrays or repeated elements, until the record ends and they are lists.
///
/// The outermost node that repeats on the way to a value is the list; the value's number there is the number of
/// its item. In the example of `RecordBuilder` that is `service`, three times, and each path below it becomes
/// three items, empty where the element had none: `SEX␞LAB␞` and `␞␞2003`. What repeats inside an item is joined
/// by U+001F.
struct RecordLists {
    /// One node entered on the way to a value, and its number among those of its name.
    struct Step: BitwiseCopyable {
        var node: Int32
        var index: Int32
    }

    private struct Item {
        var slot: Int
        var start: Int
        var end: Int
        /// Where its steps stand in `steps`.
        var firstStep: Int
    }

    /// Steps of all items, one after the other; whoever sets an item aside appends its own.
    var steps: [Step] = []
    /// Whether an item held a separator.
    private(set) var hasSeparatorInItem = false

    private var items: [Item] = []
    private var bytes: [UInt8] = []
    /// Keeps a value for `slot`.
    mutating func setAside(_ slot: Int, _ value: UnsafeRawBufferPointer) {
        let start = bytes.count
        if value.contains(where: Self.isSeparator) {
            hasSeparatorInItem = true
            for byte in value { bytes += Self.isSeparator(byte) ? [0xEF, 0xBF, 0xBD] : [byte] }
        } else {
            bytes.append(contentsOf: value)
        }
        items.append(Item(slot: slot, start: start, end: bytes.count, firstStep: steps.count))
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == FieldTable.listSeparator || byte == FieldTable.innerSeparator
    }

    /// Items set aside.
    var count: Int { items.count }

    /// Brings the items of each slot together, in document order.
    mutating func sort() {
        var isSorted = true
        for index in items.indices.dropFirst() where items[index].slot < items[index - 1].slot {
            isSorted = false
        }
        if !isSorted { items.sort { ($0.slot, $0.firstStep) < ($1.slot, $1.firstStep) } }
    }

    /// The items from `first` on that are of the same slot.
    func group(from first: Int) -> Range<Int> {
        var end = first + 1
        while end < items.count, items[end].slot == items[first].slot { end += 1 }
        return first..<end
    }

    /// The slot of the item at `index`.
    func slot(at index: Int) -> Int { items[index].slot }

    /// Appends the items of `group` to `list`, where an item stands already if `hasFirst`; false, where the list
    /// would be longer than `limit`, since few bytes of a file can ask for very many empty items. `length` is
    /// the list's where `group` is empty; `tree` knows which nodes repeat in the record of that number.
    func compose(
        _ group: Range<Int>, into list: inout ScratchBuffer<UInt8>, hasFirst: Bool, length: Int, limit: Int,
        tree: borrowing KeyTree, record: Int
    ) -> Bool {
        var length = length
        var at = 0
        var isFirstInItem = !hasFirst
        for place in group {
            let item = items[place]
            guard let step = repeatingStep(of: item, tree, record) else { continue }
            length = tree.repeats(Int(step.node), in: record)
            if Int(step.index) > at {
                guard list.count + Int(step.index) - at <= limit else { return false }
                list.append(repeating: FieldTable.listSeparator, count: Int(step.index) - at)
                at = Int(step.index)
                isFirstInItem = true
            }
            if !isFirstInItem { list.append(FieldTable.innerSeparator) }
            bytes.withUnsafeBytes { list.append(UnsafeRawBufferPointer(rebasing: $0[item.start..<item.end])) }
            isFirstInItem = false
        }
        guard list.count + length - 1 - at <= limit else { return false }
        if length - 1 > at { list.append(repeating: FieldTable.listSeparator, count: length - 1 - at) }
        return true
    }

    /// The outermost step to an item that repeats.
    @inline(__always)
    private func repeatingStep(of item: Item, _ tree: borrowing KeyTree, _ record: Int) -> Step? {
        var place = item.firstStep
        while place < steps.count {
            if tree.repeats(Int(steps[place].node), in: record) > 0 { return steps[place] }
            place &+= 1
        }
        return nil
    }

    @inline(__always)
    mutating func forgetRecord() {
        if items.isEmpty { return }
        items.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        hasSeparatorInItem = false
    }
}
