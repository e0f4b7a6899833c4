import Formats
import Foundation
import Intake

// Known layouts of source files, kept as data: each has the keys of a source entry that say how to read a file.
extension ConfigurationReader {
    /// Our own form: every column is named as in the standard, so that there is nothing to say of it.
    static let ownForm = "rcp-standard"

    /// How to read files by a profile that is named elsewhere than in the configuration.
    mutating func description(profile name: String?) throws(PipelineError) -> SourceDescription {
        guard let name else { return SourceDescription() }
        let member = JSONValue.Member(key: "profile", value: .string(name))
        let section = ConfigurationObject(members: [member], pointer: "", line: 0)
        let description = profile(section) ?? SourceDescription()
        guard problems.isEmpty else {
            throw .configuration(ConfigurationError(path: path, problems: problems))
        }
        return description
    }

    /// Takes settings from a command line over those of a description, each by the key that it has in a source.
    mutating func override(
        _ description: inout SourceDescription, by settings: [(key: String, text: String)]
    ) throws(PipelineError) {
        let members = settings.map {
            JSONValue.Member(key: $0.key, value: .string($0.text), line: 0, pointer: "/" + $0.key)
        }
        readForm(ConfigurationObject(members: members, pointer: "", line: 0), into: &description)
        guard let problem = problems.first else { return }
        throw .usage("The option for \(problem.pointer.dropFirst()) cannot be used. \(problem.message)")
    }

    /// The description that a source's profile gives; nil where it names none.
    mutating func profile(_ section: ConfigurationObject) -> SourceDescription? {
        guard let name = text(section, "profile"), name != Self.ownForm else { return nil }
        let candidates = [
            FilePath.resolved(name, in: folder),
            FilePath.resolved("schemas/profiles/\(name).json", in: folder),
        ]
        guard let path = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            report(
                section, "profile",
                "There is no profile \"\(name)\": neither a file of that name nor schemas/profiles/\(name).json."
            )
            return nil
        }
        do throws(FormatError) {
            let document = try JSONValue(parsing: try FileByteSource(path: path).readAll(limit: 1 << 20))
            let keys = ["title", "notes", "kind"] + Self.readingKeys.filter { $0 != "profile" }
            guard let profile = object(document, at: "", line: 1, keys: keys) else { return nil }
            return description(profile)
        } catch {
            report(section, "profile", "The profile \"\(name)\" cannot be read: \(ErrorText.of(error)).")
            return nil
        }
    }
}
