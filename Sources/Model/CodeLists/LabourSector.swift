/// Sector of labour exploitation (ISIC Rev. 4 sections).
public enum LabourSector: UInt8, CodedValue {
    /// Agriculture, forestry and fishing.
    case sectionA = 5
    /// Mining and quarrying.
    case sectionB
    /// Manufacturing.
    case sectionC
    /// Electricity, gas, steam and air conditioning supply.
    case sectionD
    /// Water supply, sewerage, waste management.
    case sectionE
    /// Construction.
    case sectionF
    /// Wholesale and retail trade, repair of motor vehicles.
    case sectionG
    /// Transportation and storage.
    case sectionH
    /// Accommodation and food service activities.
    case sectionI
    /// Information and communication.
    case sectionJ
    /// Financial and insurance activities.
    case sectionK
    /// Real estate activities.
    case sectionL
    /// Professional, scientific and technical activities.
    case sectionM
    /// Administrative and support service activities.
    case sectionN
    /// Public administration and defence.
    case sectionO
    /// Education.
    case sectionP
    /// Human health and social work activities.
    case sectionQ
    /// Arts, entertainment and recreation.
    case sectionR
    /// Other service activities.
    case sectionS
    /// Activities of households as employers.
    case sectionT
    /// Activities of extraterritorial organisations.
    case sectionU

    public static let list = CodeList(
        id: "CL_LABOUR_SECTOR",
        title: "Sector of labour exploitation (ISIC Rev. 4 sections)",
        entries: [
            CodeEntry("A", "Agriculture, forestry and fishing"),
            CodeEntry("B", "Mining and quarrying"),
            CodeEntry("C", "Manufacturing"),
            CodeEntry("D", "Electricity, gas, steam and air conditioning supply"),
            CodeEntry("E", "Water supply, sewerage, waste management"),
            CodeEntry("F", "Construction"),
            CodeEntry("G", "Wholesale and retail trade, repair of motor vehicles"),
            CodeEntry("H", "Transportation and storage"),
            CodeEntry("I", "Accommodation and food service activities"),
            CodeEntry("J", "Information and communication"),
            CodeEntry("K", "Financial and insurance activities"),
            CodeEntry("L", "Real estate activities"),
            CodeEntry("M", "Professional, scientific and technical activities"),
            CodeEntry("N", "Administrative and support service activities"),
            CodeEntry("O", "Public administration and defence"),
            CodeEntry("P", "Education"),
            CodeEntry("Q", "Human health and social work activities"),
            CodeEntry("R", "Arts, entertainment and recreation"),
            CodeEntry("S", "Other service activities"),
            CodeEntry("T", "Activities of households as employers"),
            CodeEntry("U", "Activities of extraterritorial organisations"),
        ]
    )
}
