/// Invented names of the region's languages: stems and endings that sound right and belong to nobody we know of.
///
/// All are kept in Latin letters with their marks; `Spelling` writes them as an organisation would.
enum Names {
    struct Table {
        let women: [String]
        let men: [String]
        let stems: [String]
        /// Endings of family names, women's and men's.
        let endings: [(String, String)]
        let places: [String]
    }

    /// The names of a person's language.
    static func table(for nation: String) -> Table {
        switch nation {
        case "ROU", "MDA": romanian
        case "BGR": bulgarian
        case "UKR": ukrainian
        case "ALB", "XKX": albanian
        case "MKD": macedonian
        default: serbian
        }
    }

    private static let romanian = Table(
        women: [
            "Aurelia", "Cătălina", "Doinița", "Felicia", "Georgeta", "Lăcrămioara", "Mărioara", "Nicoleta",
            "Oxănuța", "Paraschiva", "Rodica", "Ștefania", "Tatiana", "Vasilica", "Viorica", "Zinaida",
        ],
        men: ["Bogdănel", "Constantin", "Dumitru", "Gheorghiță", "Ionuț", "Petrișor", "Valeriu", "Vasilică"],
        stems: [
            "Brătuș", "Cheptăn", "Ciobănaș", "Drăgușin", "Ghenciul", "Hâncuț", "Lupașc", "Mărgărinț",
            "Munteniț",
            "Negurăș", "Păduraș", "Plămăd", "Răileț", "Scorțen", "Șoltoian", "Țurcănaș", "Ungurenaș",
            "Vâlcovan",
            "Zagorneț", "Zgârcib",
        ],
        endings: [("eanu", "eanu"), ("escu", "escu"), ("aru", "aru"), ("iuc", "iuc"), ("oaia", "oaia")],
        places: ["Brădeștii Mici", "Cotul Lupului", "Gura Nistrenilor", "Ștefăneștii Noi", "Valea Țărnii"]
    )

    private static let bulgarian = Table(
        women: [
            "Anastasiya", "Bilyana", "Desislava", "Galina", "Hristina", "Kalinka", "Lyubomira", "Mariyka",
            "Nevena", "Penka", "Radostina", "Stoyanka", "Tsvetelina", "Velichka", "Yordanka", "Zornitsa",
        ],
        men: ["Blagovest", "Dobromir", "Krasimir", "Lyubomir", "Plamen", "Stoyan", "Tsvetomir", "Zhivko"],
        stems: [
            "Bakardzhiy", "Chavdar", "Dzhambaz", "Gyurov", "Hadzhiysk", "Karagyoz", "Kyuchuk", "Mutafch",
            "Palikar", "Shishman", "Tabak", "Terziysk", "Tsonkov", "Vranchev", "Yurukov", "Zhelyazk",
        ],
        endings: [("ova", "ov"), ("eva", "ev"), ("inska", "inski"), ("liyska", "liyski")],
        places: ["Dolno Vrabchevo", "Gorna Topolitsa", "Kamen Izvor", "Stara Cheresha"]
    )

    private static let ukrainian = Table(
        women: [
            "Bohdana", "Halyna", "Iryna", "Kateryna", "Lyudmyla", "Mariyka", "Nataliya", "Oksana", "Olesya",
            "Ruslana", "Solomiya", "Svitlana", "Uliana", "Yaroslava", "Zhanna", "Zoryana",
        ],
        men: ["Bohdan", "Mykola", "Oleksiy", "Ostap", "Taras", "Vasyl", "Volodymyr", "Yaroslav"],
        stems: [
            "Bilozub", "Cherevych", "Dovhal", "Horobch", "Hrytsun", "Kovzan", "Kryvosh", "Mokryts", "Nezhur",
            "Onyshch", "Perebyin", "Rudyts", "Shkurat", "Skorobah", "Tymchysh", "Zhuravl",
        ],
        endings: [("enko", "enko"), ("uk", "uk"), ("ska", "skyi"), ("atko", "atko")],
        places: ["Bila Kernytsia", "Novyi Tikych", "Stara Berezivka", "Zelenyi Yar"]
    )

    private static let albanian = Table(
        women: [
            "Albulena", "Arbnora", "Besiana", "Drenusha", "Elvana", "Fatbardha", "Gjyliana", "Hatixhe",
            "Kaltrina", "Lumturie", "Manjola", "Nurije", "Shpresa", "Teutana", "Vjollca", "Xhevahire",
        ],
        men: ["Agron", "Bashkim", "Dritan", "Fatmir", "Gëzim", "Luanderi", "Shkëlzen", "Xhevdet"],
        stems: [
            "Bardhok", "Çelmet", "Dërvish", "Elezag", "Frashër", "Gjonpal", "Hysenag", "Kërçik", "Lleshan",
            "Mërtir", "Ndrecag", "Përgjok", "Qafëmol", "Rrahman", "Shkrelat", "Xhaferr", "Zhubrin",
        ],
        endings: [("aj", "aj"), ("i", "i"), ("a", "a"), ("eni", "eni"), ("oku", "oku")],
        places: ["Arrëz e Poshtme", "Fushëmadhe", "Guri i Kuq i Ri", "Shpellëz"]
    )

    private static let macedonian = Table(
        women: [
            "Biljana", "Cvetanka", "Dragica", "Gordana", "Ivanka", "Katerina", "Ljupka", "Milanka", "Nevenka",
            "Slavica", "Stojna", "Tatjana", "Verica", "Violeta", "Zagorka", "Živka",
        ],
        men: ["Blagoja", "Gjorgji", "Kiril", "Ljupčo", "Metodija", "Ristomir", "Trajče", "Zoranče"],
        stems: [
            "Arsovčev", "Bojadžiev", "Cvetkovčev", "Dzvezdar", "Gjakovčev", "Janakiev", "Karapejov",
            "Kočovčev",
            "Ljubojčev", "Mangjulov", "Paskojčev", "Šišmanov", "Trpčev", "Velkovčev",
        ],
        endings: [("ska", "ski"), ("a", "")],
        places: ["Dolno Slatinče", "Gorno Čerešovo", "Kriva Ljuta", "Star Izvorec"]
    )

    private static let serbian = Table(
        women: [
            "Aleksandra", "Branislava", "Dragoslava", "Đurđica", "Gordana", "Jadranka", "Ljubinka",
            "Milijana",
            "Nadežda", "Radmila", "Senada", "Slobodanka", "Snežana", "Veselinka", "Zlatija", "Željka",
        ],
        men: ["Borivoje", "Dragoljub", "Đorđije", "Miroljub", "Nedeljko", "Radivoje", "Slobodan", "Željko"],
        stems: [
            "Barjaktar", "Čvorkov", "Đurđeljev", "Gvozdenčev", "Husejnčeh", "Jasikov", "Kršikap", "Ljutičak",
            "Mejremov", "Njegoslav", "Odžakov", "Pljakić", "Ćirjakov", "Šarenac", "Tufegdž", "Vrčkov",
            "Žižovar",
        ],
        endings: [("ić", "ić"), ("ović", "ović"), ("ac", "ac"), ("ija", "ija")],
        places: ["Donja Šljivovača", "Gornji Brzanac", "Mala Kruševljanka", "Žabarska Njiva"]
    )
}
