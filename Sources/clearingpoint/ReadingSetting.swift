/// Options that say how a file is to be read, over what is concluded of it or stated for its source.
enum ReadingSetting {
    private static let all: [(option: Option, key: String)] = [
        (Option(name: "--encoding", value: "NAME", help: "The encoding, such as windows-1250."), "encoding"),
        (
            Option(name: "--delimiter", value: "CHAR", help: "Between cells: \",\", \";\", \"|\" or tab."),
            "delimiter"
        ),
        (
            Option(name: "--header", value: "ROW", help: "Row of the headings, from 1; 0 if there is none."),
            "header"
        ),
        (Option(name: "--sheet", value: "NAME", help: "The sheet of a workbook with the records."), "sheet"),
        (
            Option(name: "--records-at", value: "PATH", help: "Element path or JSON pointer of the records."),
            "records"
        ),
        (Option(name: "--date-order", value: "ORDER", help: "dmy, mdy or ymd."), "dateOrder"),
        (Option(name: "--decimal", value: "MARK", help: "The decimal mark: \",\" or \".\"."), "decimal"),
        (
            Option(name: "--file-format", value: "FORMAT", help: "csv, xml, json, ndjson or xlsx."),
            "format"
        ),
    ]

    static var options: [Option] { all.map(\.option) }

    /// The settings that a command line states, by their keys in a source entry.
    static func settings(_ arguments: Arguments) -> [(key: String, text: String)] {
        all.compactMap { option, key in arguments.value(option.name).map { (key, $0) } }
    }
}
