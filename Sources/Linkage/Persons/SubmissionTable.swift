import Anonymisation
import Model

/// The submissions in the two orders that linkage needs, whatever order they came in.
///
/// *By organisation*, period, kind and revision: the order in which records are numbered and persons appear.
/// *In time*, by period, then organisation, kind and revision: the order in which later values replace earlier ones.
struct SubmissionTable {
    /// What the steps need to know of one submission.
    struct Place {
        let organisation: UInt16
        let area: Area
        let kind: RecordKind?
        /// The ordinal of the last quarter that the submission covers.
        let quarter: Int32
        /// The last day of its period.
        let lastDay: Int32
        let recency: Recency
        /// The number of its first record.
        let firstRecord: Int
        let count: Int
    }

    /// The submissions by organisation.
    let submissions: [StandardSubmission]
    /// What is known of each.
    let places: [Place]
    /// The organisations in order of their identifiers.
    let organisations: [OrganisationID]
    /// Positions in `submissions` in order of time.
    let inTime: [Int]
    /// Records in all submissions.
    let recordCount: Int

    init(_ unordered: [StandardSubmission]) {
        let submissions = unordered.sorted { Self.precedes($0.envelope, $1.envelope) }
        var organisations: [OrganisationID] = []
        var places: [Place] = []
        var count = 0
        for submission in submissions {
            if organisations.last != submission.envelope.organisation {
                organisations.append(submission.envelope.organisation)
            }
            places.append(Place(submission, organisation: organisations.count - 1, firstRecord: count))
            count += submission.records.count
        }
        precondition(count < UInt32.max, "Records are numbered in 32 bits.")
        precondition(organisations.count <= UInt16.max, "Organisations are numbered in 16 bits.")
        self.submissions = submissions
        self.places = places
        self.organisations = organisations
        recordCount = count
        // Of one quarter the positions are by organisation, kind and revision already.
        inTime = places.indices.sorted { (places[$0].quarter, $0) < (places[$1].quarter, $1) }
    }

    /// Tells all submissions in force apart: the register holds one per area, organisation, period and kind.
    private static func precedes(_ left: Envelope, _ right: Envelope) -> Bool {
        if left.organisation != right.organisation { return left.organisation < right.organisation }
        if left.period != right.period { return left.period < right.period }
        let leftNumbers = (left.kind?.rawValue ?? 0, left.revision, left.preparedOn ?? .min)
        let rightNumbers = (right.kind?.rawValue ?? 0, right.revision, right.preparedOn ?? .min)
        if leftNumbers != rightNumbers { return leftNumbers < rightNumbers }
        if left.area != right.area { return left.area.rawValue < right.area.rawValue }
        return (left.submissionID ?? "") < (right.submissionID ?? "")
    }
}

extension SubmissionTable.Place {
    fileprivate init(_ submission: StandardSubmission, organisation: Int, firstRecord: Int) {
        let envelope = submission.envelope
        let lastDay = envelope.period.lastDay
        self.organisation = UInt16(organisation)
        area = envelope.area
        kind = envelope.kind
        quarter = Int32(Period(quarterOf: lastDay).ordinal)
        self.lastDay = Int32(lastDay)
        recency = Recency(quarter: quarter, preparedOn: envelope.preparedOn)
        self.firstRecord = firstRecord
        count = submission.records.count
    }
}
