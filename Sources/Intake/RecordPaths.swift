import Formats

/// Where the records of a batch stand in their JSON or XML document: pointers or element paths.
public struct RecordPaths: Sendable, Hashable {
    private let places: ElementPlaces

    init(_ places: ElementPlaces) { self.places = places }

    /// The path of a record, from 0 in its batch.
    public func path(of record: Int) -> String { places.path(of: record) }
}

extension RawBatch {
    /// Where the records stand; nil where they stand in rows or lines.
    public var paths: RecordPaths? { table.elements.map { RecordPaths($0) } }
}
