public import Languages
public import Model

/// What one rule has to say of one record: small, so that a million records may have several.
public struct Remark: Sendable, Hashable {
    /// The rule that the record breaks.
    public let rule: RuleID
    /// How it weighs here.
    public let severity: Severity
    /// The field's name in the standard, where it is about one.
    public let field: String?
    /// The column's heading, or the path, where it may be shown.
    public let column: String?
    /// The column's letter, where it is about one of a sheet.
    public let letter: String?
    /// The one near candidate, if there is exactly one.
    public let suggestion: String?

    init(_ key: Finding.Key) {
        rule = key.rule
        severity = key.severity
        field = key.field
        column = key.column
        letter = key.letter
        suggestion = key.suggestion
    }

    /// The column by heading and letter, or else the field.
    fileprivate func place(in say: Catalogue) -> String? {
        guard let column else { return field }
        return letter.map { say("\(column) (column \($0))") } ?? column
    }

    fileprivate func advice(in say: Catalogue) -> String {
        let fix = Message(RuleBook.standard.rule(rule)?.fix ?? "")
        return say(suggestion.map { .joined([fix, .asking($0)]) } ?? fix)
    }
}

extension [Remark] {
    /// The rules, each once with the fields that it is about: `exit-not-before-entry (exit_date); code-in-list (sex)`.
    public var rules: String {
        grouped(by: \.rule.rawValue, naming: \.field).map { rule, fields in
            fields.isEmpty ? rule : "\(rule) (\(fields.joined(separator: ", ")))"
        }.joined(separator: "; ")
    }

    /// What to do, each thing once with the columns named: `Pol (column C): Write a code of the list.`
    public func advice(in say: Catalogue) -> String {
        grouped(by: { $0.advice(in: say) }, naming: { $0.place(in: say) }).map { advice, places in
            places.isEmpty ? advice : "\(places.joined(separator: ", ")): \(advice)"
        }.joined(separator: " | ")
    }

    /// The names that go with each text, both in order of first occurrence.
    private func grouped(
        by text: (Remark) -> String, naming name: (Remark) -> String?
    ) -> [(text: String, names: [String])] {
        var groups: [(text: String, names: [String])] = []
        for remark in self {
            let own = text(remark)
            let known = groups.firstIndex { $0.text == own }
            let group = known ?? groups.count
            if known == nil { groups.append((own, [])) }
            if let name = name(remark), !groups[group].names.contains(name) {
                groups[group].names.append(name)
            }
        }
        return groups
    }
}

/// What the rules have to say of the records of one file, record by record: a number for each remark, and each
/// distinct remark once. Holds no value of a record.
public struct Remarks: Sendable {
    /// The distinct remarks, in order of first occurrence.
    public private(set) var distinct: [Remark] = []
    // Which remark, of which record (from 0), in no order across records.
    private var noted: [Noted] = []
    private var verdicts: [Verdict] = []
    private var index: [Remark: UInt32] = [:]
    private var isSorted = true

    private struct Noted: BitwiseCopyable {
        let record: UInt32
        let remark: UInt32
    }

    /// None.
    init() {}

    /// Records that were seen.
    public var count: Int { verdicts.count }

    /// What becomes of a record, from 1 as places number them; nil past the last one.
    public func verdict(of record: Int) -> Verdict? {
        verdicts.indices.contains(record - 1) ? verdicts[record - 1] : nil
    }

    /// Records that are rejected.
    public var rejectedCount: Int { verdicts.count { $0 == .rejected } }

    /// A record that is rejected or has a remark.
    public struct Record: Sendable {
        /// Its number in the file, from 1.
        public let number: Int
        /// What becomes of it.
        public let verdict: Verdict
        /// What the rules have to say of it: errors first, then warnings, then notes.
        public let remarks: [Remark]
    }

    /// Goes over the records that are rejected or have a remark, in file order.
    public struct Reader {
        private var all: Remarks
        private var record = 0
        private var next = 0

        fileprivate init(_ all: Remarks) {
            self.all = all
            if !all.isSorted { self.all.noted = Remarks.sorted(all.noted) }
        }

        /// The next record; nil after the last one.
        public mutating func nextRecord() -> Record? {
            while record < all.verdicts.count {
                let first = next
                while next < all.noted.count, all.noted[next].record == UInt32(record) { next += 1 }
                record += 1
                let verdict = all.verdicts[record - 1]
                guard first < next || verdict == .rejected else { continue }
                return Record(number: record, verdict: verdict, remarks: all.remarks(first..<next))
            }
            return nil
        }
    }

    /// A reader at the first record.
    public func reader() -> Reader { Reader(self) }

    /// Each remark once, graver ones first.
    private func remarks(_ range: Range<Int>) -> [Remark] {
        var seen: Set<UInt32> = []
        let remarks = noted[range].map(\.remark).filter { seen.insert($0).inserted }.map {
            distinct[Int($0)]
        }
        guard remarks.contains(where: { $0.severity != remarks[0].severity }) else { return remarks }
        return Severity.allCases.sorted().flatMap { severity in
            remarks.filter { $0.severity == severity }
        }
    }

    /// Notes what a rule has to say of a record, from 0 in the batch or file.
    mutating func add(_ key: Finding.Key, of record: Int) {
        let remark = Remark(key)
        let number: UInt32
        if let known = index[remark] {
            number = known
        } else {
            number = UInt32(distinct.count)
            index[remark] = number
            distinct.append(remark)
        }
        append(Noted(record: UInt32(record), remark: number))
    }

    /// Takes in the remarks of the next batch, and what becomes of its records.
    mutating func add(_ batch: Remarks, verdicts: [Verdict]) {
        let first = UInt32(self.verdicts.count)
        let numbers = batch.distinct.map { remark -> UInt32 in
            if let known = index[remark] { return known }
            index[remark] = UInt32(distinct.count)
            distinct.append(remark)
            return UInt32(distinct.count - 1)
        }
        // Rules are asked one after the other: within a batch the records come again and again.
        for one in batch.isSorted ? batch.noted : Self.sorted(batch.noted) {
            append(Noted(record: one.record + first, remark: numbers[Int(one.remark)]))
        }
        self.verdicts += verdicts
    }

    private mutating func append(_ one: Noted) {
        if let last = noted.last, last.record > one.record { isSorted = false }
        noted.append(one)
    }

    private static func sorted(_ noted: [Noted]) -> [Noted] {
        noted.enumerated().sorted { ($0.element.record, $0.offset) < ($1.element.record, $1.offset) }
            .map(\.element)
    }
}
