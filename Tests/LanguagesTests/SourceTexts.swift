import Foundation
import TestSupport

/// The string literals of the program as templates of messages: what is interpolated is a numbered gap, and literals
/// that are added up are one.
enum SourceTexts {
    /// Every template that the rooms which speak to people have.
    static func templates() throws -> Set<String> {
        var templates: Set<String> = []
        for room in ["Model", "Intake", "Validation", "Pipeline"] {
            let folder = Repository.file("Sources/\(room)")
            for path in FileManager.default.subpaths(atPath: folder.path) ?? [] where path.hasSuffix(".swift")
            {
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                templates.formUnion(self.templates(in: text))
            }
        }
        return templates
    }

    static func templates(in text: String) -> [String] {
        var reader = Reader(Array(text))
        var templates: [String] = []
        var (pending, gaps): (String?, Int) = (nil, 0)
        while let part = reader.next(after: gaps, joining: pending != nil) {
            if part.isJoined, let before = pending {
                (pending, gaps) = (before + part.template, part.gaps)
            } else {
                if let pending { templates.append(pending) }
                (pending, gaps) = (part.template, part.gaps)
            }
        }
        return templates + (pending.map { [$0] } ?? [])
    }

    private struct Part {
        var template = ""
        var gaps = 0
        var isJoined = false
    }

    private struct Reader {
        let text: [Character]
        var place = 0

        init(_ text: [Character]) { self.text = text }

        /// The next literal; one that a `+` joins to the one before goes on counting its gaps.
        mutating func next(after gaps: Int, joining: Bool) -> Part? {
            var between = ""
            while place < text.count {
                if text[place] == "/", place + 1 < text.count, text[place + 1] == "/" {
                    while place < text.count, text[place] != "\n" { place += 1 }
                } else if text[place] == "\"" {
                    let isJoined = joining && between.filter { !$0.isWhitespace } == "+"
                    return literal(Part(gaps: isJoined ? gaps : 0, isJoined: isJoined))
                } else {
                    between.append(text[place])
                    place += 1
                }
            }
            return nil
        }

        private mutating func literal(_ part: Part) -> Part {
            var part = part
            place += 1
            while place < text.count, text[place] != "\"" {
                guard text[place] == "\\" else {
                    let isBrace = text[place] == "{" || text[place] == "}"
                    part.template += String(repeating: text[place], count: isBrace ? 2 : 1)
                    place += 1
                    continue
                }
                place += 1
                if text[place] == "(" {
                    skipParentheses()
                    part.gaps += 1
                    part.template += "{\(part.gaps)}"
                } else {
                    part.template.append(text[place] == "n" ? "\n" : text[place])
                    place += 1
                }
            }
            place += 1
            return part
        }

        private mutating func skipParentheses() {
            var depth = 0
            repeat {
                switch text[place] {
                case "(": depth += 1
                case ")": depth -= 1
                case "\"":
                    _ = literal(Part())
                    place -= 1
                default: break
                }
                place += 1
            } while depth > 0 && place < text.count
        }
    }
}
