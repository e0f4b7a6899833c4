import Anonymisation
import Disclosure
import Formats
import Model
import Register

extension PipelineError {
    /// What is wrong and how to mend it, for people.
    public var sentences: [String] {
        switch self {
        case .configuration(let error):
            return error.problems.map { problem in
                let place = [
                    problem.line > 0 ? "line \(problem.line)" : nil,
                    problem.pointer.isEmpty ? nil : problem.pointer,
                ]
                .compactMap { $0 }.joined(separator: ", ")
                return "\(error.path)\(place.isEmpty ? "" : " (\(place))"): \(problem.message)"
            }
        case .file(let path, let error): return ["\(path): \(ErrorText.sentence(error))"]
        case .unreadable(let path, let reason): return ["\(path): \(reason)"]
        case .key(let path, let error): return ["\(path): \(ErrorText.of(error))"]
        case .register(let error): return [ErrorText.of(error)]
        case .disclosure(let period, let error):
            return ["\(period.text) was not published: \(ErrorText.of(error)). Nothing was written."]
        case .unknown(let what, let name, let nearest):
            let near = nearest.map { " Did you mean \"\($0)\"?" } ?? ""
            return ["There is no \(what) \"\(name)\".\(near)"]
        case .usage(let text): return [text]
        }
    }
}

extension ErrorText {
    static func of(_ error: RegisterError) -> String {
        switch error {
        case .notARegister(let path): "\(path) is no register. Import something first, or check the path."
        case .newerFormat(let path, let version):
            "\(path) was written by a newer program (format \(version)). Use that program."
        case .locked(let holder):
            "Another run is writing to the register (\(holder)). Wait until it has ended; if it was killed, start"
                + " again: its lock is gone with it."
        case .damagedSettings(let path): "\(path) is damaged. Bring the register back from a copy."
        case .damagedJournal(let line):
            "The register's journal is damaged at line \(line). Bring the register back from a copy."
        case .damaged(let submission, let damage):
            "The submission \(submission) is damaged in the register (\(damage.rawValue)). Import its file again."
        case .unknownSubmission(let name): "The register has no submission \(name) in force."
        case .fullDisk(let path): "No space is left on the disk for \(path). Nothing was changed."
        case .fileTooLarge(let path): "\(path) is larger than the system allows. Nothing was changed."
        case .readOnly(let path): "\(path) lies on a disk that may not be written. Nothing was changed."
        case .noPermission(let path): "You may not read or write \(path). Check its permissions."
        case .vanished(let path): "\(path) is gone while the register is in use."
        case .unreadable(let path, let code): "\(path) cannot be read (system error \(code))."
        case .unwritable(let path, let code): "\(path) cannot be written (system error \(code))."
        case .needsRecovery: "The register was left half-way. Start again: the next run mends it."
        }
    }
}
