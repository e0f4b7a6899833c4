import Formats
import Testing

struct CSVDialectTests {
    static let cases: [(name: String, text: String, delimiter: Character)] = [
        ("commas", "a,b,c\n1,2,3\n", ","),
        ("semicolons with decimal commas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ";"),
        ("tabs", "a\tb\n1,1\t2\n", "\t"),
        ("bars", "a|b|c\nx;y|2|3\n", "|"),
        ("delimiters in quotes do not count", "a;b\n\"1,2,3\";4\n\"5,6,7\";8\n", ";"),
        ("a sep= line says so", "sep=|\na,b,c\n1,2,3\n", "|"),
        ("one column", "name\nx\ny\n", ","),
        ("a title above", "Report for 2003, second quarter\n\na;b;c\n1;2;3\n4;5;6\n", ";"),
        ("multi-values with bars", "a,b\nSEX|LAB,1\nSEX|LAB,2\nSEX,3\n", ","),
        ("a doubled quote", "a;b\n\"x\"\",\";1\n\"x\"\",\";2\n", ";"),
        ("one row", "a;b;c", ";"),
    ]

    @Test("the delimiter is found", arguments: cases)
    func findsDelimiter(_ one: (name: String, text: String, delimiter: Character)) {
        let conclusion = CSVDialect.detect(head: Array(one.text.utf8))
        #expect(conclusion.dialect.delimiter == one.delimiter.asciiValue)
        #expect((0...1).contains(conclusion.confidence))
    }

    static let habits: [(name: String, text: String, quote: Character, escape: Character?)] = [
        ("double quotes", "a,b\n\"x\",\"y\"\n", "\"", nil),
        ("no quotes", "a,b\nx,y\n", "\"", nil),
        ("single quotes", "a,b\n'x, z',y\n'u',v\n", "'", nil),
        ("apostrophes inside words", "a,b\nQ'emal,O'Neill\nd'or,s'ka\n", "\"", nil),
        ("apostrophes at a word's start beside double quotes", "a,b\n\"x\",'tis\n\"y\",z\n", "\"", nil),
        ("escaped quotes", "a,b\n\"5\\\" pipe\",2\n\"x\\\"\",3\n", "\"", "\\"),
        ("a path that ends in a backslash", "a,b\n\"C:\\x\\\",2\n\"C:\\y\\\",3\n", "\"", nil),
        ("a blank before each quote", "a, b\n\"x\", \"y, z\"\n", "\"", nil),
    ]

    @Test("the way of quoting is found", arguments: habits)
    func findsQuotes(_ one: (name: String, text: String, quote: Character, escape: Character?)) {
        let dialect = CSVDialect.detect(head: Array(one.text.utf8)).dialect
        #expect(dialect.quote == one.quote.asciiValue)
        #expect(dialect.escape == one.escape?.asciiValue)
        #expect(dialect.delimiter == UInt8(ascii: ","))
        #expect(dialect.hasBlanks == one.name.contains("blank"))
    }

    @Test("two delimiters that fit alike are both told")
    func tellsRivals() {
        let conclusion = CSVDialect.detect(head: Array("a,b;c\n1,2;3\n4,5;6\n".utf8))
        #expect(conclusion.rival == .semicolon)
        #expect(conclusion.confidence < 0.7)
        #expect(CSVDialect.detect(head: Array("a;b;c\n1,5;2;3\n4;5;6,2\n".utf8)).rival == nil)
    }
}
