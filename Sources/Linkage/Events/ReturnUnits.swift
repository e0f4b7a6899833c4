import Model

/// Reads the returns as each organisation reports them; `MergedReturns` makes one of those that are the same.
struct ReturnUnits {
    private(set) var units: Units<Return>

    init(_ walk: RecordWalk, _ list: UnitList) {
        units = Units(list) { Return(source: $0) }
        for stretch in walk.stretches(of: .returnReintegration) {
            units.note(stretch)
            stretch.reader(to: stretch.records.units).eachBlock { Self.read($0, into: &units.events) }
        }
    }

    /// Names the experience of each return.
    mutating func assign(_ experiences: ExperienceIndex) { units.assign(experiences) }

    private static func read(_ record: RecordReader, into returns: inout [Return]) {
        record.areas(.returnFromArea, &returns) { $0.fromArea = $1 }
        record.areas(.returnToArea, &returns) { $0.toArea = $1 }
        record.dates(.returnDate, &returns) { $0.date = $1 }
        record.codes(.returnType, &returns) { $0.type.byte = $1 }
        record.dates(.preReturnRiskAssessmentDate, &returns) { $0.riskAssessment = $1 }
        record.codes(.familyAssessment, &returns) { $0.familyAssessment.byte = $1 }
        record.codes(.bestInterestDone, &returns) { $0.bestInterest.byte = $1 }
        record.codes(.receptionOnArrival, &returns) { $0.receptionOnArrival.byte = $1 }
        record.codes(.acceptedBeforeTravel, &returns) { $0.acceptedBeforeTravel.byte = $1 }
        record.dates(.reintegrationEntryDate, &returns) { $0.reintegrationEntry = $1 }
        record.codes(.retraffickingStatus, &returns) { $0.retraffickingStatus.byte = $1 }
        record.dates(.retraffickingDate, &returns) { $0.retraffickingDate = $1 }
        record.dates(.closureDate, &returns) { $0.closureDate = $1 }
        record.codes(.closureReason, &returns) { $0.closureReason.byte = $1 }
        record.numbers(.baselineRSS, &returns) { $0.baselineScore = $1.knownNumber }
    }
}
