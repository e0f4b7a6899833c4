import Formats

/// Text packed as the register packs it.
enum Gzip {
    static func packed(_ text: String) -> [UInt8] { GzipWriter.compressed(Array(text.utf8)) }
}
