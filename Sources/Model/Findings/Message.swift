/// A sentence for people: its words in English, with numbered gaps, and what stands in the gaps. What is written here as
/// a string literal a catalogue can say in another language.
///
///     let message: Message = "\(count) of \(total) records cannot be used."
///     message.template  // "{1} of {2} records cannot be used."
///     message.english   // "3 of 412 records cannot be used."
///
/// Two messages are the same where they read alike.
public struct Message: Sendable {
    /// What stands in a gap.
    public enum Argument: Sendable, Equatable {
        /// A name or code, the same in every language.
        case text(String)
        /// A number, written in digits alone.
        case number(Int)
        /// A number whose thousands are set apart as a language does it.
        case grouped(Int)
        /// Words that are translated themselves.
        case message(Message)
    }

    /// The words in English: `{1}` is the first gap; a brace of the text's own stands twice.
    public private(set) var template: String
    /// What stands in the gaps, in their order.
    public private(set) var arguments: [Argument]
    /// Whether it is shown with a capital letter and a full stop, whatever it is made of.
    public private(set) var isSentence = false

    /// A text without gaps.
    public init(_ text: String) {
        template = Self.escaped(text)
        arguments = []
    }

    private init(template: String, arguments: [Argument]) {
        self.template = template
        self.arguments = arguments
    }

    /// Several, one after the other.
    public static func joined(_ messages: [Message], separator: String = " ") -> Message {
        guard messages.count != 1 else { return messages[0] }
        let gaps = messages.indices.map { "{\($0 + 1)}" }.joined(separator: escaped(separator))
        return Message(template: gaps, arguments: messages.map { .message($0) })
    }

    /// This as a sentence of its own.
    public var sentence: Message {
        var sentence = self
        sentence.isSentence = true
        return sentence
    }

    /// The text in English.
    public var english: String {
        if arguments.isEmpty, !isSentence, !template.utf8.contains(UInt8(ascii: "{")) { return template }
        return text { $0 }
    }

    /// The text with each template, its own and those in its gaps, as `translated` gives it, and thousands set apart
    /// by `separator`.
    public func text(separator: String = ",", _ translated: (String) -> String) -> String {
        let text = Self.filled(translated(template)) { gap in
            guard arguments.indices.contains(gap) else { return "" }
            switch arguments[gap] {
            case .text(let text): return text
            case .number(let number): return "\(number)"
            case .grouped(let number): return Self.grouped(number, separator)
            case .message(let message): return message.text(separator: separator, translated)
            }
        }
        guard isSentence, let first = text.first else { return text }
        return first.uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }

    /// The gaps of a template in the order in which they stand in it, from 1.
    public static func gaps(of template: String) -> [Int] {
        var gaps: [Int] = []
        _ = filled(template) { gap in
            gaps.append(gap + 1)
            return ""
        }
        return gaps
    }

    private static func filled(_ template: String, _ argument: (Int) -> String) -> String {
        var text = ""
        var rest = template[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            text += rest[..<brace]
            let next = rest.index(after: brace)
            let isDoubled = next < rest.endIndex && rest[next] == rest[brace]
            if !isDoubled, let end = rest[next...].firstIndex(of: "}"), let gap = Int(rest[next..<end]) {
                text += argument(gap - 1)
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(rest[brace])
                rest = isDoubled ? rest[rest.index(after: next)...] : rest[next...]
            }
        }
        return text + rest
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
            return text
        }
        return text.replacing("{", with: "{{").replacing("}", with: "}}")
    }

    /// A whole number with its digits in threes.
    private static func grouped(_ value: Int, _ separator: String) -> String {
        let digits = Array("\(value.magnitude)")
        var text = value < 0 ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }
}

extension Message: ExpressibleByStringInterpolation {
    /// Gathers a template and what stands in its gaps.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var template = ""
        fileprivate var arguments: [Argument] = []

        /// Nothing yet.
        public init(literalCapacity: Int, interpolationCount: Int) {
            template.reserveCapacity(literalCapacity + 3 * interpolationCount)
        }

        /// Words.
        public mutating func appendLiteral(_ literal: String) { template += Message.escaped(literal) }

        /// A name or code.
        public mutating func appendInterpolation(_ text: some StringProtocol) { append(.text(String(text))) }

        /// A number.
        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            append(.number(Int(clamping: number)))
        }

        /// A number with its thousands set apart.
        public mutating func appendInterpolation(grouped number: Int) { append(.grouped(number)) }

        /// Words that are translated themselves.
        public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            template += "{\(arguments.count)}"
        }
    }

    /// A text without gaps.
    public init(stringLiteral text: String) { self.init(text) }

    /// A text with gaps.
    public init(stringInterpolation text: StringInterpolation) {
        self.init(template: text.template, arguments: text.arguments)
    }

    /// Two parts of one text, which is translated as a whole.
    public static func + (left: Message, right: Message) -> Message {
        let first = left.arguments.count
        guard first > 0, !right.arguments.isEmpty else {
            return Message(
                template: left.template + right.template, arguments: left.arguments + right.arguments)
        }
        var template = ""
        var rest = right.template[...]
        for gap in right.arguments.indices {
            guard let place = rest.firstRange(of: "{\(gap + 1)}") else { continue }
            template += rest[..<place.lowerBound] + "{\(first + gap + 1)}"
            rest = rest[place.upperBound...]
        }
        return Message(
            template: left.template + template + rest, arguments: left.arguments + right.arguments)
    }
}

extension Message: CustomStringConvertible {
    /// The text in English.
    public var description: String { english }
}

extension Message: Hashable, Comparable {
    /// Whether both read alike.
    public static func == (left: Message, right: Message) -> Bool {
        if left.isSentence == right.isSentence, left.template == right.template {
            // Nothing has to be written out where both are made of the same.
            if zip(left.arguments, right.arguments).allSatisfy({ $0 == $1 }) { return true }
        } else if left.arguments.isEmpty, right.arguments.isEmpty, left.isSentence == right.isSentence {
            return false
        }
        return left.english == right.english
    }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(english) }

    /// Orders by the English text.
    public static func < (left: Message, right: Message) -> Bool { left.english < right.english }
}
