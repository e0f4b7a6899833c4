import Foundation

/// The string literals of the program as templates of messages: what is interpolated is a numbered gap, and literals
/// that are added up are one.
public enum SourceTexts {
    /// Every template that the rooms which speak to people have.
    public static func templates() throws -> Set<String> {
        var templates: Set<String> = []
        try eachFile(in: ["Model", "Intake", "Validation", "Pipeline"]) { text in
            templates.formUnion(parts(in: text).map(\.template))
        }
        return templates
    }

    /// Templates that are said where they stand, in a catalogue's language: `say("row \\(number)")`.
    public static func said() throws -> Set<String> {
        var templates: Set<String> = []
        try eachFile(in: ["Validation", "Pipeline"]) { text in
            templates.formUnion(parts(in: text).filter(\.isSaid).map(\.template))
        }
        return templates
    }

    private static func eachFile(in rooms: [String], _ body: (String) -> Void) throws {
        for room in rooms {
            let folder = Repository.file("Sources/\(room)")
            for path in FileManager.default.subpaths(atPath: folder.path) ?? [] where path.hasSuffix(".swift")
            {
                body(try String(contentsOf: folder.appending(path: path), encoding: .utf8))
            }
        }
    }

    private static func parts(in text: String) -> [Part] {
        var reader = Reader(Array(text))
        var parts: [Part] = []
        while let part = reader.next(after: parts.last?.gaps) {
            if part.isJoined, var whole = parts.popLast() {
                whole.template += part.template
                whole.gaps = part.gaps
                parts.append(whole)
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private struct Part {
        var template = ""
        var gaps = 0
        /// Whether a `+` joins it to the one before.
        var isJoined = false
        /// Whether it is what `say(` says.
        var isSaid = false
    }

    private struct Reader {
        let text: [Character]
        var place = 0

        init(_ text: [Character]) { self.text = text }

        /// The next literal; one that a `+` joins to the one before goes on counting its gaps.
        mutating func next(after gaps: Int?) -> Part? {
            var between = ""
            while place < text.count {
                if text[place] == "/", place + 1 < text.count, text[place + 1] == "/" {
                    while place < text.count, text[place] != "\n" { place += 1 }
                } else if text[place] == "\"" {
                    let signs = between.filter { !$0.isWhitespace }
                    let isJoined = gaps != nil && signs == "+"
                    return literal(
                        Part(
                            gaps: isJoined ? gaps ?? 0 : 0, isJoined: isJoined,
                            isSaid: signs.hasSuffix("say(")))
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
