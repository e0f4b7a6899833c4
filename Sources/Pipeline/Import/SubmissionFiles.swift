import Foundation
import Intake
import Model

/// A submission file that a source's path matches.
struct SubmissionFile {
    /// The file.
    let path: String
    /// The source, by its position in the configuration.
    let source: Int
    /// What the path says: period, revision.
    let facts: [EnvelopeEntry]
}

/// Finds the files of a configuration's sources.
struct SubmissionFiles {
    /// Files in order of source, then of path: the order of every report.
    let files: [SubmissionFile]
    /// Paths of sources of which no path matches a file, with the source's position.
    let unmatched: [(source: Int, path: String)]

    /// These files.
    init(files: [SubmissionFile]) {
        self.files = files
        unmatched = []
    }

    init(of configuration: Configuration) {
        var files: [SubmissionFile] = []
        var unmatched: [(source: Int, path: String)] = []
        for (position, source) in configuration.sources.enumerated() {
            var isEmpty = true
            for path in source.paths {
                let found = PathPattern(path).matches()
                if !found.isEmpty { isEmpty = false }
                files += found.map { SubmissionFile(path: $0.path, source: position, facts: $0.facts) }
            }
            if isEmpty { unmatched += source.paths.map { (position, $0) } }
        }
        var seen: Set<String> = []
        self.files = files.sorted { ($0.source, $0.path) < ($1.source, $1.path) }
            .filter { seen.insert($0.path).inserted }
        self.unmatched = unmatched
    }
}

/// A path with `{period}`, `{revision}` and `*` in its steps.
struct PathPattern {
    private let steps: [String]
    private let isAbsolute: Bool

    init(_ path: String) {
        isAbsolute = path.hasPrefix("/")
        steps = path.split(separator: "/").map { String($0) }.filter { $0 != "." }
    }

    /// The files that match, in order of path, with what the placeholders stand for in each.
    func matches() -> [(path: String, facts: [EnvelopeEntry])] {
        var found: [(path: String, facts: [EnvelopeEntry])] = [(isAbsolute ? "/" : "", [])]
        for step in steps {
            found = found.flatMap { extended($0.path, $0.facts, by: step) }
        }
        return found.filter { FileManager.default.fileExists(atPath: $0.path) }.sorted { $0.path < $1.path }
    }

    /// Whether `path` is one that this pattern stands for, and what its placeholders stand for in it.
    func facts(of path: String) -> [EnvelopeEntry]? {
        let other = path.split(separator: "/").map { String($0) }.filter { $0 != "." }
        guard other.count == steps.count else { return nil }
        var facts: [EnvelopeEntry] = []
        for (pattern, name) in zip(steps, other) {
            guard let more = StepPattern(pattern).facts(of: name) else { return nil }
            facts += more
        }
        return facts
    }

    private func extended(
        _ folder: String, _ facts: [EnvelopeEntry], by step: String
    ) -> [(path: String, facts: [EnvelopeEntry])] {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        let pattern = StepPattern(step)
        guard pattern.hasPlaceholder else { return [(prefix + step, facts)] }
        let listed = prefix.isEmpty ? "." : prefix
        guard let names = FolderListing.names(in: listed) else { return [] }
        return names.compactMap { name in
            guard !name.hasSuffix(Sidecar.suffix) else { return nil }
            return pattern.facts(of: name).map { (prefix + name, facts + $0) }
        }
    }
}

/// The names in a folder.
enum FolderListing {
    /// The names, in no order; nil where there is no such folder or it may not be read.
    static func names(in folder: String) -> [String]? {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            return nil
        }
    }
}

/// One step of a path with placeholders.
struct StepPattern {
    private let pieces: [Piece]

    private enum Piece {
        case text(String)
        case period
        case revision
        case anything
    }

    init(_ step: String) {
        var pieces: [Piece] = []
        var rest = Substring(step)
        var text = ""
        while let first = rest.first {
            let placeholders: [(String, Piece)] = [
                ("{period}", .period), ("{revision}", .revision), ("*", .anything),
            ]
            if let (mark, piece) = placeholders.first(where: { rest.hasPrefix($0.0) }) {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(piece)
                rest = rest.dropFirst(mark.count)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        if !text.isEmpty { pieces.append(.text(text)) }
        self.pieces = pieces
    }

    var hasPlaceholder: Bool { pieces.contains { if case .text = $0 { false } else { true } } }

    /// What the placeholders stand for in `name`; nil where it does not match.
    func facts(of name: String) -> [EnvelopeEntry]? { match(Substring(name), pieces[...]) }

    private func match(_ rest: Substring, _ pieces: ArraySlice<Piece>) -> [EnvelopeEntry]? {
        guard let piece = pieces.first else { return rest.isEmpty ? [] : nil }
        let others = pieces.dropFirst()
        switch piece {
        case .text(let text):
            return rest.hasPrefix(text) ? match(rest.dropFirst(text.count), others) : nil
        case .period:
            let text = String(rest.prefix(7))
            guard let period = Period(text: text), period.frequency == .quarterly else { return nil }
            let facts = match(rest.dropFirst(7), others)
            return facts.map { [EnvelopeEntry(key: "period", value: text, line: 0)] + $0 }
        case .revision:
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.count <= 6 else { return nil }
            let facts = match(rest.dropFirst(digits.count), others)
            return facts.map { [EnvelopeEntry(key: "revision", value: String(digits), line: 0)] + $0 }
        case .anything:
            for length in 0...rest.count {
                if let facts = match(rest.dropFirst(length), others) { return facts }
            }
            return nil
        }
    }
}
