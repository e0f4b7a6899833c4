import Model

/// Reads what each record itself says of the dates that anchor cohorts.
struct StatementDrafts {
    /// The statements in order of time.
    private(set) var statements: [Statement] = []
    /// The case of each.
    private(set) var cases: [UInt32] = []

    init(_ walk: RecordWalk, _ index: ExperienceIndex, count: Int) {
        statements.reserveCapacity(count)
        cases.reserveCapacity(count)
        for stretch in walk.stretches {
            let start = UInt32(statements.count)
            for number in stretch.records.cases {
                statements.append(Self.statement(stretch, experience: index.ofCase[Int(number)]))
            }
            cases.append(contentsOf: stretch.records.cases)
            let targets = Array(start..<UInt32(statements.count))
            stretch.reader(to: targets).eachBlock { Self.read($0, into: &statements) }
        }
    }

    private static func statement(_ stretch: RecordWalk.Stretch, experience: UInt32) -> Statement {
        let place = stretch.place
        let source = EventSource(
            organisation: place.organisation, area: place.area, experience: experience)
        return Statement(source: source, kind: stretch.kind, period: place.quarter)
    }

    /// A record's own fields first, so that the common ones replace them where they say something.
    private static func read(_ record: RecordReader, into statements: inout [Statement]) {
        record.dates(.offerDate, &statements) { $0.assistanceOfferDate = $1 }
        record.dates(.formalIdentificationDecided, &statements) { $0.formalDecisionDate = $1 }
        record.dates(.needsRiskAssessmentDate, &statements) { $0.needsAssessedDate = $1 }
        record.codes(.victimStatusAtReferral, &statements) { $0.victimStatus.byte = $1 }
        record.dates(.identificationDate, &statements) { $0.identificationDate.update(to: $1) }
        record.dates(.assistanceOfferDate, &statements) { $0.assistanceOfferDate.update(to: $1) }
        record.dates(.formalDecisionDate, &statements) { $0.formalDecisionDate.update(to: $1) }
        record.dates(.needsAssessedDate, &statements) { $0.needsAssessedDate.update(to: $1) }
        record.codes(.victimStatus, &statements) { $0.victimStatus.update(to: $1) }
    }
}
