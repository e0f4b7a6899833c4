/// What a file is, by its content; its name is not looked at.
public enum FormatSniff: String, Sendable, Hashable, CaseIterable {
    case csv, xml, json, ndjson, gzip, zip
    /// A web page, however it is named.
    case html
    /// A PDF document.
    case pdf
    /// An old Microsoft compound document: `.xls`, `.doc`.
    case compoundDocument
    /// A workbook or document of Office that a password protects.
    case protectedDocument
    /// A workbook as one XML document, as Excel wrote it from 2002 on.
    case spreadsheetXML
    /// A document of LibreOffice and others as one XML document: `.fods`.
    case flatOpenDocument
    /// Text with its looks: `.rtf`.
    case richText
    /// A table in SYLK, of the time before Excel: `.slk`.
    case symbolicLink
    /// A table in DIF, of the time before Excel: `.dif`.
    case dataInterchange
    /// A document of LibreOffice and others: `.ods`, `.odt`.
    case openDocument
    /// A document of Office in a ZIP archive that is no workbook: `.docx`, `.pptx`. Not told by the first bytes.
    case officeDocument
    /// No bytes at all, or white space only.
    case empty
    /// Bytes that are no text.
    case binary

    /// Concludes the format from a file's first bytes (decompressed and decoded where that was needed).
    public static func detect(head: [UInt8]) -> FormatSniff {
        if head.dropFirst(30).starts(with: openDocumentType) { return .openDocument }
        for (magic, format) in magics where head.starts(with: magic) {
            return format == .compoundDocument && isProtected(head) ? .protectedDocument : format
        }
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        guard let start = text.firstIndex(where: { !isWhiteSpace($0) }) else { return .empty }
        let body = text[start...]
        if let format = exchange(body) { return format }
        switch body[start] {
        case UInt8(ascii: "<"): if let format = markup(body) { return format }
        case UInt8(ascii: "{"): if let format = object(body) { return format }
        case UInt8(ascii: "["): if let format = array(body) { return format }
        default: break
        }
        return text.prefix(4096).count { $0 == 0 } > 8 ? .binary : .csv
    }

    private static let magics: [([UInt8], FormatSniff)] = [
        ([0x1F, 0x8B], .gzip),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundDocument),
    ]

    // The first entry of such an archive is its media type, not compressed.
    private static let openDocumentType = Array("mimetypeapplication/vnd.oasis.opendocument".utf8)

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func array(_ body: ArraySlice<UInt8>) -> FormatSniff? {
        guard let next = body.dropFirst().first(where: { !isWhiteSpace($0) }) else { return .json }
        return Array("{[]\"-0123456789tfn".utf8).contains(next) ? .json : nil
    }

    /// An object alone is a JSON document; an object, a line end and more are NDJSON. More on the same line is a fault
    /// in a document.
    private static func object(_ body: ArraySlice<UInt8>) -> FormatSniff? {
        guard let next = body.dropFirst().first(where: { !isWhiteSpace($0) }) else { return .json }
        guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") else { return nil }
        guard let end = endOfObject(body) else { return .json }
        let gap = body[end...].prefix(while: isWhiteSpace)
        let hasLineEnd = gap.contains { $0 == 0x0A || $0 == 0x0D }
        return hasLineEnd && gap.endIndex < body.endIndex ? .ndjson : .json
    }

    private static func endOfObject(_ body: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for index in body.indices {
            let byte = body[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
        }
        return nil
    }
}
