// Delimited files, and compressed ones.
extension MustFail {
    /// The third row's last cell is opened, and the fifth's closed; the column is not read.
    private static let swallowedRows: [UInt8] = {
        let others = (3...5).map {
            row2.replacing("MF-2", with: "MF-\($0)").replacing("0002", with: "000\($0)").dropLast()
        }
        let upper = "\(heading.dropLast()),remarks\n\(row1.dropLast()),none\n\(row2.dropLast()),none\n"
        return bytes("\(upper)\(others[0]),\"left\n\(others[1]),none\n\(others[2]),early\"\n")
    }()

    static let tables: [MustFailCase] = [
        .unreadable("empty.csv", [], "no bytes", "IntakeError.empty", "holds nothing"),
        .unreadable(
            "blank.csv", bytes(" \n\t\n\n"), "white space only", "IntakeError.empty", "holds nothing"),
        MustFailCase(
            "header-only.csv", bytes(heading), "no record and no nil report", rule: "nil-report-says-so",
            exits: (1, 0), words: "has no records"),
        MustFailCase(
            "missing-mandatory-columns.csv", bytes("sex,citizenship\nF,MDA\nF,ROU\n"),
            "a stay needs a day of entry", rule: "critical-columns-present", exits: (1, 0),
            words: "no column for"),
        MustFailCase(
            "no-valid-field.csv", bytes("colour,weight\nblue,12\ngreen,15\n"),
            "no column that means anything",
            rule: "critical-columns-present", exits: (1, 0), words: "no column for"),
        MustFailCase(
            "no-headings.csv", bytes("1,2003-01-01,5\n2,2003-01-02,6\n3,2003-01-03,7\n"),
            "records from the first row on", error: "IntakeNote.noHeadings", rule: "columns-have-headings",
            exits: (1, 0), words: "no column for"),
        MustFailCase(
            "nil-with-rows.csv", bytes(rows), "the envelope says nil, the file has two rows",
            rule: "nil-report-says-so", exits: (1, 0), words: "there were no cases, and the file has records",
            sidecar: sidecar("\"nil_report\": true")),
        MustFailCase(
            "wrong-count.csv", bytes(rows), "the envelope says 14 records, the file has two",
            rule: "record-count-as-stated", exits: (1, 0), words: "states 14 records; the file has 2",
            sidecar: sidecar("\"record_count\": 14")),
        MustFailCase(
            "other-kind.csv", bytes("#record_type: RETURN_REINTEGRATION\n" + rows),
            "the file says that it is of another kind", rule: "envelope-is-complete", exits: (3, 0),
            words: "another kind of records"),
        MustFailCase(
            "broken-sidecar.csv", bytes(rows), "the envelope beside the file breaks off",
            rule: "envelope-is-complete", exits: (3, 0), words: "envelope.json cannot be read",
            sidecar: "{\"period\": "),
        MustFailCase(
            "misspelt-heading.csv",
            bytes(
                rows.replacing("entry_date", with: "Data e hyrjse").replacing(
                    "exit_date", with: "Data e daljes")),
            "an Albanian heading with two letters swapped", rule: "critical-columns-present", exits: (1, 0),
            words: "Did you mean “Data e hyrjse”?"),
        MustFailCase(
            "shifted-cells.csv",
            bytes(
                rows.replacing("F,N,ROU", with: "F,,N,ROU").replacing(
                    "SEX_PROSTITUTION,SHELTER\n", with: "SEX_PROSTITUTION\n")),
            "a cell inserted in the second row, and the last one lost",
            rule: "cells-stand-under-their-headings",
            exits: (1, 0), words: "stand one column too far to the right"),
        MustFailCase(
            "digits-lost.csv", bytes(rows.replacing("MF/0002/03", with: "1.20E+12")),
            "a case number of which a spreadsheet kept the first digits", rule: "number-has-all-its-digits",
            exits: (1, 0), words: "has lost digits in a spreadsheet"),
        MustFailCase(
            "warned/lost-zeros.csv",
            bytes(
                heading.dropLast() + ",national_number\n" + row1.dropLast() + ",101990710024\n"
                    + row2.dropLast()
                    + ",302970735018\n"),
            "national numbers of which a spreadsheet dropped the zero in front",
            rule: "numbers-keep-their-zeros", exits: (0, 0), words: "with a zero in front"),
        MustFailCase(
            "other-delimiter.csv", bytes(rows.replacing(",", with: ";")),
            "semicolons between the cells, where commas are stated", error: "IntakeNote.delimiterMistaken",
            rule: "delimiter-is-as-stated", exits: (1, 1), words: "at which the rows have one column",
            options: "--delimiter ,"),
        MustFailCase(
            "other-encoding.csv", Bytes.encoded(rows.replacing("ROU", with: "Румунија"), .windows1251),
            "Cyrillic in windows-1251, where UTF-8 is stated", rule: "encoding-is-as-declared", exits: (1, 0),
            words: "makes no sense so", options: "--encoding utf-8"),
        .faulty(
            "long-row.csv", bytes(rows + row2.dropLast() + ",more\n"), "the third row has a cell too many",
            "longRow", "row-has-as-many-cells-as-the-heading", "more cells than the heading"),
        .faulty(
            "unclosed-quote.csv",
            bytes("\(rows.dropLast(8))\"SHELTER"),
            "a quote opens a cell of the last row, and the file ends", "unclosedQuote", "quotes-are-paired",
            "runs on to the end of the file"),
        .faulty(
            "swallowed-rows.csv", swallowedRows, "a stray quote, and the next one three rows below",
            "swallowedRows", "quotes-are-paired", "holds whole rows of the file"),
        .faulty(
            "nul-byte.csv", bytes(heading + row1 + row2.replacing("ROU", with: "R\0U")),
            "a NUL byte in the second row", "nulByte", "no-nul-bytes", "holds a NUL byte"),
        .faulty(
            "foreign-row.csv", foreignRow, "the last row is in UTF-8, all others in windows-1250",
            "foreignEncoding", "bytes-in-the-files-encoding", "is in UTF-8, and the rest of the file is not"),
        .faulty(
            "half-a-character.csv", [0xFF, 0xFE] + rows.utf8.flatMap { [$0, 0] } + [0x4D],
            "UTF-16 that ends after half a character", "cutOffCharacter", "bytes-in-the-files-encoding",
            "ends in the middle of a character"),
        MustFailCase(
            "mixed-encodings.csv",
            bytes("\(heading.dropLast()),family_name\n\(row1.dropLast()),Čačak\n\(row2.dropLast()),Brati")
                + [0xE8, 0x0A], "one row in UTF-8, and a letter of windows-1250 in the next",
            rule: "text-in-the-files-encoding", exits: (0, 0), words: "holds bytes that the file"),
        MustFailCase(
            "delimiter-in-doubt.csv", bytes("a;b,c\n1;2,3\n4;5,6\n7;8,9\n"),
            "semicolons and commas could both separate", error: "IntakeNote.delimiterInDoubt",
            rule: "file-reads-one-way-only", exits: (1, 1), words: "nothing tells which is meant"),
        MustFailCase(
            "encoding-in-doubt.csv", bytes("sex,birth_place\nF,") + [0xA6] + bytes("abljak\n"),
            "a letter that several encodings have", error: "IntakeNote.encodingInDoubt",
            rule: "file-reads-one-way-only", exits: (1, 1), words: "its letters do not tell which is meant"),
        .unreadable(
            "no-such-header-row.csv", bytes(rows), "the headings are said to stand in row 40",
            "IntakeError.noHeaderRow", "is no row 40", options: "--header 40"),
        .unreadable(
            "heading-twice/stays-2003-Q1.csv", bytes("Datum,sex,datum\n2003-01-21,F,2003-01-22\n"),
            "the mapping names a heading that stands twice", "IntakeError.headingTwice",
            "stands twice (columns 1 and 3)"),
        MustFailCase(
            "table-schema/stays-2003-Q1.csv", bytes(rows.replacing("MF/0002/03", with: "MF-2-03")),
            "a case number that does not keep the pattern of the table schema",
            rule: "value-keeps-its-schema",
            exits: (1, 0), words: "does not keep the pattern of the table schema"),
        .unreadable(
            "truncated.csv.gz", Array(Gzip.compressed(bytes(rows)).dropLast(40)),
            "the last 40 bytes are missing",
            "FormatError.damagedCompression", "damaged or cut off at byte"),
        .unreadable(
            "bytes-after.csv.gz", Gzip.compressed(bytes(rows)) + bytes("more"),
            "something else follows the compressed file", "FormatError.trailingBytes",
            "other bytes follow from byte"),
    ]

    /// Names in windows-1250, and a last one in UTF-8.
    private static let foreignRow: [UInt8] = {
        let names: [[UInt8]] = [
            [0x8A] + bytes("aban"), bytes("Brati") + [0xE6], bytes("Milo") + [0x9A] + bytes("evi") + [0xE6],
            [0x8E] + bytes("ivkovi") + [0xE6], bytes("Petrovi") + [0xE6], bytes("Živković Šaban"),
        ]
        var file = bytes("\(heading.dropLast()),family_name\n")
        for (number, name) in names.enumerated() {
            let row = row1.replacing("MF-1", with: "MF-\(number)").replacing("0001", with: "000\(number)")
            file += bytes("\(row.dropLast()),")
            file += name
            file.append(0x0A)
        }
        return file
    }()
}
