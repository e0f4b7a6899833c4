import Anonymisation
import Model
import Register
import Validation

/// Holds submissions that were taken into the register against the earlier ones of the same organisation, quarter by
/// quarter: persons who have changed, units that begin on another day, a file that was sent again as a new one.
///
/// It looks at what is in force once all files are in, so that their order plays no part; and at one organisation at a
/// time, since what one knows of a person is not told to another. What it finds stands in the import's report and
/// changes neither a verdict nor the register.
struct EarlierSubmissions {
    let register: Register
    let policy: AcceptancePolicy

    /// A file that was taken in, and where its records stand.
    struct Taken {
        /// Its position among the report's files.
        let file: Int
        let places: RecordPlaces
    }

    /// What is found of each file, by its position; and of what cannot be read back, why: a damaged submission is
    /// mended by an import, so that it must not end one.
    func findings(of taken: [String: Taken]) -> (found: [Int: Findings], problems: [RegisterError]) {
        var found: [Int: Findings] = [:]
        var problems: [RegisterError] = []
        let inForce = Dictionary(grouping: register.submissionsInForce(), by: \.series.organisation)
        for (_, entries) in inForce.sorted(by: { $0.key < $1.key }) where entries.count > 1 {
            guard let last = entries.lastIndex(where: { taken[$0.name] != nil }), last > 0 else { continue }
            var known = KnownRecords()
            for entry in entries[...last] {
                do throws(RegisterError) {
                    let submission = try register.load(entry)
                    if let own = taken[entry.name] {
                        let findings = known.findings(of: submission, at: own.places, under: policy)
                        if !findings.isEmpty { found[own.file] = findings }
                    }
                    known.add(submission)
                } catch {
                    problems.append(error)
                }
            }
        }
        return (found, problems)
    }
}

/// What an organisation's submissions so far say, asked about the next one.
private struct KnownRecords {
    private var persons = KnownPersons()
    private var units = KnownUnits()
    private var repeats = RepeatedRecords()

    func findings(
        of submission: StandardSubmission, at places: RecordPlaces, under policy: AcceptancePolicy
    ) -> Findings {
        var found = Findings()
        func tell(_ finding: FileFinding) {
            if let weighed = finding.weighed(by: policy) { found.add(weighed) }
        }
        if let finding = repeats.finding(of: submission) { tell(finding) }
        persons.eachContradiction(in: submission.records) { record, finding in
            tell(finding(places.place(of: record)))
        }
        units.eachContradiction(in: submission.records) { record, finding in
            tell(finding(places.place(of: record)))
        }
        return found
    }

    mutating func add(_ submission: StandardSubmission) {
        persons.add(submission)
        units.add(submission)
        repeats.add(submission)
    }
}
