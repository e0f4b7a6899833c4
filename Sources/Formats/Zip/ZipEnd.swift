/// What the end of a ZIP archive says of its central directory (APPNOTE 4.3.14 to 4.3.16).
///
///     entries … | directory | [ZIP64 end record, locator] | end record, comment |
///     0           offset      offset + size                                     count
struct ZipEnd {
    let directoryOffset: Int
    let directorySize: Int
    let entryCount: Int

    private static let length = 22
    private static let longestComment = 0xFFFF
    private static let locatorLength = 20
    private static let length64 = 56

    /// Finds the end record, which has to end where the file does.
    static func find(in bytes: any RandomAccessBytes) throws(FormatError) -> ZipEnd {
        let tailStart = max(0, bytes.count - length - longestComment)
        let tail = ZipFields(try bytes.bytes(at: tailStart, count: bytes.count - tailStart))
        let place = tailStart + (try place(in: tail, from: tailStart))
        let record = ZipFields(Array(tail.bytes[(place - tailStart)...].prefix(length)))
        let end = try read(record, at: place, of: bytes)
        return end
    }

    /// The end record's place in the archive's last bytes, which begin at `tailStart`.
    private static func place(in tail: ZipFields, from tailStart: Int) throws(FormatError) -> Int {
        var fitting: [Int] = []
        var last: Int?
        for place in stride(from: tail.count - length, through: 0, by: -1)
        where tail.bytes[place] == 0x50 && tail.double(place) == ZipFields.Signature.end {
            if place + length + tail.word(place + 20) == tail.count { fitting.append(place) }
            last = last ?? place
        }
        if let place = fitting.first {
            guard fitting.count == 1 else { throw .archive(.twoEnds, byteOffset: tailStart + fitting[1]) }
            return place
        }
        guard let last else { throw .archive(.noEnd, byteOffset: nil) }
        let end = last + length + tail.word(last + 20)
        throw end < tail.count
            ? .archive(.bytesAfter, byteOffset: tailStart + end)
            : .archive(.noEnd, byteOffset: tailStart + tail.count)
    }

    private static func read(_ record: ZipFields, at place: Int, of bytes: any RandomAccessBytes)
        throws(FormatError) -> ZipEnd
    {
        let damage = FormatError.archive(.damagedDirectory, byteOffset: place)
        let plain = ZipEnd(
            directoryOffset: record.double(16), directorySize: record.double(12), entryCount: record.word(10))
        guard let long = try find64(before: place, in: bytes) else {
            guard record.word(4) == 0, record.word(6) == 0, record.word(8) == plain.entryCount else {
                throw .archive(.severalDisks, byteOffset: place)
            }
            try plain.checkPlace(before: place, in: bytes)
            return plain
        }
        // A number that fits into the short record has to be the same in both.
        let isSame =
            (plain.entryCount == 0xFFFF || plain.entryCount == long.end.entryCount)
            && (plain.directorySize == ZipFields.elsewhere || plain.directorySize == long.end.directorySize)
            && (plain.directoryOffset == ZipFields.elsewhere
                || plain.directoryOffset == long.end.directoryOffset)
        guard isSame else { throw damage }
        try long.end.checkPlace(before: long.place, in: bytes)
        return long.end
    }

    /// The ZIP64 end record, where a locator for it stands right before the end record.
    private static func find64(before place: Int, in bytes: any RandomAccessBytes)
        throws(FormatError) -> (end: ZipEnd, place: Int)?
    {
        let locatorPlace = place - locatorLength
        guard locatorPlace >= 0 else { return nil }
        let locator = ZipFields(try bytes.bytes(at: locatorPlace, count: locatorLength))
        guard locator.double(0) == ZipFields.Signature.locator64 else { return nil }
        let damage = FormatError.archive(.damagedDirectory, byteOffset: locatorPlace)
        guard let place = locator.quad(8), place <= locatorPlace - length64 else { throw damage }
        guard locator.double(4) == 0, locator.double(16) <= 1 else {
            throw .archive(.severalDisks, byteOffset: locatorPlace)
        }
        let record = ZipFields(try bytes.bytes(at: place, count: length64))
        guard record.double(0) == ZipFields.Signature.end64, let size = record.quad(4),
            place + 12 + size == locatorPlace, let entryCount = record.quad(32),
            let directorySize = record.quad(40), let directoryOffset = record.quad(48)
        else { throw damage }
        guard record.double(16) == 0, record.double(20) == 0, record.quad(24) == entryCount else {
            throw .archive(.severalDisks, byteOffset: place)
        }
        let end = ZipEnd(
            directoryOffset: directoryOffset, directorySize: directorySize, entryCount: entryCount)
        return (end, place)
    }

    /// The directory has to end where the end records begin; where it ends before, and stands later than the
    /// record says, something was put before the archive.
    private func checkPlace(before place: Int, in bytes: any RandomAccessBytes) throws(FormatError) {
        let end = directoryOffset + directorySize
        if end == place { return }
        guard end < place, directorySize >= 4 || entryCount == 0 else {
            throw .archive(.damagedDirectory, byteOffset: place)
        }
        let shifted = place - directorySize
        let signature = entryCount == 0 ? nil : ZipFields(try bytes.bytes(at: shifted, count: 4)).double(0)
        throw signature == nil || signature == ZipFields.Signature.directoryEntry
            ? .archive(.bytesBefore, byteOffset: 0) : .archive(.damagedDirectory, byteOffset: end)
    }
}
