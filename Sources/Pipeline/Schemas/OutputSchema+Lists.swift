extension OutputSchema {
    /// What `export` prints, as `JSONReport` writes it.
    static let export = OutputSchema(
        name: "export", title: "What export prints",
        description: "What was published: one object for one quarter, an array of such for several or none.",
        shape: .either([.defined("publication"), .list(.defined("publication"))]),
        definitions: [
            Definition(
                name: "publication", title: "What was published for one quarter",
                shape: .object([
                    OutputKey("period", .quarter, "The quarter."),
                    OutputKey("folder", .text, "The folder of the publication."),
                    OutputKey("tables", .count, "Tables that were published."),
                    OutputKey("cells", .count, "Cells of all tables."),
                    OutputKey("suppressed", .count, "Cells that are withheld."),
                    OutputKey("files", .list(.text), "The files, as seen from the folder."),
                ]))
        ])

    /// What `explain --list` prints, as `Reference` writes it.
    static let explainList = OutputSchema(
        name: "explain-list", title: "What explain --list prints",
        description: "All rules, indicators, fields, code lists or profiles.",
        shape: .list(
            .object([
                OutputKey("id", .text, "The name by which clearingpoint explain knows it."),
                OutputKey("title", .text, "What it is, in a few words."),
            ])),
        definitions: [])
}
