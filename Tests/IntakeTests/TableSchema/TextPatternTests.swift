import Testing

@testable import Intake

/// Regular expressions of table schemas.
struct TextPatternTests {
    private func isKept(_ pattern: TextPattern, _ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { pattern.isKept(by: $0) }
    }

    @Test(
        arguments: [
            ("[A-Z]{2}-\\d+", ["HR-1", "RS-2003"], ["hr-1", "HR-", "HR-1 ", "xHR-1", ""]),
            ("^[A-Z]{2}$", ["HR"], ["HRX"]), ("", [""], ["a"]), ("a*", ["", "aaa"], ["b"]),
            ("(ab|cd){2,3}", ["abcd", "cdcdcd"], ["ab", "abababab"]), ("x?y", ["y", "xy"], ["xxy"]),
            ("a{2,}", ["aa", "aaaaa"], ["a"]), ("a{3}", ["aaa"], ["aa", "aaaa"]),
            ("a{,2}", ["", "aa"], ["aaa"]),
            ("[^0-9]+", ["abc", "žć"], ["a1"]), (".", ["ž", "我"], ["", "\n", "žž"]),
            ("\\p{L}+", ["Живојин", "Đorđe"], ["a1"]), ("\\p{Lu}\\p{Ll}*", ["Šum"], ["šum"]),
            ("\\w+", ["a_1ж"], ["a b"]), ("\\S+\\s\\S+", ["a b"], ["ab"]), ("[\\d-]+", ["1-2"], ["1_2"]),
            ("[a\\-z]", ["-", "z"], ["b"]), ("[]a]", ["]", "a"], ["b"]), ("\\.\\\\", [".\\"], ["x\\"]),
            ("(?:a|b)*?c", ["abac", "c"], ["ab"]), ("(?P<year>\\d{4})", ["2003"], ["203"]),
            ("a|b|", ["a", "b", ""], ["ab"]), ("\\u017E\\x61", ["ža"], ["za"]), ("a{0}b", ["b"], ["ab"]),
            ("\\D\\W", ["a-"], ["1-", "ab"]),
            ("(a{70}|b){2}", [String(repeating: "a", count: 140)], ["a", "abb"]),
        ])
    func `a text is told from another by the whole of it`(
        pattern: String, keeping: [String], others: [String]
    ) throws {
        let known = try TextPattern(pattern)
        for text in keeping { #expect(isKept(known, text), "\(pattern) \(text)") }
        for text in others { #expect(!isKept(known, text), "\(pattern) \(text)") }
    }

    @Test(
        arguments: [
            ("(a", "closes"), ("a)", "opens"), ("[a", "closes"), ("*a", "nothing before it"),
            ("a**", "brackets"),
            ("a{2", "no count"), ("a{3,2}", "greater"), ("(?=a)", "looks around"), ("(?i)a", "flags"),
            ("(a)\\1", "not known here"), ("a\\b", "not known here"), ("a^b", "ends"), ("(a$)b", "ends"),
            ("[a-z-[aeiou]]", "one set"), ("[z-a]", "range"), ("\\p{Xx}", "category"),
            ("a{1001}", "1000 letters"),
            ("((a{40}){40}){40}", "1000 letters"), ("a\\", "ends with"), ("\\u12", "digits"),
            (String(repeating: "(", count: 60), "nested"), ("(?<=a)b", "looks around"),
        ])
    func `what is no pattern, or needs more than a pattern can do, is refused`(pattern: String, words: String)
    {
        let error = #expect(throws: TextPattern.Failure.self) { try TextPattern(pattern) }
        #expect(error?.reason.contains(words) == true, "\(pattern): \(error?.reason ?? "")")
    }

    @Test(
        arguments: [
            "(a+)+b", "(a|a)*b", "(a*)*b", "(a|aa)+b", "(.*)*b", "a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaab",
        ])
    func `no pattern is slow`(pattern: String) throws {
        let text = String(repeating: "a", count: 20_000)
        let known = try TextPattern(pattern)
        let start = ContinuousClock.now
        #expect(!isKept(known, text))
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func `patterns made at random mean what Swift's own mean`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<400 {
            let pattern = Self.pattern(depth: 3, &generator)
            let known = try TextPattern(pattern)
            let other = try Regex(pattern)
            for _ in 0..<12 {
                let text = String(
                    (0..<Int.random(in: 0...6, using: &generator)).map { _ in "abc".randomElement()! })
                #expect(try isKept(known, text) == (other.wholeMatch(in: text) != nil), "\(pattern) \(text)")
            }
        }
    }

    private static func pattern(depth: Int, _ generator: inout some RandomNumberGenerator) -> String {
        let leaf = ["a", "b", "c", ".", "[ab]", "[^a]"].randomElement(using: &generator)!
        guard depth > 0 else { return leaf }
        let one = pattern(depth: depth - 1, &generator)
        switch Int.random(in: 0...5, using: &generator) {
        case 0: return leaf
        case 1: return "(?:\(one)|\(pattern(depth: depth - 1, &generator)))"
        case 2:
            return "(?:\(one))" + ["*", "+", "?", "{2}", "{1,2}", "{0,1}", "{1,}"].randomElement(
                using: &generator)!
        default: return one + pattern(depth: depth - 1, &generator)
        }
    }
}
