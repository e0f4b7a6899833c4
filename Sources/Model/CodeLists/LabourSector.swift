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
            CodeEntry(
                "A", "Agriculture, forestry and fishing",
                [
                    "A_AgricultureForestryAndFishing", "agriculture", "typeOfLabourAgriculture",
                    "sectorOfLabourAgriculture", "typeOfLabourAquafarming", "fishing", "forestry",
                    "farming", "poljoprivreda", "bujqësi", "bujqësia", "agricultură", "земеделие",
                    "земјоделство", "селско стопанство", "сельское хозяйство",
                ]),
            CodeEntry(
                "B", "Mining and quarrying",
                [
                    "B_MiningAndQuarrying", "mining", "typeOfLabourMiningOrDrilling", "mining or drilling",
                    "rudarstvo", "miniera", "minerit", "минно дело",
                ]),
            CodeEntry(
                "C", "Manufacturing",
                [
                    "C_Manufacturing", "factory", "typeOfLabourManufacturing", "industry", "proizvodnja",
                    "prerađivačka industrija", "tvornica", "fabrika", "industri", "prodhim", "industrie",
                    "producție", "производство", "преработваща промишленост", "преработувачка индустрија",
                ]),
            CodeEntry(
                "D", "Electricity, gas, steam and air conditioning supply",
                [
                    "D_ElectricityGasSteamAndAirConditioningSupply", "electricity gas steam", "energy",
                    "energetika", "energji", "energie",
                ]),
            CodeEntry(
                "E", "Water supply, sewerage, waste management",
                [
                    "E_WaterSupplySewerageWasteManagement", "water supply", "waste management",
                    "waste collection", "vodosnabdijevanje", "ujësjellës", "управление на отпадъци",
                ]),
            CodeEntry(
                "F", "Construction",
                [
                    "F_Construction", "building", "typeOfLabourConstruction", "sectorOfLabourConstruction",
                    "građevinarstvo", "građevina", "graditeljstvo", "ndërtim", "ndërtimtari", "construcții",
                    "строителство", "градежништво", "градежна работа",
                ]),
            CodeEntry(
                "G", "Wholesale and retail trade, repair of motor vehicles",
                [
                    "G_WholesaleAndRetailTradeRepairOfMotorVehicles", "trade", "retail", "wholesale",
                    "typeOfLabourPeddling", "peddling", "street vending", "trgovina", "tregti", "comerț",
                    "търговия", "трговија",
                ]),
            CodeEntry(
                "H", "Transportation and storage",
                [
                    "H_TransportationAndStorage", "transport", "transportation",
                    "typeOfLabourTransportation", "prijevoz", "prevoz", "saobraćaj", "transporti",
                    "transporturi", "сообраќај",
                ]),
            CodeEntry(
                "I", "Accommodation and food service activities",
                [
                    "I_AccommodationAndFoodServiceActivities", "accommodation and food", "hospitality",
                    "hotels and restaurants", "restaurant", "bar", "nightclub", "typeOfLabourHospitality",
                    "sectorOfLabourHospitality", "ugostiteljstvo", "hotelijerstvo", "hoteleri",
                    "hotele dhe restorante", "gastronomi", "hoteluri și restaurante", "industria hotelieră",
                    "хотелиерство", "ресторантьорство", "угостителство",
                ]),
            CodeEntry("J", "Information and communication", ["J_InformationAndCommunication"]),
            CodeEntry(
                "K", "Financial and insurance activities",
                [
                    "K_FinancialAndInsuranceActivities", "finance", "financial",
                ]),
            CodeEntry("L", "Real estate activities", ["L_RealEstateActivities", "real estate"]),
            CodeEntry(
                "M", "Professional, scientific and technical activities",
                [
                    "M_ProfessionalScientificAndTechnicalActivities",
                    "professional scientific and technical",
                ]),
            CodeEntry(
                "N", "Administrative and support service activities",
                [
                    "N_AdministrativeAndSupportServiceActivities", "administrative and support", "cleaning",
                    "čišćenje", "pastrim", "curățenie", "почистване", "чистење",
                ]),
            CodeEntry(
                "O", "Public administration and defence",
                [
                    "O_PublicAdministrationAndDefence", "O_PublicAdministrationAndDefense",
                    "public administration and defense", "public administration",
                ]),
            CodeEntry("P", "Education", ["P_Education", "obrazovanje", "arsim", "educație", "образование"]),
            CodeEntry(
                "Q", "Human health and social work activities",
                [
                    "Q_HumanHealthAndSocialWorkActivities", "health", "care work", "health and social work",
                    "zdravstvo", "shëndetësi", "sănătate", "здравеопазване", "care",
                ]),
            CodeEntry(
                "R", "Arts, entertainment and recreation",
                [
                    "R_ArtsEntertainmentAndRecreation", "entertainment", "arts", "zabava", "argëtim",
                    "divertisment", "развлечения",
                ]),
            CodeEntry(
                "S", "Other service activities",
                [
                    "S_OtherServiceActivities", "other services", "typeOfLabourOther", "ostale usluge",
                    "usluge", "shërbime", "servicii", "услуги", "услужни дејности",
                ]),
            CodeEntry(
                "T", "Activities of households as employers",
                [
                    "T_ActivitiesOfHouseholdsAsEmployers", "households", "household", "domestic work",
                    "typeOfLabourDomesticWork", "sectorOfLabourDomesticWork", "domaćinstvo", "kućanstvo",
                    "rad u domaćinstvu", "punë shtëpiake", "shtëpi", "muncă casnică", "menaj",
                    "домакинство",
                ]),
            CodeEntry(
                "U", "Activities of extraterritorial organisations",
                [
                    "U_ActivitiesOfExtraterritorialOrganizations",
                    "U_ActivitiesOfExtraterritorialOrganisations", "extraterritorial organisations",
                ]),
        ]
    )
}
