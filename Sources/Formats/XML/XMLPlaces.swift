/// Counts the elements on the way to the records, so that each record's place can be told.
struct XMLPlaces: Sendable {
    /// How many elements of each name of the record path have come in the present parent.
    private var ordinals: [Int]
    // What the records since the last table stand in.
    private var parents: [ElementPlaces.Parent] = []
    private let names: [String]

    init(recordPath: [String]) {
        names = recordPath
        ordinals = [Int](repeating: 0, count: recordPath.count)
    }

    /// Number, from 0, of the present record among its siblings of the same name.
    var index: Int { ordinals[names.count - 1] - 1 }

    /// An element that the records stand in begins, `level` elements below the document; so many records were
    /// read since the last table.
    mutating func enter(level: Int, records: Int) {
        ordinals[level] += 1
        ordinals[level + 1] = 0
        if level == names.count - 2 { noteParent(records) }
    }

    /// A record begins.
    mutating func beginRecord() {
        ordinals[names.count - 1] += 1
        if parents.isEmpty { noteParent(0) }
    }

    /// So many records are passed over, all in the present parent.
    mutating func passOver(records: Int) { ordinals[names.count - 1] += records }

    /// What the records stand in, from the last call on.
    mutating func take() -> [ElementPlaces.Parent] {
        defer { parents = parents.suffix(1).map { ElementPlaces.Parent(firstRecord: 0, path: $0.path) } }
        return parents
    }

    /// An element is numbered where it is not the first of its name.
    private mutating func noteParent(_ records: Int) {
        var path = ""
        for (name, ordinal) in zip(names, ordinals).dropLast() {
            path += "/" + name
            if ordinal > 1 { path += "[\(ordinal)]" }
        }
        if parents.last?.firstRecord == records { parents.removeLast() }
        parents.append(ElementPlaces.Parent(firstRecord: records, path: path))
    }
}
