extension LanguageModel {
    /// Hungarian.
    static let hungarian = LanguageModel(
        name: "Hungarian",
        letters: "abcdefghijklmnopqrstuvwxyzáéíóöőúüű",
        costs: """
            h4686678677565687h85697ceh9a7babf9ce
            3c8a6ca79596575c7g56699bhb6ghhdhhfhh
            545bd3hha47b7hg5hh69g69ahhh8ah898hhh
            56hac5ag63hfbgf6hh82b7hhhcfga6chhhhh
            54dd94hda55bc8c4cha9c78dhb66687b7hhh
            599a9cb599a6465aah564aagcd6aechhhhhh
            86ghg3b8h5hf8fe3hh3be7hhhhf68haa8h8h
            44ahc58a969baeb5hh7a969eh3b77e9acehh
            63hhh4hh95hg99b3hhaa89hhhhg87h99hahh
            258978b7eda56a4b9e76798hhc79hh7hhhdh
            54c992bbh8cc7ab4hh8887bhhcb69hh9h77h
            34aeh4eha5e9bab6eh8a66cahdh96986hh8h
            44ab74d9859959a7dhb6688hh7c6788aaedh
            446eh3dec5aaca95ahdec8chhde57b8ehbd8
            35c765d5e5b78e88fhha59bff5a77dchbhhf
            6b7b7ec6cdb5463aah556b8dhh6hhhhhhhhh
            44b6h4cgc69g7gc47h69758hhbg769hhhbch
            569b97b9a7a84878ah8772afga899bbbcdde
            448985c8958877a6hh88577fhd96898899aa
            35bbf6hh96fbdac69fa788aehe2777beadah
            35cce5cf96ba9ca6ch78668fhcc569879cba
            667a77d5c7a7646d8h44679hab99hhhhhhhh
            53hdd4hhh59gfhc6hhgg9dbhhhg449dddhdd
            52dec4e884d8bcb6ehbbb8dhhdb8cfeffggh
            765cb3da62ca9a9ach969bbghcaabdcdeffg
            25abh3ccb6hgbga4hhf7678hhh7bc9hhcccc
            35bha4eeb5ea8d76dhc658bhhh8579696c99
            a9779gc69h68364h9h445c8hhh8hhhhhhhhh
            8fab9fh69gc6584h7h335d7hhh6h8hhhhhhh
            7d8bbdhbheha854e6h3e2g6hhh8fghhhhhhh
            2a794aaaa7975a6f6h777g9hhhcggc9hhhhh
            cd6hb9h7heg6594eah355g6hhh4fghhhhhhh
            2c8h78af88655e6e8h764f8hhg9ffhhhhhhh
            59eg8bg7fc2d4d5d6h796efhhf5eeggghhhh
            a8eg9bg6fcf32d9dfh486efhhf5eeggghhhh
            4adedafceb848c8ceh268d3hheccdfefghhh
            """)
}
