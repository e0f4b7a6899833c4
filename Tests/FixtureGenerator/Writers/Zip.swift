/// A ZIP archive (APPNOTE 6.3) of stored entries, put together so that any of its numbers can be wrong.
struct Zip {
    struct Entry {
        var name: String
        var content: [UInt8]
        var method = 0
        var flags = 0
        var attributes = 0
        var checksum: UInt32
        /// Bytes that the directory says the entry has once decompressed, and before.
        var size: Int
        var storedSize: Int
        /// What its own header says instead.
        var localName: String?
        var localChecksum: UInt32?
        var offset: Int?
        /// Bytes between the entry and the next.
        var gap: [UInt8] = []

        init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

        init(_ name: String, _ content: [UInt8]) {
            self.name = name
            self.content = content
            checksum = Gzip.checksum(content)
            size = content.count
            storedSize = content.count
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var copy = self
            change(&copy)
            return copy
        }
    }

    var entries: [Entry]
    var before: [UInt8] = []
    var after: [UInt8] = []
    var comment: [UInt8] = []
    var disk = 0
    var countAtEnd: Int?

    init(_ entries: [Entry]) { self.entries = entries }

    func with(_ change: (inout Zip) -> Void) -> Zip {
        var copy = self
        change(&copy)
        return copy
    }

    var bytes: [UInt8] {
        var file = before
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.offset ?? file.count - before.count
            let (name, localName) = (Array(entry.name.utf8), Array((entry.localName ?? entry.name).utf8))
            let sizes = Self.doubles(UInt32(entry.storedSize), UInt32(entry.size))
            file += Self.doubles(0x0403_4B50) + Self.words(20, entry.flags, entry.method, 0, 33)
            file +=
                Self.doubles(entry.localChecksum ?? entry.checksum) + sizes + Self.words(localName.count, 0)
            file += localName + entry.content + entry.gap
            directory += Self.doubles(0x0201_4B50) + Self.words(20, 20, entry.flags, entry.method, 0, 33)
            directory += Self.doubles(entry.checksum) + sizes + Self.words(name.count, 0, 0, 0, 0)
            directory += Self.doubles(UInt32(entry.attributes), UInt32(offset)) + name
        }
        let start = file.count - before.count
        let count = countAtEnd ?? entries.count
        file += directory + Self.doubles(0x0605_4B50) + Self.words(disk, 0, count, count)
        file += Self.doubles(UInt32(directory.count), UInt32(start)) + Self.words(comment.count) + comment
        return file + after
    }

    private static func words(_ values: Int...) -> [UInt8] {
        values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    private static func doubles(_ values: UInt32...) -> [UInt8] {
        values.flatMap { value in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) } }
    }
}
