/// Holds the directory of an archive against the entries' own headers, so that nobody who reads the archive from
/// its front could see other files in it (APPNOTE 4.3.7).
struct ZipLayout {
    private static let length = 30

    private let bytes: any RandomAccessBytes
    private let directoryOffset: Int

    /// Checks `entries`, and returns where the bytes of each begin.
    static func check(_ entries: [ZipEntry], before directoryOffset: Int, in bytes: any RandomAccessBytes)
        throws(FormatError) -> [Int]
    {
        let layout = ZipLayout(bytes: bytes, directoryOffset: directoryOffset)
        var dataOffsets = [Int](repeating: 0, count: entries.count)
        let order = entries.indices.sorted { entries[$0].localHeaderOffset < entries[$1].localHeaderOffset }
        let first = order.first.map { entries[$0].localHeaderOffset } ?? directoryOffset
        guard first == 0 else { throw .archive(.bytesBefore, byteOffset: 0) }
        for (rank, index) in order.enumerated() {
            let isLast = rank + 1 == order.count
            let next = isLast ? directoryOffset : entries[order[rank + 1]].localHeaderOffset
            dataOffsets[index] = try layout.check(entries[index], next: next)
        }
        return dataOffsets
    }

    /// Checks one entry, which has to end before `next`, and returns where its bytes begin.
    private func check(_ entry: ZipEntry, next: Int) throws(FormatError) -> Int {
        let start = entry.localHeaderOffset
        func refused(_ fault: FormatError.ArchiveFault) -> FormatError { .archive(fault, byteOffset: start) }
        guard start + Self.length <= directoryOffset else { throw refused(.missingHeader) }
        let header = ZipFields(try bytes.bytes(at: start, count: Self.length))
        guard header.count == Self.length, header.double(0) == ZipFields.Signature.localHeader else {
            throw refused(.missingHeader)
        }
        let (nameLength, extraLength) = (header.word(26), header.word(28))
        let dataOffset = start + Self.length + nameLength + extraLength
        let end = dataOffset + entry.compressedSize
        guard end <= next else { throw refused(.overlap) }
        let rest = ZipFields(try bytes.bytes(at: start + Self.length, count: nameLength + extraLength))
        guard rest.bytes.prefix(nameLength).elementsEqual(entry.nameBytes) else {
            throw refused(.namesDiffer)
        }
        guard isSame(header, rest, nameLength: nameLength, as: entry) else { throw refused(.headersDiffer) }
        try checkGap(from: end, to: next, hasDescriptor: entry.hasDescriptor)
        return dataOffset
    }

    private func isSame(_ header: ZipFields, _ rest: ZipFields, nameLength: Int, as entry: ZipEntry) -> Bool {
        guard header.word(8) == (entry.isDeflated ? 8 : 0), header.word(6) & 1 == 0 else { return false }
        let extra = rest.extra(ZipFields.extra64, from: nameLength, count: rest.count - nameLength)
        var sizes = [header.double(22), header.double(18)]
        guard ZipEntry.widen(&sizes, from: extra) else { return false }
        // Where they stand behind the bytes, the header may hold zeros or nothing that counts.
        if header.word(6) & 1 << 3 != 0 { return entry.hasDescriptor }
        return sizes == [entry.uncompressedSize, entry.compressedSize] && header.double(14) == entry.checksum
    }

    /// A descriptor may stand behind an entry, and room that no one uses; not another entry.
    private func checkGap(from start: Int, to end: Int, hasDescriptor: Bool) throws(FormatError) {
        guard end - start >= Self.length else { return }
        // With its signature or without, with sizes of four bytes or of eight.
        let places = hasDescriptor ? [0, 12, 16, 20, 24] : [0]
        let gap = ZipFields(try bytes.bytes(at: start, count: Self.length))
        for place in places where gap.double(place) == ZipFields.Signature.localHeader {
            throw .archive(.unlistedEntry, byteOffset: start + place)
        }
    }
}
