extension AreaBook {
    /// The other countries and territories of ISO 3166-1, E to L by code.
    static let worldAreasEToL: [AreaDefinition] = [
        AreaDefinition(
            "ECU", "EC", "218", "Ecuador",
            synonyms: ["Ecuadorian", "Republic of Ecuador", "Ekuador", "Ekvador", "Ισημερινός", "Équateur"]),
        AreaDefinition(
            "EGY", "EG", "818", "Egypt",
            synonyms: [
                "Egipat", "Египет", "Egjipt", "Egipt", "Mısır", "Egyptian", "Egipćanin", "Egipćanka",
                "Arab Republic of Egypt", "Αίγυπτος", "Egyiptom", "Ägypten", "Égypte", "Egitto",
            ]),
        AreaDefinition(
            "ERI", "ER", "232", "Eritrea",
            synonyms: [
                "Eritreja", "Eritrean", "Eritrejac", "Eritrejka", "the State of Eritrea", "Eritre",
                "Eritreea", "Ερυθραία", "Érythrée",
            ]),
        AreaDefinition(
            "ESH", "EH", "732", "Western Sahara",
            synonyms: ["Saharaja Perëndimore", "Zapadna Sahara", "Sahara Occidentală", "Batı Sahra"]),
        AreaDefinition(
            "ESP", "ES", "724", "Spain",
            synonyms: [
                "Spanjë", "Spanja", "Španija", "Španjolska", "Испания", "Spania", "İspanya", "Ισπανία",
                "Spanyolország", "Spanien", "Espagne", "España", "Spagna", "Spanish", "Spaniard", "Španac",
                "Špankinja", "Španjolac", "Španjolka", "испанец", "испанка", "spanjoll", "spanjolle",
                "spaniol", "spaniolă", "Kingdom of Spain",
            ]),
        AreaDefinition(
            "EST", "EE", "233", "Estonia",
            synonyms: [
                "Estonija", "Estoni", "Estonian", "Estonac", "Estonka", "естонец", "estoniană",
                "Republic of Estonia", "Estonya", "Εσθονία", "Észtország", "Estland", "Estonie",
            ]),
        AreaDefinition(
            "ETH", "ET", "231", "Ethiopia",
            synonyms: [
                "Etiopija", "Ethiopian", "Etiopljanin", "Etiopljanka",
                "Federal Democratic Republic of Ethiopia", "Etiopi", "Etiopia", "Etiyopya", "Эфиопия",
                "Αιθιοπία", "Äthiopien", "Éthiopie",
            ]),
        AreaDefinition(
            "FIN", "FI", "246", "Finland",
            synonyms: [
                "Finska", "Финландия", "Finlanda", "Finlandë", "Finnish", "Finn", "Finac", "Finkinja",
                "Republic of Finland", "Finlandiya", "Финляндия", "Φινλανδία", "Finnország", "Finnland",
            ]),
        AreaDefinition(
            "FJI", "FJ", "242", "Fiji",
            synonyms: ["Republic of Fiji", "Fixhi", "Fidži"]),
        AreaDefinition(
            "FLK", "FK", "238", "Falkland Islands (Malvinas)",
            synonyms: [
                "Falkland Islands", "Ishujt Falkland", "Folklandska ostrva", "Foklandska Ostrva",
                "Falklandski Otoci", "Фолкландски Острови", "Insulele Falkland", "Falkland Adaları",
            ]),
        AreaDefinition(
            "FRA", "FR", "250", "France",
            synonyms: [
                "Franca", "Francuska", "Франција", "Franța", "Fransa", "Γαλλία", "Franciaország",
                "Frankreich", "Francia", "French", "Francuz", "Francuskinja", "francuski", "Французин",
                "Французинка", "французойка", "francez", "franceze", "franțuzoaică", "French Republic",
            ]),
        AreaDefinition(
            "FRO", "FO", "234", "Faroe Islands",
            synonyms: [
                "Ishujt Faroe", "Farska ostrva", "Ovčji Otoci", "Фарски Острови", "Фарьорски острови",
                "Insulele Feroe", "Faroe Adaları",
            ]),
        AreaDefinition(
            "FSM", "FM", "583", "Micronesia (Federated States of)",
            synonyms: [
                "Federated States of Micronesia", "Micronesia", "Mikronezi", "Mikronezija", "Micronezia",
                "Mikronezya",
            ]),
        AreaDefinition(
            "GAB", "GA", "266", "Gabon",
            synonyms: ["Gabonese Republic"]),
        AreaDefinition(
            "GBR", "GB", "826", "United Kingdom",
            synonyms: [
                "UK", "Great Britain", "United Kingdom of Great Britain and Northern Ireland", "England",
                "Britain", "Velika Britanija", "Ujedinjeno Kraljevstvo",
                "Ujedinjeno Kraljevstvo Velike Britanije", "Engleska", "Britani e Madhe", "Britania e Madhe",
                "Mbretëria e Bashkuar", "Anglia", "Marea Britanie", "Regatul Unit", "Великобритания",
                "Обединено кралство", "Scotland", "Wales", "Northern Ireland", "British", "Briton",
                "Britanac", "Britanka", "Englez", "Engleskinja", "britanski", "британец", "britanik",
                "britanike", "britanic", "britanică", "Обединето Кралство", "Обединеното кралство",
                "Birleşik Krallık", "Ηνωμένο Βασίλειο", "Združeno kraljestvo", "Egyesült Királyság",
                "Vereinigtes Königreich", "Royaume-Uni", "Regno Unito",
            ]),
        AreaDefinition(
            "GEO", "GE", "268", "Georgia",
            synonyms: [
                "Gruzija", "Gjeorgji", "Gjeorgjia", "Gürcistan", "Grúzia", "Georgien", "Géorgie",
                "Republic of Georgia", "Georgian", "Georgians", "Gruzijac", "Gruzijka", "gruzijski",
                "gruzijska", "gruzijsko", "Грузиец", "грузинец", "грузинка", "грузинско", "gjeorgjian",
                "gjeorgjiane", "georgiancă", "georgiană",
            ]),
        AreaDefinition(
            "GGY", "GG", "831", "Guernsey",
            synonyms: ["Gernsej", "Gernzi", "Гърнзи"]),
        AreaDefinition(
            "GHA", "GH", "288", "Ghana",
            synonyms: ["Gana", "Ghanaian", "Ganac", "Ganka", "Republic of Ghana", "Ganë", "Γκάνα"]),
        AreaDefinition(
            "GIB", "GI", "292", "Gibraltar",
            synonyms: ["Gjibraltar", "Cebelitarık"]),
        AreaDefinition(
            "GIN", "GN", "324", "Guinea",
            synonyms: [
                "Gvineja", "Guinee", "Guinean", "Republic of Guinea", "Guine", "Guineea", "Gine", "Γουινέα",
            ]),
        AreaDefinition(
            "GLP", "GP", "312", "Guadeloupe",
            synonyms: ["Guadelupë", "Gvadalupe", "Gvadelup", "Guadalupe", "Гваделупа", "Guadelupa"]),
        AreaDefinition(
            "GMB", "GM", "270", "Gambia",
            synonyms: [
                "The Gambia", "Gambija", "Gambian", "Republic of the Gambia", "Gambi", "Gambiya", "Γκάμπια",
                "Gambie",
            ]),
        AreaDefinition(
            "GNB", "GW", "624", "Guinea-Bissau",
            synonyms: [
                "Republic of Guinea-Bissau", "Guine-Bisau", "Gvineja-Bisao", "Gvineja Bisau",
                "Guineea-Bissau", "Gine-Bissau",
            ]),
        AreaDefinition(
            "GNQ", "GQ", "226", "Equatorial Guinea",
            synonyms: [
                "Republic of Equatorial Guinea", "Guineja Ekuatoriale", "Ekvatorijalna Gvineja",
                "Ekvatorska Gvineja", "Екваториална Гвинея", "Guineea Ecuatorială", "Ekvator Ginesi",
            ]),
        AreaDefinition(
            "GRC", "GR", "300", "Greece",
            synonyms: [
                "EL", "Greqi", "Greqia", "Grčka", "Грција", "Гърция", "Grecia", "Греция", "Yunanistan",
                "Ελλάδα", "Ελλάς", "Görögország", "Griechenland", "Grèce", "Hellas", "Hellenic Republic",
                "Greek", "Greeks", "Grk", "Grkinja", "Grci", "grčki", "grčko", "Гркинка", "грък", "гъркиня",
                "гръцко", "grek", "greke", "grec", "grecoaică", "greacă",
            ]),
        AreaDefinition(
            "GRD", "GD", "308", "Grenada",
            synonyms: ["Granadë"]),
        AreaDefinition(
            "GRL", "GL", "304", "Greenland",
            synonyms: ["Grënlandë", "Grenland", "Гренландия", "Groenlanda", "Grönland"]),
        AreaDefinition(
            "GTM", "GT", "320", "Guatemala",
            synonyms: ["Republic of Guatemala", "Guatemalë", "Gvatemala"]),
        AreaDefinition(
            "GUF", "GF", "254", "French Guiana",
            synonyms: [
                "Guajana Franceze", "Francuska Gvajana", "Francuska Gijana", "Френска Гвиана",
                "Guyana Franceză", "Fransız Guyanası",
            ]),
        AreaDefinition("GUM", "GU", "316", "Guam"),
        AreaDefinition(
            "GUY", "GY", "328", "Guyana",
            synonyms: ["Republic of Guyana", "Guajanë", "Gvajana", "Гаяна"]),
        AreaDefinition(
            "HKG", "HK", "344", "Hong Kong",
            synonyms: [
                "Hong Kong Special Administrative Region of China", "RPA i Hong-Kongut",
                "Hong Kong (SAR Kina)", "SAR Hongkong (Kina)", "SAR Hongkong", "PUP Hong Kong Kina",
                "Хонконг, САР на Китай", "R.A.S. Hong Kong, China", "Çin Hong Kong ÖİB", "Гонконг (САР)",
                "Гонконг", "САР", "Гонконг, ОАР Китаю", "Χονγκ Κονγκ ΕΔΠ Κίνας",
                "Posebno upravno območje Ljudske republike Kitajske Hongkong", "Hongkong KKT",
                "Sonderverwaltungsregion Hongkong", "R.A.S. chinoise de Hong Kong", "RAS di Hong Kong",
            ]),
        AreaDefinition(
            "HMD", "HM", "334", "Heard Island and McDonald Islands",
            synonyms: [
                "Heard & McDonald Islands", "Ishujt Hërd e Mekdonald", "Ostrvo Heard i arhipelag McDonald",
                "Ostrvo Herd i Mekdonaldova ostrva", "Otoci Heard i McDonald",
                "Остров Херд и Острови Мекдоналд", "острови Хърд и Макдоналд",
                "Insula Heard și Insulele McDonald", "Heard Adası ve McDonald Adaları",
            ]),
        AreaDefinition(
            "HND", "HN", "340", "Honduras",
            synonyms: ["Republic of Honduras"]),
        AreaDefinition(
            "HTI", "HT", "332", "Haiti",
            synonyms: ["Republic of Haiti"]),
        AreaDefinition(
            "IDN", "ID", "360", "Indonesia",
            synonyms: [
                "Indonezija", "Indonesian", "Indonežanin", "Indonežanka", "Republic of Indonesia", "Indonezi",
                "Indonezia", "Endonezya", "Ινδονησία", "Indonesien", "Indonésie",
            ]),
        AreaDefinition(
            "IMN", "IM", "833", "Isle of Man",
            synonyms: ["Ishulli i Manit", "Ostrvo Man", "Otok Man", "Остров Ман", "Insula Man", "Man Adası"]),
        AreaDefinition(
            "IND", "IN", "356", "India",
            synonyms: [
                "Indija", "Indi", "Indian", "Indijac", "Indijka", "индиец", "индийка", "indiancă", "indiană",
                "Republic of India", "Hindistan", "Indien", "Inde",
            ]),
        AreaDefinition(
            "IOT", "IO", "086", "British Indian Ocean Territory",
            synonyms: [
                "Territori Britanik i Oqeanit Indian", "Britanska Teritorija u Indijskom Okeanu",
                "Britanska teritorija Indijskog okeana", "Britanski Indijskooceanski Teritorij",
                "Британска Индоокеанска Територија", "Британска територия в Индийския океан",
                "Teritoriul Britanic din Oceanul Indian", "Britanya Hint Okyanusu Toprakları",
            ]),
        AreaDefinition(
            "IRL", "IE", "372", "Ireland",
            synonyms: [
                "Republic of Ireland", "Irska", "Eire", "Irish", "Irac", "Irkinja", "Irlandë", "Ирландия",
                "Irlanda", "Ιρλανδία", "Írország", "Irland",
            ]),
        AreaDefinition(
            "IRN", "IR", "364", "Iran (Islamic Republic of)",
            synonyms: [
                "Iran", "Iranian", "Iranac", "Iranka", "иранец", "iraniană", "Islamic Republic of Iran",
            ]),
        AreaDefinition(
            "IRQ", "IQ", "368", "Iraq",
            synonyms: [
                "Irak", "Iraqi", "Iračanin", "Iračanka", "иракчанин", "irakian", "irakiană",
                "Republic of Iraq",
            ]),
        AreaDefinition(
            "ISL", "IS", "352", "Iceland",
            synonyms: [
                "Island", "Republic of Iceland", "Islandë", "Исландия", "Islanda", "İzlanda", "Ισλανδία",
                "Izland",
            ]),
        AreaDefinition(
            "ISR", "IL", "376", "Israel",
            synonyms: [
                "Izrael", "Izraeli", "Israeli", "Izraelac", "Izraelka", "State of Israel", "İsrail",
                "Израиль", "Israele",
            ]),
        AreaDefinition(
            "ITA", "IT", "380", "Italy",
            synonyms: [
                "Itali", "Italia", "Italija", "İtalya", "Olaszország", "Italien", "Italie", "Italian",
                "Italians", "Italijan", "Italijanka", "Talijan", "Talijanka", "italijanski", "talijanski",
                "Италијанец", "италианец", "италианка", "италианско", "italiane", "italiancă", "italiană",
                "Italian Republic",
            ]),
        AreaDefinition(
            "JAM", "JM", "388", "Jamaica",
            synonyms: ["Xhamajkë", "Jamajka", "Ямайка"]),
        AreaDefinition(
            "JEY", "JE", "832", "Jersey",
            synonyms: ["Xhersej", "Džerzi", "Џерси", "Джърси"]),
        AreaDefinition(
            "JOR", "JO", "400", "Jordan",
            synonyms: [
                "Йордания", "Jordanian", "Hashemite Kingdom of Jordan", "Jordani", "Iordania", "Ürdün",
                "Jordanija", "Jordánia", "Jordanien", "Jordanie", "Giordania",
            ]),
        AreaDefinition(
            "JPN", "JP", "392", "Japan",
            synonyms: [
                "Japanese", "Japanac", "Japanka", "Japoni", "Јапонија", "Japonia", "Japonya", "Ιαπωνία",
                "Japonska", "Japon", "Giappone",
            ]),
        AreaDefinition(
            "KAZ", "KZ", "398", "Kazakhstan",
            synonyms: [
                "Kazahstan", "Kazakistan", "Kazakistani", "Kazakstan", "Kazakh", "Kazakhstani", "Kazahstanac",
                "Kazahstanka", "казах", "казашка", "kazahă", "Republic of Kazakhstan", "Kazahsztán",
                "Kasachstan",
            ]),
        AreaDefinition(
            "KEN", "KE", "404", "Kenya",
            synonyms: ["Kenija", "Kenyan", "Kenijac", "Kenijka", "Republic of Kenya", "Kenia"]),
        AreaDefinition(
            "KGZ", "KG", "417", "Kyrgyzstan",
            synonyms: [
                "Kirgistan", "Kirgizija", "Киргизстан", "Kârgâzstan", "Kyrgyz Republic", "Kyrgyz", "Kirgiz",
                "Kirgiskinja", "Kirgizi", "Kırgızistan", "Kirgizisztán", "Kirgisistan", "Kirghizstan",
                "Kirghizistan",
            ]),
        AreaDefinition(
            "KHM", "KH", "116", "Cambodia",
            synonyms: [
                "Kambodža", "Cambodian", "Kingdom of Cambodia", "Kamboxhia", "Cambodgia", "Kamboçya",
                "Καμπότζη", "Kambodzsa", "Kambodscha", "Cambodge", "Cambogia",
            ]),
        AreaDefinition(
            "KIR", "KI", "296", "Kiribati",
            synonyms: ["Republic of Kiribati"]),
        AreaDefinition(
            "KNA", "KN", "659", "Saint Kitts and Nevis",
            synonyms: [
                "St. Kitts & Nevis", "Shën-Kits dhe Nevis", "Sveti Kits i Nevis", "Sent Kits i Nevis",
                "Sveti Kristofor i Nevis", "Сейнт Китс и Невис", "Saint Kitts și Nevis",
                "Saint Kitts ve Nevis",
            ]),
        AreaDefinition(
            "KOR", "KR", "410", "Republic of Korea",
            synonyms: [
                "South Korea", "Južna Koreja", "Coreea de Sud", "Korea e Jugut", "South Korean",
                "Korea, Republic of", "Kore e Jugut", "Güney Kore", "Республика Корея", "Південна Корея",
                "Νότια Κορέα", "Dél-Korea", "Südkorea", "Corée du Sud", "Corea del Sud",
            ]),
        AreaDefinition(
            "KWT", "KW", "414", "Kuwait",
            synonyms: ["State of Kuwait", "Kuvajt", "Кувейт", "Kuweit", "Kuveyt"]),
        AreaDefinition(
            "LAO", "LA", "418", "Lao People's Democratic Republic",
            synonyms: ["Laos", "Laosz"]),
        AreaDefinition(
            "LBN", "LB", "422", "Lebanon",
            synonyms: [
                "Liban", "Ливан", "Lebanese", "Libanac", "Libanka", "Lebanese Republic", "Libanon", "Lübnan",
                "Λίβανος", "Libano",
            ]),
        AreaDefinition(
            "LBR", "LR", "430", "Liberia",
            synonyms: ["Republic of Liberia", "Liberi", "Liberija", "Liberya"]),
        AreaDefinition(
            "LBY", "LY", "434", "Libya", name2003: "Libyan Arab Jamahiriya",
            synonyms: ["Libija", "Libyan", "Libi", "Libia", "Ливия", "Λιβύη", "Libyen", "Libye"]),
        AreaDefinition(
            "LCA", "LC", "662", "Saint Lucia",
            synonyms: [
                "St. Lucia", "Shën-Luçia", "Sveta Lucija", "Сент Лусија", "Сейнт Лусия", "Sfânta Lucia",
            ]),
        AreaDefinition(
            "LIE", "LI", "438", "Liechtenstein",
            synonyms: ["Principality of Liechtenstein", "Lihtenshtajn", "Lihtenštajn", "Лихтенщайн"]),
        AreaDefinition(
            "LKA", "LK", "144", "Sri Lanka",
            synonyms: [
                "Sri Lankan", "Šrilančanin", "Šrilančanka", "Democratic Socialist Republic of Sri Lanka",
                "Sri-Lankë",
            ]),
        AreaDefinition(
            "LSO", "LS", "426", "Lesotho",
            synonyms: ["Kingdom of Lesotho", "Lesoto"]),
        AreaDefinition(
            "LTU", "LT", "440", "Lithuania",
            synonyms: [
                "Litvanija", "Litva", "Lituania", "Lituani", "Lithuanian", "Litvanac", "Litvanka", "литовец",
                "литовка", "lituanian", "lituaniană", "Republic of Lithuania", "Litvanya", "Λιθουανία",
                "Litvánia", "Litauen", "Lituanie",
            ]),
        AreaDefinition(
            "LUX", "LU", "442", "Luxembourg",
            synonyms: [
                "Luksemburg", "Luxemburg", "Grand Duchy of Luxembourg", "Люксембург", "Λουξεμβούργο",
                "Lussemburgo",
            ]),
        AreaDefinition(
            "LVA", "LV", "428", "Latvia",
            synonyms: [
                "Letonija", "Latvija", "Letonia", "Letoni", "Latvian", "Letonac", "Letonka", "латвиец",
                "латвийка", "leton", "letonă", "Republic of Latvia", "Letonya", "Lettország", "Lettland",
                "Lettonie", "Lettonia",
            ]),
    ]
}
