extension LanguageModel {
    /// Czech, Slovak and Polish: from partners outside the region.
    static let westSlavic = LanguageModel(
        name: "Czech, Slovak or Polish",
        letters: "abcdefghijklmnopqrstuvwxyzáäčďéěíľĺňóôŕřšťúůýžąćęłńśźż",
        costs: """
            h6676888787676575h856777fe6eh8ehhfhhfhhhdahahhbhhhdhchc
            2d876ca99977674c9f576998hc8hhaehhhhhfhhhhaahhhdhbha9eed
            74hbd5hhb57c6e84hh46h5b9h5h8h9hdachhhehhb9hhh8hehbahhhh
            66fed4bh3464de86hh9ba7hhh74hhhhhh8hhhcfhhhdachhfhhhhhhh
            64gd95ggb6a99943bh86d7bbh777h9hbabdgdbehg9hdbd7ghhbhha9
            2a886bb8cc6767598h556a99ac8dhahhhhahdhhhgbdhhhchgheabhc
            74hhh6b8h3hg8hf4bh2cg6hhh9hhhdhbhahhhhhhhbhhhhhhhhhhhhh
            639hb5hc84h96ca4hh5ah4h8h8h9hahchhhhh8hhhahhdhhdhh9hhhh
            44h9h4hh95dh6993hh8a86hbh8h9hbhchf9hhdhhfbhdfbhhhhhhhhh
            458684baac7779389f867a9chfadhahhhghhgdhhhb9hhhbad9gbhhc
            54db93hbf6dce889fhd367bbhheah8hhh9hhhfhhh7h8fhh9hahhdhh
            54f9f8fha3he8ab4fh7a66a9h5h6hdh6hfdhhahhhchdc5hfhgchhhh
            53aea4eaa4g99d74chh686dehad7h9h9h8hhhahhh8hdeedbhdhhhhh
            436dh4hhe5dbb994ahe8c6eeh8h7g9h889hhheahhaheaegghhhhhhh
            63h975d6d4e7fea5ghh679cgh7c7h9h787hhhchhh8hbe8dbhehhhhh
            3a695ec99ca7575a7h666756he9hhchhhhchdhhhfbhhhh8hhhab9hb
            75ebh5hhe6hd6h82bh3896ahh9haddhha9hhh9gh7ehhchhhhghhhhh
            38bba9ecc9ba4b99bh9992bchbbchdhdfdhhhfhhgdgfhdegggffghg
            539b85c9d5h99884bha675aah776h9hah9hhhahhh9hhhcdhhhhhhhh
            66hag6hhb6d269c67f9a37abh97chhhhh8hhhfhhhhdahehdhh8hhhh
            54fdg4fe94h8bc75ch58b69ah6d8hbhabahhhahhbahddahchahhhhh
            377968f7a868766d6h55679add89hcbhhhghhhhhh9hhhh7hhhcagh8
            53hba4hhh5haah66hh88b9hhh5c6abh779hhhhfhe7heh6hhhhhhhhh
            53dbb5hce4hbhh567h97abhhh4bhhdhhhhhhhdhhhdhhhhhcha9hhhh
            6a5dd5ge71eccdb77hcc4deeh8dehfhghfhhhhhhhfhhhgghhhhhhhh
            2866da9acb67678b6h977dhah9ahhchfhhhhhfhhfa9dhhah9hbc9hc
            538b94hab588a6558h98a8c8h6e7hehch8hhhdhhh9ehfhhchbchhhh
            2gb78hhcbh9a673h8h575h6hhh6hhhhhhhfhhhhh98hhhhhhhhhhhhh
            58bbb9ecc9caab69bha92acchbbch5hefdhhhfhhgd3gheeghgffghg
            85hdh5hhh2d7dh68hhhd58bhhhh9hhhdh4ehhhhhhbhhhhhhhhhhhhh
            21cccafddadbbcaachba76ddhccdhehfgehhhghhhehghffhhhgghhh
            1fha9fhh7fhg866fhh889cbhhh8hhahhhhhhhhhhhahhhhhhhhhhhhh
            3dgbbehhbe97462ebh784fghhg8hhhhhhhhhhhhh76hhhhahhhhhhhh
            2da68gehbg87765gah747h6hhhahhahhhhhhhhhhe9hhhh9hhhhhhhh
            328edcgffce5de66dhc496efheefhghghghhhhhhh7h6hghhhhhhhhh
            458886b9969778668h777899f889hagbcafhgchhdaddfb4dedcddhd
            22cd6afedadbbca4chb77cddhccdhehfhehhhhhhhehhhffhhhghhhh
            cd7g6eh8heaf7b3b6h4e6fg2hgghhhhhhhhhhhhhhbhhhhhhhh5hhbb
            89c5b9edd97a6b9abha76b6dhccdhehegdhhhghhhehghe1hhhfghhg
            458876b9968678568h666789f889hagacaehgcghdadceabdddccdhd
            77fff2hgg3geefd7fheaeegghffahhhhh3hhhhhhhhhh8hhhhhhhhhh
            76hhh5hhh6e98c797hh81a8hhhhchhhhh7hhhhhhhcchhhhhhhhhhhh
            06fffdhggdgeefd9fheeefgghffghhhhhhhhhhhhhhhhhhhhhhhhhhh
            4d665ehhbegb7f5e7h945a6hhg5hh4hhhhhhhhhhhh7hhhbhhhhhhhh
            1bee9bgfebec67bbdhcccd5fheeehghghfhhhhhhhfhhhg3hhhhhhhh
            1f84afhhhfhdh8ffch9a6hdhhhhhhhhhhhhhhhhhhadhhhahhhhhhhh
            65hd83hhh3h4hh5cbhg899hhhhh6hddhh5hhhhhhh7hhhhhhhhhhhhh
            2cg34dh6gdgeefdd8he96fgghf5ghhhhhhhhhhhhhhhhhhhh8hbhhh8
            0cffechggcfdeeccehdddefghffghhhhhghhhhhhhhhhhhhhhhhhhhh
            2cf45dh7gdg7efdd4hed5egghf7ghhhhhhhhhhhhhhhhhhhh9hhh9hh
            63caa7h8heh6gc63chfaa4hhh9ghhhhhhhhhh7hhhhhhhhh5h9hhhhh
            4dg8fehhhegefgdeghe0efghhgghhhhhhhhhhhhhhhhhhhhhhhhhhhh
            5af3fdhhgdge3a5dfh5eefg6hffghhhhhhhhhhhhhhhhhhhh3hhhhhh
            16cc49edc9cabb69bhaaabcdhccchehegdhhhghhhdhgheeghhfghhg
            44gg83hhg6g7bb6abhe8efggh3fghhhhhhhhhhhhhhhhhhh7h9hhhhh
            """)
}
