extension AreaBook {
    /// The other countries and territories of ISO 3166-1, M to R by code.
    static let worldAreasMToR: [AreaDefinition] = [
        AreaDefinition(
            "MAC", "MO", "446", "Macao",
            synonyms: [
                "Macao Special Administrative Region of China", "RPA i Makaos", "Makao (SAR Kina)", "Makao",
                "SAR Makao (Kina)", "SAR Makao", "PUP Makao Kina", "Макао САР", "Макао, САР на Китай",
                "R.A.S. Macao, China", "Çin Makao ÖİB",
            ]),
        AreaDefinition(
            "MAF", "MF", "663", "Saint Martin (French part)",
            synonyms: [
                "St. Martin", "Sen-Marten", "Sveti Martin (Francuska)", "Saint Martin", "Сент Мартин",
                "Sfântul Martin",
            ]),
        AreaDefinition(
            "MAR", "MA", "504", "Morocco",
            synonyms: [
                "Maroko", "Maroc", "Fas", "Moroccan", "Marokanac", "Marokanka", "мароканец", "marocan",
                "marocană", "Kingdom of Morocco", "Marok", "Марокко", "Marocco",
            ]),
        AreaDefinition(
            "MCO", "MC", "492", "Monaco",
            synonyms: ["Principality of Monaco", "Monako"]),
        AreaDefinition(
            "MDG", "MG", "450", "Madagascar",
            synonyms: ["Republic of Madagascar", "Madagaskar"]),
        AreaDefinition(
            "MDV", "MV", "462", "Maldives",
            synonyms: ["Republic of Maldives", "Maldive", "Maldivi", "Maldivler"]),
        AreaDefinition(
            "MEX", "MX", "484", "Mexico",
            synonyms: [
                "Meksiko", "Mexican", "United Mexican States", "Meksikë", "Mexic", "Meksika", "Μεξικό",
                "Mehika", "Mexique", "Messico",
            ]),
        AreaDefinition(
            "MHL", "MH", "584", "Marshall Islands",
            synonyms: [
                "Republic of the Marshall Islands", "Ishujt Marshall", "Maršalova ostrva", "Maršalska Ostrva",
                "Maršalovi Otoci", "Маршалски Острови", "Маршалови острови", "Insulele Marshall",
                "Marshall Adaları",
            ]),
        AreaDefinition(
            "MLI", "ML", "466", "Mali",
            synonyms: ["Republic of Mali"]),
        AreaDefinition(
            "MLT", "MT", "470", "Malta",
            synonyms: ["Maltese", "Republic of Malta", "Maltë"]),
        AreaDefinition(
            "MMR", "MM", "104", "Myanmar",
            synonyms: [
                "Burma", "Burmese", "Mjanmar", "Birmanija", "Republic of Myanmar", "Myanmar (Burma)",
                "Mianmar (Burmë)", "Mianmar", "Burmë", "Mijanmar", "Mijanmar (Burma)", "Mjanmar (Burma)",
                "Мианмар (Бирма)", "Бирма", "Myanmar (Birmania)", "Birmania", "Мьянма (Бирма)", "Мьянма",
                "Μιανμάρ (Βιρμανία)", "Βιρμανία", "Myanmar (Birmanie)", "Birmanie",
            ]),
        AreaDefinition(
            "MNG", "MN", "496", "Mongolia",
            synonyms: [
                "Mongolija", "Mongolian", "Mongoli", "Moğolistan", "Μογγολία", "Mongolei", "Mongolie",
            ]),
        AreaDefinition(
            "MNP", "MP", "580", "Northern Mariana Islands",
            synonyms: [
                "Commonwealth of the Northern Mariana Islands", "Ishujt e Marianës Veriore",
                "Sjeverna Marijanska ostrva", "Severna Marijanska Ostrva", "Sjevernomarijanski Otoci",
                "Северни Маријански Острови", "Северни Мариански острови", "Insulele Mariane de Nord",
                "Kuzey Mariana Adaları",
            ]),
        AreaDefinition(
            "MOZ", "MZ", "508", "Mozambique",
            synonyms: ["Republic of Mozambique", "Mozambik", "Mozambic"]),
        AreaDefinition(
            "MRT", "MR", "478", "Mauritania",
            synonyms: [
                "Islamic Republic of Mauritania", "Mauritani", "Mauritanija", "Mauretanija", "Мавританија",
                "Moritanya",
            ]),
        AreaDefinition(
            "MSR", "MS", "500", "Montserrat",
            synonyms: ["Montserat", "Monserat"]),
        AreaDefinition(
            "MTQ", "MQ", "474", "Martinique",
            synonyms: ["Martinikë", "Martinik", "Мартиника", "Martinica"]),
        AreaDefinition(
            "MUS", "MU", "480", "Mauritius",
            synonyms: ["Republic of Mauritius", "Mauricijus", "Маврициус", "Мавриций"]),
        AreaDefinition(
            "MWI", "MW", "454", "Malawi",
            synonyms: ["Republic of Malawi", "Malavi"]),
        AreaDefinition(
            "MYS", "MY", "458", "Malaysia",
            synonyms: [
                "Malezija", "Malaysian", "Malajzi", "Малайзия", "Malezya", "Μαλαισία", "Malajzia", "Malaisie",
            ]),
        AreaDefinition(
            "MYT", "YT", "175", "Mayotte",
            synonyms: ["Majotë", "Majot", "Майот"]),
        AreaDefinition(
            "NAM", "NA", "516", "Namibia",
            synonyms: ["Republic of Namibia", "Namibi", "Namibija", "Namibya"]),
        AreaDefinition(
            "NCL", "NC", "540", "New Caledonia",
            synonyms: ["Kaledoni e Re", "Nova Kaledonija", "Noua Caledonie", "Yeni Kaledonya"]),
        AreaDefinition(
            "NER", "NE", "562", "Niger",
            synonyms: ["Republic of the Niger", "Nijer"]),
        AreaDefinition(
            "NFK", "NF", "574", "Norfolk Island",
            synonyms: [
                "Ishulli Norfolk", "Ostrvo Norfolk", "Ostrvo Norfok", "Otok Norfolk", "Норфолшки Остров",
                "остров Норфолк", "Insula Norfolk", "Norfolk Adası",
            ]),
        AreaDefinition(
            "NGA", "NG", "566", "Nigeria",
            synonyms: [
                "Nigeri", "Nigerija", "Nijerya", "Federal Republic of Nigeria", "Nigerian", "Nigerians",
                "Nigerijac", "Nigerijka", "nigerijski", "Нигериец", "нигерийка", "nigeriane", "nigeriancă",
                "nigeriană", "Νιγηρία",
            ]),
        AreaDefinition(
            "NIC", "NI", "558", "Nicaragua",
            synonyms: ["Republic of Nicaragua", "Nikaragua", "Nikaragva"]),
        AreaDefinition(
            "NIU", "NU", "570", "Niue",
            synonyms: ["Ниује"]),
        AreaDefinition(
            "NLD", "NL", "528", "Netherlands",
            synonyms: [
                "The Netherlands", "Holland", "Nizozemska", "Holandija", "Нидерландия", "Olanda",
                "Țările de Jos", "Holandë", "Hollanda", "Hollandia", "Niederlande", "Pays-Bas", "Paesi Bassi",
                "NED", "Dutch", "Holanđanin", "Holanđanka", "Nizozemac", "Nizozemka", "холандец", "холандка",
                "holandez", "holandeze", "olandez", "olandeză", "Kingdom of the Netherlands", "Нидерланды",
                "Нідерланди", "Κάτω Χώρες",
            ]),
        AreaDefinition(
            "NOR", "NO", "578", "Norway",
            synonyms: [
                "Norvegji", "Norveška", "Норвегия", "Norvegia", "Norveç", "Norwegian", "Norvežanin",
                "Norvežanka", "норвежец", "norvegian", "norvegiană", "Kingdom of Norway", "Νορβηγία",
                "Norwegen", "Norvège",
            ]),
        AreaDefinition(
            "NPL", "NP", "524", "Nepal",
            synonyms: [
                "Nepali", "Nepalese", "Nepalac", "Nepalka", "непалец", "nepalez", "nepaleză",
                "Federal Democratic Republic of Nepal",
            ]),
        AreaDefinition(
            "NRU", "NR", "520", "Nauru",
            synonyms: ["Republic of Nauru"]),
        AreaDefinition(
            "NZL", "NZ", "554", "New Zealand",
            synonyms: [
                "Zelandë e Re", "Novi Zeland", "Нов Зеланд", "Нова Зеландия", "Noua Zeelandă", "Yeni Zelanda",
            ]),
        AreaDefinition(
            "OMN", "OM", "512", "Oman",
            synonyms: ["Sultanate of Oman", "Umman"]),
        AreaDefinition(
            "PAK", "PK", "586", "Pakistan",
            synonyms: [
                "Pakistani", "Pakistanac", "Pakistanka", "пакистанец", "pakistanez", "pakistaneză",
                "Islamic Republic of Pakistan", "Pakisztán",
            ]),
        AreaDefinition(
            "PAN", "PA", "591", "Panama",
            synonyms: ["Republic of Panama"]),
        AreaDefinition(
            "PCN", "PN", "612", "Pitcairn",
            synonyms: [
                "Pitcairn Islands", "Ishujt Pitkern", "Pitkernska Ostrva", "Pitkern", "Pitcairnovi Otoci",
                "Питкернски Острови", "Острови Питкерн", "Insulele Pitcairn", "Pitcairn Adaları",
            ]),
        AreaDefinition(
            "PER", "PE", "604", "Peru",
            synonyms: ["Peruvian", "Republic of Peru", "Περού", "Pérou"]),
        AreaDefinition(
            "PHL", "PH", "608", "Philippines",
            synonyms: [
                "The Philippines", "Filipini", "Филипините", "Filipine", "Filipinet", "Filipinler",
                "Phillipines", "Philipines", "Filipino", "Filipina", "Filipinos", "Filipinac", "Filipinka",
                "филипинец", "filipinez", "filipineză", "Republic of the Philippines", "Филиппины",
                "Філіппіни", "Φιλιππίνες", "Fülöp-szigetek", "Philippinen", "Filippine",
            ]),
        AreaDefinition(
            "PLW", "PW", "585", "Palau",
            synonyms: ["Republic of Palau"]),
        AreaDefinition(
            "PNG", "PG", "598", "Papua New Guinea",
            synonyms: [
                "Independent State of Papua New Guinea", "Guineja e Re-Papua", "Papua Nova Gvineja",
                "Papua-Noua Guinee", "Papua Yeni Gine",
            ]),
        AreaDefinition(
            "POL", "PL", "616", "Poland",
            synonyms: [
                "Poloni", "Polonia", "Poljska", "Полска", "Полша", "Польща", "Polonya", "Lengyelország",
                "Polen", "Pologne", "Polish", "Pole", "Poles", "Poljak", "Poljakinja", "poljski", "Полјачка",
                "polak", "polake", "polonez", "poloneză", "Republic of Poland",
            ]),
        AreaDefinition(
            "PRI", "PR", "630", "Puerto Rico",
            synonyms: ["Porto-Riko", "Пуерто Рико"]),
        AreaDefinition(
            "PRK", "KP", "408", "Democratic People's Republic of Korea",
            synonyms: [
                "North Korea", "DPRK", "Severna Koreja", "Sjeverna Koreja", "Coreea de Nord",
                "Korea e Veriut", "North Korean", "Korea, Democratic People's Republic of", "Kore e Veriut",
                "Kuzey Kore", "КНДР", "Північна Корея", "Βόρεια Κορέα", "Észak-Korea", "Nordkorea",
                "Corée du Nord", "Corea del Nord",
            ]),
        AreaDefinition(
            "PRT", "PT", "620", "Portugal",
            synonyms: [
                "Portugalija", "Portugalia", "Portugali", "Portuguese", "Portugalac", "Portugalka",
                "Portuguese Republic", "Portekiz", "Πορτογαλία", "Portugalska", "Portogallo",
            ]),
        AreaDefinition(
            "PRY", "PY", "600", "Paraguay",
            synonyms: [
                "Paraguayan", "Republic of Paraguay", "Paraguai", "Paragvaj", "Парагвай", "Παραγουάη",
            ]),
        AreaDefinition(
            "PSE", "PS", "275", "State of Palestine",
            synonyms: [
                "Palestine", "Palestina", "Palestinian territories", "Occupied Palestinian Territory",
                "Palestinian", "Palestinac", "Palestinka", "Palestine, State of", "the State of Palestine",
                "Territoret Palestineze", "Palestinska Teritorija", "Palestinske teritorije",
                "Palestinsko područje", "Палестински Територии", "Teritoriile Palestiniene",
                "Filistin Bölgeleri", "Палестинские территории", "Παλαιστινιακά Εδάφη", "Palestinsko ozemlje",
                "Palesztin Autonómia", "Palästinensische Autonomiegebiete", "Territoires palestiniens",
                "Territori Palestinesi",
            ]),
        AreaDefinition(
            "PYF", "PF", "258", "French Polynesia",
            synonyms: [
                "Polinezia Franceze", "Francuska Polinezija", "Френска Полинезия", "Polinezia Franceză",
                "Fransız Polinezyası",
            ]),
        AreaDefinition(
            "QAT", "QA", "634", "Qatar",
            synonyms: ["State of Qatar", "Katar"]),
        AreaDefinition(
            "REU", "RE", "638", "Réunion",
            synonyms: ["Reinion", "Рејунион"]),
        AreaDefinition(
            "RUS", "RU", "643", "Russian Federation",
            synonyms: [
                "Russia", "Rusi", "Rusia", "Rusija", "Россия", "Росія", "Rusya", "Ρωσία", "Oroszország",
                "Russland", "Russie", "Ruska Federacija", "Российская Федерация", "Federata Ruse",
                "Federația Rusă", "RF", "Russian", "Russians", "Ruskinja", "ruski", "ruska", "rusko",
                "Русинка", "руснак", "русский", "русская", "ruse", "rusoaică", "rusă", "rusesc", "rusească",
            ]),
        AreaDefinition(
            "RWA", "RW", "646", "Rwanda",
            synonyms: ["Rwandese Republic", "Ruandë", "Ruanda"]),
    ]
}
