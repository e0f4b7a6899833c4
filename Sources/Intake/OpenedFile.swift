import Formats

/// A file whose first bytes have been looked at.
struct OpenedFile {
    /// The bytes, decompressed, from the beginning.
    let bytes: HeadByteSource
    /// The first of them.
    let head: [UInt8]
    let isCompressed: Bool
    let source: SourceDescription
    let limits: FormatLimits
    let everyColumn: Bool
    /// Whether what is compressed may be decompressed on a thread of its own.
    let readsAhead: Bool
    /// What is to be said of the archive that it stands in, and of what is stated of it.
    var notes: [IntakeNote]

    /// Whether `head` is all of the file.
    var isHeadWhole: Bool { head.count < AdapterBook.headSize }

    /// The encoding, what to say of it, and the first bytes as UTF-8, without a byte order mark.
    ///
    /// What the source states beats what a format declares, and a byte order mark beats both.
    func text(declared: TextEncoding? = nil) throws(IntakeError) -> TextUnderstanding {
        var stated: TextEncoding?
        if let name = source.encoding {
            stated = TextEncoding(label: name)
            if stated == nil { throw .unknownEncoding(name: name) }
        }
        let found =
            if let encoding = stated ?? declared {
                TextEncoding.detect(head: head, declared: encoding)
            } else {
                TextEncoding.detect(head: head)
            }
        return TextUnderstanding(
            found, of: self, isStated: stated != nil, isDeclared: declared != nil)
    }
}

extension FileUnderstanding.Conclusion {
    /// What the configuration says.
    static func stated(_ value: String) -> FileUnderstanding.Conclusion {
        FileUnderstanding.Conclusion(value: value, confidence: 1, why: "stated in the configuration")
    }
}
