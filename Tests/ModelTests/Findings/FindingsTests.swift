import Model
import Testing

@Suite("Findings")
struct FindingsTests {
    @Test("occurrences of one key are one finding with an exact count and its first places")
    func counts() {
        var findings = Findings()
        for record in 1...12 { findings.add(finding("a", record: record, quoted: "x")) }
        findings.add(finding("a", record: 13, quoted: "y"))
        #expect(findings.all.map { $0.count } == [12, 1])
        #expect(findings.all[0].places.map { $0.record } == [1, 2, 3, 4, 5])
        #expect(findings.count(of: .error) == 13)
        #expect(findings.count(of: .warning) == 0)
        #expect(!findings.isEmpty)
        #expect(Findings().isEmpty)
    }

    @Test("what is told in other words is another finding, though all else is the same")
    func keepsMessagesApart() {
        var findings = Findings()
        var other = finding("a", record: 1, quoted: "x")
        other.message = "Another cause."
        findings.add(finding("a", record: 1, quoted: "x"))
        findings.add(other)
        findings.add(other)
        #expect(findings.all.map(\.count) == [1, 2])
    }

    @Test("beyond the keys kept, a rule's findings are counted together, exactly, and name no value")
    func capped() {
        var findings = Findings()
        let distinct = Findings.keysKeptPerRule + 50
        for number in 1...distinct {
            findings.add(finding("a", record: number, quoted: "v\(number)"))
            findings.add(finding("a", record: number, quoted: "v\(number)"))
        }
        findings.add(finding("b", record: 1, quoted: "w"))
        #expect(findings.all.count == Findings.keysKeptPerRule + 2)
        #expect(findings.count(of: .error) == distinct * 2 + 1)
        let rest = findings.all.filter { $0.key.quoted == nil }
        #expect(rest.map { $0.count } == [100])
        #expect(rest[0].key.field == nil)
        #expect(rest[0].message == Findings.beyondMessage)
        #expect(rest[0].places.count == Findings.placesKept)
    }

    @Test("a key that is kept is still counted apart after the cap is reached")
    func keptStaysKept() {
        var findings = Findings()
        for number in 1...(Findings.keysKeptPerRule + 5) {
            findings.add(finding("a", record: number, quoted: "v\(number)"))
        }
        findings.add(finding("a", record: 999, quoted: "v1"))
        #expect(findings.all[0].count == 2)
    }

    @Test("parts of a file merged in order give what the whole file gives")
    func merge() {
        let all = (1...60).map { finding($0 % 3 == 0 ? "a" : "b", record: $0, quoted: "v\($0 % 7)") }
        var whole = Findings()
        for finding in all { whole.add(finding) }
        for size in [1, 7, 20, 60] {
            var merged = Findings()
            for start in stride(from: 0, to: all.count, by: size) {
                var part = Findings()
                for finding in all[start..<min(start + size, all.count)] { part.add(finding) }
                merged.merge(part)
            }
            #expect(merged == whole, "parts of \(size)")
        }
    }

    @Test("reports show the worst first, then the most frequent, then by rule, field and value")
    func order() {
        var findings = Findings()
        findings.add(finding("note", .note, record: 1))
        findings.add(finding("rare", .warning, record: 1))
        for record in 1...3 { findings.add(finding("often", .warning, record: record)) }
        findings.add(finding("b", .error, record: 1, quoted: "x"))
        findings.add(finding("a", .error, record: 1, quoted: "y"))
        findings.add(finding("a", .error, record: 1, quoted: "x"))
        let order = findings.sorted.map { $0.key.rule.rawValue + ($0.key.quoted ?? "") }
        #expect(order == ["ax", "ay", "bx", "often", "rare", "note"])
        #expect(Severity.error < .warning && .warning < .note && !(Severity.note < .note))
    }

    private func finding(
        _ rule: String, _ severity: Severity = .error, record: Int, quoted: String? = nil
    ) -> Finding {
        Finding(
            Finding.Key(RuleID(rule), severity, field: "sex", quoted: quoted),
            message: "The value is not a code of the list.", fix: "Use a code of the list.",
            at: Place(record: record))
    }
}
