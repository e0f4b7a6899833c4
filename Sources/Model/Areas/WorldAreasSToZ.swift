extension AreaBook {
    /// The other countries and territories of ISO 3166-1, S to Z by code.
    static let worldAreasSToZ: [AreaDefinition] = [
        AreaDefinition(
            "SAU", "SA", "682", "Saudi Arabia",
            synonyms: [
                "Saudijska Arabija", "Saudi", "Saudi Arabian", "Kingdom of Saudi Arabia", "Arabi Saudite",
                "Саудиска Арабија", "Саудитска Арабия", "Arabia Saudită", "Suudi Arabistan",
                "Саудовская Аравия", "Саудівська Аравія", "Σαουδική Αραβία", "Saudova Arabija",
                "Szaúd-Arábia", "Saudi-Arabien", "Arabie saoudite",
            ]),
        AreaDefinition(
            "SDN", "SD", "729", "Sudan",
            synonyms: ["Sudanese", "Republic of the Sudan", "Σουδάν", "Szudán", "Soudan"]),
        AreaDefinition(
            "SEN", "SN", "686", "Senegal",
            synonyms: ["Senegalese", "Republic of Senegal", "Σενεγάλη", "Szenegál"]),
        AreaDefinition(
            "SGP", "SG", "702", "Singapore",
            synonyms: [
                "Republic of Singapore", "Singapor", "Singapur", "Σιγκαπούρη", "Szingapúr", "Singapour",
            ]),
        AreaDefinition(
            "SGS", "GS", "239", "South Georgia and the South Sandwich Islands",
            synonyms: [
                "South Georgia & South Sandwich Islands", "Xhorxha Jugore dhe Ishujt Senduiçë të Jugut",
                "Južna Džordžija i Južna Sendvič ostrva", "Južna Džordžija i Južna Sendvička Ostrva",
                "Južna Georgia i Otoci Južni Sandwich", "Јужна Џорџија и Јужни Сендвички Острови",
                "Южна Джорджия и Южни Сандвичеви острови", "Georgia de Sud și Insulele Sandwich de Sud",
                "Güney Georgia ve Güney Sandwich Adaları",
            ]),
        AreaDefinition(
            "SHN", "SH", "654", "Saint Helena, Ascension and Tristan da Cunha",
            synonyms: [
                "St. Helena", "Shën-Elenë", "Sveta Helena", "Sveta Jelena", "Света Елена", "Sfânta Elena",
                "Saint Helena",
            ]),
        AreaDefinition(
            "SJM", "SJ", "744", "Svalbard and Jan Mayen",
            synonyms: [
                "Svalbard e Jan-Majen", "Svalbard i Jan Mayen", "Svalbard i Jan Majen", "Свалбард и Ян Майен",
                "Svalbard și Jan Mayen", "Svalbard ve Jan Mayen",
            ]),
        AreaDefinition(
            "SLB", "SB", "090", "Solomon Islands",
            synonyms: [
                "Ishujt Solomon", "Solomonska Ostrva", "Salomonovi Otoci", "Соломонски Острови",
                "Соломонови острови", "Insulele Solomon", "Solomon Adaları",
            ]),
        AreaDefinition(
            "SLE", "SL", "694", "Sierra Leone",
            synonyms: [
                "Sijera Leone", "Sierra Leonean", "Republic of Sierra Leone", "Сиера Леоне", "Сьерра-Леоне",
            ]),
        AreaDefinition(
            "SLV", "SV", "222", "El Salvador",
            synonyms: ["Republic of El Salvador", "Salvador"]),
        AreaDefinition(
            "SMR", "SM", "674", "San Marino",
            synonyms: ["Republic of San Marino"]),
        AreaDefinition(
            "SOM", "SO", "706", "Somalia",
            synonyms: [
                "Somalija", "Somali", "Somalijac", "Somalijka", "Federal Republic of Somalia", "Szomália",
                "Somalie",
            ]),
        AreaDefinition(
            "SPM", "PM", "666", "Saint Pierre and Miquelon",
            synonyms: [
                "St. Pierre & Miquelon", "Shën-Pier dhe Mikelon", "Sveti Petar i Mikelon",
                "Sen Pjer i Mikelon", "Сент Пјер и Микелан", "Сен Пиер и Микелон", "Saint-Pierre și Miquelon",
                "Saint Pierre ve Miquelon",
            ]),
        AreaDefinition(
            "SSD", "SS", "728", "South Sudan",
            synonyms: [
                "Republic of South Sudan", "Sudani i Jugut", "Južni Sudan", "Јужен Судан", "Sudanul de Sud",
                "Güney Sudan",
            ]),
        AreaDefinition(
            "STP", "ST", "678", "Sao Tome and Principe",
            synonyms: [
                "Democratic Republic of Sao Tome and Principe", "Sao-Tome e Principe", "Sao Tome i Principe",
                "Sveti Toma i Princip", "Саун Томе и Принсип", "Сао Томе и Принсипи", "São Tomé și Príncipe",
                "Sao Tome ve Principe",
            ]),
        AreaDefinition(
            "SUR", "SR", "740", "Suriname",
            synonyms: ["Republic of Suriname", "Surinami", "Surinam"]),
        AreaDefinition(
            "SVK", "SK", "703", "Slovakia",
            synonyms: [
                "Slovak Republic", "Sllovaki", "Sllovakia", "Slovačka", "Словакия", "Slovacia", "Slovakya",
                "Slovaška", "Szlovákia", "Slowakei", "Slovaquie", "Slovacchia", "Slovak", "Slovakinja",
                "slovački", "Словачка држављанка", "словачко", "sllovak", "sllovake", "slovac", "slovacă",
                "Словаччина",
            ]),
        AreaDefinition(
            "SWE", "SE", "752", "Sweden",
            synonyms: [
                "Suedi", "Suedia", "Švedska", "Швеция", "İsveç", "Swedish", "Swede", "Šveđanin", "Šveđanka",
                "швед", "шведка", "suedez", "suedeză", "Kingdom of Sweden", "Σουηδία", "Svédország",
                "Schweden", "Suède", "Svezia",
            ]),
        AreaDefinition(
            "SWZ", "SZ", "748", "Eswatini", name2003: "Swaziland",
            synonyms: [
                "Swaziland", "Kingdom of Eswatini", "Esvatini", "Svazilend", "Εσουατίνι", "Szváziföld",
            ]),
        AreaDefinition(
            "SXM", "SX", "534", "Sint Maarten (Dutch part)",
            synonyms: ["Sint Maarten", "Sint-Marten", "Sveti Martin (Holandija)"]),
        AreaDefinition(
            "SYC", "SC", "690", "Seychelles",
            synonyms: ["Republic of Seychelles", "Sejshelle", "Sejšeli", "Сейшели", "Seyşeller"]),
        AreaDefinition(
            "SYR", "SY", "760", "Syrian Arab Republic",
            synonyms: [
                "Syria", "Sirija", "Siri", "Siria", "Suriye", "Syrian", "Syrians", "Sirijac", "Sirijka",
                "sirijski", "сириец", "сирийка", "sirian", "siriane", "siriană", "Szíria", "Syrien", "Syrie",
            ]),
        AreaDefinition(
            "TCA", "TC", "796", "Turks and Caicos Islands",
            synonyms: [
                "Ishujt Turks dhe Kaikos", "Ostrva Turks i Kaikos", "Otoci Turks i Caicos",
                "Острови Туркс и Каикос", "острови Търкс и Кайкос", "Insulele Turks și Caicos",
                "Turks ve Caicos Adaları",
            ]),
        AreaDefinition(
            "TCD", "TD", "148", "Chad",
            synonyms: ["Republic of Chad", "Çad", "Ciad"]),
        AreaDefinition(
            "TGO", "TG", "768", "Togo",
            synonyms: ["Togolese Republic"]),
        AreaDefinition(
            "THA", "TH", "764", "Thailand",
            synonyms: [
                "Tajland", "Тайланд", "Thailanda", "Tajlandë", "Thai", "Tajlanđanin", "Tajlanđanka",
                "тайландец", "тайландка", "thailandez", "thailandeză", "Kingdom of Thailand", "Tayland",
                "Ταϊλάνδη", "Tajska", "Thaiföld", "Thaïlande", "Thailandia",
            ]),
        AreaDefinition(
            "TJK", "TJ", "762", "Tajikistan",
            synonyms: [
                "Tadžikistan", "Tadjikistan", "Taxhikistan", "Tajik", "Tadžik", "Tadžikistanac",
                "Republic of Tajikistan", "Tacikistan", "Τατζικιστάν", "Tádzsikisztán", "Tadschikistan",
                "Tagikistan",
            ]),
        AreaDefinition("TKL", "TK", "772", "Tokelau"),
        AreaDefinition(
            "TKM", "TM", "795", "Turkmenistan",
            synonyms: ["Turkmen", "Turkmenka", "Τουρκμενιστάν", "Türkmenisztán"]),
        AreaDefinition(
            "TLS", "TL", "626", "Timor-Leste",
            synonyms: [
                "East Timor", "Democratic Republic of Timor-Leste", "Istočni Timor",
                "Timor-Leste (Istočni Timor)", "Восточный Тимор", "Тимор-Лешті", "Kelet-Timor",
                "Timor oriental", "Timor Est",
            ]),
        AreaDefinition(
            "TON", "TO", "776", "Tonga",
            synonyms: ["Kingdom of Tonga"]),
        AreaDefinition(
            "TTO", "TT", "780", "Trinidad and Tobago",
            synonyms: [
                "Republic of Trinidad and Tobago", "Trinidad e Tobago", "Trinidad i Tobago",
                "Trinidad și Tobago", "Trinidad ve Tobago",
            ]),
        AreaDefinition(
            "TUN", "TN", "788", "Tunisia",
            synonyms: [
                "Tunis", "Tunizi", "Tunisian", "Tunižanin", "Tunižanka", "Republic of Tunisia", "Tunus",
                "Τυνησία", "Tunizija", "Tunézia", "Tunesien", "Tunisie",
            ]),
        AreaDefinition(
            "TUR", "TR", "792", "Türkiye", name2003: "Turkey",
            synonyms: [
                "Turkey", "Turqi", "Turqia", "Turska", "Турција", "Turcia", "Туреччина", "Τουρκία",
                "Törökország", "Türkei", "Turquie", "Turchia", "Republic of Turkey", "Turkish", "Turk",
                "Turks", "Turčin", "Turkinja", "Turci", "turski", "tursko", "Турчинка", "turke", "turc",
                "turcoaică", "turcă", "Republic of Türkiye",
            ]),
        AreaDefinition("TUV", "TV", "798", "Tuvalu"),
        AreaDefinition(
            "TWN", "TW", "158", "Taiwan (Province of China)",
            synonyms: ["Taiwan", "Tajvan", "Taiwanese", "Тайван", "Tayvan"]),
        AreaDefinition(
            "TZA", "TZ", "834", "United Republic of Tanzania",
            synonyms: [
                "Tanzania", "Tanzanija", "Tanzania, United Republic of", "Tanzani", "Tanzanya", "Tansania",
                "Tanzanie",
            ]),
        AreaDefinition(
            "UGA", "UG", "800", "Uganda",
            synonyms: ["Ugandan", "Republic of Uganda", "Ugandë", "Ουγκάντα", "Ouganda"]),
        AreaDefinition(
            "UKR", "UA", "804", "Ukraine",
            synonyms: [
                "Ukraina", "Ukrajina", "Ucraina", "Ukrayna", "Ουκρανία", "Ukrajna", "The Ukraine",
                "Ukrainian", "Ukrainians", "Ukranian", "Ukranians", "Ukrajinac", "Ukrajinka", "Ukrajinci",
                "ukrajinski", "ukrajinska", "ukrajinsko", "Украинец", "Украинка", "украински", "украинско",
                "украинци", "український", "ukrainas", "ukrainase", "ukrahinas", "ukrahinase", "ukrahinë",
                "Ukrahina", "ucrainean", "ucraineancă", "ucraineană", "ucraineni",
            ]),
        AreaDefinition(
            "UMI", "UM", "581", "United States Minor Outlying Islands",
            synonyms: [
                "U.S. Outlying Islands", "Ishujt Periferikë të SHBA-së", "Američka Vanjska Ostrva",
                "Udaljena ostrva SAD", "Mali udaljeni otoci SAD-a", "Американски територии во Пацификот",
                "Отдалечени острови на САЩ", "Insulele Îndepărtate ale S.U.A.", "ABD Küçük Harici Adaları",
            ]),
        AreaDefinition(
            "URY", "UY", "858", "Uruguay",
            synonyms: ["Eastern Republic of Uruguay", "Uruguai", "Urugvaj", "Уругвай"]),
        AreaDefinition(
            "USA", "US", "840", "United States",
            synonyms: [
                "United States of America", "America", "SAD", "Sjedinjene Američke Države",
                "Sjedinjene Države", "Amerika", "SHBA", "Shtetet e Bashkuara",
                "Shtetet e Bashkuara të Amerikës", "САЩ", "Съединени щати", "Съединени американски щати",
                "SUA", "Statele Unite", "Statele Unite ale Americii", "США", "American", "US citizen",
                "Amerikanac", "Amerikanka", "američki", "Американец", "amerikan", "amerikane", "americancă",
                "Соединети Американски Држави", "Amerika Birleşik Devletleri", "Соединенные Штаты",
                "Сполучені Штати", "Ηνωμένες Πολιτείες", "Združene države Amerike", "Egyesült Államok",
                "Vereinigte Staaten", "États-Unis", "Stati Uniti",
            ]),
        AreaDefinition(
            "UZB", "UZ", "860", "Uzbekistan",
            synonyms: [
                "Özbekistan", "Uzbekistani", "Uzbek", "Uzbekistanac", "Uzbekistanka", "Uzbekinja", "узбечка",
                "uzbec", "uzbecă", "uzbeke", "Republic of Uzbekistan", "Ουζμπεκιστάν", "Üzbegisztán",
                "Usbekistan", "Ouzbékistan",
            ]),
        AreaDefinition(
            "VAT", "VA", "336", "Holy See (Vatican City State)",
            synonyms: [
                "Vatican", "Vatikan", "Holy See", "Vatican City", "Statul Cetății Vaticanului", "Βατικανό",
                "Vatikanstadt", "État de la Cité du Vatican", "Città del Vaticano",
            ]),
        AreaDefinition(
            "VCT", "VC", "670", "Saint Vincent and the Grenadines",
            synonyms: [
                "St. Vincent & Grenadines", "Shën-Vincent dhe Grenadine", "Sveti Vinsent i Grenadin",
                "Sent Vinsent i Grenadini", "Sveti Vincent i Grenadini", "Сейнт Винсънт и Гренадини",
                "Saint Vincent și Grenadinele", "Saint Vincent ve Grenadinler",
            ]),
        AreaDefinition(
            "VEN", "VE", "862", "Venezuela (Bolivarian Republic of)",
            synonyms: [
                "Venezuela", "Venecuela", "Venezuelan", "Bolivarian Republic of Venezuela", "Venezuelë",
                "Венесуэла", "Βενεζουέλα",
            ]),
        AreaDefinition(
            "VGB", "VG", "092", "Virgin Islands (British)",
            synonyms: [
                "British Virgin Islands", "Ishujt e Virgjër Britanikë", "Britanska Djevičanska ostrva",
                "Britanski Djevičanski Otoci", "Британски Девствени Острови", "Британски Вирджински острови",
                "Insulele Virgine Britanice", "Britanya Virjin Adaları",
            ]),
        AreaDefinition(
            "VIR", "VI", "850", "Virgin Islands (U.S.)",
            synonyms: [
                "Virgin Islands of the United States", "U.S. Virgin Islands", "Ishujt e Virgjër të SHBA-së",
                "Američka Djevičanska ostrva", "Američki Djevičanski Otoci", "Американски Девствени Острови",
                "Американски Вирджински острови", "Insulele Virgine Americane", "ABD Virjin Adaları",
            ]),
        AreaDefinition(
            "VNM", "VN", "704", "Viet Nam",
            synonyms: [
                "Vijetnam", "Vietnamese", "Vijetnamac", "Vijetnamka", "виетнамец", "виетнамка", "vietnamez",
                "vietnameză", "Socialist Republic of Viet Nam", "Вьетнам",
            ]),
        AreaDefinition(
            "VUT", "VU", "548", "Vanuatu",
            synonyms: ["Republic of Vanuatu"]),
        AreaDefinition(
            "WLF", "WF", "876", "Wallis and Futuna",
            synonyms: [
                "Uollis e Futuna", "Ostrva Valis i Futuna", "Valis i Futuna", "Wallis i Futuna",
                "Уолис и Футуна", "Wallis și Futuna", "Wallis ve Futuna",
            ]),
        AreaDefinition(
            "WSM", "WS", "882", "Samoa",
            synonyms: ["Independent State of Samoa"]),
        AreaDefinition(
            "YEM", "YE", "887", "Yemen",
            synonyms: ["Republic of Yemen", "Jemen", "Йемен"]),
        AreaDefinition(
            "ZAF", "ZA", "710", "South Africa",
            synonyms: [
                "Južna Afrika", "Južnoafrička Republika", "South African", "Republic of South Africa",
                "Afrika e Jugut", "Јужноафриканска Република", "Africa de Sud", "Güney Afrika",
                "Южно-Африканская Республика", "Південно-Африканська Республіка", "Νότια Αφρική",
                "Južnoafriška republika", "Dél-afrikai Köztársaság", "Südafrika", "Afrique du Sud",
                "Sudafrica",
            ]),
        AreaDefinition(
            "ZMB", "ZM", "894", "Zambia",
            synonyms: ["Republic of Zambia", "Zambi", "Zambija", "Zambiya"]),
        AreaDefinition(
            "ZWE", "ZW", "716", "Zimbabwe",
            synonyms: ["Zimbabwean", "Republic of Zimbabwe", "Zimbabve", "Ζιμπάμπουε", "Simbabwe"]),
    ]
}
