extension LanguageModel {
    /// Serbian in Cyrillic letters.
    static let serbian = LanguageModel(
        name: "Serbian",
        letters: "абвгдђежзијклљмнњопрстћуфхцчџш",
        costs: """
            h66785e9e75767h65c65857c77999d9
            2h8797bdb8b676d749a8586faaa88d9
            84h9hhh4hh45g68h8h5h3fgh5hdhhhh
            82hh9ch3hh4cac8h7h5h5ahh9hhhehe
            43957ch6hh5ca5hafb4h4cch5hhhhhh
            53e9cbh4hh4chec8584h66hh8hhhhhh
            83ccdbh2fd6cabgbaf7caabg3efeehe
            2a8795beb7a866b64a995669bde9cg8
            b3aef6h3hf3edehe38cedcdhehhhhhh
            7277aah6hh3cc8h65h6hafgh8hhhhhh
            2da9a9hfg7f476g75ba9756cea988d9
            53hbceh3hh6hb8hach9hc46h5hhbcbc
            63h9hfh7hh2eh89acf4f787h6ffahhf
            63aca9h4ch3hahhe7h4ch67h6eehhhd
            a2fefeh2hf5ecdhe9hcec6dh4hhgghg
            436chhh3hh6eehhach3ae8hh8hehhhe
            53fb67h4hb4h7eedfh4dh46h7de9fcc
            b3fefeh1hf4edehech6edcdh6hhhhhh
            3a6576ge96c776865bd8558bhcdc9ba
            74hhhhh5hh4cg9ed9h2h36ah7hebchd
            53a7a8f48b3f9ch88d5ah67h6fecbfa
            74h8hhh5hh6d27h68h879c4h8fhehhh
            43h8hhh3hh4ebchh7h5f47hh6hfhhhh
            55ededh2he2dcdhd8hbdcbch6ghgghg
            377867b978b867e64ec65569heec7dc
            85gfgfh6hg3fe7hfdh4f2deh5hhhhhh
            34f7geh5hf4ed7h7dh4f695h9hhhhhh
            74g9hfh4hg1fefhfdh9f6beh5hhhhhh
            65gbhfh3hh4f2bhf5h9geeeh6hhh8hh
            92dcdch7gd2cbcgcag58babh5fgffhf
            54g7hfh4hg5f39hb6b96ae48ahhhhhh
            """)
}
