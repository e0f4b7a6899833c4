import Formats
import Foundation
import Intake

/// The file beside a submission that states its envelope: `stays-2004-Q1.csv.envelope.json`.
enum Sidecar {
    static let suffix = ".envelope.json"

    /// The facts that the sidecar of a file states; none where there is no sidecar.
    ///
    /// - Throws: `FormatError` where the sidecar cannot be read.
    static func entries(beside path: String) throws(FormatError) -> [EnvelopeEntry] {
        guard FileManager.default.fileExists(atPath: path + suffix) else { return [] }
        let bytes = try FileByteSource(path: path + suffix).readAll(limit: 1 << 20)
        return EnvelopeKeys.entries(of: try JSONValue(parsing: bytes))
    }
}
