extension LanguageModel {
    /// Ukrainian.
    static let ukrainian = LanguageModel(
        name: "Ukrainian",
        letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        costs: """
            h6657e5a9b6c7dc57657575687a8899hc8
            3c878h7e9a8hha78574c8576a9998ahhcc
            54h9hhh5hhh85hhg5b95h56g3hahdhhghh
            53d7hh74hbe44hh98a66c867aheedehhhc
            6396hhc6bhh75hhc6cc3h5b85hhhhhhghh
            43a4bh95ddb88ea89a85a849acdccdf9eb
            63h9hhc5h6c64hh9786398698cbhhhh8hb
            3bc78h6fcb7hhd766739b467dcb8cchhfb
            2cf56h7ahhgdd9f4867df675fhhhhhheaf
            54aegh83hhg46hfd7f55aed86hhh7hhehg
            4376cha6hhc75hhba546a8ag9hhhhah5cc
            3e88bh7hf99hef36665h7855h8789cbhhh
            38959h6hbb9hh857674aa756cbbb89fha5
            1bedfh9chh9cchec6e5ce695dg6gghhdhe
            1fcbch7gchbggdhb8977h935hhhahahhbb
            62f8hhf8hhf36hhb8a94f7866fbbhfbhfh
            84beahb4dbe54hh9aeg5dhhb7chhhhh375
            4368hhh4hhh64hh8bha4ah8h6hdhhdhhhh
            64hb7d65dhc54hh7dd55hh567dhagah7b6
            49647h6hf88hd9d7465f8567ebfe9bdhaf
            73dhhhh3hhh64hhbah73a59a7hdddhhhdh
            53989d84hhc45hh99894ab685aadhdfhcb
            76dafhh6hhh76hh77d867bc47hahhch2h7
            54e9fhh5hhh36hh9ad75h57c5hbhdhh5db
            37757h598a7hgba7665c6575debebbhheh
            94ge8hf9hhge2hge9fd4f2eb5hhhhbhehb
            24g7ghe8hhg83hfe8774f9797hhhhhhehg
            c8beghf4hhg52hgeffadgeee6hhhhhh385
            53gfhhf3hah47hg9bg46gee98hhh9hhfhh
            43f6ghe3hhg59hf97a55a8d66hhhhhhehf
            a8ecehd4gge8chdccdb1dccc6gggfghche
            3gddbhbhbhehhda1hc76hh68hhhehaehh9
            28f67h7d7hadche6d95ce994ehhg5hhdhf
            1eh9dh8ghh7gghh6a96c9ac7hh99hhhghh
            """)
}
