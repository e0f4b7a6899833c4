import Formats
import Foundation
import Intake

/// The file beside a submission that states its envelope: `stays-2004-Q1.csv.envelope.json`.
enum Sidecar {
    static let suffix = ".envelope.json"

    /// The facts that the sidecar of a file states, beside it in the folder or in the archive; none where there is
    /// no sidecar.
    ///
    /// - Throws: `FormatError` where the sidecar cannot be read.
    static func entries(beside part: SubmissionPart) throws(FormatError) -> [EnvelopeEntry] {
        if part.member != nil {
            guard let bytes = try part.sibling(suffix: suffix, limit: 1 << 20) else { return [] }
            return EnvelopeKeys.entries(of: try JSONValue(parsing: bytes))
        }
        let path = part.path
        guard FileManager.default.fileExists(atPath: path + suffix) else { return [] }
        let bytes = try FileByteSource(path: path + suffix).readAll(limit: 1 << 20)
        return EnvelopeKeys.entries(of: try JSONValue(parsing: bytes))
    }
}
