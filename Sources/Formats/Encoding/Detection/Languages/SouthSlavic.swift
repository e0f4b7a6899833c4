extension LanguageModel {
    /// Bosnian, Croatian, Serbian in Latin letters, and Slovene.
    static let southSlavic = LanguageModel(
        name: "Bosnian, Croatian, Serbian or Slovene",
        letters: "abcdefghijklmnopqrstuvwxyzčćđšž",
        costs: """
            h6696877967676564h75676dfg79dg9d
            2f897da99a77674b8g586a7ehe88hc9c
            74hcc4hhc46h6c75hh39h59dhdhdhhah
            64hcb49h72dhadg6hh69959hhchhhhhh
            53dhb5hcf49ga854eh76f89fhfeghha6
            3a895cc9ca7766499h566a7ehd7aac8c
            75hhh6c8h3hg7hf4ah2ah5hhhhhhhhch
            539hc5hbb5ea5ba4fh5cd55dhehhhhbh
            33hhh5hha4h888c4hh69688hhhhhhhhh
            2b989cba9e47674a9h756e9hhh78ch9f
            63fea2heh6gbabb7ehe485bhhfhehh7h
            63fah7fhc2dh8ab4eh79769dhhhhhhfh
            63ae95f9f35aac74chh686bhhhhfhh9c
            535eh3hhe58dbbc3ahe8h8cghdhghhah
            53g975f6d467edd5fhh578bhhdbehh8h
            3a7a6cc7cc77565b8h557d5fhf78df99
            74dbh5hhe3be8d93bh36a7ahhdhchhdh
            27aca8dbc7984988ah8893ahhhbbghbd
            539b84dad3c9a885ahd6768fhgbchg89
            75hdh6gha6a266977g8b488hhfhhhhhh
            53eeh3ggb4dbcd84ch57c68hheghhhbh
            477c78e6da76764d6h466a8fhf88aca7
            63hdc3haf4ab8f65dh57f9hhhhbdhhah
            52egd59964dcddb6dhc8c7dhh9efhh9h
            752da8db64a9aa88ah949aahhhbcghce
            34egd6gfg6d879667h6c56dhh6ffhhfh
            626c96h9a3dd8756ch9hh87hhhchhhfh
            75hhh4hhh284bh59hh9hh6bhhhhhhhhh
            44fhe2hgh3edee8dehddd6ehhhgghhgh
            a3egd2geg5dcddb7dhcbc3dhhhefhhfh
            76hdh5hhh6h39c7a7hah5a7hhhh2ahhh
            d3bh83hhh3gfgg39bhffg7hhhhhhhhhh
            """)
}
