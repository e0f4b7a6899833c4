import Normalisation
import Testing

@testable import Anonymisation

@Suite struct LocalNumbersTests {
    @Test(
        "a number typed twice is one number",
        arguments: [
            ("ukr-0001", "UKR-0001"), ("  UKR-0001\t", "UKR-0001"), ("a  b", "A B"), ("a \u{A0}\tb", "A B"),
            ("", ""), (" \u{A0} ", ""), ("č-1", "č-1"), ("0017", "0017"),
        ])
    func normalised(text: String, number: String) {
        var texts = TransientColumns.Texts()
        texts.append("x".utf8)
        texts.append(text.utf8)
        texts.append("y".utf8)
        let numbers = LocalNumbers(texts, count: 3)
        #expect(String(decoding: numbers[1], as: UTF8.self) == number)
        #expect(Array(numbers[2]) == Array("Y".utf8))
    }

    @Test func aFieldThatIsNotThereHasEmptyNumbers() {
        #expect(LocalNumbers(nil, count: 2)[1].isEmpty)
    }
}
