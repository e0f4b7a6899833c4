public import Languages
import Publication

/// The report of `validate` as one HTML file: it asks for nothing from anywhere, runs nothing, and prints on A4.
///
/// It holds what the findings hold and no more, so that it may be handed on as freely as the text.
public enum HTMLReport {
    /// The document. The same report gives the same bytes.
    public static func bytes(of report: ImportReport, in say: Catalogue = .english) -> [UInt8] {
        CheckPage(report: report, say: say).bytes
    }
}
