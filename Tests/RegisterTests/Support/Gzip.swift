import Formats

/// Text packed as the register packs it.
enum Gzip {
    static func packed(_ text: String) -> [UInt8] { packed(Array(text.utf8)) }

    static func packed(_ text: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        let writer = GzipWriter(level: 1)
        writer.append(text, to: &packed)
        writer.finish(into: &packed)
        return packed
    }
}
