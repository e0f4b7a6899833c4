import Anonymisation
import Disclosure
import Formats
import Intake
import Model
import Statistics
import Validation

/// Errors of the rooms in words for people: what is wrong, where, and how to mend it. No value of a record.
enum ErrorText {
    /// The error as a sentence of its own.
    static func sentence(_ error: IntakeError) -> Message { of(error).sentence }
    /// The error as a sentence of its own.
    static func sentence(_ error: FormatError) -> Message { of(error).sentence }
    /// The error as a sentence of its own.
    static func sentence(_ error: AnonymisationError) -> Message { of(error).sentence }

    static func of(_ error: IntakeError) -> Message {
        switch error {
        case .format(let error): return of(error)
        case .empty:
            return "the file holds nothing; send the file again, or a nil report if there were no cases"
        case .unsupportedFormat(.protectedDocument):
            return "the workbook is protected by a password; save it as .xlsx without one and send that"
        case .unsupportedFormat(let format):
            return
                "the file is \(name(of: format)), which is not read here; save as .xlsx or CSV and send that"
        case .noWorkbook:
            return "it is stated to be a workbook (xlsx) and is none; state the format that it has, or none"
        case .unknownEncoding(let name):
            return "\"\(name)\" is no encoding that is known here; use one of "
                + "\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))"
        case .headingTwice(_, let columns):
            guard let last = columns.last, columns.count > 1 else {
                return "a heading that the mapping names stands twice; rename one of them"
            }
            let others = columns.dropLast().map { "\($0)" }.joined(separator: ", ")
            return
                "a heading that the mapping names stands twice (columns \(others) and \(last)); rename one of them"
        case .needsFile(let format):
            return "\(name(of: format)) cannot be read as it comes in; save it as a file and name that"
        case .changedMeanwhile:
            return "the file changed while it was read; check it again once it is written completely"
        case .archiveInArchive:
            return "it is an archive inside an archive, which is not opened; send its files in one archive"
        case .noRecordsInArchive:
            return "the archive holds no file of records; put CSV, XML, JSON or .xlsx files into it"
        case .unknownSheet(_, let known):
            return
                "the workbook has no sheet of the name that is stated; it has \(sheets(known)): state one of them, or its number"
        case .sheetsAlike(let names):
            return
                "the sheets \(sheets(names)) could all hold the records; say which: \"sheet\" in pipeline.json,"
                + " or --sheet"
        case .noSheet: return "the workbook has no sheet with anything in it; check that it was saved"
        case .noHeaderRow(let row):
            return
                "there is no row \(row), where its headings are said to stand; correct \"header\" or --header"
        }
    }

    static func of(_ error: FormatError) -> Message {
        switch error {
        case .notFound: return "there is no such file; check the path"
        case .isDirectory: return "this is a folder, and a file is expected; name the file inside it"
        case .unreadable(_, let code):
            return "the system does not let it be read (error \(code)); check its permissions"
        case .unwritable(_, let code):
            return "the system does not let it be written (error \(code)); check space and permissions"
        case .damagedCompression(let offset):
            return
                "the compressed file is damaged or cut off at byte \(offset); compress it and send it again"
        case .trailingBytes(let offset):
            return "the compressed file ends, and other bytes follow from byte \(offset); compress it again"
        case .archive(let fault, let offset): return of(fault, byteOffset: offset)
        case .workbook(let fault): return of(fault)
        case .damagedSheet(let row, let reason):
            return "the sheet breaks off after row \(row): \(reason); open the workbook and save it again"
        case .malformed(let line, let offset, let reason):
            let place: Message = offset.map { ", byte \($0)" } ?? ""
            return "it breaks off at line \(line)\(place): \(reason); export the file again"
        case .noRecordsThere:
            return
                "no list of records stands where they were sought; name where they stand: \"records\" in"
                + " pipeline.json, or --records-at"
        case .limitExceeded(let limit, let line, let offset):
            let byte: Message = offset.map { ", byte \($0)" } ?? ""
            let place: Message = line.map { " at line \($0)\(byte)" } ?? ""
            let key: Message =
                key(of: limit).map { " (\"\($0)\" among the \"limits\" of pipeline.json sets more)" } ?? ""
            return "it goes beyond what is read\(place): \(of(limit))\(key)"
        }
    }

    /// The setting that a limit goes by; nil where none is to be had.
    private static func key(of limit: FormatError.Limit) -> String? {
        switch limit {
        case .size: "decompressedSize"
        case .entries: "zipEntries"
        case .entities: nil
        case .depth, .ratio, .cellLength, .columns, .recordLength, .attributes, .sheets, .sharedStrings,
            .heldInMemory:
            limit.rawValue
        }
    }

    static func of(_ limit: FormatError.Limit) -> Message {
        switch limit {
        case .depth: "values are nested too deeply"
        case .size: "it is too large once decompressed"
        case .ratio: "it decompresses to too many times its size"
        case .cellLength: "a cell is too long"
        case .columns: "a record has too many fields"
        case .entities: "it uses entities or a document type of its own, which are never read"
        case .recordLength: "a record is too long, as when a quote is not closed"
        case .attributes: "an element has too many attributes"
        case .entries: "the archive holds too many files"
        case .sheets: "the workbook has too many sheets"
        case .sharedStrings: "the workbook's texts are too long to be held"
        case .heldInMemory:
            "it is too large to be held in memory; save it, decompressed, as a file of its own"
        }
    }

    static func of(_ error: AnonymisationError) -> Message {
        switch error {
        case .keyMissing:
            "it holds identifiers and there is no linking key to turn them into tokens; name a key file with"
                + " \"key\" in pipeline.json, or have it prepared by its sender"
        case .keyMismatch(let prepared, let atHand):
            "it was prepared with another linking key (\("\(prepared)")) than the one at hand (\("\(atHand)")); ask which"
                + " one belongs to this round"
        case .notAFingerprint: "its key_fingerprint is no fingerprint of a key; prepare it again"
        case .notCanonical(let record, let field):
            "record \(record) does not hold \(field.name) as the standard writes it"
        }
    }

    static func of(_ error: KeyError) -> String {
        switch error {
        case .notFound:
            "there is no such key file; make one with \"clearingpoint key new\", or check the path"
        case .alreadyExists: "there is a file already, and keys are never overwritten; choose another name"
        case .lowEntropy: "the key is too regular to protect anybody; make one with \"clearingpoint key new\""
        case .damaged: "the key file is damaged: its check line does not fit its key; take it from a copy"
        default: "the key file cannot be used (\(error)); take it from a copy, or make a new key"
        }
    }

    static func of(_ error: DisclosureError) -> String {
        switch error {
        case .belowFloor(let setting, let floor, let given):
            "\(setting) is \(given), and the program accepts no less than \(floor)"
        case .contradiction(let population, let tables):
            "the tables \(tables.joined(separator: " and ")) state different numbers of \(population.rawValue)"
        case .notAdditive(let table): "the parts of table \(table) do not add up"
        case .negative(let table): "table \(table) holds a number below zero"
        case .cannotBeProtected(let table):
            "a number of table \(table) could be worked out whatever is withheld"
        }
    }

    /// Sheets by number, and by name where that may be shown.
    private static func sheets(_ sheets: [SheetName]) -> String {
        sheets.map { sheet in
            QuotableName.text(of: sheet.name).map { "\(sheet.number) (\"\($0)\")" } ?? "\(sheet.number)"
        }.joined(separator: ", ")
    }

    private static func name(of format: FormatSniff) -> Message {
        switch format {
        case .openDocument: "an OpenDocument sheet or text (.ods, .odt)"
        case .officeDocument: "an Office document that is no workbook"
        case .zip: "a ZIP archive or Excel workbook"
        case .html: "a web page"
        case .pdf: "a PDF document"
        case .compoundDocument: "an old Office document"
        case .protectedDocument: "an Office document protected by a password"
        case .spreadsheetXML: "a workbook as one XML document (Excel 2003)"
        case .flatOpenDocument: "an OpenDocument sheet or text in one XML document (.fods)"
        case .richText: "a text with its looks (.rtf)"
        case .symbolicLink: "a table in SYLK (.slk)"
        case .dataInterchange: "a table in DIF (.dif)"
        default: "no text"
        }
    }
}
