import Foundation

/// Where the program prints: results to standard output, everything else to standard error.
struct Terminal {
    /// Whether standard error is a terminal, so that progress may be shown.
    let showsProgress: Bool
    /// Whether standard output is a terminal that may show colours.
    let showsColour: Bool

    init() {
        showsProgress = isatty(2) == 1
        let refusesColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        showsColour = isatty(1) == 1 && !refusesColour
    }

    /// Prints a result.
    func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    /// Prints bytes of a result as they are.
    func print(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// Tells the user something that is not a result.
    func tell(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Shows how far the work is, on one line that the next one overwrites.
    func progress(_ text: String) {
        guard showsProgress else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    /// Takes the line of progress away.
    func endProgress() {
        guard showsProgress else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
