/// Type of return.
public enum ReturnType: UInt8, CodedValue {
    /// Assisted voluntary return.
    case assistedVoluntary = 5
    /// Voluntary, unassisted.
    case voluntaryUnassisted
    /// Forced return or deportation.
    case forcedDeportation
    /// Readmission.
    case readmission
    /// Internal (domestic) return.
    case internalReturn
    /// No return, local integration.
    case noneLocalIntegration

    public static let list = CodeList(
        id: "CL_RETURN_TYPE",
        title: "Type of return",
        entries: [
            CodeEntry(
                "AVR", "Assisted voluntary return",
                [
                    "voluntary assisted return", "assisted voluntary", "voluntary return", "voluntary",
                    "AVRR", "potpomognuti dobrovoljni povratak", "dobrovoljni povratak",
                    "dobrovoljni povratak uz pomoć", "asistirani dobrovoljni povratak", "dobrovoljni",
                    "kthim vullnetar i asistuar", "kthim vullnetar", "vullnetar",
                    "returnare voluntară asistată", "returnare voluntară", "voluntară",
                    "асистирано доброволно завръщане", "подпомогнато доброволно връщане",
                    "доброволно завръщане", "доброволно връщане", "асистирано доброволно враќање",
                    "доброволно враќање", "добровольное возвращение", "доброволно",
                ]),
            CodeEntry(
                "VOLUNTARY_UNASSISTED", "Voluntary, unassisted",
                [
                    "unassisted", "spontaneous", "spontaneous return", "on own", "samostalan povratak",
                    "spontani povratak", "samostalno", "spontan", "kthim spontan", "kthim i vetvetishëm",
                    "pa asistencë", "spontană", "returnare spontană", "neasistată",
                    "самостоятелно завръщане", "самостоятелно връщане", "спонтанно", "самостојно враќање",
                    "спонтано враќање",
                ]),
            CodeEntry(
                "FORCED_DEPORTATION", "Forced return or deportation",
                [
                    "forced", "forced return", "deportation", "deported", "expulsion", "prisilni povratak",
                    "prinudni povratak", "deportacija", "deportovana", "deportirana", "protjerivanje",
                    "proterivanje", "kthim i detyruar", "dëbim", "deportim", "returnare forțată",
                    "deportare", "expulzare", "принудително връщане", "депортиране", "експулсиране",
                    "присилно враќање", "протерување", "принудительное возвращение",
                ]),
            CodeEntry(
                "READMISSION", "Readmission",
                [
                    "readmitted", "readmission agreement", "readmisija", "readmisioni", "ripranim",
                    "readmisie", "readmisia", "реадмиссия",
                ]),
            CodeEntry(
                "INTERNAL_RETURN", "Internal (domestic) return",
                [
                    "internal", "domestic", "domestic return", "within country", "unutrašnji",
                    "unutrašnji povratak", "unutarnji povratak", "interni povratak", "kthim i brendshëm",
                    "brenda vendit", "i brendshëm", "internă", "returnare internă", "вътрешно",
                    "вътрешно връщане", "внатрешно враќање", "внатрешно",
                ]),
            CodeEntry(
                "NONE_LOCAL_INTEGRATION", "No return, local integration",
                [
                    "none", "no return", "local integration", "stays", "stayed", "bez povratka",
                    "lokalna integracija", "ostaje", "ostala", "integrim lokal", "pa kthim", "nuk kthehet",
                    "integrare locală", "fără returnare", "местна интеграция", "няма връщане", "остава",
                    "нема враќање",
                ]),
        ]
    )
}
