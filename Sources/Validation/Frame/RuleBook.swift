public import Model
import Normalisation

/// The rules, in the order in which they are asked.
public struct RuleBook: Sendable {
    /// All rules, in the order of the reference page.
    public let rules: [any Rule]

    /// The rules' ids by position: made from the types' names once, not for each finding.
    private let idsByPosition: [RuleID]
    private let positions: [RuleID: Int]

    /// A book of these rules.
    init(_ rules: [any Rule]) {
        self.rules = rules
        let ids = rules.map(\.id)
        idsByPosition = ids
        positions = Dictionary(uniqueKeysWithValues: ids.indices.map { (ids[$0], $0) })
    }

    /// The rule with this id, or nil.
    public func rule(_ id: RuleID) -> (any Rule)? { positions[id].map { rules[$0] } }

    /// The ids, in the order of the book.
    public var ids: [String] { idsByPosition.map(\.rawValue) }

    /// The id of the rule at a position.
    func id(at position: Int) -> RuleID { idsByPosition[position] }

    /// Where a rule stands in the book.
    func position(of id: RuleID) -> Int? { positions[id] }
}

extension RuleBook {
    /// Every rule of the program; a test demands that each rule type stands here.
    public static let standard = RuleBook(fileRules + formRules + fieldRules + recordRules + submissionRules)

    /// Every rule of the program.
    public static var all: [any Rule] { standard.rules }

    private static let fileRules: [any Rule] = [
        FileCanBeRead(),
        FileIsWhole(),
        FileReadsOneWayOnly(),
        DelimiterIsAsStated(),
        EncodingIsAsDeclared(),
        JSONIsInUTF8(),
        ColumnsHaveHeadings(),
        NothingIsHidden(),
        SettingsFitTheFormat(),
        CellsStandUnderTheirHeadings(),
        DecimalsOfAColumnAlike(),
        DatesOfAColumnAlike(),
        ArchiveHoldsRecordsOnly(),
        EnvelopeIsComplete(),
        BeginningsStayTheSame(),
        RecordsAreNew(),
        NoIdentifierInAnUnmappedColumn(),
        SchemaColumnsPresent(),
        SchemaCheckedWhole(),
    ]

    private static let formRules: [any Rule] = [
        RowHasAsManyCellsAsTheHeading(),
        QuotesArePaired(),
        CellsAreNotTooLong(),
        RowsEndAlike(),
        NoNULBytes(),
        JSONKeysOnce(),
        JSONRecordsWellFormed(),
        ListItemsWithoutSeparators(),
        BytesInTheFilesEncoding(),
        TextIsWhole(),
        CellsHoldValues(),
        SheetDatesAreCertain(),
        CellsStandInOrder(),
        CellsAreNotMerged(),
        RowsAreShown(),
    ]

    private static let fieldRules: [any Rule] = [
        NoIdentifierInACodedColumn(),
        TextInTheFilesEncoding(),
        WordInTheFilesEncoding(),
        WordInOneAlphabet(),
        FormulaGaveAValue(),
        CodeInList(),
        AreaKnown(),
        AreaUnambiguous(),
        AreaCodeValidAtTheTime(),
        DateReadable(),
        DateInCalendar(),
        DateOrderUnambiguous(),
        DatesOfAColumnInOneOrder(),
        DateIsNoBareNumber(),
        DateIsNoWeek(),
        DateIsNoTimestamp(),
        NumberReadable(),
        NumberInRange(),
        DecimalMarkUnambiguous(),
        NumberHasAllItsDigits(),
        DigitsAsPartnersWriteThem(),
        KeyWellFormed(),
        EntryWellFormed(),
    ]

    private static let recordRules: [any Rule] = [
        RecordHasContent(),
        PersonHasANumber(),
        CriticalColumnsPresent(),
        CriticalValuePresent(),
        ExpectedColumnsPresent(),
        ExpectedValuePresent(),
        NoDateInTheFuture(),
        NoDateBefore1990(),
        BirthBeforeEvents(),
        ExitNotBeforeEntry(),
        IdentificationNotAfterFirstAssistance(),
        AssistanceOfferedBeforeGiven(),
        OfferAcceptanceServiceInOrder(),
        SentBeforeAnswered(),
        ServiceEndNotBeforeStart(),
        ServicesWithinTheCase(),
        ReflectionEndNotBeforeStart(),
        PlanEndNotBeforePlan(),
        ClosureNotBeforeOpening(),
        RequestBeforeDecision(),
        NextServiceNotBeforeEntry(),
        RiskAssessedBeforeReturn(),
        FollowUpsAfterReturn(),
        MinorHasAGuardian(),
        MinorAgreesWithBirthDate(),
        AgeAgreesWithMinority(),
        MinorAtIdentificationWasMinorBefore(),
        ExploitationKnownWhenIdentified(),
        InternalTraffickingAtHome(),
        ReferralStatusAgreesWithDates(),
        ExitSaidWhenGone(),
        DeclinedWhenReasonGiven(),
        PersonAgreedToStatisticalUse(),
        FallsIntoTheQuarter(),
        ValueOfItsSchemaType(),
        ValueKeepsItsSchema(),
    ]

    private static let submissionRules: [any Rule] = [
        UnitReportedOnce(),
        SchemaKeyOnce(),
        SchemaValueOnce(),
        StaysDoNotOverlap(),
        OneOpenCaseAPerson(),
        PersonsToldApart(),
        ConstantsStayTheSame(),
        NumbersKeepTheirZeros(),
        ReturnFollowsAssistance(),
        RecordCountAsStated(),
        ControlTotalsAsStated(),
        NilReportSaysSo(),
    ]
}
