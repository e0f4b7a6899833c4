/// Reads a regular expression: what XML Schema (part 2, appendix F) and Python have in common, and what either has
/// that says no more than which texts are meant.
struct PatternSyntax {
    private let text: [Unicode.Scalar]
    private var place = 0
    private var depth = 0

    private static let deepest = 50

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    /// The whole pattern.
    mutating func pattern() throws(TextPattern.Failure) -> PatternNode {
        let node = try choice()
        guard place == text.count else { throw failure("has a ) that no ( opens") }
        return node
    }

    private mutating func choice() throws(TextPattern.Failure) -> PatternNode {
        var branches = [try branch()]
        while take("|") { branches.append(try branch()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    /// What stands between two bars. A pattern holds for the whole text, so `^` and `$` at its ends say nothing more.
    private mutating func branch() throws(TextPattern.Failure) -> PatternNode {
        if depth == 0 { while take("^") {} }
        var parts: [PatternNode] = []
        while let scalar = peek(), scalar != "|", scalar != ")" {
            if scalar == "$", depth == 0, isAtEndOfBranch(after: place) {
                place += 1
                continue
            }
            parts.append(try repetition(of: try atom()))
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private func isAtEndOfBranch(after place: Int) -> Bool {
        let rest = text[place...].drop { $0 == "$" }
        return rest.isEmpty || rest.first == "|"
    }

    private mutating func atom() throws(TextPattern.Failure) -> PatternNode {
        guard let scalar = next() else { throw failure("ends too early") }
        switch scalar {
        case "(": return try group()
        case "[": return .letter(try set())
        case ".": return .letter(.any)
        case "\\": return .letter(try escape())
        case "*", "+", "?": throw failure("has a \(scalar) with nothing before it to repeat")
        case "^", "$": throw failure("has a \(scalar) elsewhere than at its ends")
        case "{": throw failure("has a { with nothing before it to repeat; write \\{ for the letter")
        default: return .letter(.one(scalar))
        }
    }

    private mutating func group() throws(TextPattern.Failure) -> PatternNode {
        if take("?") {
            let isNamed = take("P") || peek() == "<"
            if isNamed, take("<"), let first = peek(), first != "=", first != "!" {
                while let scalar = next(), scalar != ">" {}
            } else if isNamed || !take(":") {
                throw failure("looks around, has flags or refers to a group, none of which is known here")
            }
        }
        guard depth < Self.deepest else { throw failure("is nested too deeply") }
        depth += 1
        let node = try choice()
        depth -= 1
        guard take(")") else { throw failure("has a ( that no ) closes") }
        return node
    }

    private mutating func repetition(of node: PatternNode) throws(TextPattern.Failure) -> PatternNode {
        guard let bounds = try bounds() else { return node }
        // Few or many first: that says which text is found, not whether the whole of one fits.
        if !take("?"), let scalar = peek(), "*+{".unicodeScalars.contains(scalar) {
            throw failure("repeats a repetition; put it into brackets")
        }
        return .repeated(node, least: bounds.least, most: bounds.most)
    }

    private mutating func bounds() throws(TextPattern.Failure) -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard take("{") else { return nil }
        let least = number()
        let most = take(",") ? number() : least
        let isOpen = text[place - 1] == ","
        guard take("}"), least != nil || most != nil, isOpen || most != nil else {
            throw failure("has a { that is no count, such as {2} or {1,3}")
        }
        guard (most ?? .max) >= least ?? 0 else {
            throw failure("has a count whose first number is the greater")
        }
        return (least ?? 0, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = peek(), ("0"..."9").contains(scalar) {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), TextPattern.longest + 1)
            place += 1
        }
        return value
    }
}

// Sets of letters.
extension PatternSyntax {
    private mutating func set() throws(TextPattern.Failure) -> PatternLetters {
        var letters = PatternLetters()
        letters.isNegated = take("^")
        var isFirst = true
        while let scalar = next() {
            if scalar == "]", !isFirst { return letters }
            isFirst = false
            if scalar == "-", peek() == "[" { throw failure("takes one set of letters from another") }
            let one = scalar == "\\" ? try escape() : .one(scalar)
            guard let low = one.single, peek() == "-", place + 1 < text.count, text[place + 1] != "]" else {
                letters.ranges += one.ranges
                letters.properties += one.properties
                continue
            }
            place += 1
            if peek() == "[" { throw failure("takes one set of letters from another") }
            guard let scalar = next() else { break }
            guard let high = (scalar == "\\" ? try escape() : .one(scalar)).single, low <= high else {
                throw failure("has a range of letters that is none")
            }
            letters.ranges.append(low...high)
        }
        throw failure("has a [ that no ] closes")
    }

    private mutating func escape() throws(TextPattern.Failure) -> PatternLetters {
        guard let scalar = next() else { throw failure("ends with a \\") }
        switch scalar {
        case "d", "D": return named(.digit, isOther: scalar == "D")
        case "w", "W": return named(.word, isOther: scalar == "W")
        case "s", "S": return named(.space, isOther: scalar == "S")
        case "p", "P": return named(.category(try category()), isOther: scalar == "P")
        case "t": return .one("\t")
        case "n": return .one("\n")
        case "r": return .one("\r")
        case "f": return .one("\u{0C}")
        case "v": return .one("\u{0B}")
        case "x": return .one(try coded(digits: 2))
        case "u": return .one(try coded(digits: 4))
        default:
            guard !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) else {
                throw failure("has \\\(scalar), which is not known here")
            }
            return .one(scalar)
        }
    }

    private func named(_ property: PatternLetters.Property, isOther: Bool) -> PatternLetters {
        PatternLetters(properties: [.init(property: property, isOther: isOther)])
    }

    private mutating func category() throws(TextPattern.Failure) -> String {
        var name = ""
        guard take("{") else { throw failure("has \\p without a category, such as \\p{L}") }
        while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
        guard PatternLetters.isCategory(name) else {
            throw failure(
                "names a category of letters that is not known here; known are such as \\p{L}, \\p{Lu}")
        }
        return name
    }

    private mutating func coded(digits: Int) throws(TextPattern.Failure) -> Unicode.Scalar {
        let code = text[place...].prefix(digits)
        place += code.count
        var digitsText = ""
        digitsText.unicodeScalars.append(contentsOf: code)
        guard code.count == digits, let value = UInt32(digitsText, radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw failure("has a \\x or \\u without the \(digits) digits of a letter") }
        return scalar
    }

    private func peek() -> Unicode.Scalar? { place < text.count ? text[place] : nil }

    private mutating func next() -> Unicode.Scalar? {
        guard let scalar = peek() else { return nil }
        place += 1
        return scalar
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        place += 1
        return true
    }

    private func failure(_ reason: String) -> TextPattern.Failure { TextPattern.Failure(reason: reason) }
}

extension PatternLetters {
    /// The one letter that is meant; nil where there are more.
    fileprivate var single: UInt32? {
        guard properties.isEmpty, !isNegated, ranges.count == 1, ranges[0].count == 1 else { return nil }
        return ranges[0].lowerBound
    }
}
