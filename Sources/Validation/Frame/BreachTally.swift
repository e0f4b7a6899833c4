import Model
import Normalisation

/// Counts breaches without a text per breach: equal ones are counted together, with their first places.
struct BreachTally {
    /// What makes two breaches the same finding.
    private struct Key: Hashable {
        let rule: Int
        let severity: Severity
        var breach: RuleBreach

        /// Breaches of a rule differ little in what they say: writing each message out to hash it would take longer than
        /// to compare the few.
        func hash(into hasher: inout Hasher) {
            hasher.combine(rule)
            hasher.combine(breach.target)
            hasher.combine(breach.code)
        }
    }

    private struct Entry {
        let key: Key
        var count: Int
        var records: [Int]
    }

    private var entries: [Entry] = []
    private var index: [Key: Int] = [:]
    private var last: Int?

    /// Counts one breach of a rule.
    mutating func add(_ breach: RuleBreach, rule: Int, severity: Severity) {
        var key = Key(rule: rule, severity: severity, breach: breach)
        key.breach.record = 0
        // A rule goes down a column: the next breach is nearly always the same finding.
        if let last, entries[last].key == key {
            count(breach.record, in: last)
        } else if let known = index[key] {
            count(breach.record, in: known)
            last = known
        } else {
            index[key] = entries.count
            last = entries.count
            entries.append(Entry(key: key, count: 1, records: [breach.record]))
        }
    }

    private mutating func count(_ record: Int, in entry: Int) {
        entries[entry].count += 1
        if entries[entry].records.count < Findings.placesKept { entries[entry].records.append(record) }
    }

    /// Adds what was counted to `findings`, in the order of first occurrence.
    func tell(of batch: CaseBatch, rules: RuleBook, to findings: inout Findings) {
        for entry in entries {
            let rule = rules.rules[entry.key.rule]
            let breach = entry.key.breach
            let key = batch.key(of: breach, rules.id(at: entry.key.rule), entry.key.severity)
            var finding = Finding(
                key, message: breach.message ?? Message(rule.title), fix: Message(rule.fix),
                at: batch.place(of: entry.records[0]))
            finding.count = entry.count
            finding.places = entry.records.map { batch.place(of: $0) }
            findings.add(finding)
        }
    }
}

extension CaseBatch {
    /// What makes a breach a finding: the rule, the field, and the column that holds it here.
    func key(of breach: RuleBreach, _ rule: RuleID, _ severity: Severity) -> Finding.Key {
        let heading = breach.heading ?? breach.target.flatMap { headings[$0] }
        return Finding.Key(
            rule, severity, field: breach.target?.name,
            column: heading.flatMap { QuotableName.heading($0) },
            letter: heading.flatMap { columnLetters[$0] }, quoted: breach.code)
    }
}
