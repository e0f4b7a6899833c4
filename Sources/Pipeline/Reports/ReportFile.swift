import Formats
import Foundation

/// A report as a file: there whole or not at all, and never in place of a file that was checked.
public struct ReportFile: Sendable {
    private let path: String

    /// A place for a report on files.
    ///
    /// - Throws: `PipelineError` where it is one of those files, or nothing can be written there: told before the work
    ///   begins, not after it.
    public init(at path: String, checking files: [String]) throws(PipelineError) {
        let target = Self.resolved(path)
        guard !files.contains(where: { Self.resolved($0) == target }) else {
            throw .usage(
                "The report would be written over \(path), which is to be checked. Name another file.")
        }
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        guard type == nil || type == .typeRegular else {
            throw .usage("\(path) is no file that a report could be written to. Name another one.")
        }
        let folder = FilePath.folder(of: target)
        guard FileManager.default.fileExists(atPath: folder) else {
            throw .usage("There is no folder \(folder) for \(path). Make it, or name another place.")
        }
        self.path = target
    }

    /// Writes the report beside its place and then puts it there, so that nobody ever finds half of it.
    ///
    /// - Throws: `PipelineError.file`; what stood there before is then as it was.
    public func write(_ bytes: [UInt8]) throws(PipelineError) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            let reason = (error as? CocoaError)?.underlying as? POSIXError
            throw .file(path: path, .unwritable(path: path, code: reason?.code.rawValue ?? 0))
        }
    }

    /// The path with links followed, so that two spellings of one file agree.
    private static func resolved(_ path: String) -> String {
        URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
