import Foundation
import Languages

/// The language of reports.
enum LanguageSetting {
    static let option = Option(
        name: "--lang", value: "LANGUAGE",
        help:
            "The language of the report: \(Language.tags). That of the machine unless given, and English where it is"
            + " none of these.")

    /// The catalogue that the command line asks for, or the machine's settings.
    static func catalogue(_ arguments: Arguments) throws(UsageError) -> Catalogue {
        guard let name = arguments.value("--lang") else {
            return Catalogue(Language(environment: ProcessInfo.processInfo.environment))
        }
        guard let language = Language(name) else {
            throw .wrongValue("--lang", name, expected: Language.tags)
        }
        return Catalogue(language)
    }
}
