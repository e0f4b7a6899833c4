import Testing

@testable import Formats

struct FormulaGuardTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let guarded: String

        init(_ name: String, _ text: String, _ guarded: String) {
            (testDescription, self.text, self.guarded) = (name, text, guarded)
        }
    }

    static let cases = [
        Case("a formula", "=cmd()", "'=cmd()"),
        Case("an old formula", "@SUM(A1)", "'@SUM(A1)"),
        Case("a sum of a column", "+A1", "'+A1"),
        Case("a sum of numbers", "-2+3", "'-2+3"),
        Case("a tab", "\t=A1", "'\t=A1"),
        Case("a carriage return", "\r=A1", "'\r=A1"),
        Case("a formula behind an apostrophe", "'=A1", "''=A1"),
        Case("a number behind an apostrophe", "'-5", "''-5"),
        Case("apostrophes alone", "''", "''"),
        Case("a word with an apostrophe", "'s avonds", "'s avonds"),
        Case("a number", "-5", "-5"),
        Case("a number with a comma", "-5,3", "-5,3"),
        Case("a telephone number", "+389 70 947 7434", "+389 70 947 7434"),
        Case("a telephone number with hyphens", "+389-70-947", "'+389-70-947"),
        Case("a lone sign", "-", "-"),
        Case("a text", "Ž=Š", "Ž=Š"),
        Case("nothing", "", ""),
    ]

    @Test(arguments: cases) func `what could run gets an apostrophe, which reading takes off`(one: Case) {
        #expect(FormulaGuard.guarded(one.text) == one.guarded)
        #expect(FormulaGuard.unguarded(one.guarded) == one.text)
    }

    @Test func `no two texts are guarded alike`() {
        let signs = ["'", "=", "+", "-", "@", "\t", "\r", "5", " ", "A", "."]
        var texts = [""]
        for _ in 0..<4 { texts += texts.flatMap { text in signs.map { text + $0 } } }
        for text in Set(texts) { #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text) }
    }
}
