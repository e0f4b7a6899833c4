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
            CodeEntry(
                "EDUCATIONAL_INSTITUTION", "At an educational institution",
                [
                    "school", "u školi", "në shkollë", "la școală", "в училище", "на училиште",
                ]),
            CodeEntry(
                "AT_WORK", "At work",
                [
                    "workplace", "na poslu", "na radnom mjestu", "në punë", "la serviciu",
                    "на работното място", "на работа",
                ]),
            CodeEntry(
                "ONLINE_SOCIAL_NETWORKS", "Through online social networks",
                [
                    "social media", "social networks", "facebook", "društvene mreže", "rrjete sociale",
                    "rrjetet sociale", "rețele sociale", "rețele de socializare", "социални мрежи",
                    "социјални мрежи",
                ]),
            CodeEntry(
                "ONLINE_ADVERTISEMENT", "Through an online advertisement",
                [
                    "internet advertisement", "internet", "online ad", "oglas na internetu",
                    "internet oglas", "njoftim në internet", "anunț online", "anunț pe internet",
                    "обява в интернет", "оглас на интернет",
                ]),
            CodeEntry(
                "TELEVISION_ADVERT", "Through a television advertisement",
                [
                    "ThroughATelevisionAdvert", "television", "tv", "oglas na televiziji", "televizija",
                    "televizion", "televiziune",
                ]),
            CodeEntry(
                "NEWSPAPER_ADVERT", "Through a newspaper advertisement",
                [
                    "ThroughANewspaperAdvert", "newspaper", "newspaper ad", "newspaper advertisement",
                    "novinski oglas", "oglas u novinama", "oglas", "njoftim në gazetë", "gazetë",
                    "anunț în ziar", "ziar", "обява във вестник", "оглас во весник", "вестник",
                ]),
            CodeEntry(
                "FAMILY_EVENTS", "Through family or family events",
                [
                    "through family", "family", "preko porodice", "preko obitelji", "porodica",
                    "përmes familjes", "familja", "prin familie", "familie", "чрез семейството",
                    "преку семејство",
                ]),
            CodeEntry(
                "FRIENDS_EVENTS", "Through friends or social events",
                [
                    "through friends", "friends", "preko prijatelja", "prijatelji", "përmes miqve", "miqtë",
                    "prin prieteni", "prieteni", "чрез приятели", "преку пријатели",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
