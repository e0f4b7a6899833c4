public import Model

/// A value that could not be turned into its field's type.
public struct FieldFault: Sendable, Hashable {
    /// What is wrong with it.
    public enum Kind: String, Sendable, CaseIterable {
        /// A code that neither the list nor the source's value map has.
        case unknownCode
        /// A name or code of no known area.
        case unknownArea
        /// A name or code of more than one area, with nothing to decide by.
        case ambiguousArea
        /// An area's code used at a time when it was not valid; the value was read all the same.
        case areaOutOfValidity
        /// Text that is no date in any form of the region.
        case unreadableDate
        /// A day that the calendar does not have, such as 31 February or a Monday that was a Tuesday; or a year in
        /// which nobody on record can have lived.
        case impossibleDate
        /// A date that day-month and month-day order read differently, with nothing to decide by; or one of which a
        /// part is missing, such as `Jul-03`.
        case ambiguousDate
        /// As `ambiguousDate`, in a column of which some dates can only be day first and others only month first.
        case contradictoryDateOrder
        /// A bare number that a spreadsheet would show as a date, in a column that does not prove to hold such.
        case dayNumberWithoutEvidence
        /// A week, which is neither a day nor a month: `2003-W30`.
        case weekOfYear
        /// A count of seconds or milliseconds, as programs write it.
        case timestamp
        /// Text that is no number.
        case notANumber
        /// A number of which a point or comma may part thousands or decimals, with nothing to decide by: `1.234`.
        case ambiguousNumber
        /// A number outside its field's range.
        case outOfRange
        /// A number of which a spreadsheet has kept the first digits only, `1,2E+05`, or none, `####`.
        case lostDigits
        /// Digits of other scripts than Latin, or of full width.
        case foreignDigits
        /// What a spreadsheet shows where a formula failed: `#N/A`, `#REF!`.
        case spreadsheetError
        /// A word with letters of two alphabets, which look alike and are not: `Rоmania` with a Cyrillic о.
        case mixedAlphabets
        /// A word that makes sense in another encoding than the file was read in: `Å¾enski`.
        case otherEncoding
        /// Text in a key field of a prepared submission that is no key.
        case notAToken
        /// An entry of a field of several parts with too many parts or an unreadable one.
        case malformedEntry
        /// Bytes that the file's encoding does not have.
        case undecodableBytes
        /// Two columns of one field that say different things; the first one's value holds.
        case disagreement
    }

    /// Record in the batch, from 0.
    public let record: Int
    /// The field.
    public let target: FieldTarget
    /// The column's heading in the file.
    public let heading: String
    /// What is wrong.
    public let kind: Kind
    /// The text as read: identified data. Only Validation may show it, for coded fields and after its detectors.
    public let text: [UInt8]
    /// The one near candidate, where there is exactly one.
    public let suggestion: String?
    /// What the text can mean, where it can mean several things, in canonical form: identified data, as `text`.
    public let readings: [String]

    /// A fault.
    public init(
        record: Int, target: FieldTarget, heading: String, kind: Kind, text: [UInt8], suggestion: String?,
        readings: [String] = []
    ) {
        self.record = record
        self.target = target
        self.heading = heading
        self.kind = kind
        self.text = text
        self.suggestion = suggestion
        self.readings = readings
    }
}

extension FieldFault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The place and kind only.
    public var description: String { "FieldFault(\(kind.rawValue), record \(record))" }
    /// The place and kind only.
    public var debugDescription: String { description }
    /// Nothing: the text may identify.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
