extension LanguageModel {
    /// Greek, with and without accents, as capitals are written; both small sigmas are one letter.
    static let greek = LanguageModel(
        name: "Greek",
        letters: "αάβγδεέζηήθιίϊΐκλμνξοόπρστυύϋΰφχψωώ",
        costs: """
            h5c87659b8ba7chh5756c7a5955ahhh88cbc
            2eg979chaefa5bae7674cbh75558dhh79hhh
            2dh958ghabh97hhh7574d8ha476hhhha9hhh
            737bh949h7hh47hhg6hch48h4ggcchhhhhch
            a5bh7d4ch78h49hh3879b5bh4hhafhhhahbe
            b59hhh3ch5bh27hhhhdhh4ab9hh79hhhhhab
            4ae888hhahha46fh76849ad65557bfhb8dah
            87hd6dfh8hh88hhha67377h6547hhhhh49hh
            536hah5bh69h28hhf97ah5aafffghhhhhhaa
            2hhh99hhhhh8dhhh6845fhhb637hhhhahchh
            1ehha9ehhgh8ehhh7988cehb739ghhhhhchh
            b4bhhh37h38h6dhhgh6ah5ch9gg5bhhhhh8c
            4499898ba9c9hhhh3766h5cb857hhhhdbh9c
            52hb768h8ahedhhh8764h5ha765hhhhech7h
            79d5cdaefcf8aehh2566hafc8b3cghh8eheh
            46abaa7bd9cc7bhh8998e3c92889dhhcbhbf
            734fff59h77h6ahhc88dh46f7b77ehhfchae
            73799b48h69h36hhb59bh4adhd89bhhceh7a
            7387dh36h68h6ahhhh7dh594hehaahhbehcd
            338f7768b79758hhbddcf59hh84bhhhheh7f
            839gff2hh7hh4ahhdeedh6hedd468hhhghgh
            3bh97acdcega6cfh9666ghh765737hhbbhhh
            2ahd8dchbhhachhh7664hfh9554hhhhdahhh
            938heh49h9eh49hhh8dhh38c4h7hhhhhdh9g
            73797b58c7a937hh9a7ah49hha8bhhha7h8b
            268chd5bh5ea69hh998bh6baba46bhhaah9h
            748hhh49859e3ahhfdcdh39h77f9bhhhfh7b
            3589788b9ae88ehh8774a9b6465hhhhb9dhh
            39h7689hhah6ahhh8654h6h5468ghhhhahhh
            56aa997bc8bb6agh7847d7b87778chhb2gae
            4589885ab7aa59fh6776c5a76667bhha9f9d
            947h8h6bh45a46hhgagfh48g4fahhhhhhh9h
            958hhc2ah89858hhg98gh5ah4g9chhhhhh6a
            978ecd3ef2fe3dhhbcbahaecbbacghhfeheh
            4fh9c7ghchh6dhhhah52hfh6437hhhhhhhhh
            4bf7efcgheha9fhhdd63hcg534cehhhgghgh
            """)
}
