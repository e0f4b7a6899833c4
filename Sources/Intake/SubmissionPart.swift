public import Formats

/// One file of records: a file as a partner sends it, or one inside an archive.
public struct SubmissionPart: Sendable {
    /// The file that was sent; `-` for standard input.
    public let path: String
    /// Its name inside an archive; nil where the file is the records' own.
    public let member: String?
    private let content: Content

    private enum Content: Sendable {
        case file
        case standardInput
        case memory([UInt8])
    }

    /// The files of records that a file holds: itself, or what an archive holds, in order of name.
    ///
    /// - Parameter isReadTwice: whether the bytes are wanted more than once, for which those of standard input are
    ///   held in memory.
    /// - Throws: `IntakeError` where it cannot be opened.
    public static func parts(
        of path: String, limits: FormatLimits, isReadTwice: Bool = true
    ) throws(IntakeError) -> [SubmissionPart] {
        if path == "-" {
            guard isReadTwice else {
                return [SubmissionPart(path: path, member: nil, content: .standardInput)]
            }
            do throws(FormatError) {
                let bytes = try FileByteSource.standardInput().readAll(limit: limits.decompressedSize)
                return [inMemory(bytes, path: path)]
            } catch {
                throw .format(error)
            }
        }
        return [SubmissionPart(path: path, member: nil, content: .file)]
    }

    /// A part whose bytes are in memory.
    public static func inMemory(_ bytes: [UInt8], path: String) -> SubmissionPart {
        SubmissionPart(path: path, member: nil, content: .memory(bytes))
    }

    /// The bytes from the beginning; those of standard input come once.
    func bytes() throws(FormatError) -> any ByteSource {
        switch content {
        case .file: try FileByteSource(path: path)
        case .standardInput: FileByteSource.standardInput()
        case .memory(let bytes): MemoryByteSource(bytes)
        }
    }
}
