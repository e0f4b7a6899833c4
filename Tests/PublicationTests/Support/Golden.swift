import Foundation
import TestSupport
import Testing

/// Files that say what an output looked like when somebody last looked at it.
///
/// A missing one is written, and the test fails; a changed one fails with the difference. They are recorded anew
/// only where the environment has `RECORD_GOLDENS=1`.
enum Golden {
    static func expect(
        _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let url = Repository.file("Tests/PublicationTests/Goldens/\(name)")
        let text = String(decoding: bytes, as: UTF8.self)
        let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
        guard !isRecording, let recorded = try? Data(contentsOf: url) else {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            if !isRecording {
                Issue.record(
                    "There was no golden file \(name). It is written now: look at it.",
                    sourceLocation: sourceLocation)
            }
            return
        }
        guard [UInt8](recorded) != bytes else { return }
        let difference = difference(from: String(decoding: recorded, as: UTF8.self), to: text)
        Issue.record("\(name) changed:\n\(difference)", sourceLocation: sourceLocation)
    }

    /// The lines that went and came, the first forty.
    static func difference(from old: String, to new: String) -> String {
        let (before, after) = (lines(of: old), lines(of: new))
        var changes: [(line: Int, text: String)] = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let line, let text, _): changes.append((line, "-\(line + 1): \(text)"))
            case .insert(let line, let text, _): changes.append((line, "+\(line + 1): \(text)"))
            }
        }
        let shown = changes.sorted { $0.line < $1.line }.prefix(40).map(\.text)
        return shown.joined(separator: "\n") + (changes.count > 40 ? "\n… \(changes.count - 40) more" : "")
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
