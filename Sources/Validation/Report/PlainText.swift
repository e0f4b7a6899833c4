/// Text for a terminal or a plain file.
enum PlainText {
    /// Breaks a text at spaces into lines of at most `width` characters, where its words allow it; the first line
    /// keeps its leading spaces, those after it begin with `indent` spaces.
    static func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
        var lines: [String] = []
        var line = String(text.prefix { $0 == " " })
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            isEmpty = false
        }
        return lines + [line]
    }
}
