/// Records of an XML document as they stand in it, and where they stand: what one parser call works on.
public struct XMLChunk: Sendable {
    enum Content: Sendable {
        /// Whole records, all in one parent.
        case text(Text)
        /// Records that were read already.
        case table(FieldTable)
    }

    /// Whole records between the start tags of what they stand in and the end tags: a document of its own.
    struct Text: Sendable {
        let bytes: [UInt8]
        /// Bytes before the first record.
        let headLength: Int
        let recordCount: Int
        /// Physical line, from 1, on which the first record begins.
        let firstLine: Int
        /// Offset of the first record in the text that was split.
        let byteOffset: Int
        /// What was counted before the first record.
        let places: XMLPlaces
    }

    let content: Content
    /// Physical line, from 1, on which the last record ends or, where it was read already, begins.
    public let lastLine: Int
    /// Values outside the records before these: they count even where a fault in these ends the reading.
    public let outsideCount: Int
}
