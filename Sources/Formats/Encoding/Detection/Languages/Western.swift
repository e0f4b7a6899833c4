extension LanguageModel {
    /// German, French, Italian and Spanish: missions and partners in the west.
    static let western = LanguageModel(
        name: "German, French, Italian or Spanish",
        letters: "abcdefghijklmnopqrstuvwxyzàâäçèéêëîïñòóôöùúûüßáíìœ",
        costs: """
            h57556778798666769757779ea9dhdhcbdhehhhhhhhghfhehhh
            3c777da796b9564b9c56579bg99hhhhhfhhecchhhhhhhhhhhhh
            839bd3hda46g6fe5hh49b5h9hahhhehhbhhhhhhghhhchhhhehh
            84h7e5ch25ha9eh3hh7c66hhhdhhhhhcahhhhhhdehhhhhhhdhh
            54heb2hdc39dcaf4hh9ad7hehdehhehc8hhhhhhbghhhhhhebch
            39979bb8b7ea684abd4478abbd9hhehhhhhhhahhhhhhhhhhhhh
            64hhh479d3hf7he4ch4c97hhhhhhhdhh9hhhhhhhhhhhh7hhbhh
            549hc3f774hb7c75hh59a4gchahhhdhg9hhhhhhehhhag9hhhhh
            34ghd3hga4he7995fh7a68hbhcghgbhbahhehhhhhchdhdhhhhh
            46857588ddea684599746b9ffc9ghhhfbhhhhhh9hhfhhhhghhh
            73aga3hhh589ghb4bhf7g4hhhdhahhhhdhhhhhhdhhhdhbhhhhh
            53ceh5bc64h977c4bh7855h7hachhhhhbhhhhhhhhahhhbhdhhh
            43ac93c8f4hb5bb5bfh967ahhbfhhcheahhhhhhdhbhhhghfbhh
            535eg3hgf4hhb8e46hebd7ddhahhhbhd8dhhhhhehhhchchafhh
            35c765a5c5cabc85gee7489ehb9hhhdh9hhhhhhghehdhghgchh
            2a887dd8d8b9663a9e46768bhbchhhhhhhhhghhhhhhhehfhhhh
            73dah4ah76hh6eh47h5876ahhbdhhchhahhhhhhghhhchchaghh
            79hggehhhchhahffhhfff0hhhhhhhhhhhhhhhhhhhhhhhhhhhhh
            349974a8c4ha9785ed7867abhcahhdhf9hhghhhdgehghbhcbhh
            36e4e4dc95hc9cc68db556d8hbghhhhfahhhhhhehhhhhcheefh
            44dbh3cd84hfccc5bh5766hcha9dhehc9fhhhhhchhhfhehaehh
            568874a7c6da76487h45589cab9hhhhfafhhffchhhhhhhfhdhh
            73hdc3hhh4hhhhd4hh7hh8hhhhhhhhhc8hhhhhhfhhhhhhh8bhh
            63hhh3hba5dahhc3hhd8g7hhhbhhh6hh9hhhhhhdhdhhhbhdhhh
            3a68e4af82hhefda89dd4eghhhhhhhhh9hhhhhhhhhhhhhhhhhh
            33d8b5h9h6ha88765h7776ddh7hhhhhd9hhhhhhhhhhahhhahhh
            4398e4hdb3hhahc6hhee85hahb6hhhhhahhhhhhhh9hhhehdhhh
            0aeccafddahfcdbbdhbbbceghgfhhhhhfhhhhhhhhhhhhhhhhhh
            56a886a446db89479d7748acfcbhhfhfbhhhhghehghghehffhh
            bcg9ech535hh692df9586aghhhhhhhhhhhhhhhhhhhhhhhbhhhh
            71caa8dbb8fdab95bf999acehedhhhhhdhhhhhhghhhhhghhhhh
            2cf86cg8fchh565df7457eghhhahhhhhhhhhhhhhhhhhhhhhhhh
            49967497h9bb577799535c9cahbhhhhhchhhhhhhhhhhhhhhhhh
            9adcc9eddageb4aadgba0befhgfhhhhhfhhhhhhhhhhhhhhhhhh
            459775a886ca38669c66679bebaghehebhhhgfhehfhfheheehh
            3adbc9eddage1c3adgaabbefhgfhhhhhfhhhhhhhhhhhhhhhhhh
            3a7756e6dag8776bd55b4ce7hgfhhhhhfhhhhhhhhhhhhhhhhhh
            a1fdd9gef8hgdec2fhccddghhhghhhhhhhhhhhhhhhhhhhhahhh
            17b997cbb8ec9a88be8899cdgdchhghgdhhhhhhghhhhhghgghh
            6dbf9chggdhh4f1abh6d9ehhhhhhhhhhhhhhhhhhhhhhhhhhhhh
            67b997caa7ec3a48ae8829bdgdchhghgchhhhhhfhhhhhfhgghh
            abe5d887e8hf7d4ceh516dfhhhghhhhhghhhhhhhhhhhhh7hhhh
            17a997baa7dc8a78ae8889bdgdchhghgchhhhghfhhhhhfhfghh
            676ddbf9ebhg432ceh36c9fhhhghhhhhghhhhhhhhhhhhhhhhhh
            47b997caa7ec5a88be5829bdgdchhghgdhhhhhhfhhhhhghgghh
            cd6549857dh63b8d9h368ehhhhhhhhhhhhhhhhhhhhhhhhhhbhh
            48caa1cbb5e6ab99bf499acehedhhhhhdhhhhhhghhhhhghghhh
            5a789c65b8hh3f3dbh5569hh8hhhhhhhhhhhhhhhhhhhhhhhhhh
            23aae786fchh9746gh877e6hhhhhhhhhhhhhhhhhhhhhhhhhhhh
            08caa8dbb8fdab99bf999acehedhhhhhdhhhhhhghhhhhghhhhh
            4587759885ba67568c66679bebagheheaghggehdhfhfhdhdehh
            """)
}
