import Formats
import Testing

struct CSVParserTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let records: [[String]]
        var faults: [FormatFault.Kind] = []
        var lines: [Int]?

        init(
            _ name: String, _ text: String, _ records: [[String]], faults: [FormatFault.Kind] = [],
            lines: [Int]? = nil
        ) {
            (self.name, self.text, self.records, self.faults, self.lines) = (
                name, text, records, faults, lines
            )
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("plain", "a,b\nc,d\n", [["a", "b"], ["c", "d"]], lines: [1, 2]),
        Case("no last line end", "a,b\nc,d", [["a", "b"], ["c", "d"]]),
        Case("CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]], lines: [1, 2]),
        Case("CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]], lines: [1, 2]),
        Case(
            "mixed line ends", "a,b\rc,d\ne,f\r\ng,h", [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
        Case("quoted", "\"a\",\"b\"\n", [["a", "b"]]),
        Case("quote doubled", "\"a\"\"b\",\"\"\"\"\n", [["a\"b", "\""]]),
        Case("quoted empty", "\"\",\"\"\n", [["", ""]]),
        Case("quoted delimiter", "\"a,b\",c\n", [["a,b", "c"]]),
        Case(
            "quoted line ends", "\"a\nb\r\nc\rd\",e\nf,g\n", [["a\nb\r\nc\rd", "e"], ["f", "g"]],
            lines: [1, 5]),
        Case("empty fields", ",b\na,\n", [["", "b"], ["a", ""]]),
        Case(
            "blank rows are no records", "a,b\n\n,\n \t,\nc,d\n\n", [["a", "b"], ["c", "d"]], lines: [1, 5]),
        Case("short row", "a\nb,c\n", [["a"], ["b", "c"]], faults: [.shortRow]),
        Case("long row", "a,b,c\n", [["a", "b"]], faults: [.longRow]),
        Case(
            "empty cells past the last heading lose nothing", "a,b,,\nc,d, ,\t\ne,f,\"\",\"  \"\n",
            [["a", "b"], ["c", "d"], ["e", "f"]]),
        Case("a cell past empty ones", "a,b,,,x\nc,d,,\n", [["a", "b"], ["c", "d"]], faults: [.longRow]),
        Case("a quoted cell past the last heading", "a,b,\"\"\"\"\n", [["a", "b"]], faults: [.longRow]),
        Case("stray quote", "5\" pipe,b\nc,d\n", [["5\" pipe", "b"], ["c", "d"]], faults: [.strayQuote]),
        Case("space before a quote", "a, \"b\nc,d\n", [["a", " \"b"], ["c", "d"]], faults: [.strayQuote]),
        Case(
            "a NUL below a quote that is none", "\"a,b\n1,\0\"x\n", [["\"a", "b"], ["1", "\0\"x"]],
            faults: [.strayQuote, .strayQuote, .nulByte]),
        Case("text after a closing quote", "\"a\"x,b\n", [["\"a\"x", "b"]], faults: [.strayQuote]),
        Case(
            "a quote that opens and swallows nothing", "\"0,\"b, c\"\n1,\"e\"\n",
            [["\"0", "b, c"], ["1", "e"]], faults: [.strayQuote]),
        Case(
            "a quote at a row's end swallows no row", "a,\"\nb,\"c, d\"\n", [["a", "\""], ["b", "c, d"]],
            faults: [.strayQuote]),
        Case("a blank after a closing quote", "\"a\" ,b\n", [["\"a\" ", "b"]], faults: [.strayQuote]),
        Case("NUL", "a\0b,c\n", [["a\0b", "c"]], faults: [.nulByte]),
        Case(
            "unclosed quote", "a,b\nc,\"d\ne", [["a", "b"], ["c", "\"d"], ["e"]],
            faults: [.strayQuote, .shortRow]),
        Case(
            "unclosed quote after a doubled one", "a,\"b\"\"", [["a", "\"b\"\""]], faults: [.unclosedQuote]),
        Case("quote alone at the end", "a,\"", [["a", "\""]], faults: [.unclosedQuote]),
        Case(
            "long fields", "\(String(repeating: "x", count: 99)),\(String(repeating: "y", count: 17))\n",
            [[String(repeating: "x", count: 99), String(repeating: "y", count: 17)]]),
        Case("two bytes and more a character", "č,Скопје\n", [["č", "Скопје"]]),
    ]

    @Test("a row is cut as it is meant", arguments: cases)
    func cutsRows(_ one: Case) throws {
        let reading = try CSVReading(one.text, hasHeader: false, expecting: 2)
        #expect(reading.records == one.records)
        #expect(reading.faults.map(\.kind) == one.faults)
        if let lines = one.lines { #expect(reading.lines == lines) }
    }

    @Test("the seams between blocks and chunks do not show", arguments: cases)
    func hidesSeams(_ one: Case) throws {
        let bytes = Array(one.text.utf8)
        for size in 1...20 {
            let reading = try CSVReading(
                bytes, hasHeader: false, expecting: 2, blockSize: size, chunkSize: 16 + size)
            #expect(reading.records == one.records)
            #expect(reading.faults.map(\.kind) == one.faults)
            if let lines = one.lines { #expect(reading.lines == lines) }
        }
    }

    @Test("only the selected columns are kept, in the order of the slots")
    func keepsSelectedColumns() throws {
        let text = "a,b,c\n1,2,3\n4,\"5\",6\n"
        let reading = try CSVReading(Array(text.utf8), columns: [2, 0])
        #expect(reading.records == [["3", "1"], ["6", "4"]])

        let splitter = CSVSplitter(source: MemoryByteSource(Array(text.utf8)), dialect: .comma)
        let chunk = try #require(try splitter.next())
        let table = CSVParser(dialect: .comma, columns: ColumnSelection(columns: [1], expecting: 3)).parse(
            chunk)
        #expect(table.bytes == Array("b25".utf8))
    }

    @Test("a column past the headings is read where a row has it")
    func readsPastHeadings() throws {
        let reading = try CSVReading(Array("a\n1\n2,3\n".utf8), columns: [0, 1])
        #expect(reading.records == [["1"], ["2", "3"]])
        #expect(reading.faults.map(\.kind) == [.longRow])
    }

    @Test("a fault names the record, line and byte")
    func placesFaults() throws {
        let reading = try CSVReading("h,i\n\n\"x\ny\",1\n\na\"b,2\n")
        #expect(
            reading.faults == [
                FormatFault(kind: .strayQuote, record: 1, slot: nil, line: 6, byteOffset: 14)
            ])
        #expect(reading.rows == [3, 5])
        #expect(reading.lines == [3, 6])
    }

    @Test("a NUL byte is a fault of the cell that holds it, where that is read")
    func placesNULBytes() throws {
        let text = Array("a,b,c\n1\u{0},2,3\n1,2\u{0},3\n1,2,3\u{0}\n".utf8)
        let reading = try CSVReading(text, columns: [2, 0])
        #expect(
            reading.faults == [
                FormatFault(kind: .nulByte, record: 0, slot: 1, line: 2, byteOffset: 6),
                FormatFault(kind: .nulByte, record: 2, slot: 0, line: 4, byteOffset: 24),
            ])
    }

    @Test("a cell or row beyond the limits stops after the records before it")
    func stopsAtLimits() throws {
        var limits = FormatLimits()
        limits.cellLength = 100
        limits.columns = 3
        let long = String(repeating: "x", count: 101)
        let cell = try CSVReading(Array("a\n1\n\(long)\n2\n".utf8), limits: limits)
        #expect(cell.records == [["1"], [""], ["2"]])
        #expect(
            cell.faults == [FormatFault(kind: .longCell, record: 1, slot: nil, line: 3, byteOffset: 4)])
        #expect(cell.stoppedBy == nil)
        // Nothing is wrong for who does not read the cell.
        let other = try CSVReading(Array("a,b\n1,\(long)\n".utf8), columns: [0], limits: limits)
        #expect(other.records == [["1"]])
        #expect(other.faults.isEmpty)
        let wide = try CSVReading(Array("a\n1\n1,2,3,4\n".utf8), limits: limits)
        #expect(wide.records == [["1"]])
        #expect(wide.stoppedBy == .limitExceeded(.columns, line: 3))
        limits.recordLength = 200
        let endless = Array("a\n1\n".utf8) + [UInt8](repeating: 0x78, count: 200_000)
        #expect(throws: FormatError.limitExceeded(.recordLength, line: 3)) {
            try CSVReading(endless, chunkSize: 64, limits: limits)
        }
        let unclosed = Array("a\n1\n\"".utf8) + [UInt8](repeating: 0x78, count: 900)
        #expect(throws: FormatError.limitExceeded(.recordLength, line: 3)) {
            try CSVReading(unclosed, chunkSize: 64, limits: limits)
        }
        #expect(throws: FormatError.limitExceeded(.cellLength, line: 1)) {
            try CSVReading(Array("\(long)\n1\n".utf8), limits: limits)
        }
    }

    @Test("a quote that none closes within the limit of a cell is text, and a fault of its row alone")
    func passesOverLongQuotes() throws {
        var limits = FormatLimits()
        limits.cellLength = 40
        let rows = (3...30).map { "\($0),x\n" }.joined()
        for size in LimitPlaceTests.sizes {
            let reading = try CSVReading(
                Array("a,b\n1,x\n2,\"open\n\(rows)31,\"y\"\n".utf8), blockSize: size, chunkSize: size,
                limits: limits)
            #expect(reading.records.map { $0[0] } == (1...31).map { "\($0)" }, "chunks of \(size)")
            #expect(reading.records[1] == ["2", "\"open"])
            #expect(reading.records[30] == ["31", "y"])
            #expect(reading.faults.map(\.kind) == [.longCell], "chunks of \(size)")
            #expect(reading.faults.map(\.line) == [3])
        }
    }
}

struct CSVLineEndTests {
    static let cases: [(name: String, text: String, lines: [Int])] = [
        ("a CR among LF", "h,i\n1,a\r2,b\n3,c\n", [2]),
        ("a CR among CRLF, and one at the end", "h,i\r\n1,a\r\n2,b\r3,c\r\n4,d\r", [3, 5]),
        ("CR throughout", "h,i\r1,a\r2,b\r", []),
        ("a file whose first row ends at a CR", "h,i\r1,a\n2,b\r3,c\r\n", []),
        ("LF and CRLF mixed", "h,i\n1,a\r\n2,b\n", []),
        ("a CR inside quotes", "h,i\n1,\"a\rb\"\n", []),
        ("a blank row's CR", "h,i\n1,a\n\r2,b\n", []),
        ("no line end at the end", "h,i\n1,a", []),
    ]

    @Test("a row that ends at a CR alone is told where the file's first row does not", arguments: cases)
    func tellsBareCarriageReturns(_ one: (name: String, text: String, lines: [Int])) throws {
        for size in 1...20 {
            for hasHeader in [true, false] {
                let reading = try CSVReading(
                    Array(one.text.utf8), hasHeader: hasHeader, expecting: 2, blockSize: size,
                    chunkSize: 16 + size)
                #expect(reading.faults.allSatisfy { $0.kind == .bareCarriageReturn })
                #expect(reading.faults.map(\.line) == one.lines)
            }
        }
    }
}

struct CSVSwallowedRowsTests {
    static let cases: [(name: String, text: String, records: Int, faults: [FormatFault.Kind])] = [
        ("rows between two stray quotes", "1,a,\"b\n2,a,b\n3,a,b\n4,a,b\"\n5,a,b\n", 2, [.swallowedRows]),
        ("one row, up to its end", "1,a,\"b\r\n2,a,b\"\r\n3,a,b\r\n", 2, [.swallowedRows]),
        ("one row, up to the file's end", "1,a,\"b\n2,a,b\"", 1, [.swallowedRows]),
        ("a field in the row's middle", "1,\"a,b\n2,a,b\n3,a\",b\n", 1, [.swallowedRows]),
        ("an address", "1,a,\"Ulica 5, 2. sprat\n11000 Beograd, Srbija\nposta, stan 3\"\n", 1, []),
        (
            "an address of as many commas",
            "1,a,\"Ulica 5, 2. sprat, stan 3\n11000 Beograd, Srbija,\nx, y, z\"\n",
            1, []
        ),
        ("a row of empty cells", "1,a,\"b\n2,,\n3,a,b\"\n", 1, [.swallowedRows]),
        ("lines of fewer and of more delimiters", "1,a,\"b\nx, y\nx, y, z, u\nb\"\n", 1, []),
        ("a last line that the row goes on after", "1,\"a\nx, y, z\",b\n", 1, []),
        ("a cell of one line", "1,a,\"x, y, z\"\n", 1, []),
    ]

    @Test("a quoted cell that holds whole rows is told, and one of several lines is not", arguments: cases)
    func tellsSwallowedRows(_ one: (name: String, text: String, records: Int, faults: [FormatFault.Kind]))
        throws
    {
        for size in [1, 7, 4096] {
            let reading = try CSVReading(
                Array("h,i,j\n\(one.text)".utf8), blockSize: size, chunkSize: 16 + size)
            #expect(reading.records.count == one.records)
            #expect(reading.faults.map(\.kind) == one.faults)
        }
    }

    @Test("in a file of two columns a line with one delimiter is text")
    func leavesNarrowFiles() throws {
        let reading = try CSVReading("h,i\n1,\"a\nx, y\nb\"\n")
        #expect(reading.faults.isEmpty)
    }

    @Test("the fault stands where the cell begins")
    func placesFault() throws {
        let reading = try CSVReading("h,i,j\n1,a,b\n2,a,\"b\n3,a,b\n4,a,b\"\n")
        #expect(
            reading.faults == [
                FormatFault(kind: .swallowedRows, record: 1, slot: nil, line: 3, byteOffset: 16)
            ])
    }
}

struct CSVQuotingHabitTests {
    static let cases: [(name: String, dialect: CSVDialect, text: String, fields: [String])] = [
        (
            "a blank before the quote", CSVDialect(delimiter: 0x2C, hasBlanks: true), "a, \"b, c\" ,d\n",
            ["a", "b, c", "d"]
        ),
        (
            "a tab before the quote is text", CSVDialect(delimiter: 0x2C, hasBlanks: true), "a,\t\"b\"\n",
            ["a", "\t\"b\""]
        ),
        ("single quotes", CSVDialect(delimiter: 0x2C, quote: 0x27), "'a, b','it''s'\n", ["a, b", "it's"]),
        (
            "escaped quotes", CSVDialect(delimiter: 0x2C, escape: 0x5C),
            "\"5\\\" pipe\",\"a\\\\\",\"x\"\"y\"\n", ["5\" pipe", "a\\", "x\"y"]
        ),
        (
            "a line end and a delimiter after an escaped quote", CSVDialect(delimiter: 0x2C, escape: 0x5C),
            "\"a\\\",\n\\\"b\",c\n", ["a\",\n\"b", "c"]
        ),
        (
            "a backslash outside quotes is text", CSVDialect(delimiter: 0x2C, escape: 0x5C), "a\\b,c\n",
            ["a\\b", "c"]
        ),
    ]

    @Test("every habit of quoting is undone", arguments: cases)
    func undoes(_ one: (name: String, dialect: CSVDialect, text: String, fields: [String])) throws {
        let reading = try CSVReading(
            one.text, dialect: one.dialect, hasHeader: false, expecting: one.fields.count)
        #expect(reading.records == [one.fields])
        let strays = reading.faults.filter { $0.kind == .strayQuote }.count
        #expect(strays == (one.name.contains("tab") ? 1 : 0))
    }
}

struct CSVOddRowTests {
    private func oddRows(_ text: String) throws -> [FieldTable.OddRow] {
        let splitter = CSVSplitter(source: MemoryByteSource(Array(text.utf8)), dialect: .semicolon)
        let header = try #require(try splitter.readHeader())
        let parser = CSVParser(
            dialect: .semicolon, columns: .all(header.fields.count),
            watch: RowWatch(words: ["ukupno", "общо"]))
        return parser.parse(try #require(try splitter.next())).oddRows
    }

    @Test("rows of one cell and rows that begin with a word are told")
    func tellsOddRows() throws {
        let rows = try oddRows("a;b;c\n1;2;3\n\"Ukupno\";5;\n;;ОБЩО:\n1;;\nukupnost;x;y\nx;общо;z\n")
        #expect(rows.map(\.record) == [1, 2, 3, 4])
        #expect(rows.map(\.filledCount) == [2, 1, 1, 3])
        #expect(
            rows.map { String(decoding: $0.first, as: UTF8.self) } == ["Ukupno", "ОБЩО:", "1", "ukupnost"])
    }

    @Test("in a file of two columns a single cell is nothing odd")
    func leavesNarrowFiles() throws {
        #expect(try oddRows("a;b\n1;\n;2\n").isEmpty)
        // Every cell in quotes: the empty ones hold nothing all the same.
        #expect(try oddRows("a;b;c\n\"1\";\"\";\"\"\n").map(\.filledCount) == [1])
    }

    @Test("an odd row shows no value")
    func showsNothing() throws {
        #expect("\(try oddRows("a;b;c\nIme;;\n")[0])" == "record 0 of the table, 1 cells filled")
    }
}
