extension AreaBook {
    /// States that were: citizenships on record, never reporting areas; and stateless persons and the world.
    ///
    /// Days of validity: Czechoslovakia to 1992-12-31, the Soviet Union to 1991-12-26, Yugoslavia to 2003-07-22,
    /// Serbia and Montenegro from 2003-07-23 to 2006-06-03.
    static let historicAreas: [AreaDefinition] = [
        AreaDefinition(
            "SCG", "CS", "891", "Serbia and Montenegro", validFrom: 12_256, validTo: 13_302,
            synonyms: [
                "Serbia-Montenegro", "Srbija i Crna Gora", "SiCG", "S&M", "Državna zajednica",
                "Državna zajednica Srbija i Crna Gora", "Државна заедница",
                "Државна заедница Србија и Црна Гора", "State Union of Serbia and Montenegro", "State Union",
                "Serbi dhe Mal i Zi", "Serbia dhe Mali i Zi", "Сърбия и Черна гора", "Serbia și Muntenegru",
                "Сербия и Черногория", "Serbien und Montenegro", "Serbie-et-Monténégro",
                "Srbija in Črna gora", "CSXX",
            ]),
        AreaDefinition(
            "YUG", "YU", "891", "Yugoslavia", validTo: 12_255,
            synonyms: [
                "Jugosllavi", "Jugosllavia", "Jugoslavija", "Југословенска", "Iugoslavia", "Yugoslavya",
                "Γιουγκοσλαβία", "Jugoszlávia", "Jugoslawien", "Yougoslavie", "SRJ", "SR Jugoslavija", "FRY",
                "FR Yugoslavia", "Federal Republic of Yugoslavia", "Savezna Republika Jugoslavija", "SFRJ",
                "SFR Yugoslavia", "SFRY", "Former Yugoslavia", "ex-Yugoslavia", "bivša Jugoslavija",
                "ish-Jugosllavia", "fosta Iugoslavie", "Ex-Jugoslavija", "Yugoslav", "Yugoslavs",
                "Yugoslavian", "Jugosloven", "Jugoslovenka", "Jugoslaven", "Jugoslavenka", "jugoslovenski",
                "jugoslavenski", "jugoslovensko", "jugoslavensko", "югославско", "jugosllav", "iugoslav",
                "YUCS",
            ]),
        AreaDefinition(
            "CSK", "CS", "200", "Czechoslovakia", validTo: 8400,
            synonyms: [
                "Čehoslovačka", "Čehoslovaška", "Чехословакия", "Cehoslovacia", "Çekosllovakia", "CSHH",
                "ČSSR", "ČSFR", "Czechoslovak",
            ]),
        AreaDefinition(
            "SUN", "SU", "810", "Union of Soviet Socialist Republics", validTo: 8029,
            synonyms: [
                "USSR", "SSSR", "Soviet Union", "Sovjetski Savez", "Советски Сојуз", "Съветски съюз",
                "Uniunea Sovietică", "URSS", "Bashkimi Sovjetik", "BRSS", "former USSR",
                "former Soviet Union", "bivši SSSR", "Soviet", "SUHH",
            ]),
        AreaDefinition(
            "STATELESS", "", "", "Stateless",
            synonyms: [
                "Stateless person", "no citizenship", "without citizenship", "apatrid", "apatride",
                "apatridă", "apatrit", "XXA", "bez državljanstva", "bez državljanstava",
                "lice bez državljanstva", "osoba bez državljanstva", "без државјанство",
                "лице без државјанство", "без гражданство", "лице без гражданство", "лицо без гражданства",
                "pa shtetësi", "fără cetățenie", "apatrizi", "vatansız", "χωρίς ιθαγένεια", "hontalan",
                "brez državljanstva", "staatenlos", "apolide",
            ]),
        AreaDefinition(
            "WLD", "", "", "World (sources without one reporting area)",
            synonyms: ["World", "All countries", "svijet", "svet"]),
    ]
}
