extension FormatError {
    /// Why a ZIP archive is not read: APPNOTE 6.3.10 names the records; what two readers could read differently
    /// is refused here.
    public enum ArchiveFault: String, Sendable, Hashable, CaseIterable {
        /// No end record: the archive is cut off, or is none.
        case noEnd
        /// Two end records both fit the file's end: readers would disagree on what the archive holds.
        case twoEnds
        /// Bytes stand before the archive's first entry.
        case bytesBefore
        /// Bytes stand after the archive's end.
        case bytesAfter
        /// The archive continues on other files.
        case severalDisks
        /// The central directory is not what the end record says.
        case damagedDirectory
        /// An entry's own header is not where the directory says.
        case missingHeader
        /// An entry has one name in the directory and another in its own header.
        case namesDiffer
        /// Directory and header of an entry differ in method, size or checksum.
        case headersDiffer
        /// An entry that the directory does not list.
        case unlistedEntry
        /// Entries that share bytes, with each other or with the directory.
        case overlap
        /// An entry is encrypted.
        case encrypted
        /// A name that leads out of the archive: absolute, with `..`, a drive letter, a backslash or a NUL; or
        /// none at all.
        case unsafeName
        /// Two entries of one name, also where only case or the way of writing accents differs.
        case duplicateName
        /// Compressed by a method other than deflate.
        case unsupportedMethod
        /// A symbolic link or a device, not a file.
        case link
        /// An entry's compressed bytes are damaged or cut off.
        case damagedEntry
        /// An entry's bytes are not as many as the directory says.
        case wrongSize
        /// An entry's bytes do not give the checksum that the directory states.
        case wrongChecksum
    }
}
