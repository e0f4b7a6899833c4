public import Formats

/// Why a submission file cannot be read (further) at all. Holds places and kinds only, never a value of a record.
public enum IntakeError: Error, Sendable, Hashable {
    /// The reader of the format gave up.
    case format(FormatError)
    /// The file has no bytes, or white space only.
    case empty
    /// The file is of a kind that is not read: an old workbook, a web page, a PDF.
    case unsupportedFormat(FormatSniff)
    /// The setting says that it is a workbook, and it is none.
    case noWorkbook
    /// The setting names an encoding that is not known.
    case unknownEncoding(name: String)
    /// Two columns have the heading that the mapping names; `columns` are their numbers from 1.
    case headingTwice(heading: String, columns: [Int])
    /// The file can be read from a file only, not from standard input.
    case needsFile(FormatSniff)
    /// The file was written to, or taken away, between its first reading and its second.
    case changedMeanwhile
    /// An archive inside an archive.
    case archiveInArchive
    /// An archive without a file of records.
    case noRecordsInArchive
    /// The setting names a sheet that the workbook does not have.
    case unknownSheet(name: String, known: [SheetName])
    /// Several sheets fit alike: the setting has to say which holds the records.
    case sheetsAlike([SheetName])
    /// A workbook without a sheet that holds anything.
    case noSheet
    /// The setting names a row for the headings that the file does not have.
    case noHeaderRow(row: Int)
}

/// A sheet of a workbook. Some name sheets for persons: a message shows the name only if nothing in it identifies.
public struct SheetName: Sendable, Hashable {
    /// Its number in the workbook, from 1.
    public let number: Int
    /// Its name.
    public let name: String
}
