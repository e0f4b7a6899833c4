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
        guard let path = profilePath(name) else {
            let known = ProfileBook(configuration: self.path).entries.map(\.name)
            let near = NearestName.of(name, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
            report(
                section, "profile",
                "There is no profile \"\(name)\": neither a file of that name nor schemas/profiles/\(name).json"
                    + " beside the configuration or the program.\(near) Known: \(known.joined(separator: ", "))."
            )
            return nil
        }
        do throws(FormatError) {
            let document = try JSONValue(parsing: try FileByteSource(path: path).readAll(limit: 1 << 20))
            let keys = ["title", "notes", "kind", "matches"] + Self.readingKeys.filter { $0 != "profile" }
            guard let profile = object(document, at: "", line: 1, keys: keys) else { return nil }
            var description = description(profile)
            // A layout's files seldom have all of its columns; what cannot be missing is a rule's to say.
            for place in description.mapping.indices { description.mapping[place].isOptional = true }
            return description
        } catch {
            report(section, "profile", "The profile \"\(name)\" cannot be read: \(ErrorText.of(error)).")
            return nil
        }
    }

    /// The file of a profile: as named, beside the configuration, or with the program.
    private func profilePath(_ name: String) -> String? {
        let inFolders = ProfileFolders.all(for: folder).map { FilePath.resolved("\(name).json", in: $0) }
        return ([FilePath.resolved(name, in: folder)] + inFolders).first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}
