extension LanguageModel {
    /// Bulgarian.
    static let bulgarian = LanguageModel(
        name: "Bulgarian",
        letters: "абвгдежзийклмнопрстуфхцчшщъьюя",
        costs: """
            h676757e75c68657584687aa8achhab
            2c8797ec7b78674c8585aa99b9bhhhb
            84h6hh3hh4hg5hc5h46g5hahdh86hh8
            62hh9c3hh4h9ae86b6799hdhdhh5hhb
            53967c6hh4hb5cc4h58b5hhhhhhahhh
            53h8ha36e4hhc864h76h9hehhhh7hhh
            3b9796ca8c77674a9565dgdaa9ehhgb
            73beg53bg3h6ef58adda7hhhhhhbhhg
            72567a7hh3h9aa7769a59hadabh9hdh
            29a8988d6b77675a9666dad88bhhhh6
            4dhaa77haah95949g824hhhahbhhhhh
            63h8hf8hh2hh8aa4f7767fbbhfh9fch
            63ab9a4993h9he65dh687hehhehbh97
            5367hh3hh5hhd9949g7g8hehhehahh9
            53fb664hc4h8ce94hh579bechegegg8
            396587b88987465f8655dbdf9dchhha
            73dhhh5hh5hb9hb3h3998hhddhh7hch
            63a9a849a4h9a784ch686fcchch9eh8
            65f8hh5hh6h27aa789b39ffhhhh6hhe
            43f7fd3hh5habd94h4798hdfhhh8hfb
            5566677b79b575597456bdbd8bdhhdh
            84ge7e6hg3he8fd4f2dd7hhhhbhhhhg
            73f8fe6hf4gd8554e8787hhhghh6hha
            73fege5hf1g7efdafddd7hhhhhh9hh6
            74g9hf2hg4h5fg48g7eb9hhh8hhhhhh
            63f6ge4hf3g4aa56f9d87hhhhhhghhg
            43eded2ge4fccd84d6bb9ghgfhhfhhf
            cd7494b97dc656787386hhc9ah6hhch
            5698a86c96a7897197779cccbceahea
            77ed57b39af6594bd5c6eghg4hhfhhf
            1d57h7ehheh8765c89f5hh9hbh9hhhh
            """)
}
