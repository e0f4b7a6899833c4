/// Which paths inside the records of a JSON or XML file go to which slots of the table.
///
/// A path joins the names from the record to the value by `/`; an attribute is `@name`.
public struct KeyPaths: Sendable, Hashable {
    /// The path that each slot takes.
    public let paths: [String]
    /// Whether a path that appears for the first time gets a slot.
    let isDiscovering: Bool

    /// Slot `i` takes `paths[i]`; no path twice. Other paths are named once in a table and not kept; or, where they
    /// are `discovering`, get slots after these, in order of first appearance.
    public init(_ paths: [String], discovering: Bool = false) {
        precondition(Set(paths).count == paths.count, "a path goes to one slot")
        self.paths = paths
        isDiscovering = discovering
    }

    /// Every path gets a slot: for a look at a file, or at its first records.
    public static let discover = KeyPaths([], discovering: true)
}
