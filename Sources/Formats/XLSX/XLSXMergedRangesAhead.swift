import Dispatch
import Synchronization

/// Looks for the merged ranges of a sheet on a thread of its own, while the texts that its cells share are read.
final class XLSXMergedRangesAhead: Sendable {
    private let found = Mutex<Result<XLSXMergedRanges, FormatError>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    /// Begins with the part of that name.
    init(part: String, archive: ZipArchive, limits: FormatLimits) {
        DispatchQueue.global().async { [self] in
            let result = Result { () throws(FormatError) in
                try Self.read(part: part, archive: archive, limits: limits)
            }
            found.withLock { $0 = result }
            done.signal()
        }
    }

    /// The ranges, when they are known; asked for once.
    func ranges() throws(FormatError) -> XLSXMergedRanges {
        done.wait()
        guard let result = found.withLock({ $0 }) else { preconditionFailure("what is done has a result") }
        return try result.get()
    }

    /// The ranges of the part, for which all of it is decompressed.
    static func read(
        part: String, archive: ZipArchive, limits: FormatLimits
    ) throws(FormatError) -> XLSXMergedRanges {
        guard let text = try XLSXPart.open(part, in: archive, checksChecksum: false) else {
            throw .workbook(.missingSheet)
        }
        return XLSXMergedRangesScan.read(text, limits: limits)
    }
}
