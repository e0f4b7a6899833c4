extension LanguageModel {
    /// Russian.
    static let russian = LanguageModel(
        name: "Russian",
        letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        costs: """
            h665869he76c68656585777aa79hhhh8aa
            4c8697bfa7a77574c75759a9979dhhhfc5
            84b9hh4hhh6h86hd4h47g5h9hdh954hhhc
            43h7ac4hhd5ha7e75c6698hchdhhh59hh8
            6396cc5hhh4gc6bc3h58f5hbhhhhhchahh
            73h9hb4b6c4hc7963e76b7hchcehhachhc
            3ba7869gb9b66664ab556eebaa9bhhhgdc
            49cbdb9hed9ba6529c6a3ceffdfghdcgfc
            93bfh63hhh3fef83abe7e7hhhhhhhhabhg
            6298c77hhc5hga544h76f8hhhhhhh89hhc
            4998a96hb793767598765c9a89cehhhh96
            1chcd9ahhdghc9babha46hhhbabhhhhhde
            53f9hf8ffh2hb8ab4f7767dbbhdhhhfeeh
            74bebb4h7f3ha7ea5ehhb6chhhhhha3h76
            4368hh3bhh5hhdb94bd8h7hehhehh7ach6
            64ha674egc4h8dd64fh569chagdhh58gda
            4a65767h79a77475a8666edag8achhhgea
            73dhhh4hhh5haah9393aa6hdhhhhhabhd9
            6399894f9f4h9a884c9786abcfchh89eh9
            76c9hf6fhh6h27aa579748hfhbbhhb8hh8
            44f6hf4ehh5hbaa74a56c7ebhchhh75ffa
            4768757h96b76866c6566hebc8b8hhh97d
            84gf9f6hhh3fe8fd4g3eb5hhhhbhhbghhb
            24gegf7hhg4fe7774f5788hhhhhhhgabhf
            84begf4hhg2f4efddfede5hhhhhhh5ghhf
            94hfhg289h4g9fg58gff39hhhhhhhhahhh
            53g6gf3bhg3f67a56a8677hhhhhhhgghhf
            a5eced16ge3dccdbbdcccdgggfghhe7hhe
            9adbdc08fdacbbcaacbbbcfffefhhddggd
            2f6aba5hhhf39669f9aa6hh6dh9hhhhhhh
            1fbba98hh6ah8g84bhg46hhdhd8hhhhhc7
            6bf8aechhac86386ce642e7hhgahhffhhf
            388e7ech4aca66f5cf995fhhh4h4hgfhhf
            1f88hd8hh7fdgb96d9dd7dhb9hhdhhhhcb
            """)
}
