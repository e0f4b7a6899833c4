public import Model

/// What the check of one submission came to.
public struct ValidationReport: Sendable, Hashable {
    /// What becomes of the file.
    public enum Verdict: String, Sendable, CaseIterable {
        /// Every record goes on, or was set apart for no fault of the data.
        case accepted
        /// Some records were rejected; the others go on.
        case acceptedInPart = "accepted-in-part"
        /// Nothing of the file goes on.
        case refused
    }

    /// What becomes of the file.
    public let verdict: Verdict
    /// What became of its records; where the file is refused, what would have.
    public let totals: Totals
    /// What was found.
    public let findings: Findings

    init(totals: Totals, findings: Findings, policy: AcceptancePolicy) {
        precondition(totals.addUp, "Every record that was read has one verdict.")
        self.totals = totals
        var shown = findings
        shown.showPaths(as: QuotableName.path)
        self.findings = shown
        verdict = Self.verdict(totals, findings, policy)
    }

    /// The report of a file that could not be read at all.
    public static func unread(_ finding: FileFinding, policy: AcceptancePolicy) -> ValidationReport {
        var findings = Findings()
        if let finding = finding.weighed(by: ResolvedRules(.standard, policy)) { findings.add(finding) }
        return ValidationReport(totals: Totals(), findings: findings, policy: policy)
    }

    /// The findings, worst first, then most frequent.
    public var sortedFindings: [Finding] { findings.sorted }

    /// The report of one file as `validate --format json` gives it, value by value.
    public struct FileSummary: Sendable, Hashable {
        /// The file's name as the sender knows it.
        public let file: String
        /// What becomes of it.
        public let verdict: Verdict
        /// What became of its records.
        public let totals: Totals
        /// What was found, worst first; rule, severity, kind, field, column and suggestion stand in each key.
        public let findings: [Finding]
    }

    /// The report as values under the name of its file.
    public func summary(file: String) -> FileSummary {
        FileSummary(file: file, verdict: verdict, totals: totals, findings: sortedFindings)
    }

    private static func verdict(_ totals: Totals, _ findings: Findings, _ policy: AcceptancePolicy) -> Verdict
    {
        let isRefused = findings.all.contains { finding in
            finding.key.severity == .error && RuleBook.standard.rule(finding.key.rule)?.refusesFile == true
        }
        if isRefused { return .refused }
        let lostLines = findings.all.contains { $0.key.severity == .error && $0.key.kind == .file }
        if totals.rejected == 0 {
            return lostLines ? (policy.inPart ? .acceptedInPart : .refused) : .accepted
        }
        if !policy.inPart || totals.rejected == totals.read { return .refused }
        let share = Double(totals.rejected) / Double(totals.read)
        return share > policy.maximumRejectedShare ? .refused : .acceptedInPart
    }
}

extension Rule {
    /// Whether a breach of it leaves nothing of the file to trust.
    var refusesFile: Bool { group == .file }
}
