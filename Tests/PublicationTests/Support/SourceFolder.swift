import Foundation
import TestSupport

/// The project's own sources, as far as tests read them.
enum SourceFolder {
    /// The types whose files have names with this ending.
    static func types(endingIn ending: String, in folder: String) throws -> Set<String> {
        let root = Repository.file(folder).path
        let names = try FileManager.default.subpathsOfDirectory(atPath: root)
        return Set(
            names.filter { $0.hasSuffix("\(ending).swift") }
                .map { String($0.split(separator: "/").last?.dropLast(6) ?? "") })
    }
}
