import Model
import Testing

@testable import Intake

struct RecordsChoiceTests {
    private func list(_ path: String, _ keys: [String], isLikely: Bool = false) -> RecordsChoice.List {
        RecordsChoice.List(path: path, keys: Set(keys), isLikely: isLikely)
    }

    @Test("a list whose keys are known goes before a longer one")
    func prefersKnownKeys() {
        let choice = RecordsChoice(
            [list("/codes", ["code", "label"]), list("/stays", ["local_case_id", "sex", "entry_date"])],
            SourceDescription())
        #expect(choice.best?.path == "/stays")
        #expect(choice.rivals.isEmpty)
    }

    @Test("a list of the like is a rival, however short")
    func asksAboutMonths() {
        let choice = RecordsChoice(
            [list("/februar", ["a", "b", "c"]), list("/januar", ["a", "b"])], SourceDescription())
        #expect(choice.rivals.map(\.path) == ["/januar"])
        #expect(choice.notes.first?.paths == ["/februar", "/januar"])
    }

    @Test("two lists of known fields are asked about, though they share none")
    func asksAboutKinds() {
        let choice = RecordsChoice(
            [list("/a", ["local_case_id", "sex", "citizenship"]), list("/b", ["entry_date", "exit_date"])],
            SourceDescription())
        #expect(choice.rivals.map(\.path) == ["/b"])
    }

    @Test("what has a key in common and little else is none")
    func passesOverTables() {
        let choice = RecordsChoice(
            [list("/cases", ["id", "kind", "town"]), list("/towns", ["id", "name"])], SourceDescription())
        #expect(choice.best?.path == "/cases")
        #expect(choice.rivals.isEmpty)
    }

    @Test("where nothing is known the shape decides")
    func goesByShape() {
        let choice = RecordsChoice(
            [list("/x", ["p", "q"]), list("/y", ["r"], isLikely: true), list("/z", ["s"])],
            SourceDescription())
        #expect(choice.best?.path == "/x")
        #expect(choice.rivals.map(\.path) == ["/y"])
    }

    @Test("the mapping's own names are known")
    func knowsMapping() {
        var source = SourceDescription()
        source.mapping = [("qq", .sex), ("ww", .citizenship), ("ee", StandardField.entryDate)].map {
            .init(column: $0, target: .standard($1))
        }
        let choice = RecordsChoice([list("/x", ["p", "q"]), list("/y", ["qq", "ww", "ee"])], source)
        #expect(choice.best?.path == "/y")
    }

    @Test("no list, no choice")
    func takesNone() {
        #expect(RecordsChoice([], SourceDescription()).best == nil)
    }
}
