extension LanguageModel {
    /// Macedonian.
    static let macedonian = LanguageModel(
        name: "Macedonian",
        letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        costs: """
            h66675h7h7h6857h65d65847c97999c9
            2a9797edd9ha776h749b7585haaa89c9
            73h9hgh4hhh46f68hah5h3ffh5hhhchh
            72hh8ch3hhh4b9chh6h5c477hchhhbhh
            63a5hch5hhh4ha5hcch3h5cfh5hhhhhh
            5388ech4hhh4cgch85h4h66hh8hhhhhe
            52a9a9h7dah6978h97e79778f3cdcceb
            3a9786ece8hd766h74aa9565acdeabd8
            a79dedh3hfh2ecdhd3h9eccch8hhgghg
            7258abh6hhh3cfah76h6h9ffh8hhhhhh
            459898h6c9h5867g86d38667e8bcbbda
            2c9998had7ha666g75b89756gdaea9d8
            52had9h6hdh9h99h99h8hb5595hhahab
            73h9hfh9hhh2hh8habh4e887h7fh9fhe
            649ba9h4ahh3h8hhc7h4ch57h6hchhhc
            61a9a9h7ebh7a89ha8e7a888fadeccfc
            6368hhh3hhh5aghhh9h3ad8gh9hdhhhd
            53fc66h4hbh4f6dhdfh4fh46h9ddahbb
            93ededh1heh8ebchdbh7db7chdghgghf
            398586ha97h9775h65ec8556efbdb8bc
            74hhhhh5hhh4dg7hh8h2h359h8hddchc
            63b9a8h48ah3d9bh87h5bh68h6fdcbfa
            86hahhh5hhh6e28h87h6a9f4h9fhhfhh
            43h8ehh3hhh4eachh9h4d56hh6hffhhh
            69dcdch1gdh4cabhcahacaabhcfgffhe
            567567h969hc967h54db6456hhdcc7ca
            85fegeh6hgh3fd8hfdh5a28dh4hhhhha
            83fdfdh4hfh3ecdh7ch4e578h6hhgghg
            84g7gfh4hgh1fdehfdhaf6deh5bhhhhh
            64gagfh3hgh4f39hf4h8fddeh5hhhhhh
            92dcd8h6geh2d8chcah68bbbh4fgffhf
            74g7gfh4hgh4g39hb7h869d4h7hhhhhh
            """)
}
