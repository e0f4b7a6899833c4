/// One file or folder of a ZIP archive, as its directory and its own header both say.
public struct ZipEntry: Sendable, Hashable {
    /// Path inside the archive, parts joined by `/`; a folder's ends with one.
    public let name: String
    /// Whether it is a folder: it has no bytes.
    public let isDirectory: Bool
    /// Bytes as they stand in the archive.
    public let compressedSize: Int
    /// Bytes once decompressed.
    public let uncompressedSize: Int
    /// Offset of the entry's own header in the archive.
    public let localHeaderOffset: Int

    let isDeflated: Bool
    /// CRC-32 of the decompressed bytes.
    let checksum: Int
    /// Whether sizes and checksum may stand behind the bytes, not before.
    let hasDescriptor: Bool
    /// The name as it stands in the archive.
    let nameBytes: [UInt8]
}

extension ZipEntry {
    private static let length = 46
    private static let encryptedFlags = 1 | 1 << 6 | 1 << 13
    private static let aesMethod = 99

    /// Reads the entries of a central directory (APPNOTE 4.3.12), `bytes`, which stands at `offset`.
    static func read(_ bytes: ZipFields, count: Int, at offset: Int) throws(FormatError) -> [ZipEntry] {
        var entries: [ZipEntry] = []
        entries.reserveCapacity(count)
        var place = 0
        while entries.count < count {
            let (entry, end) = try read(bytes, at: place, of: offset)
            entries.append(entry)
            place = end
        }
        guard place == bytes.count else { throw .archive(.damagedDirectory, byteOffset: offset + place) }
        return entries
    }

    private static func read(_ bytes: ZipFields, at place: Int, of offset: Int)
        throws(FormatError) -> (entry: ZipEntry, end: Int)
    {
        func refused(_ fault: FormatError.ArchiveFault) -> FormatError {
            .archive(fault, byteOffset: offset + place)
        }
        guard place + length <= bytes.count, bytes.double(place) == ZipFields.Signature.directoryEntry else {
            throw refused(.damagedDirectory)
        }
        let (nameLength, extraLength) = (bytes.word(place + 28), bytes.word(place + 30))
        let end = place + length + nameLength + extraLength + bytes.word(place + 32)
        guard end <= bytes.count else { throw refused(.damagedDirectory) }
        let (flags, method) = (bytes.word(place + 8), bytes.word(place + 10))
        guard flags & encryptedFlags == 0, method != aesMethod else { throw refused(.encrypted) }
        guard method == 0 || method == 8 else { throw refused(.unsupportedMethod) }
        guard isPlain(attributes: bytes.double(place + 38)) else { throw refused(.link) }
        let extra = bytes.extra(
            ZipFields.extra64, from: place + length + nameLength, count: extraLength)
        var sizes = [bytes.double(place + 24), bytes.double(place + 20), bytes.double(place + 42)]
        guard widen(&sizes, from: extra), method == 8 || sizes[0] == sizes[1] else {
            throw refused(.damagedDirectory)
        }
        guard bytes.word(place + 34) == 0 || bytes.word(place + 34) == 0xFFFF && extra != nil else {
            throw refused(.severalDisks)
        }
        let nameBytes = Array(bytes.bytes[place + length..<place + length + nameLength])
        guard let name = ZipName.decoded(nameBytes, isMarkedUTF8: flags & 1 << 11 != 0),
            ZipName.isSafe(name)
        else { throw refused(.unsafeName) }
        let entry = ZipEntry(
            name: name, isDirectory: name.hasSuffix("/"), compressedSize: sizes[1],
            uncompressedSize: sizes[0],
            localHeaderOffset: sizes[2], isDeflated: method == 8, checksum: bytes.double(place + 16),
            hasDescriptor: flags & 1 << 3 != 0, nameBytes: nameBytes)
        // A folder with bytes would be a file to other readers.
        guard !entry.isDirectory || entry.uncompressedSize == 0 else { throw refused(.headersDiffer) }
        return (entry, end)
    }

    /// Files and folders only: the upper half of the attributes is a Unix mode, or nothing. A pipe's mode is
    /// that of a file packed from standard input.
    private static func isPlain(attributes: Int) -> Bool {
        [0, 0x8000, 0x4000, 0x1000].contains(attributes >> 16 & 0xF000)
    }

    /// Puts the values of the ZIP64 extra field for those numbers that say `elsewhere`, in their fixed order.
    static func widen(_ numbers: inout [Int], from extra: ZipFields?) -> Bool {
        var place = 0
        for index in numbers.indices where numbers[index] == ZipFields.elsewhere {
            // Without the field, the number is what it says.
            guard let extra else { continue }
            guard place + 8 <= extra.count, let value = extra.quad(place) else { return false }
            numbers[index] = value
            place += 8
        }
        return true
    }
}
