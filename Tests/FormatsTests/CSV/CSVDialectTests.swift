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
}
