public import Foundation

/// Python with its packages, as other readers and judges of the same files, where the machine has it.
public enum Python {
    /// A script that ended with an error.
    public struct Failure: Error {
        /// How it ended.
        public let status: Int32
    }

    /// Whether there is a python3 with a module.
    public static func has(_ module: String) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/env") else { return false }
        return (try? run("import \(module)")) != nil
    }

    /// What `script` prints; `arguments` are its `sys.argv[1:]`. Throws where it fails.
    @discardableResult
    public static func run(_ script: String, _ arguments: [String] = []) throws -> Data {
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
