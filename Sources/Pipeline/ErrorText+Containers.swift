import Formats
import Model

/// Errors of archives and workbooks in words for people.
extension ErrorText {
    static func of(_ fault: FormatError.ArchiveFault, byteOffset: Int?) -> Message {
        let (wrong, mend) = words(of: fault)
        let place: Message = byteOffset.map { " (byte \($0))" } ?? ""
        return "\(wrong)\(place); \(mend)"
    }

    private static func words(of fault: FormatError.ArchiveFault) -> (wrong: Message, mend: Message) {
        let makeAnew: Message = "make the archive anew and send that"
        return switch fault {
        case .noEnd: ("the archive is cut off: it has no end", "send it again, whole")
        case .twoEnds: ("the archive has two ends, and programs would disagree on what it holds", makeAnew)
        case .bytesBefore: ("there are bytes before the archive, or before its first file", makeAnew)
        case .bytesAfter: ("there are bytes after the archive's end", makeAnew)
        case .severalDisks: ("the archive continues in other files", "make one archive in one file")
        case .damagedDirectory: ("the archive's table of contents is damaged", makeAnew)
        case .missingHeader: ("a file of the archive is not where its table of contents says", makeAnew)
        case .namesDiffer: ("a file of the archive has two different names", makeAnew)
        case .headersDiffer: ("the archive says two different things of one file", makeAnew)
        case .unlistedEntry: ("the archive holds a file that its table of contents does not list", makeAnew)
        case .overlap: ("files of the archive overlap", makeAnew)
        case .encrypted: ("the archive is protected by a password", "make one without and send that")
        case .unsafeName:
            (
                "a file of the archive has a name that leads out of it",
                "name it without .. and without a drive, and make it anew"
            )
        case .duplicateName: ("two files of the archive have the same name", "rename one and make it anew")
        case .unsupportedMethod:
            ("the archive is compressed in a way that is not read here", "make a plain ZIP archive")
        case .link: ("the archive holds a link in place of a file", "put the file itself in and make it anew")
        case .damagedEntry, .wrongSize, .wrongChecksum:
            ("a file of the archive is damaged", "make the archive anew and send that again")
        }
    }

    static func of(_ fault: FormatError.WorkbookFault) -> Message {
        switch fault {
        case .noWorkbook: "the file is no Excel workbook; save it as .xlsx or CSV and send that"
        case .binary: "the workbook is in the binary form (.xlsb); save it as .xlsx and send that"
        case .openDocument: "the file is an OpenDocument one (.ods); save it as .xlsx or CSV and send that"
        case .damagedRelations: "the workbook's list of parts is damaged; open it and save it again"
        case .damagedWorkbook: "the workbook's list of sheets is damaged; open it and save it again"
        case .damagedStyles: "the workbook's number formats are damaged; open it and save it again"
        case .damagedStrings: "the workbook's texts are damaged; open it and save it again"
        case .missingSheet: "a sheet of the workbook is missing from the file; open it and save it again"
        }
    }
}
