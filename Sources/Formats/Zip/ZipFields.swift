/// Little-endian numbers in one record of a ZIP archive.
struct ZipFields {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    /// Two bytes from `offset`, which stand in the record.
    func word(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

    /// Four bytes.
    func double(_ offset: Int) -> Int { word(offset) | word(offset + 2) << 16 }

    /// Eight bytes; nil where no file is so long.
    func quad(_ offset: Int) -> Int? {
        let high = double(offset + 4)
        return high < 1 << 30 ? high << 32 | double(offset) : nil
    }

    /// The body of the extra field `id` among the `count` bytes of extra fields from `start`.
    func extra(_ id: Int, from start: Int, count: Int) -> ZipFields? {
        var place = start
        while place + 4 <= start + count {
            let length = word(place + 2)
            guard place + 4 + length <= start + count else { return nil }
            if word(place) == id { return ZipFields(Array(bytes[place + 4..<place + 4 + length])) }
            place += 4 + length
        }
        return nil
    }

    /// Signatures that begin the records.
    enum Signature {
        static let localHeader = 0x0403_4B50
        static let directoryEntry = 0x0201_4B50
        static let end = 0x0605_4B50
        static let end64 = 0x0606_4B50
        static let locator64 = 0x0706_4B50
        static let descriptor = 0x0807_4B50
    }

    /// The extra field of sizes and places beyond 4 GiB.
    static let extra64 = 0x0001
    /// What a four-byte number says whose value stands in that field.
    static let elsewhere = 0xFFFF_FFFF
}
