import Formats
import Foundation
public import Model

/// The known layouts of source files: told apart by their headings, and listed.
public struct ProfileBook: Sendable {
    /// What a profile says of itself.
    public struct Entry: Sendable, Hashable {
        /// Its name: that of its file.
        public let name: String
        /// Its title.
        public let title: String
        /// The kind of its records, where they are of one.
        public let kind: RecordKind?
        /// What it says of its files and of how they are read, in sentences.
        public let notes: [String]
        /// Sets of headings, each of which is met in the layout's files: one for each form of it.
        let matches: [[String]]
    }

    /// The share of a set's headings from which a file is taken for one of the layout: some columns may be gone.
    public static let enough = 0.7
    /// What a second layout must stay behind by.
    private static let margin = 0.1

    /// The profiles, by name.
    public let entries: [Entry]

    /// The profiles beside a configuration file and those that came with the program; of one name, the first.
    ///
    /// A file that is no profile is left out: it is told where a source names it.
    public init(configuration path: String) {
        var found: [String: Entry] = [:]
        for folder in ProfileFolders.all(for: FilePath.folder(of: path)) {
            for file in (FolderListing.names(in: folder) ?? []).sorted() where file.hasSuffix(".json") {
                let name = String(file.dropLast(5))
                guard found[name] == nil, let entry = Self.entry(name, FilePath.resolved(file, in: folder))
                else { continue }
                found[name] = entry
            }
        }
        entries = found.values.sorted { $0.name < $1.name }
    }

    /// The profile of which a file with these headings, or paths of its records, most likely is, and the share of
    /// the profile's headings that it has; nil where it is of none, or another comes near.
    ///
    /// A file of which nearly all columns are named as in the standard is in our own form.
    public func recognise(headings: [String]) -> (name: String, score: Double)? {
        let names = headings.filter { !$0.isEmpty && !$0.hasPrefix("(column ") }
        var shares = entries.map { (name: $0.name, share: Self.share(of: $0.matches, among: names)) }
        if let own = shares.firstIndex(where: { $0.name == ConfigurationReader.ownForm }) {
            shares[own].share = Self.ownShare(of: names)
        }
        let sorted = shares.sorted { ($1.share, $0.name) < ($0.share, $1.name) }
        guard let best = sorted.first, best.share >= Self.enough else { return nil }
        if sorted.count > 1, best.share - sorted[1].share < Self.margin { return nil }
        return (best.name, (best.share * 100).rounded() / 100)
    }

    /// The kind of a profile's records; nil where there is no such profile, or it is of several.
    public func kind(of name: String?) -> RecordKind? { entries.first { $0.name == name }?.kind }

    private static func share(of sets: [[String]], among headings: [String]) -> Double {
        // Whole headings, and what follows names of groups.
        var keys = Set(headings.map { Folding.folded($0) })
        for heading in headings {
            let steps = heading.split { "/-:".contains($0) }
            if steps.count > 1, let last = steps.last { keys.insert(Folding.folded(String(last))) }
        }
        let shares = sets.filter { !$0.isEmpty }.map { set in
            Double(set.count { keys.contains(Folding.folded($0)) }) / Double(set.count)
        }
        return shares.max() ?? 0
    }

    private static func ownShare(of headings: [String]) -> Double {
        guard headings.count >= 3 else { return 0 }
        let own = headings.count { FieldTarget(name: $0.replacing("/@", with: "/")) != nil }
        return Double(own) / Double(headings.count)
    }

    private static func entry(_ name: String, _ path: String) -> Entry? {
        let document: JSONValue
        do throws(FormatError) {
            document = try JSONValue(parsing: try FileByteSource(path: path).readAll(limit: 1 << 20))
        } catch {
            return nil
        }
        guard let title = document["title"]?.string else { return nil }
        let sets = document["matches"]?.elements ?? []
        return Entry(
            name: name, title: title,
            kind: document["kind"]?.string.flatMap { RecordKind.list.byte(forCode: $0) }
                .flatMap { RecordKind(rawValue: $0) },
            notes: (document["notes"]?.elements ?? []).compactMap(\.string),
            matches: sets.map { ($0.elements ?? []).compactMap(\.string) })
    }
}
