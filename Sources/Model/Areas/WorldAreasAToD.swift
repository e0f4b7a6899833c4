extension AreaBook {
    /// The other countries and territories of ISO 3166-1, A to D by code.
    static let worldAreasAToD: [AreaDefinition] = [
        AreaDefinition(
            "ABW", "AW", "533", "Aruba",
            synonyms: ["Arubë"]),
        AreaDefinition(
            "AFG", "AF", "004", "Afghanistan",
            synonyms: [
                "Afganistan", "Авганистан", "Afghan", "Afghani", "Avganistanac", "Avganistanka",
                "Afganistanac", "Afganistanka", "Afganac", "Avganac", "Avganka", "афганец", "афганка",
                "афганистанец", "afgan", "afgane", "afgană", "Islamic Republic of Afghanistan", "Afganisztán",
            ]),
        AreaDefinition(
            "AGO", "AO", "024", "Angola",
            synonyms: ["Republic of Angola", "Angolë"]),
        AreaDefinition(
            "AIA", "AI", "660", "Anguilla",
            synonyms: ["Anguilë", "Angvila", "Ангуила"]),
        AreaDefinition(
            "ALA", "AX", "248", "Åland Islands",
            synonyms: [
                "Ishujt Alandë", "Olandska ostrva", "Ålandski otoci", "Оландски Острови", "Insulele Åland",
                "Åland Adaları",
            ]),
        AreaDefinition(
            "AND", "AD", "020", "Andorra",
            synonyms: ["Principality of Andorra", "Andorrë", "Andora"]),
        AreaDefinition(
            "ARE", "AE", "784", "United Arab Emirates",
            synonyms: [
                "UAE", "Emirates", "Dubai", "Ujedinjeni Arapski Emirati", "ОАЕ", "Emiratet e Bashkuara Arabe",
                "Emiratele Arabe Unite", "Emirati", "Обединети Арапски Емирати", "Обединени арабски емирства",
                "Birleşik Arap Emirlikleri", "Обʼєднані Арабські Емірати", "Ηνωμένα Αραβικά Εμιράτα",
                "Združeni arabski emirati", "Egyesült Arab Emírségek", "Vereinigte Arabische Emirate",
                "Émirats arabes unis", "Emirati Arabi Uniti",
            ]),
        AreaDefinition(
            "ARG", "AR", "032", "Argentina",
            synonyms: [
                "Argentinian", "Argentine", "Argentine Republic", "Argjentinë", "Аржентина", "Arjantin",
                "Αργεντινή", "Argentinien",
            ]),
        AreaDefinition(
            "ARM", "AM", "051", "Armenia",
            synonyms: [
                "Jermenija", "Armenija", "Ерменија", "Armeni", "Ermenistan", "Armenian", "Jermenin",
                "Jermenka", "Armenac", "Armenka", "armenski", "jermenski", "Ерменец", "Ерменка", "арменец",
                "armen", "armene", "armean", "armeancă", "armeană", "Republic of Armenia", "Вірменія",
                "Örményország", "Armenien", "Arménie",
            ]),
        AreaDefinition(
            "ASM", "AS", "016", "American Samoa",
            synonyms: [
                "Samoa Amerikane", "Američka Samoa", "Американска Самоа", "Samoa Americană",
                "Amerikan Samoası",
            ]),
        AreaDefinition(
            "ATA", "AQ", "010", "Antarctica",
            synonyms: ["Antarktikë", "Antarktika", "Antarktik"]),
        AreaDefinition(
            "ATF", "TF", "260", "French Southern Territories",
            synonyms: [
                "Territoret Jugore Franceze", "Francuske Južne Teritorije", "Francuski Južni Teritoriji",
                "Француски Јужни Територии", "Френски южни територии",
                "Teritoriile Australe și Antarctice Franceze", "Fransız Güney Toprakları",
            ]),
        AreaDefinition(
            "ATG", "AG", "028", "Antigua and Barbuda",
            synonyms: [
                "Antigua e Barbuda", "Antigva i Barbuda", "Антига и Барбуда", "Антигуа и Барбуда",
                "Antigua și Barbuda", "Antigua ve Barbuda",
            ]),
        AreaDefinition(
            "AUS", "AU", "036", "Australia",
            synonyms: [
                "Australija", "Australian", "Australi", "Австралија", "Avustralya", "Αυστραλία", "Ausztrália",
                "Australien", "Australie",
            ]),
        AreaDefinition(
            "AUT", "AT", "040", "Austria",
            synonyms: [
                "Austri", "Austrija", "Австрија", "Avusturya", "Αυστρία", "Ausztria", "Österreich",
                "Autriche", "Austrian", "Austrijanac", "Austrijanka", "Austrijanci", "austrijski", "Австриец",
                "Австријка", "австрийка", "austriak", "austriake", "austriac", "austriacă",
                "Republic of Austria",
            ]),
        AreaDefinition(
            "AZE", "AZ", "031", "Azerbaijan",
            synonyms: [
                "Azerbejdžan", "Azerbajdžan", "Азербайджан", "Azerbaidjan", "Azerbajxhan", "Azerbaycan",
                "Azerbaijani", "Azeri", "Azerbejdžanac", "Azerbejdžanka", "азербайджанец", "азербайджанка",
                "azer", "azeră", "Republic of Azerbaijan", "Αζερμπαϊτζάν", "Azerbajdzsán", "Aserbaidschan",
                "Azerbaigian",
            ]),
        AreaDefinition(
            "BDI", "BI", "108", "Burundi",
            synonyms: ["Republic of Burundi"]),
        AreaDefinition(
            "BEL", "BE", "056", "Belgium",
            synonyms: [
                "Belgjikë", "Belgija", "Belgia", "Belçika", "Belgian", "Belgijanac", "Belgijanka", "белгиец",
                "Kingdom of Belgium", "Βέλγιο", "Belgien", "Belgique", "Belgio",
            ]),
        AreaDefinition(
            "BEN", "BJ", "204", "Benin",
            synonyms: ["Republic of Benin"]),
        AreaDefinition(
            "BES", "BQ", "535", "Bonaire, Sint Eustatius and Saba",
            synonyms: [
                "Caribbean Netherlands", "Karaibet holandeze", "Karipska Holandija",
                "Karipski otoci Nizozemske", "Карибска Нидерландия", "Insulele Caraibe Olandeze",
                "Karayip Hollandası",
            ]),
        AreaDefinition("BFA", "BF", "854", "Burkina Faso"),
        AreaDefinition(
            "BGD", "BD", "050", "Bangladesh",
            synonyms: [
                "Bangladeš", "Bangladeshi", "Bangladešanin", "Bangladešanka", "Bangladeški", "бангладешец",
                "People's Republic of Bangladesh", "Μπανγκλαντές", "Bangladesch",
            ]),
        AreaDefinition(
            "BHR", "BH", "048", "Bahrain",
            synonyms: [
                "Bahrein", "Bahraini", "Kingdom of Bahrain", "Bahrejn", "Bahreyn", "Μπαχρέιν", "Bahrajn",
            ]),
        AreaDefinition(
            "BHS", "BS", "044", "Bahamas",
            synonyms: ["Commonwealth of the Bahamas", "Bahama", "Bahami", "Бахамски острови", "Bahamalar"]),
        AreaDefinition(
            "BLM", "BL", "652", "Saint Barthélemy",
            synonyms: ["St. Barthélemy", "Sen-Bartelemi", "Sveti Bartolomej", "Свети Вартоломеј"]),
        AreaDefinition(
            "BLR", "BY", "112", "Belarus",
            synonyms: [
                "Bjelorusija", "Belorusija", "Білорусь", "Bjellorusi", "Bjellorusia", "Byelorussia",
                "Belorussia", "White Russia", "Bielorusia", "Weißrussland", "Biélorussie", "Bielorussia",
                "Λευκορωσία", "Fehéroroszország", "Beyaz Rusya", "Belarusian", "Belarusians", "Byelorussian",
                "Belorussian", "Bjelorus", "Bjeloruskinja", "Belorus", "Beloruskinja", "bjeloruski",
                "bjeloruska", "bjelorusko", "beloruski", "beloruska", "belorusko", "Белорусин", "Белорусинка",
                "беларусин", "беларускиня", "беларуско", "bjellorus", "bjelloruse", "bielorus", "bielorusă",
                "Republic of Belarus", "Belarusz",
            ]),
        AreaDefinition(
            "BLZ", "BZ", "084", "Belize",
            synonyms: ["Белиз"]),
        AreaDefinition(
            "BMU", "BM", "060", "Bermuda",
            synonyms: ["Bermude", "Bermudi", "Бермудски острови"]),
        AreaDefinition(
            "BOL", "BO", "068", "Bolivia (Plurinational State of)",
            synonyms: [
                "Bolivia", "Bolivian", "Plurinational State of Bolivia", "Bolivi", "Bolivija", "Bolivya",
                "Βολιβία", "Bolivien", "Bolivie",
            ]),
        AreaDefinition(
            "BRA", "BR", "076", "Brazil",
            synonyms: [
                "Brasil", "Бразилия", "Brazilian", "Brazilac", "Brazilka", "Federative Republic of Brazil",
                "Brazilia", "Brezilya", "Βραζιλία", "Brasilien", "Brésil", "Brasile",
            ]),
        AreaDefinition("BRB", "BB", "052", "Barbados"),
        AreaDefinition(
            "BRN", "BN", "096", "Brunei Darussalam",
            synonyms: ["Brunei", "Brunej", "Μπρουνέι"]),
        AreaDefinition(
            "BTN", "BT", "064", "Bhutan",
            synonyms: ["Kingdom of Bhutan", "Butan"]),
        AreaDefinition(
            "BVT", "BV", "074", "Bouvet Island",
            synonyms: [
                "Ishulli Bove", "Ostrvo Buve", "Otok Bouvet", "Остров Буве", "Insula Bouvet", "Bouvet Adası",
            ]),
        AreaDefinition(
            "BWA", "BW", "072", "Botswana",
            synonyms: ["Republic of Botswana", "Botsvanë", "Bocvana", "Ботсвана"]),
        AreaDefinition(
            "CAF", "CF", "140", "Central African Republic",
            synonyms: [
                "Republika e Afrikës Qendrore", "Centralnoafrička Republika", "Srednjoafrička Republika",
                "Централноафриканска Република", "Republica Centrafricană", "Orta Afrika Cumhuriyeti",
            ]),
        AreaDefinition(
            "CAN", "CA", "124", "Canada",
            synonyms: ["Kanada", "Canadian", "Kanađanin", "Kanađanka", "Καναδάς"]),
        AreaDefinition(
            "CCK", "CC", "166", "Cocos (Keeling) Islands",
            synonyms: [
                "Cocos", "Keeling) Islands", "Ishujt Kokos", "Kokosova (Keelingova) ostrva", "Kokosova",
                "Keelingova) ostrva", "Kokosova (Kilingova) Ostrva", "Kilingova) Ostrva",
                "Kokosovi (Keelingovi) Otoci", "Kokosovi", "Keelingovi) Otoci", "Кокосови (Килиншки) Острови",
                "Килиншки) Острови", "Кокосови острови (острови Кийлинг)", "Кокосови острови",
                "острови Кийлинг", "Insulele Cocos (Keeling)", "Insulele Cocos", "Keeling",
                "Cocos (Keeling) Adaları", "Keeling) Adaları",
            ]),
        AreaDefinition(
            "CHE", "CH", "756", "Switzerland",
            synonyms: [
                "Zvicër", "Zvicra", "Švajcarska", "Švicarska", "Швајцарија", "Швейцария", "Elveția",
                "İsviçre", "Švica", "Svájc", "Schweiz", "Suisse", "Svizzera", "SUI", "Swiss", "Švajcarac",
                "Švajcarka", "Švicarac", "Švicarka", "швейцарец", "zviceran", "zvicerane", "elvețian",
                "elvețiancă", "Swiss Confederation",
            ]),
        AreaDefinition(
            "CHL", "CL", "152", "Chile",
            synonyms: ["Chilean", "Republic of Chile", "Kili", "Čile", "Чили", "Şili", "Χιλή", "Chili"]),
        AreaDefinition(
            "CHN", "CN", "156", "China",
            synonyms: [
                "Kinë", "Kina", "Китай", "Çin", "Kitajska", "Chine", "Cina", "PR China", "PRC", "NR Kina",
                "People's Republic of China", "Chinese", "Kinez", "Kineskinja", "kineski", "Кинезинка",
                "китаец", "китайка", "китайско", "kineze", "chinez", "chineză", "chinezoaică",
            ]),
        AreaDefinition(
            "CIV", "CI", "384", "Côte d'Ivoire",
            synonyms: [
                "Ivory Coast", "Obala Slonovače", "Obala Bjelokosti", "Bregu i Fildishtë", "Кот д'Ивоар",
                "Ivorian", "Republic of Côte d'Ivoire", "Obala Slonovače (Kot d’Ivoar)",
                "Брегот на Слоновата Коска", "Кот-д’Ивуар", "Ακτή Ελεφαντοστού", "Slonokoščena obala",
                "Elefántcsontpart", "Costa d’Avorio",
            ]),
        AreaDefinition(
            "CMR", "CM", "120", "Cameroon",
            synonyms: [
                "Kamerun", "Cameroonian", "Kamerunac", "Kamerunka", "Republic of Cameroon", "Camerun",
                "Καμερούν", "Cameroun",
            ]),
        AreaDefinition(
            "COD", "CD", "180", "Democratic Republic of the Congo",
            synonyms: [
                "DRC", "DR Congo", "Democratic Republic of Congo", "Zaire", "Zair",
                "Demokratska Republika Kongo", "DR Kongo", "Congo-Kinshasa",
                "Congo, The Democratic Republic of the", "Kongo-Kinshasa", "Kongo - Kinšasa", "Киншаса",
                "Κονγκό - Κινσάσα", "Demokratična republika Kongo",
            ]),
        AreaDefinition(
            "COG", "CG", "178", "Congo",
            synonyms: [
                "Republic of the Congo", "Republic of Congo", "Congo-Brazzaville", "Republika Kongo",
                "Kongo-Brazavilë", "Kongo - Brazavil", "Kongo - Brazzaville", "Бразавил",
                "Конго - Браззавиль", "Κονγκό - Μπραζαβίλ",
            ]),
        AreaDefinition(
            "COK", "CK", "184", "Cook Islands",
            synonyms: [
                "Ishujt Kuk", "Kukova ostrva", "Cookovi Otoci", "Кукови Острови", "острови Кук",
                "Insulele Cook", "Cook Adaları",
            ]),
        AreaDefinition(
            "COL", "CO", "170", "Colombia",
            synonyms: [
                "Kolumbija", "Colombian", "Kolumbijac", "Kolumbijka", "Republic of Colombia", "Kolumbi",
                "Columbia", "Kolombiya", "Κολομβία", "Kolumbia", "Kolumbien", "Colombie",
            ]),
        AreaDefinition(
            "COM", "KM", "174", "Comoros",
            synonyms: [
                "Union of the Comoros", "Komore", "Komori", "Komorska Ostrva", "Коморски Острови", "Comore",
                "Komorlar",
            ]),
        AreaDefinition(
            "CPV", "CV", "132", "Cabo Verde", name2003: "Cape Verde",
            synonyms: [
                "Cape Verde", "Republic of Cabo Verde", "Kepi i Gjelbër", "Zelenortska Ostrva",
                "Zelenortska Republika", "Кабо Верде", "Capul Verde", "Πράσινο Ακρωτήριο",
                "Zelenortski otoki", "Zöld-foki Köztársaság", "Cap-Vert", "Capo Verde",
            ]),
        AreaDefinition(
            "CRI", "CR", "188", "Costa Rica",
            synonyms: ["Republic of Costa Rica", "Kosta-Rikë", "Kostarika"]),
        AreaDefinition(
            "CUB", "CU", "192", "Cuba",
            synonyms: ["Kuba", "Cuban", "Kubanac", "Kubanka", "Republic of Cuba", "Kubë", "Κούβα"]),
        AreaDefinition(
            "CUW", "CW", "531", "Curaçao",
            synonyms: ["Kurasao", "Кюрасао"]),
        AreaDefinition(
            "CXR", "CX", "162", "Christmas Island",
            synonyms: [
                "Ishulli i Krishtlindjes", "Božićno ostrvo", "Božićni Otok", "Божиќен Остров",
                "остров Рождество", "Insula Christmas", "Christmas Adası",
            ]),
        AreaDefinition(
            "CYM", "KY", "136", "Cayman Islands",
            synonyms: [
                "Ishujt Kajman", "Kajmanska ostrva", "Kajmanski Otoci", "Кајмански Острови",
                "Кайманови острови", "Insulele Cayman", "Cayman Adaları",
            ]),
        AreaDefinition(
            "CYP", "CY", "196", "Cyprus",
            synonyms: [
                "Qipro", "Kipar", "Cipru", "Kıbrıs", "Κύπρος", "Cypriot", "Kipranin", "Kipranka",
                "Republic of Cyprus", "Cipar", "Кипр", "Ciper", "Ciprus", "Zypern", "Chypre", "Cipro",
            ]),
        AreaDefinition(
            "CZE", "CZ", "203", "Czechia", name2003: "Czech Republic",
            synonyms: [
                "Czech Republic", "Çeki", "Çekia", "Češka", "Чехия", "Cehia", "Çekya", "Τσεχία", "Csehország",
                "Tschechien", "Tchéquie", "Cechia", "Republika Češka", "Češka Republika", "Republica Cehă",
                "Czech", "Čeh", "Čehinja", "češki", "чехкиня", "çek", "çeke", "cehă", "cehoaică",
            ]),
        AreaDefinition(
            "DEU", "DE", "276", "Germany",
            synonyms: [
                "Gjermani", "Gjermania", "Nemačka", "Njemačka", "Германија", "Germania", "Німеччина",
                "Almanya", "Nemčija", "Németország", "Deutschland", "Allemagne", "FRG", "BRD", "SR Nemačka",
                "SR Njemačka", "GER", "German", "Germans", "Nemac", "Nemica", "Nijemac", "Njemica", "nemački",
                "njemački", "Германец", "Германка", "германско", "gjerman", "gjermane", "germancă", "germană",
                "Federal Republic of Germany",
            ]),
        AreaDefinition(
            "DJI", "DJ", "262", "Djibouti",
            synonyms: ["Republic of Djibouti", "Xhibuti", "Džibuti", "Cibuti"]),
        AreaDefinition(
            "DMA", "DM", "212", "Dominica",
            synonyms: ["Commonwealth of Dominica", "Dominikë", "Dominika"]),
        AreaDefinition(
            "DNK", "DK", "208", "Denmark",
            synonyms: [
                "Danska", "Дания", "Danemarca", "Danimarkë", "Danish", "Dane", "Danac", "Dankinja",
                "Kingdom of Denmark", "Danimarka", "Δανία", "Dänemark", "Danimarca",
            ]),
        AreaDefinition(
            "DOM", "DO", "214", "Dominican Republic",
            synonyms: [
                "Dominikanska Republika", "Dominican", "Dominikanac", "Dominikanka", "Republika Dominikane",
                "Republica Dominicană", "Dominik Cumhuriyeti", "Доминиканская Республика",
                "Домініканська Республіка", "Δομινικανή Δημοκρατία", "Dominikai Köztársaság",
                "Dominikanische Republik", "République dominicaine", "Repubblica Dominicana",
            ]),
        AreaDefinition(
            "DZA", "DZ", "012", "Algeria",
            synonyms: [
                "Alžir", "Algjeri", "Algerian", "Alžirac", "Alžirka",
                "People's Democratic Republic of Algeria", "Cezayir", "Alžirija", "Algerien", "Algérie",
            ]),
    ]
}
