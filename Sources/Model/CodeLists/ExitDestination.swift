/// Destination on leaving the shelter.
public enum ExitDestination: UInt8, CodedValue {
    /// Home in the same country.
    case homeNational = 5
    /// Return programme.
    case returnProgramme
    /// Other shelter.
    case otherShelter
    /// Independent living.
    case independent
    /// Family.
    case family
    /// Foster care or institution.
    case fosterInstitution
    /// Third country.
    case abroadThird
    /// Hospital.
    case hospital
    /// Detention.
    case detention
    /// Unknown destination.
    case unknown
    /// Disappeared.
    case disappeared

    public static let list = CodeList(
        id: "CL_EXIT_DESTINATION",
        title: "Destination on leaving the shelter",
        entries: [
            CodeEntry(
                "HOME_NATIONAL", "Home in the same country",
                [
                    "home", "home in country", "return home", "own home", "kući", "svojoj kući",
                    "povratak kući", "vratila se kući", "vlastiti dom", "në shtëpi", "shtëpi",
                    "shtëpia e vet", "acasă", "domiciliu", "locuința proprie", "у дома", "вкъщи", "дома",
                    "кај дома", "домой",
                ]),
            CodeEntry(
                "RETURN_PROGRAMME", "Return programme",
                [
                    "return program", "voluntary return", "repatriation", "AVR",
                    "assisted voluntary return", "dobrovoljni povratak", "program povratka",
                    "repatrijacija", "u zemlju porijekla", "u zemlju porekla", "zemlja porijekla",
                    "zemlja porekla", "country of origin", "kthim vullnetar", "program kthimi",
                    "riatdhesim", "vendi i origjinës", "returnare voluntară", "repatriere",
                    "program de returnare", "țara de origine", "доброволно завръщане", "доброволно връщане",
                    "репатриране", "страна на произход", "доброволно враќање", "програма за враќање",
                    "земја на потекло", "добровольное возвращение",
                ]),
            CodeEntry(
                "OTHER_SHELTER", "Other shelter",
                [
                    "another shelter", "shelter", "drugo sklonište", "druga sigurna kuća", "sklonište",
                    "sigurna kuća", "drugi šelter", "strehimore tjetër", "strehimore", "alt adăpost",
                    "alt centru", "adăpost", "друг приют", "приют", "друго засолниште", "засолниште",
                    "друго прихватилиште",
                ]),
            CodeEntry(
                "INDEPENDENT", "Independent living",
                [
                    "own flat", "rented flat", "rented apartment", "alone", "samostalno",
                    "samostalan život", "samostalno stanovanje", "samostalni život", "jetesë e pavarur",
                    "e pavarur", "i pavarur", "vetë", "trai independent", "locuință independentă",
                    "independent home", "viață independentă", "самостоятелно", "самостоятелен живот",
                    "самостојно", "самостојно живеење", "самостоятельная жизнь",
                ]),
            CodeEntry(
                "FAMILY", "Family",
                [
                    "relatives", "parents", "with family", "partner", "porodica", "porodici", "obitelj",
                    "u porodicu", "u obitelj", "rodbina", "familja", "në familje", "te familja",
                    "prindërit", "familie", "în familie", "părinți", "rude", "семейство", "в семейството",
                    "при родители", "семејство", "во семејството", "семья",
                ]),
            CodeEntry(
                "FOSTER_INSTITUTION", "Foster care or institution",
                [
                    "foster", "foster care", "institution", "orphanage", "foster family", "children's home",
                    "hraniteljska porodica", "hraniteljska obitelj", "udomiteljstvo",
                    "udomiteljska obitelj", "ustanova", "dom za djecu", "institucion", "familje kujdestare",
                    "jetimore", "asistență maternală", "asistent maternal", "centru de plasament",
                    "instituție", "приемно семейство", "институция", "дом за деца", "згрижувачко семејство",
                    "згрижувачка фамилија",
                ]),
            CodeEntry(
                "ABROAD_THIRD", "Third country",
                [
                    "abroad", "other country", "resettlement", "inostranstvo", "inozemstvo", "treća zemlja",
                    "jashtë shtetit", "jashtë vendit", "vend i tretë", "străinătate", "în străinătate",
                    "țară terță", "altă țară", "чужбина", "трета страна", "в чужбина", "странство",
                    "трета земја",
                ]),
            CodeEntry(
                "HOSPITAL", "Hospital",
                [
                    "clinic", "medical institution", "bolnica", "u bolnicu", "klinika", "spital",
                    "në spital", "spitalizare",
                ]),
            CodeEntry(
                "DETENTION", "Detention",
                [
                    "prison", "police custody", "jail", "pritvor", "zatvor", "u pritvor", "paraburgim",
                    "burg", "detenție", "închisoare", "arest", "задържане", "тюрьма",
                ]),
            CodeEntry(
                "UNKNOWN", "Unknown destination",
                [
                    "not known", "nepoznato", "nepoznata destinacija", "nepoznato odredište", "e panjohur",
                    "destinacion i panjohur", "panjohur", "i panjohur", "necunoscută", "necunoscut",
                    "destinație necunoscută", "неизвестно", "неизвестна", "неизвестна дестинация",
                ]),
            CodeEntry(
                "DISAPPEARED", "Disappeared",
                [
                    "missing", "absconded", "ran away", "escaped", "nestala", "nestao", "pobjegla",
                    "pobegla", "u zhduk", "zhdukur", "e zhdukur", "iku", "dispărută", "dispărut", "a fugit",
                    "fugită", "изчезнала", "изчезнал", "избягала", "исчезната", "исчезнат", "избега",
                ]),
        ]
    )
}
