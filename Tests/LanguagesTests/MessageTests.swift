import Model
import Testing

/// Sentences with gaps, in English and as a catalogue would say them.
struct MessageTests {
    @Test func `a literal is its own template`() {
        let message: Message = "The file has {braces} and 50 %."
        #expect(message.template == "The file has {{braces}} and 50 %.")
        #expect(message.english == "The file has {braces} and 50 %.")
    }

    @Test func `what is interpolated stands in numbered gaps`() {
        let message: Message = "\(3) of \("a{1}b") and \(Message("that")), \(grouped: 1_234_567)"
        #expect(message.template == "{1} of {2} and {3}, {4}")
        #expect(message.english == "3 of a{1}b and that, 1,234,567")
        #expect(
            message.text(separator: ".") { $0 == "that" ? "das" : "{4}: {3}, {1}/{2}" }
                == "1.234.567: das, 3/a{1}b")
    }

    @Test func `two literals make one template`() {
        let message: Message = "\(1) and " + "\(2) or \(3)" + "."
        #expect(message.template == "{1} and {2} or {3}.")
        #expect(message.english == "1 and 2 or 3.")
    }

    @Test func `messages are the same where they read alike`() {
        let count: Message = "\(1) row"
        #expect(count == "1 row")
        #expect(count.hashValue == Message("1 row").hashValue)
        #expect(count != "2 row")
        #expect(Message("a") < "b")
    }

    @Test func `a sentence has a capital and a full stop in any language`() {
        let message: Message = "\(Message("the file ends"))\(" here")"
        #expect(message.sentence.english == "The file ends here.")
        #expect(message.sentence.text { $0 == "the file ends" ? "žavršava" : $0 } == "Žavršava here.")
        #expect(Message("Done.").sentence.english == "Done.")
    }

    @Test func `several messages stand one after the other`() {
        #expect(Message.joined(["a.", "b."]).english == "a. b.")
        #expect(Message.joined(["a", "\(2)"], separator: ", ").english == "a, 2")
        #expect(Message.joined(["a"]).template == "a")
        #expect(Message.joined([]).english == "")
    }

    @Test func `numbers below zero have their thousands set apart too`() {
        let message: Message = "\(grouped: -1_000)"
        #expect(message.english == "−1,000")
    }

    @Test func `a gap that nothing fills is left empty, and loose braces stay`() {
        let message: Message = "\(1)"
        #expect(message.text { _ in "a{2}b{x}c}d{{" } == "ab{x}c}d{")
        #expect(Message.gaps(of: "{2} of {1}, {{3}}") == [2, 1])
    }
}
