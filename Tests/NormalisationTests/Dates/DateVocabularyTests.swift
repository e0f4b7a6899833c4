import Testing

@testable import Normalisation

@Suite struct DateVocabularyTests {
    @Test func noWordHasTwoMeaningsExceptWhereOneIsMeantToHold() {
        var meanings: [String: DateWord] = [:]
        for (meaning, words) in DateVocabulary.all {
            for word in words.split(separator: " ") {
                var folded: [UInt8] = []
                withBytes(String(word)) { LetterFolding.fold($0, into: &folded) }
                let key = String(decoding: folded, as: UTF8.self)
                #expect(meanings[key, default: meaning] == meaning, "\(word)")
                meanings[key] = meaning
            }
        }
        #expect(meanings.count > 600)
    }
}
