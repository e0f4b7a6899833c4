import Foundation
import TestSupport
import Testing

@testable import Validation

@Suite("Identifier detectors on the naughty strings")
struct NaughtyStringsTests {
    private static let texts: [String] = {
        guard let url = Repository.shared("suites/blns/blns.json"), let data = try? Data(contentsOf: url)
        else { return [] }
        return (try? JSONDecoder().decode([String].self, from: data)) ?? []
    }()

    @Test(
        "None of them is taken for an identifier",
        .enabled(if: !texts.isEmpty, "The shared list of naughty strings is not here."))
    func falsePositives() {
        for text in Self.texts { #expect(IdentifierDetectors.identifier(in: Array(text.utf8)) == nil) }
    }
}
