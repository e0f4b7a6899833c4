/// What a spelling of an area stands for, given the day of the record and where it was reported.
public enum AreaResolution: Sendable, Hashable {
    /// An area of today.
    case area(Area)
    /// A state that was, or an area by a code that was withdrawn; the second value says that the record's day
    /// lies outside the time in which state or code existed.
    case historic(Area, outOfValidity: Bool)
    /// A spelling of several areas, of which neither day nor reporting area settles one; in order of likelihood.
    case ambiguous([Area])
    /// No area, for a stated reason: `n/a`, `nepoznato`.
    case null(NullReason)
    /// No spelling of an area.
    case unknown
}
