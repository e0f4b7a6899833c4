import Formats
import Foundation

/// Where copies may be written: nowhere that the program keeps what has no identifiers, and not over the submission.
struct CopyPlaces {
    private let request: CopyRequest
    private let configuration: Configuration

    init(_ request: CopyRequest, configuration: Configuration) {
        self.request = request
        self.configuration = configuration
    }

    /// The form of copies of documents, and of delimited text where nothing says another: as spreadsheets of the
    /// region write it.
    static let usual = CopyForm.csv(delimiter: UInt8(ascii: ";"))

    /// The form that a file's name asks for.
    static func form(of path: String, unlessSaid own: CopyForm) -> CopyForm {
        let name = path.lowercased()
        if name.hasSuffix(".xlsx") {
            if case .workbook = own { return own }
            return .workbook(sheet: "Submission")
        }
        if [".csv", ".txt", ".tsv"].contains(where: { name.hasSuffix($0) }) {
            if case .csv = own { return own }
            return usual
        }
        return own
    }

    /// Refuses what would mix copies with other files.
    func check(against submission: String) throws(PipelineError) {
        let wanted = [request.annotated, request.rejected].compactMap { $0 }
        if wanted.count == 2, Self.resolved(wanted[0]) == Self.resolved(wanted[1]) {
            throw .usage("--annotated and --rejected name the same file; give each its own.")
        }
        for path in wanted {
            let stamp = FileStamp(path: path)
            let isSame = stamp != nil && stamp == FileStamp(path: submission)
            if isSame || Self.resolved(path) == Self.resolved(submission) {
                throw .usage("\(path) is the submission itself; name another file for the copy.")
            }
            if stamp?.isPlainFile == false {
                throw .usage("\(path) is a folder or device; name a file for the copy.")
            }
            try checkFolder(of: path)
        }
    }

    private func checkFolder(of path: String) throws(PipelineError) {
        for folder in [configuration.register, configuration.publication] {
            guard Self.resolved(path).hasPrefix(Self.resolved(folder) + "/") else { continue }
            throw .usage(
                "\(path) lies in \(folder), which holds nothing that names persons; a copy of a submission does."
                    + " Name another folder.")
        }
    }

    /// A path without links in its folder, as far as that exists.
    private static func resolved(_ path: String) -> String {
        let url = URL(filePath: StandardPath.absolute(path))
        let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
        return folder.appending(path: url.lastPathComponent).path
    }
}
