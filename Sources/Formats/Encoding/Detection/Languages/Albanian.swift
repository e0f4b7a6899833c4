extension LanguageModel {
    /// Albanian.
    static let albanian = LanguageModel(
        name: "Albanian",
        letters: "abcdefghijklmnopqrstuvwxyzëç",
        costs: """
            h77a6667867575685975587hde9ab
            4f8c7ea9a666474b8846698hch8hb
            83hhg5hhf45c7gf5hh49e4chh8h6h
            82fhd4fec3ddddc5ehc796fhh9g7h
            65hha5hh348hd9g3hh5ag6hhh8h6h
            2acd8h89da77765a7b565b9heg7he
            94hhg7haf44g7gf5hh53a5hhhhhah
            63ahb7hhg63d7db5hh7af4hhhhh8h
            76dhc5ahc587h787bbdc25hhhah6h
            369a89a8af9665589c736b9hdh9hc
            54ehd2hch5hcaa96hhca55ahbhd4h
            63ehe5ehe58h99h4eh5755hhh8a6h
            64aha4e9h3eb4dd5chh976dhhbh5h
            445hh3heh4dhdae6ah9h96hhhhh5h
            45fb45h5d35acef8hhha67chcdd5f
            5a7b8ec86767573a9b357hadahahe
            73dhh5hhg69h7d65ch5897ahhbh2d
            89ghe2gfd47eae6efhddc9ghhhg2h
            449b75b8b39897a6ad8886ahe886h
            56hhb5hh15c9adb79fbb68chhdh8h
            25fhh4ffa5afddd6ch7cd6hhhbe3h
            549h96b67776665b9e4668ahdhbhd
            74hhg2hhf36g3gb7hh8eeahhhhh9h
            26ad86a9768888779c6667aheca7e
            8aegcaed0abcbbabcgaaa7ehhgebh
            3cghe4gfac888e6a5h636eghh5gd7
            657hg4h3739fbbe6ghaee68hhhh5h
            1hhhahahdhd7b76hdh357hdhhhbhh
            53eh738db3ccccb5dgbbb5ehhgf8h
            """)
}
