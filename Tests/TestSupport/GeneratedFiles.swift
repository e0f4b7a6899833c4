import Foundation
public import Model
import Testing

/// Files of the project that its own code writes, and that a test holds against what the code says now.
public enum GeneratedFiles {
    /// Written anew only on request: `RECORD=1 swift test --filter` and the name of the suite.
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// Expects every file to stand below the root as the code says, or writes it there when that was asked for; a run
    /// that writes fails, as it proves nothing.
    public static func expectFresh(_ files: [SchemaFile]) throws {
        for file in files {
            let url = Repository.file(file.path)
            if isRecording {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
            }
            let written = FileManager.default.contents(atPath: url.path)
            #expect(written.map { Array($0) } == file.bytes, "\(file.path) is stale: RECORD=1 writes it anew")
        }
        #expect(!isRecording, "A recording run proves nothing: run the tests again without RECORD.")
    }
}
