/// What a key derived from the linking key is for. One key per purpose: tokens of two purposes cannot be
/// compared.
///
/// The raw values are part of every token ever made: renaming one cuts all earlier tokens off.
enum KeyPurpose: String, CaseIterable, Sendable {
    /// Person tokens from a number that all partners of the region use.
    case personRegional = "person-regional"
    /// Person tokens from one supplier's own number.
    case personSupplier = "person-supplier"
    /// Tokens of case numbers.
    case caseNumber = "case-number"
    /// Tokens of shelters and other units.
    case unit
    /// Tokens of organisations.
    case organisation
    /// Tokens of a whole normalised identity.
    case exactMatch = "exact-match"
    /// Tokens of blocks, within which records are compared.
    case blocking
    /// Linkage encodings.
    case encoding
    /// The fingerprint that people compare.
    case fingerprint
    /// The check line of a key file.
    case check

    /// The `info` of HKDF.
    var info: [UInt8] { Array("clearingpoint/v1/\(rawValue)".utf8) }
}
