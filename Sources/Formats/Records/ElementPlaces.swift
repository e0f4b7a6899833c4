/// Where the records of a table stand in their JSON or XML document.
///
///     /records/3                     a JSON pointer: the element's number from 0, all elements counted
///     /submission/records/record[4]  an element path: the element's number from 1 among those of its name
public struct ElementPlaces: Sendable, Hashable {
    /// How a place is written.
    public enum Form: Sendable, Hashable {
        /// The document itself is the record.
        case document
        /// Elements of a JSON array.
        case pointer
        /// XML elements of a name.
        case elements(name: String)
    }

    /// What the records from one on stand in.
    struct Parent: Sendable, Hashable {
        let firstRecord: Int
        let path: String
    }

    /// How a place is written.
    public let form: Form
    /// Number, from 0, of each record of the table in what it stands in: among all elements of its array, those
    /// that are no records too, or among its siblings of the same name.
    public let indexes: [Int]
    // In order of `firstRecord`; the first one begins at 0.
    private let parents: [Parent]

    init(form: Form, indexes: [Int], parents: [Parent]) {
        precondition(indexes.isEmpty || !parents.isEmpty, "records stand in something")
        self.form = form
        self.indexes = indexes
        self.parents = parents
    }

    /// Where `record`, from 0 in the table, stands in its document.
    public func path(of record: Int) -> String {
        let (prefix, suffix) = surroundings(ofParent: lastParent(of: record))
        return number(of: record).map { "\(prefix)\($0)\(suffix)" } ?? prefix + suffix
    }

    /// The number of `record` as its path says it; nil where the document is the record.
    @inline(__always)
    func number(of record: Int) -> Int? {
        switch form {
        case .document: nil
        case .pointer: indexes[record]
        case .elements: indexes[record] &+ 1
        }
    }

    /// What stands around the number in the paths of a parent's records.
    func surroundings(ofParent parent: Int) -> (prefix: String, suffix: String) {
        let path = parents[parent].path
        switch form {
        case .document: return (path, "")
        case .pointer: return (path + "/", "")
        case .elements(let name): return ("\(path)/\(name)[", "]")
        }
    }

    /// The first record of the parent after `parent`; the count of records where there is none.
    func firstRecord(afterParent parent: Int) -> Int {
        parent + 1 < parents.count ? parents[parent + 1].firstRecord : indexes.count
    }

    /// The last parent that begins at `record` or before it.
    private func lastParent(of record: Int) -> Int {
        var (low, high) = (0, parents.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if parents[middle].firstRecord <= record { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
