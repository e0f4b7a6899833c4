import FixtureGenerator
import Foundation

// Writes the fixtures below the folder given, or the working folder: `swift run generate-fixtures [FOLDER]`.
let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
for file in Fixtures(seed: Fixtures.committedSeed).files {
    let place = root.appending(path: file.path)
    try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: place)
}
