import Formats
import Foundation
import Model

extension Pipeline {
    /// Writes the schemas and code lists of the standard, and the schemas of what commands print, below a folder.
    /// Returns the number of files.
    ///
    /// - Throws: `PipelineError.file` where the folder or a file cannot be written.
    public static func writeSchemas(to folder: String) throws(PipelineError) -> Int {
        // The data dictionary is written by the same hand, and stands elsewhere.
        let files =
            SchemaWriter.files().filter { $0.path.hasPrefix("schemas/") }
            + OutputSchemaBook.all.map { $0.file }
        for file in files {
            let path = FilePath.resolved(String(file.path.dropFirst("schemas/".count)), in: folder)
            do {
                try FileManager.default.createDirectory(
                    atPath: FilePath.folder(of: path), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: URL(filePath: path), options: .atomic)
            } catch let error as CocoaError {
                throw .file(path: path, .unwritable(path: path, code: Int32(clamping: error.errorCode)))
            } catch {
                throw .file(path: path, .unwritable(path: path, code: 0))
            }
        }
        return files.count
    }
}
