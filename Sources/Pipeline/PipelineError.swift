public import Anonymisation
public import Disclosure
public import Formats
public import Model
public import Register

/// Why the program cannot go on. Holds paths, settings and counts, never a value of a record.
public enum PipelineError: Error, Sendable {
    /// The configuration cannot be used.
    case configuration(ConfigurationError)
    /// A file that the program needs cannot be read or written.
    case file(path: String, FormatError)
    /// A file is not one that can be read here.
    case unreadable(path: String, reason: String)
    /// The key file cannot be used.
    case key(path: String, KeyError)
    /// The register cannot be opened, read or written.
    case register(RegisterError)
    /// Disclosure control cannot protect the tables; nothing was written.
    case disclosure(period: Period, DisclosureError)
    /// Something that was asked for does not exist.
    case unknown(what: String, name: String, nearest: String?)
    /// A setting or operand cannot be used.
    case usage(String)
}
