import Foundation

/// Where the program prints: results to standard output, everything else to standard error.
struct Terminal {
    /// Whether standard error is a terminal, so that progress may be shown.
    let showsProgress: Bool
    /// Whether standard output is a terminal that may show colours.
    let showsColour: Bool

    init() {
        showsProgress = isatty(STDERR_FILENO) == 1
        let refusesColour = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        showsColour = isatty(STDOUT_FILENO) == 1 && !refusesColour
    }

    /// Prints a result.
    func print(_ text: String) { print(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

    /// Prints bytes of a result as they are. Ends the program where they cannot be written: what follows would be
    /// a result with a hole in it.
    func print(_ bytes: [UInt8]) {
        guard !write(bytes, to: STDOUT_FILENO) else { return }
        let reason = String(cString: strerror(errno))
        endProgress()
        tell("The result could not be written: \(reason).")
        exit(ExitCode.inputOutput.rawValue)
    }

    /// Tells the user something that is not a result.
    func tell(_ text: String) { note(text + "\n") }

    /// Shows how far the work is, on one line that the next one overwrites.
    func progress(_ text: String) {
        guard showsProgress else { return }
        note("\r\u{1B}[K\(text)")
    }

    /// Takes the line of progress away.
    func endProgress() {
        guard showsProgress else { return }
        note("\r\u{1B}[K")
    }

    // Nothing can be told where this fails.
    private func note(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes all bytes, without a copy; false where the system refuses them.
    private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { memory in
            var rest = memory[...]
            while !rest.isEmpty {
                let count = Foundation.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                // A signal that came between is no failure.
                if count < 0, errno != EINTR { return false }
                rest = rest.dropFirst(max(0, count))
            }
            return true
        }
    }
}
