/// Fields that exist while a submission is read, and are then gone: identifiers, and what ages come from.
///
/// They are used for tokens, linkage encodings, ages and checks. No type past Anonymisation can name one.
public enum TransientField: UInt8, Sendable, CaseIterable, Hashable {
    /// Local case number.
    case localCaseID
    /// Local person number.
    case localPersonID
    /// Regional person number.
    case regionalPersonNumber
    /// Given name.
    case givenName
    /// Family name.
    case familyName
    /// Family name at birth.
    case birthFamilyName
    /// Parent's given name.
    case parentGivenName
    /// Date of birth.
    case birthDate
    /// Year of birth.
    case birthYear
    /// Age.
    case age
    /// Place of birth.
    case birthPlace
    /// Document number.
    case documentNumber
    /// National number.
    case nationalNumber
    /// Telephone.
    case phone
    /// E-mail.
    case email
    /// Address.
    case address
    /// Case worker.
    case caseWorker
    /// Note.
    case note
    /// Stay number.
    case stayID
    /// Referral number.
    case referralID
    /// Return number.
    case returnID
    /// Parent referral number.
    case parentReferralID
    /// Shelter code.
    case shelterCode
    /// Receiving organisation.
    case receivingOrganisation
    /// Next service provider.
    case nextServiceProvider
}
