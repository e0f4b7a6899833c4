import FixtureGenerator
import Foundation
import TestSupport
import Testing

/// The committed fixtures come from the generator, and from nowhere else.
struct GeneratedFilesTests {
    private static let generated = Fixtures(seed: Fixtures.committedSeed).files

    @Test func everyCommittedFileIsWhatTheGeneratorWrites() throws {
        let stale = Self.generated.filter { file in
            let committed = try? Data(contentsOf: Repository.file(file.path))
            return committed.map { Array($0) } != file.bytes
        }
        #expect(
            stale.isEmpty, "stale: \(stale.prefix(5).map { $0.path }); run `swift run generate-fixtures`")
    }

    @Test(arguments: ["fixtures/submissions", "fixtures/must-fail", "fixtures/truth"])
    func nothingElseLiesInGeneratedFolders(folder: String) throws {
        let known = Set(Self.generated.map { $0.path })
        let strangers = try CommittedFiles.paths(below: folder).filter { !known.contains($0) }
        #expect(strangers.isEmpty, "not of the generator: \(strangers.prefix(5))")
    }

    @Test func twoSeedsDiffer() {
        let other = Fixtures(seed: Fixtures.committedSeed + 1).files
        let submissions = Self.generated.filter { $0.path.contains("/submissions/") }
        let same = submissions.filter { file in
            other.contains { $0.path == file.path && $0.bytes == file.bytes }
        }
        // Only the nil report and its envelope hold nobody.
        #expect(
            same.map { $0.path }.allSatisfy {
                $0.contains("mne-shelter/stays-2003-Q1") || $0.hasSuffix(".envelope.json")
            })
        #expect(same.count < submissions.count / 2)
    }
}

/// The files of the working copy below a folder.
enum CommittedFiles {
    static func paths(below folder: String) throws -> [String] {
        let root = Repository.file(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .map { "\(folder)/\($0)" }
            .filter { path in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: Repository.file(path).path, isDirectory: &isFolder)
                return !isFolder.boolValue
            }
            .sorted()
    }
}
