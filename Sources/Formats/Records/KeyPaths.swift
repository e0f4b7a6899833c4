/// Which paths inside the records of a JSON or XML file go to which slots of the table.
///
/// A path joins the names from the record to the value by `/`; an attribute is `@name`.
public struct KeyPaths: Sendable {
    /// The path that each slot takes.
    public var paths: [String] { tree.slotPaths }

    /// The paths as a tree that readers walk.
    var tree: KeyTree

    /// Slot `i` takes `paths[i]`; no path twice. Other paths are not kept, only named once.
    public init(_ paths: [String]) {
        tree = KeyTree(growth: .unknown)
        for path in paths { tree.addSlot(path: path) }
    }

    /// Every path gets a slot, in order of first appearance: for a look at a file, or at its first records.
    public static let discover = KeyPaths(tree: KeyTree(growth: .slots))

    /// The same paths; those that appear later get no slot any more.
    func fixed() -> KeyPaths { KeyPaths(paths) }

    init(tree: KeyTree) {
        self.tree = tree
    }
}
