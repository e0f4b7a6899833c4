import Formats

/// The text of some bytes in UTF-8, as the readers above the decoder see it.
enum DecodedText {
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        do throws(FormatError) {
            return try DecodingByteSource(MemoryByteSource(bytes), encoding: .utf8).readAll()
        } catch {
            demand(false, "bytes in memory can be decoded")
            return []
        }
    }
}
