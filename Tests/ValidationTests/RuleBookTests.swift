import Foundation
import Model
import Normalisation
import TestSupport
import Testing

@testable import Validation

@Suite("The rule book")
struct RuleBookTests {
    @Test("Each file under Rules is a rule of the book, and each rule of the book has its file")
    func bookIsComplete() throws {
        let folder = Repository.file("Sources/Validation/Rules")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let files = paths.filter { $0.hasSuffix(".swift") }
            .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
        let types = RuleBook.all.map { String(describing: type(of: $0)) }
        #expect(files.sorted() == types.sorted())
    }

    @Test("Each fault of a value has its one rule, so that none is lost", arguments: FieldFault.Kind.allCases)
    func everyFaultHasItsRule(kind: FieldFault.Kind) {
        // Of two columns that disagree the first one holds; no rule weighs that yet.
        let expected = kind == .disagreement ? 0 : 1
        #expect(RuleBook.all.count { ($0 as? any FaultRule)?.fault == kind } == expected)
    }

    @Test("Ids are kebab case and unique")
    func idsAreUnique() {
        let ids = RuleBook.all.map(\.id.rawValue)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)") }
    }

    @Test(
        "A type's name gives its id",
        arguments: [
            ("ExitNotBeforeEntry", "exit-not-before-entry"), ("JSONKeysOnce", "json-keys-once"),
            ("NoNULBytes", "no-nul-bytes"),
        ])
    func kebabCase(name: String, id: String) {
        #expect(ExitNotBeforeEntry.kebabCase(name) == id)
    }

    @Test("Each rule says what it claims, why it matters and what to do")
    func texts() {
        for rule in RuleBook.all {
            for text in [rule.title, rule.why, rule.fix] {
                #expect(text.hasSuffix(".") && text.count > 12, "\(rule.id.rawValue)")
            }
            if rule is any FileRule { continue }
            #expect(rule.examples.contains { !$0.breaches.isEmpty || $0.fileBreaks }, "\(rule.id.rawValue)")
        }
    }

    @Test("Each rule's examples keep or break it as they say", arguments: RuleBook.all.map(\.id))
    func examples(id: RuleID) throws {
        let rule = try #require(RuleBook.standard.rule(id))
        for example in rule.examples {
            let envelope = try Submissions.envelope(example.envelope, kind: example.kind)
            let batches = example.records.isEmpty ? [] : [try ExampleBatch.of(example)]
            let report = Submissions.check(batches, Submissions.validator(envelope)).report
            let found = report.findings.all.filter { $0.key.rule == id }
            let records = found.flatMap(\.places).compactMap { $0.record.map { $0 - 1 } }
            #expect(Set(records).sorted() == example.breaches, "\(id.rawValue): \(example.title)")
            let fileBreaks = found.contains { $0.key.kind == .file }
            #expect(fileBreaks == example.fileBreaks, "\(id.rawValue): \(example.title)")
        }
    }
}
