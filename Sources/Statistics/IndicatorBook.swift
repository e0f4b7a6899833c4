/// All indicators, in the order of the catalogue.
public enum IndicatorBook {
    /// The indicators.
    public static let all: [any Indicator] = [
        VictimsIdentified(),
        VictimsNewlyAssisted(),
        VictimsInAssistance(),
        CaseloadAtPeriodEnd(),
        InternalTraffickingShare(),
        OriginMatrix(),
        AssistanceCoverage(),
        AcceptanceOfAssistance(),
        FormalRecognition(),
        FormalRecognitionOfReferred(),
        TimeToFirstAssistance(),
        BedNightsUsed(),
        ShelterOccupancy(),
        LengthOfStay(),
        PlannedExits(),
        ReferralAcceptance(),
        ReferralCompletion(),
        GapFreeHandover(),
        LossToFollowUp(),
        AssistedVoluntaryReturns(),
        FollowUpCompletion(),
        SuccessfulClosure(),
        ReTrafficking(),
        ItemCompleteness(),
        RejectionRate(),
        ReportingCoverage(),
    ]

    /// The indicator of this id, such as `V01`; nil where there is none.
    public static func indicator(id: String) -> (any Indicator)? { all.first { $0.definition.id == id } }
}
