extension AreaBook {
    /// Areas from which partners report; Serbia, Montenegro and Kosovo apart, as in the reports of 2003–2005.
    ///
    /// Synonyms: names in the languages of the region and of its neighbours (spellings as in Unicode CLDR), older
    /// and shorter names, spellings met in files, and the words for citizens of both sexes.
    static let reportingAreas: [AreaDefinition] = [
        AreaDefinition(
            "ALB", "AL", "008", "Albania", isReportingArea: true,
            synonyms: [
                "Shqipëri", "Shqipëria", "Republika e Shqipërisë", "Republic of Albania", "Albanija",
                "Arnavutluk", "Αλβανία", "Albanien", "Albanie", "Republika Albanija", "Abania", "Albanian",
                "Albanians", "Albanac", "Albanka", "Albanci", "albanski", "albanska", "albansko", "Албанец",
                "shqiptar", "shqiptare", "albanez", "albaneză", "albaneze",
            ]),
        AreaDefinition(
            "BIH", "BA", "070", "Bosnia and Herzegovina", isReportingArea: true,
            synonyms: [
                "Bosnia-Herzegovina", "Bosnia", "Bosna", "B&H", "Bosnjë-Hercegovinë",
                "Bosnja dhe Hercegovina", "Bosnja", "Bosna i Hercegovina", "Босния и Херцеговина", "Босния",
                "Bosnia și Herțegovina", "Босния и Герцеговина", "Bosna-Hersek", "Βοσνία - Ερζεγοβίνη",
                "Βοσνία", "Bosna in Hercegovina", "Bosznia-Hercegovina", "Bosznia", "Bosnien und Herzegowina",
                "Bosnien", "Bosnie-Herzégovine", "Bosnie", "Bosnia ed Erzegovina", "Bosnia i Herzegovinia",
                "Bosnia i Hercegovinia", "Bosnia Erzegovina", "Bosnia i Hercegovina", "Bosnia Hercegovina",
                "Bosna Hercegovina", "Federacija BiH", "Federation BiH", "Federation of BiH", "FBiH",
                "Federacija Bosne i Hercegovine", "Federation of Bosnia and Herzegovina", "Republika Srpska",
                "Brčko", "Brčko distrikt", "Brčko District", "Bosnian", "Bosnians", "Bosnia-Herzegovinian",
                "Bosanac", "Bosanka", "Bosanci", "bosanski", "bosanska", "bosansko", "bosanskohercegovački",
                "bosanskohercegovačka", "bosanskohercegovačko", "bh državljanin", "bh državljanka",
                "bh državljanstvo", "Босанец", "Босненец", "босненка", "босненски", "босненско", "boshnjak",
                "boshnjake", "bosniac", "bosniacă", "Republic of Bosnia and Herzegovina",
            ]),
        AreaDefinition(
            "BGR", "BG", "100", "Bulgaria", isReportingArea: true,
            synonyms: [
                "Bullgari", "Bullgaria", "Bugarska", "Бугарија", "България", "Болгария", "Bulgaristan",
                "Βουλγαρία", "Bulgarien", "Bulgarie", "Republic of Bulgaria", "Република България", "BUL",
                "Bulgarian", "Bulgarians", "Bugarin", "Bugarka", "Bugari", "bugarski", "bugarsko", "българин",
                "българка", "българи", "български", "българска", "българско", "bullgar", "bullgare", "bulgar",
                "bulgară", "bulgăroaică", "bulgăresc", "bulgărească",
            ]),
        AreaDefinition(
            "HRV", "HR", "191", "Croatia", isReportingArea: true,
            synonyms: [
                "Kroaci", "Kroacia", "Hrvatska", "Хърватия", "Хърватска", "Хорватия", "Hırvatistan",
                "Κροατία", "Hrvaška", "Horvátország", "Kroatien", "Croatie", "Croazia", "Republika Hrvatska",
                "RH", "Republic of Croatia", "CRO", "Croatian", "Croatians", "Croat", "Croats", "Hrvat",
                "Hrvatica", "Hrvati", "hrvatski", "hrvatsko", "Хрватка", "хърватин", "хърватка", "хърватско",
                "kroat", "kroate", "croată", "croate",
            ]),
        AreaDefinition(
            "HUN", "HU", "348", "Hungary", isReportingArea: true,
            synonyms: [
                "Hungari", "Hungaria", "Mađarska", "Унгарија", "Ungaria", "Венгрия", "Угорщина", "Macaristan",
                "Ουγγαρία", "Madžarska", "Magyarország", "Ungarn", "Hongrie", "Ungheria", "HUNG", "Hungarian",
                "Hungarians", "Mađar", "Mađarica", "Mađari", "mađarski", "mađarsko", "Унгарец", "Унгарка",
                "унгарско", "унгарски", "hungarez", "hungareze", "maghiar", "maghiară", "ungur", "unguroaică",
                "magyar",
            ]),
        AreaDefinition(
            "XKX", "XK", "", "Kosovo (UNSCR 1244)", isReportingArea: true,
            synonyms: [
                "XKK", "KS", "KV", "KO", "KOS", "UNK", "UNMIK", "RKS", "Kosovo", "Kosovë", "Kosova",
                "Κοσσυφοπέδιο", "Koszovó", "Republika e Kosovës", "Republika Kosovo", "Republic of Kosovo",
                "Kosovo under UNSCR 1244", "Kosovo under UN administration", "UN Administered Kosovo",
                "UNMIK Kosovo", "Kosovo UNMIK", "Kosovo i Metohija", "KiM", "Kosmet",
                "Kosovo (under UNSCR 1244/99)", "Kosovo under UN Security Council resolution 1244",
                "Kosovo as defined in UNSCR 1244", "UNSC 1244 Kosovo", "Province of Kosovo",
                "Косово (РСБ ООН 1244)", "Kosovar", "Kosovars", "Kosovan", "Kosovac", "Kosovka", "Kosovarka",
                "Kosovari", "kosovski", "kosovska", "kosovsko", "косовец", "kosovare",
            ]),
        AreaDefinition(
            "MDA", "MD", "498", "Moldova", isReportingArea: true,
            synonyms: [
                "Moldavi", "Moldavia", "Moldavija", "Republica Moldova", "Republic of Moldova",
                "Moldova Republic of", "R. Moldova", "RM Moldova", "Republika Moldavija", "Republika Moldova",
                "Republik Moldau", "Moldau", "Moldawien", "Moldavie", "MOL", "MOLD", "Moldovan", "Moldovans",
                "Moldavian", "Moldavians", "Moldovian", "Moldovians", "Moldavac", "Moldavka", "Moldavci",
                "Moldovac", "Moldovka", "moldavski", "moldavska", "moldavsko", "moldovski", "Молдавец",
                "Молдовец", "молдовци", "молдовско", "молдованин", "молдаванин", "молдаванка", "молдавани",
                "moldav", "moldave", "moldovean", "moldoveancă", "moldoveni", "moldovenesc", "moldovenească",
                "cetățenie moldovenească",
            ]),
        AreaDefinition(
            "MNE", "ME", "499", "Montenegro", isReportingArea: true,
            synonyms: [
                "Mal i Zi", "Mali i Zi", "Malit të Zi", "Crna Gora", "Черна гора", "Muntenegru", "Черногория",
                "Чорногорія", "Karadağ", "Μαυροβούνιο", "Republika Crna Gora", "Republic of Montenegro",
                "MNT", "RCG", "Montenegrin", "Montenegrins", "Crnogorac", "Crnogorka", "Crnogorci",
                "crnogorski", "crnogorska", "crnogorsko", "Црногорец", "черногорец", "черногорка",
                "черногорско", "malazez", "malazeze", "muntenegrean", "muntenegreancă", "muntenegreană",
            ]),
        AreaDefinition(
            "MKD", "MK", "807", "North Macedonia",
            name2003: "the former Yugoslav Republic of Macedonia", isReportingArea: true,
            synonyms: [
                "Maqedonia e Veriut", "Maqedoni e Veriut", "Maqedoni", "Maqedonia", "Sjeverna Makedonija",
                "Severna Makedonija", "Macedonia de Nord", "Северная Македония", "Північна Македонія",
                "Kuzey Makedonya", "Makedonya", "Βόρεια Μακεδονία", "Észak-Macedónia", "Macedónia",
                "Nordmazedonien", "Mazedonien", "Macédoine du Nord", "Macédoine", "Macedonia del Nord",
                "Makedonija", "FYROM", "FYR Macedonia", "FYR of Macedonia", "FYRM", "BJRM", "IRJM",
                "BJR Makedonija", "IRJ Makedonija", "Republic of Macedonia", "Republic of North Macedonia",
                "Republika Makedonija", "Република Северна Македонија", "Republika e Maqedonisë",
                "Republika e Maqedonisë së Veriut", "the former Yugoslav Republic of Macedonia",
                "former Yugoslav Republic of Macedonia", "Macedonia FYR", "Macedonia (FYROM)",
                "Macedonia the former Yugoslav Republic of", "The former Yugoslav Rep. of Macedonia",
                "TFYR of Macedonia", "TFYROM", "ПЈРМ", "Поранешна Југословенска Република Македонија",
                "Бивша југославска република Македония", "fosta Republică Iugoslavă a Macedoniei",
                "FRI Macedonia", "Fosta Republica Iugoslava Macedonia", "ПЮРМ", "БЮРМ", "ΠΓΔΜ", "MAK", "RMK",
                "NMK", "Macedonian", "Macedonians", "Makedonac", "Makedonka", "Makedonci", "makedonski",
                "makedonska", "makedonsko", "Македонец", "maqedonas", "maqedonase", "macedonean",
                "macedoneancă", "macedoneană",
            ]),
        AreaDefinition(
            "ROU", "RO", "642", "Romania", isReportingArea: true,
            synonyms: [
                "Rumani", "Rumania", "Rumunija", "Rumunjska", "Романија", "Румъния", "Румыния", "Romanya",
                "Ρουμανία", "Romunija", "Rumänien", "Roumanie", "Roumania", "Rumuniia", "Romînia", "Romanian",
                "Romanians", "Rumanian", "Roumanian", "Rumun", "Rumunka", "Rumuni", "Rumunj", "Rumunjka",
                "Rumunji", "rumunski", "rumunska", "rumunsko", "rumunjski", "rumunjsko", "Романец", "Романка",
                "романско", "романски", "румънец", "румънка", "румънци", "румънско", "румънски", "rumune",
                "român", "română", "româncă", "români", "românească", "românesc",
            ]),
        AreaDefinition(
            "SRB", "RS", "688", "Serbia", isReportingArea: true,
            synonyms: [
                "Serbi", "Srbija", "Сърбия", "Сербия", "Sırbistan", "Σερβία", "Szerbia", "Serbien", "Serbie",
                "Republika Srbija", "Republic of Serbia", "Republika e Serbisë", "Srbija bez KiM",
                "Srbija bez Kosova", "SRBJ", "Serbian", "Serbians", "Serb", "Serbs", "Srbin", "Srpkinja",
                "Srbi", "srpski", "srpska", "srpsko", "srbijanski", "srbijanska", "srbijansko", "Srbijanac",
                "Srbijanka", "Србинка", "сърбин", "сръбкиня", "сърби", "сръбско", "сръбски", "serbe", "sârb",
                "sârboaică", "sârbă", "sârbească", "sârbesc",
            ]),
        AreaDefinition(
            "SVN", "SI", "705", "Slovenia", isReportingArea: true,
            synonyms: [
                "Slloveni", "Sllovenia", "Slovenija", "Slovenya", "Szlovénia", "Slowenien", "Slovénie",
                "Republika Slovenija", "SLO", "Slovenian", "Slovenians", "Slovene", "Slovenes", "Slovenac",
                "Slovenka", "Slovenci", "slovenački", "slovenačka", "slovenačko", "slovenski", "slovenska",
                "slovensko", "Словенец", "словенечко", "slloven", "sllovene", "sloven", "slovenă",
                "Republic of Slovenia",
            ]),
    ]
}
