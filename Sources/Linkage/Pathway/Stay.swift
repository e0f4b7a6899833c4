public import Model

/// One continuous stay in a shelter, as last reported.
@frozen
public struct Stay: Sendable, Hashable {
    /// Who reported it, and the experience it belongs to.
    public var source: EventSource
    /// The first day of the stay.
    public var entry = PartialDate.absent
    /// The exit; absent while the person still stays.
    public var exit = PartialDate.absent
    /// The last day (since 1970-01-01) on which the stay is known to have gone on: of an open stay the end of the
    /// last quarter that reported it, of another the last day that its exit can mean; `Int32.min` if not known.
    public var knownUntil = Int32.min
    /// Type of the shelter.
    public var shelterType: Coded<ShelterType> = .absent
    /// Who referred the person to the shelter.
    public var referredBy: Coded<Referrer> = .absent
    /// Whether she had agreed on entry to return home.
    public var agreedToReturn: Coded<Cooperation> = .absent
    /// Whether she was trafficked within the country.
    public var domesticTrafficking: Coded<YesNo> = .absent
    /// Where she went.
    public var exitDestination: Coded<ExitDestination> = .absent
    /// How the stay ended.
    public var exitType: Coded<ExitType> = .absent
    /// When the next provider's service began, as the shelter was told.
    public var nextServiceStart = PartialDate.absent
    /// When the individual plan was made.
    public var planDate = PartialDate.absent
    /// Risk level on entry.
    public var riskLevelEntry: Coded<RiskLevel> = .absent
    /// Risk level on exit.
    public var riskLevelExit: Coded<RiskLevel> = .absent

    /// A stay; what is left out is not known.
    @inlinable
    public init(
        source: EventSource, entry: PartialDate = PartialDate.absent,
        exit: PartialDate = PartialDate.absent, knownUntil: Int32 = Int32.min,
        shelterType: Coded<ShelterType> = .absent, referredBy: Coded<Referrer> = .absent,
        agreedToReturn: Coded<Cooperation> = .absent, domesticTrafficking: Coded<YesNo> = .absent,
        exitDestination: Coded<ExitDestination> = .absent, exitType: Coded<ExitType> = .absent,
        nextServiceStart: PartialDate = PartialDate.absent, planDate: PartialDate = PartialDate.absent,
        riskLevelEntry: Coded<RiskLevel> = .absent, riskLevelExit: Coded<RiskLevel> = .absent
    ) {
        self.source = source
        self.entry = entry
        self.exit = exit
        self.knownUntil = knownUntil
        self.shelterType = shelterType
        self.referredBy = referredBy
        self.agreedToReturn = agreedToReturn
        self.domesticTrafficking = domesticTrafficking
        self.exitDestination = exitDestination
        self.exitType = exitType
        self.nextServiceStart = nextServiceStart
        self.planDate = planDate
        self.riskLevelEntry = riskLevelEntry
        self.riskLevelExit = riskLevelExit
    }
}
