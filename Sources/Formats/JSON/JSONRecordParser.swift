/// Reads the records of a chunk into a table: nested keys as paths, arrays as lists.
///
/// Pure: the same chunk gives the same table, on any thread. What follows is strict JSON (RFC 8259). In an array
/// the first fault ends the table with `stoppedBy`; among lines it is a fault of that line. A line that is not JSON,
/// and an element that is no object, is a record without values and with its fault.
///
/// - Keys inside an object that is the value of `person` have paths like `person/sex`.
/// - An array of texts or numbers is a list. Of an array of objects at `P`, each key `K` in them is a list at
///   `P/K`, aligned by the number of the object.
/// - The same key again in one object is `key (2)`, and a fault.
public struct JSONRecordParser: Sendable {
    /// Which paths go to which slots.
    public let slots: KeyPaths
    let limits: FormatLimits

    /// A parser that keeps the values of `slots`.
    public init(slots: KeyPaths, limits: FormatLimits = .standard) {
        self.slots = slots
        self.limits = limits
    }

    /// The paths of the first records of `chunk`, in order of appearance: what a parser for all of the file may
    /// be made with.
    public static func discover(in chunk: JSONChunk, limits: FormatLimits = .standard) -> KeyPaths {
        chunk.bytes.withUnsafeBytes { bytes in
            var reader = JSONRecordReader(bytes, chunk: chunk, slots: .discover, limits: limits)
            reader.run()
            return KeyPaths(Array(reader.slotPaths.prefix(limits.columns)))
        }
    }

    /// The records of `chunk`.
    public func parse(_ chunk: JSONChunk) -> FieldTable {
        chunk.bytes.withUnsafeBytes { bytes in
            var reader = JSONRecordReader(bytes, chunk: chunk, slots: slots, limits: limits)
            reader.run()
            return reader.finish()
        }
    }
}
