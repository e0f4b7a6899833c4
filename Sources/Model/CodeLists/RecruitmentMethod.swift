/// Method of recruitment.
public enum RecruitmentMethod: UInt8, CodedValue {
    /// At a place of business.
    case placeOfBusiness = 5
    /// At an educational institution.
    case educationalInstitution
    /// At work.
    case atWork
    /// Through online social networks.
    case onlineSocialNetworks
    /// Through an online advertisement.
    case onlineAdvertisement
    /// Through a television advertisement.
    case televisionAdvert
    /// Through a newspaper advertisement.
    case newspaperAdvert
    /// Through family or family events.
    case familyEvents
    /// Through friends or social events.
    case friendsEvents
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_RECRUITMENT_METHOD",
        title: "Method of recruitment",
        entries: [
            CodeEntry("PLACE_OF_BUSINESS", "At a place of business"),
            CodeEntry("EDUCATIONAL_INSTITUTION", "At an educational institution"),
            CodeEntry("AT_WORK", "At work"),
            CodeEntry("ONLINE_SOCIAL_NETWORKS", "Through online social networks"),
            CodeEntry("ONLINE_ADVERTISEMENT", "Through an online advertisement"),
            CodeEntry("TELEVISION_ADVERT", "Through a television advertisement"),
            CodeEntry("NEWSPAPER_ADVERT", "Through a newspaper advertisement"),
            CodeEntry("FAMILY_EVENTS", "Through family or family events"),
            CodeEntry("FRIENDS_EVENTS", "Through friends or social events"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
