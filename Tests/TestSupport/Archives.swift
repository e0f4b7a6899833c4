import Formats

/// ZIP archives as the tests make them.
public enum Archives {
    /// An archive of those files, in that order.
    public static func zip(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        let zip = ZipWriter(level: 1)
        var archive: [UInt8] = []
        for (name, bytes) in files { try zip.entry(name, bytes, to: &archive) }
        try zip.finish(into: &archive)
        return archive
    }
}

extension WorkbookParts {
    /// The workbook.
    public var bytes: [UInt8] { get throws { try Archives.zip(all.map { ($0.name, Array($0.text.utf8)) }) } }
}
