import Foundation

/// Python with openpyxl, another reader and writer of workbooks, where the machine has it.
enum Python {
    /// Whether it is there.
    static let hasOpenpyxl = (try? run("import openpyxl")) != nil

    struct Failure: Error {
        let status: Int32
    }

    /// What `script` prints; `arguments` are its `sys.argv[1:]`.
    @discardableResult
    static func run(_ script: String, _ arguments: [String] = []) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return data
    }
}
