extension LanguageModel {
    /// Turkish; the dotted capital is the letter i.
    static let turkish = LanguageModel(
        name: "Turkish",
        letters: "abcdefghijklmnopqrstuvwxyzçğıöşüâîû",
        costs: """
            h559568676b576777g85698cf799hha9chhh
            3a897e9a99d6564c8f467b9ch68a9hh9hhhh
            73hda4hhd2hh6hc5hh7dh4abhbhbha8h9hhh
            92hcb2ah76hgcaf8hhcaa5hhhchhh5hh9hhh
            63eha3hec3bhddh4hh8hh7hehbeeh5bh8hhh
            4c998ccdbbf6565ach356d8eg6866hh8hhhh
            63ghf4b8h5ha6fe6bh3b88hhhghbh6hhhhhh
            74aad3hda3hc9dd6hh7dc5dhhchhh65h5hhh
            52ghg4hh93hg7895hh8f66hchgh7h8hhhhhh
            3a98abccadc6474c9g567dahh877ahh7hhhh
            728ec5fdf3988db7ehb5c5fhhdeefdhffhhh
            33ehh7eda4ha69h5dh77759dhah8h8ee8hhh
            63c973c7h3hb76f7dhha97dgh9hdh7hh8hhh
            426a93hhb4hh68d6bhe9c7dhhbhhh8hhahhh
            25h655h6d5c978c8ghe977bhh7aeh6heahhh
            5ba98cb9bba636499h457b8dhaab7hh9hhhh
            42ccg4hhb6hg7af4ah89889hh8a7h9hhchhh
            469a97cab6e94979bh7882bfh9aab9dbbhhh
            34a985bab3b968a6chb875aeh9fhh5eb8hhh
            64hce5hh93h78d769faa569hh8hah4ch8hhh
            43bee48d93h879b6ch79a6bhhdc7h6ee6ehh
            378988e7cah8564d7h56679eh8699hh9hhhh
            63c6c2hhc5hc9gb9hh6cf6hhh7hhhghhhhhh
            52cdb4e7e4hbaca4dhabb7ehhcddecgeehhh
            543a86b9b4e87878ah7888bfh9aab8cbbhhh
            52b98579h6hh6b85hhaaa7chh9hhh58c8hhh
            35a594h6d5hg5ab6hhfca8hhh7chh5hhdhhh
            53ahg2hhh3hg88f7hh8gb9hhhah8h9hh7hhh
            7aghf3hgh2hf68e8hh5ff4hhhghhh4hhhhhh
            2fc78g9hhgh7674hbh57ahhhh85h9hh9hhhh
            7bff9chfg8he5e2egh35aeghh85g5eagghhh
            43ghf6hhh5h667aahhef35hhhgh8h8hhhhhh
            5d998bhhhdh5753gah485gahh7579gh9hhhh
            458976a9a5d738679h6778aeh899a8caahhh
            448975a895d767679h67779eh899a7ba9hhh
            448975a895d767679h67779eh899a7ba9hhh
            """)
}
