extension LanguageModel {
    /// Romanian; cedillas and commas below are the same letters.
    static let romanian = LanguageModel(
        name: "Romanian",
        letters: "abcdefghijklmnopqrstuvwxyzăâîşţ",
        costs: """
            h575577796a866675e85777becahh88h
            3c867c9897b9574c9f4757abga9hhhc7
            73hac5hh93ch6hf5hh5af4h8hbh6hhhb
            64h7d4ch55hd9eh4hh7d55hhhhh59eh8
            55hhb2hcb39he9g4hh8hh5eehbe6hhhh
            269699d8d9bb675a9h567abc9c6hhhd8
            65hfg6cah2hh8ge4ch3bf7hhhhh98hhh
            54aga4hd64hb7da5hh5bg4dbhbh7bhhh
            53hff3hhh3hc98a5gh9a86hhhhh8hhhh
            35858589e9da67478f77679fhd8hhhab
            629d96fef499cd939hc8c5fhh8fdhhhg
            43gef6bg54h997d4bha895h7hahf9hhh
            44ada3b9f3hb9ch5chha669fhhh6hhhd
            534dh4hde4hhbh956hddd6eehah79ehh
            45f764a6d5caceb6ffc745bfeac5hhf9
            45766bd8c9a946498h46779dfcbhhhfa
            63ddh3hhd6hh6df4bh59659hhch9ahh8
            44b9a7cbc5ed5a89ah8982cegecafedc
            54a873d7c4hb9795hhb975achdd7ehdc
            55h5e4ah74hb8db67eaa35eahch69hhh
            44hdh3hf94hhccc5dh4ac6hfhef5chhh
            469778f7f7f9464e8f475dacbbb9hhdb
            52hfb3hhh4hhfgb6hhbbf9hhhhh5hhhh
            61ecd49965h9cdb6ehc8c9fhh9fdhhhg
            6968c38d82gfbca86ha648ehhgechhge
            42f8d5f9f5h967669h8985fhhhfdhhhg
            539fg5hcc4hhace8hhebf6hhhca2hhhh
            0fhchfhchghhhachbh7b88hhhhchhhec
            7aeccafef7hfc22cdh3c6cfhhh6chhgf
            aaecdbfefbhgc90cehcdccfhhhfdhhhg
            83fde9gfg1hadacdfhde39ghhhg7hhhh
            c8hef9hgh0hhefeeghefebhhhhhbhhhh
            """)
}
