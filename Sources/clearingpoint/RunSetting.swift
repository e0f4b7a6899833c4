import Foundation
import Model
import Pipeline

/// Options and settings that the commands on a configuration share.
enum RunSetting {
    static let configuration = Option(
        name: "--config", value: "FILE", help: "The configuration; pipeline.json unless given.")
    static let threads = Option(
        name: "--threads", value: "N", help: "Threads to work on; as many as the machine has unless given.")
    static let asOf = Option(
        name: "--as-of", value: "DAY",
        help: "The day of the run, such as 2005-02-28: windows that end later are open. The configuration's"
            + " \"asOf\" unless given.")

    /// The configuration that the command line names, with what it overrides.
    static func configuration(_ arguments: Arguments, _ path: String? = nil) throws -> Configuration {
        var configuration = try Configuration.reading(path ?? arguments.value("--config") ?? "pipeline.json")
        if let text = arguments.value("--as-of") { configuration.asOf = try day(text, "--as-of") }
        return configuration
    }

    /// How the run is to go.
    static func options(
        _ arguments: Arguments, _ configuration: Configuration, _ terminal: Terminal
    ) throws -> RunOptions {
        let now = Date()
        let today = Int(now.timeIntervalSince1970 / 86_400)
        let process = ProcessInfo.processInfo
        return RunOptions(
            threads: try threads(arguments) ?? process.activeProcessorCount,
            today: configuration.asOf ?? today,
            holder: "process \(process.processIdentifier), since \(PartialDate(day: today).text)"
        ) { line in
            // Warnings are kept; progress is one line that the next one overwrites.
            if line.hasPrefix("Warning") { terminal.tell(line) } else { terminal.progress(line) }
        }
    }

    /// A quarter that an option gives.
    static func period(_ text: String, _ option: String) throws(UsageError) -> Period {
        guard let period = Period(text: text), period.frequency == .quarterly else {
            throw .wrongValue(option, text, expected: "a quarter such as 2004-Q1")
        }
        return period
    }

    private static func day(_ text: String, _ option: String) throws(UsageError) -> Int {
        guard let day = PartialDate(text: text)?.day else {
            throw .wrongValue(option, text, expected: "a day such as 2005-02-28")
        }
        return day
    }

    private static func threads(_ arguments: Arguments) throws(UsageError) -> Int? {
        guard let text = arguments.value("--threads") else { return nil }
        guard let threads = Int(text), (1...256).contains(threads) else {
            throw .wrongValue("--threads", text, expected: "a number from 1 to 256")
        }
        return threads
    }
}
