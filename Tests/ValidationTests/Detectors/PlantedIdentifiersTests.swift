import Foundation
import TestSupport
import Testing

@testable import Validation

@Suite("Identifier detectors on the fixtures' planted identifiers")
struct PlantedIdentifiersTests {
    private static func planted() throws -> [String] {
        let file = Repository.file("fixtures/planted-identifiers.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { String($0) }
    }

    @Test("Every planted e-mail address, telephone number and national number is found")
    func recall() throws {
        let planted = try Self.planted().filter { text in
            text.contains("@") || text.hasPrefix("+")
                || [10, 13].contains(text.count) && text.allSatisfy { $0.isNumber }
        }
        #expect(planted.count > 1000)
        for text in planted { #expect(IdentifierDetectors.identifier(in: Array(text.utf8)) != nil) }
    }
}
