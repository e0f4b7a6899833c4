// ZIP archives that two programs could read differently, and damaged ones.
extension MustFail {
    private static let stays = Zip.Entry("stays.csv", rows)

    static let archives: [MustFailCase] = [
        archive(
            "cut-off.zip", Array(Zip([stays]).bytes.dropLast(30)), "the end is missing", "noEnd", "has no end"
        ),
        archive(
            "two-ends.zip", Zip([stays]).with { $0.comment = Zip([]).bytes }, "a second end in the comment",
            "twoEnds",
            "has two ends"),
        archive(
            "bytes-before.zip",
            Zip([stays.with { $0.offset = 40 }]).with { $0.before = Zip([stays]).bytes.prefix(40) + [] },
            "something stands before the first file", "bytesBefore", "bytes before the archive"),
        archive(
            "bytes-after.zip", Zip([stays]).with { $0.after = bytes("more") }, "something follows the end",
            "bytesAfter",
            "bytes after the archive's end"),
        archive(
            "several-disks.zip", Zip([stays]).with { $0.disk = 1 }, "the second of two diskettes",
            "severalDisks",
            "continues in other files"),
        archive(
            "damaged-directory.zip", Zip([stays]).with { $0.countAtEnd = 2 }, "two files are said to be one",
            "damagedDirectory", "table of contents is damaged"),
        archive(
            "missing-header.zip",
            Zip([stays, Zip.Entry("b.csv", rows).with { $0.offset = 40 + bytes(rows).count }]),
            "a file is not where the table of contents says", "missingHeader",
            "is not where its table of contents says"),
        archive(
            "names-differ.zip", Zip([stays.with { $0.localName = "stays.exe" }]), "one file, two names",
            "namesDiffer",
            "has two different names"),
        archive(
            "headers-differ.zip", Zip([stays.with { $0.localChecksum = 1 }]), "one file, two checksums",
            "headersDiffer",
            "says two different things of one file"),
        archive(
            "unlisted.zip", Zip([stays.with { $0.gap = Zip([Zip.Entry("hidden.csv", rows)]).bytes }]),
            "a file that the table of contents does not list", "unlistedEntry", "does not list"),
        archive(
            "overlap.zip",
            Zip([
                stays,
                Zip.Entry("stays.csv", rows).with {
                    $0.name = "b.csv"
                    $0.offset = 0
                },
            ]),
            "two files in the same bytes", "overlap", "of the archive overlap"),
        archive(
            "encrypted.zip", Zip([stays.with { $0.flags = 1 }]), "a password", "encrypted",
            "protected by a password"),
        archive(
            "path-escape.zip", Zip([Zip.Entry("../../stays.csv", rows)]),
            "a name that leads out of the archive",
            "unsafeName", "a name that leads out of it"),
        archive(
            "name-twice.zip", Zip([stays, Zip.Entry("STAYS.csv", rows)]), "two files of one name",
            "duplicateName",
            "have the same name"),
        archive(
            "other-method.zip", Zip([stays.with { $0.method = 14 }]),
            "compressed by a method of few programs",
            "unsupportedMethod", "compressed in a way that is not read"),
        archive(
            "link.zip", Zip([Zip.Entry("stays.csv", "/etc/passwd").with { $0.attributes = 0xA1FF << 16 }]),
            "a link to another file", "link", "holds a link"),
        archive(
            "damaged-file.zip",
            Zip([
                stays.with {
                    $0.method = 8
                    $0.content = [6, 7, 8]
                    $0.storedSize = 3
                }
            ]),
            "what should be compressed is not", "damagedEntry", "file of the archive is damaged"),
        archive(
            "wrong-size.zip",
            Zip([
                stays.with {
                    $0.method = 8
                    $0.content = Gzip.deflated(bytes(rows))
                    $0.storedSize = $0.content.count
                    $0.size += 1
                }
            ]),
            "a file has a byte less than is said", "wrongSize", "file of the archive is damaged"),
        archive(
            "wrong-checksum.zip", Zip([stays.with { $0.checksum ^= 1 }]), "a file has another checksum",
            "wrongChecksum",
            "file of the archive is damaged"),
        .unreadable(
            "archive-in-archive.zip", Zip([Zip.Entry("stays.zip", Zip([stays]).bytes)]).bytes,
            "an archive inside an archive", "IntakeError.archiveInArchive", "an archive inside an archive"),
        .unreadable(
            "no-records.zip", Zip([Zip.Entry("a.doc", "x"), Zip.Entry("b.jpg", "y")]).bytes,
            "no file of records",
            "IntakeError.noRecordsInArchive", "holds no file of records"),
    ]

    private static func archive(
        _ file: String, _ zip: Zip, _ wrong: String, _ fault: String, _ words: String
    ) -> MustFailCase {
        archive(file, zip.bytes, wrong, fault, words)
    }

    private static func archive(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ fault: String, _ words: String
    ) -> MustFailCase {
        .unreadable(file, bytes, wrong, "ArchiveFault.\(fault)", words)
    }
}
