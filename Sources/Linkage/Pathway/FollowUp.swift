public import Model

/// One follow-up after return.
@frozen
public struct FollowUp: Sendable, Hashable {
    /// Months after return at which it was due.
    public var month = Int32(0)
    /// When it took place.
    public var date = PartialDate.absent
    /// Whether she was reached.
    public var contact: Coded<ContactResult> = .absent
    /// How she was contacted.
    public var mode: Coded<ContactMode> = .absent
    /// Economic score in thousandths, or `EntryShape.absent`.
    public var economic = EntryShape.absent
    /// Social score in thousandths, or `EntryShape.absent`.
    public var social = EntryShape.absent
    /// Psychosocial score in thousandths, or `EntryShape.absent`.
    public var psychosocial = EntryShape.absent
    /// Composite score in thousandths, or `EntryShape.absent`.
    public var composite = EntryShape.absent

    /// A follow-up; what is left out is not known.
    @inlinable
    public init(
        month: Int32 = Int32(0), date: PartialDate = PartialDate.absent,
        contact: Coded<ContactResult> = .absent, mode: Coded<ContactMode> = .absent,
        economic: Int32 = EntryShape.absent, social: Int32 = EntryShape.absent,
        psychosocial: Int32 = EntryShape.absent, composite: Int32 = EntryShape.absent
    ) {
        self.month = month
        self.date = date
        self.contact = contact
        self.mode = mode
        self.economic = economic
        self.social = social
        self.psychosocial = psychosocial
        self.composite = composite
    }
}
