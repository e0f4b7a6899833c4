import Formats
import Testing

struct XLSXSheetTests {
    /// A cell of text.
    private static func text(_ reference: String, _ text: String) -> String {
        "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    private static func row(_ number: Int, _ cells: String..., with attributes: String = "") -> String {
        "<row r=\"\(number)\"\(attributes)>\(cells.joined())</row>"
    }

    @Test("places are those of the spreadsheet; rows that are not there are blank")
    func countsRows() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                Self.row(3, Self.text("A3", "a")) + Self.row(4) + Self.row(5, "<c r=\"B5\" s=\"1\"/>")
                    + Self.row(6, Self.text("A6", " ")) + Self.row(9, Self.text("B9", "b")) + Self.row(11)))
        #expect(reading.records == [["a", "", "", ""], ["", "b", "", ""]])
        #expect(reading.rows == [3, 9])
        #expect(reading.tables.map(\.lines) == [[3, 9]])
        #expect(reading.blankRowCount == 9)
        #expect(reading.blankRows == [1, 2, 4, 5, 6, 7, 8])
        #expect(reading.faults.isEmpty)
    }

    @Test("a row or cell without a number follows the one before")
    func impliesPlaces() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c><c r=\"C5\"><v>4</v></c>"
                    + "<c><v>5</v></c></row><row><c><v>6</v></c></row>"))
        #expect(reading.records == [["1", "2", "", ""], ["3", "", "4", "5"], ["6", "", "", ""]])
        #expect(reading.rows == [1, 5, 6])
        #expect(reading.faults.isEmpty)
    }

    @Test("cells and rows out of their order, or twice, are told; of two cells the later counts")
    func tellsMisplaced() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                Self.row(2, "<c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c>")
                    + Self.row(3, "<c r=\"A3\"><v>1</v></c><c r=\"A3\"><v>2</v></c>")
                    + Self.row(3, "<c r=\"A3\"><v>4</v></c>") + Self.row(1, "<c r=\"A1\"><v>5</v></c>")
                    + Self.row(4, "<c r=\"B7\"><v>6</v></c>")))
        #expect(
            reading.records == [
                ["1", "", "3", ""], ["2", "", "", ""], ["4", "", "", ""], ["5", "", "", ""],
                ["", "6", "", ""],
            ])
        #expect(reading.rows == [2, 3, 3, 1, 4])
        #expect(
            reading.faults == [
                "misplacedCell@2:0", "misplacedCell@3:0", "misplacedCell@3", "misplacedCell@1",
                "misplacedCell@4:1",
            ])
    }

    @Test(
        "heading rows are read one by one, the rest as records, whatever was read ahead",
        arguments: [1, 2, 50])
    func readsHead(_ head: Int) throws {
        let rows = (1...100).map { Self.row(2 * $0, Self.text("A\(2 * $0)", "\($0)")) }.joined()
        let bytes = try HandMadeWorkbook(rows).bytes
        for recordsPerTable in [1, 7, 4096] {
            let reading = XLSXReading(bytes, width: 1, head: head, recordsPerTable: recordsPerTable)
            #expect(reading.records == (1...100).map { ["\($0)"] })
            #expect(reading.rows == (1...100).map { 2 * $0 })
            #expect(reading.blankRowCount == 100)
            #expect(reading.types[0][.text] == 100 - head)
        }
    }

    @Test("a heading row is its texts up to the last, with what each is")
    func readsRows() throws {
        let workbook = HandMadeWorkbook(
            Self.row(4, Self.text("B4", "Datum"), "<c r=\"D4\"><v>5</v></c>", with: " hidden=\"1\"")
                + Self.row(5, "<c r=\"A5\" s=\"1\"><v>37825</v></c>"), formats: ["d/m/yyyy"])
        let book = try XLSXWorkbook(ZipArchive(RandomAccessMemory(workbook.bytes)))
        let reader = try XLSXSheetReader(book, sheet: book.sheets[0])
        let first = try #require(try reader.readRow())
        #expect(first.fields == ["", "Datum", "", "5"])
        #expect(first.types == [nil, .text, nil, .number])
        #expect(first.row == 4)
        #expect(first.isHidden)
        #expect(!reader.isAtEnd)
        let second = try #require(try reader.readRow())
        #expect(second.types == [.date])
        #expect(!second.isHidden)
        #expect(reader.record == 1)
        #expect(try reader.readRow() == nil)
        #expect(reader.isAtEnd)
        #expect("\(first)" == "row 4 of 4 fields")
    }

    @Test("hidden rows are records with a note, hidden columns are known")
    func tellsHidden() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                Self.row(1, Self.text("A1", "a"))
                    + Self.row(2, Self.text("A2", "b"), with: " hidden=\"true\"")
                    + Self.row(3, with: " hidden=\"1\"")
            ).with {
                $0.beforeRows =
                    "<sheetPr/><dimension ref=\"A1:B1\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/>"
                    + "<col min=\"4\" max=\"4\" width=\"9\"/><col min=\"5\" max=\"99999\" hidden=\"true\"/></cols>"
            })
        #expect(reading.records.map(\.[0]) == ["a", "b"])
        #expect(reading.faults == ["hiddenRow@2"])
        #expect(reading.hiddenColumns == [1...2, 4...16_383])
    }

    @Test("hidden columns are known before any row was asked for, and nothing is lost by asking")
    func knowsHiddenColumns() throws {
        let workbook = HandMadeWorkbook((1...2000).map { Self.row($0, Self.text("A\($0)", "a")) }.joined())
            .with {
                $0.beforeRows = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
            }
        let book = try XLSXWorkbook(ZipArchive(RandomAccessMemory(workbook.bytes)))
        let reader = try XLSXSheetReader(book, sheet: book.sheets[0])
        #expect(reader.hiddenColumns == [1...1])
        #expect(reader.hiddenColumns == [1...1])
        var rows: [Int] = []
        while let table = try reader.next(columns: .all(1)) { rows += table.rows }
        #expect(rows == Array(1...2000))
        let empty = try XLSXWorkbook(ZipArchive(RandomAccessMemory(HandMadeWorkbook().bytes)))
        #expect(try XLSXSheetReader(empty, sheet: empty.sheets[0]).hiddenColumns.isEmpty)
    }

    @Test("a merged range's value stands in its first cell only, and its records say so")
    func readsMerged() throws {
        let rows = (1...6).map { row in
            Self.row(row, ["A", "B", "C"].map { Self.text("\($0)\(row)", "\($0)\(row)") }.joined())
        }
        let reading = try XLSXReading(
            HandMadeWorkbook(rows.joined()).with {
                $0.afterRows =
                    "<autoFilter ref=\"A1:B2\"/><mergeCells count=\"3\"><mergeCell ref=\"A5:C6\"/>"
                    + "<mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C3\"/></mergeCells>"
            })
        #expect(reading.mergedRanges == ["B2:B3", "C3:C3", "A5:C6"])
        #expect(
            reading.records == [
                ["A1", "B1", "C1", ""], ["A2", "B2", "C2", ""], ["A3", "", "C3", ""], ["A4", "B4", "C4", ""],
                ["A5", "", "", ""],
            ])
        #expect(reading.faults == ["mergedCells@2:1", "mergedCells@3:1", "mergedCells@5:0"])
        #expect(reading.blankRowCount == 1)
    }

    @Test("merged ranges are found behind many rows, and under any prefix")
    func findsMerged() throws {
        let rows = (1...30_000).map { "<x:row r=\"\($0)\"><x:c r=\"A\($0)\"><x:v>\($0)</x:v></x:c></x:row>" }
        let sheet =
            "<x:worksheet xmlns:x=\"\(HandMadeWorkbook.main)\"><x:sheetData>\(rows.joined())</x:sheetData>"
            + "<x:mergeCells><x:mergeCell ref=\"A29999:B30000\"/></x:mergeCells></x:worksheet>"
        let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = Array(sheet.utf8) }
        let reading = try XLSXReading(workbook, width: 1)
        #expect(reading.mergedRanges == ["A29999:B30000"])
        #expect(reading.records.count == 29_999)
        #expect(reading.faults == ["mergedCells@29999:0"])
    }

    @Test("a text that speaks of merged cells is none")
    func ignoresTalkOfMerging() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                Self.row(1, Self.text("A1", "mergeCells x:mergeCells &lt;mergeCells ref=\"A1:B2\">"))))
        #expect(reading.mergedRanges.isEmpty)
        #expect(reading.faults.isEmpty)
    }

    @Test("columns go to their slots; cells past the headings are told, and kept where wanted")
    func selectsColumns() throws {
        let bytes = try HandMadeWorkbook(
            Self.row(1, ["A", "B", "C", "D", "E"].map { Self.text("\($0)1", $0) }.joined())
                + Self.row(2, Self.text("B2", "b"))
        ).bytes
        let some = XLSXReading(bytes, width: 3, columns: [2, 0])
        #expect(some.records == [["C", "A"], ["", ""]])
        #expect(some.faults == ["longRow@1"])
        #expect(some.tables.allSatisfy { $0.extraCells.isEmpty })
        let all = XLSXReading(bytes, width: 3, keepsExtraCells: true)
        let table = try #require(all.tables.first)
        #expect(table.extraCells.map(\.column) == [3, 4])
        #expect(table.extraCells.map { table.text($0.range) } == ["D", "E"])
        #expect(table.extraCells.allSatisfy { $0.record == 0 })
    }

    @Test("a blank cell past the headings is no fault")
    func leavesBlankCells() throws {
        let blank = try HandMadeWorkbook(Self.row(1, Self.text("A1", "x"), Self.text("C1", " "))).bytes
        #expect(XLSXReading(blank, width: 2).faults.isEmpty)
        let filled = try HandMadeWorkbook(
            Self.row(1, Self.text("A1", "x"), Self.text("C1", " "), Self.text("D1", "y"))
        ).bytes
        #expect(XLSXReading(filled, width: 2).faults == ["longRow@1"])
    }

    @Test("faults stand in the order of the records")
    func ordersFaults() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                Self.row(1, Self.text("C1", "long")) + Self.row(2, "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>")
                    + Self.row(3, Self.text("C3", "long"), with: " hidden=\"1\"")), width: 2)
        #expect(reading.faults == ["longRow@1", "errorCell@2:0", "hiddenRow@3", "longRow@3"])
    }

    @Test("a fault of a cell that is not selected is none; one of its row is one all the same")
    func passesOverFaultsOfOtherCells() throws {
        let bytes = try HandMadeWorkbook(
            Self.row(
                1,
                Self.text("A1", "a") + "<c r=\"B1\" t=\"e\"><v>#REF!</v></c><c r=\"C1\"><f>A1</f></c>"
                    + "<c r=\"D1\" t=\"s\"><v>9</v></c><c r=\"E1\" t=\"x\"><v>5</v></c>",
                with: " hidden=\"1\"")
        ).bytes
        #expect(XLSXReading(bytes, width: 5, columns: [0]).faults == ["hiddenRow@1"])
        #expect(
            XLSXReading(bytes, width: 5, columns: [0, 2]).faults == [
                "formulaWithoutValue@1:1", "hiddenRow@1",
            ])
    }

    @Test("rows that may be no records are told where they are watched for")
    func watchesRows() throws {
        let bytes = try HandMadeWorkbook(
            Self.row(1, ["A", "B", "C", "D"].map { Self.text("\($0)1", "x") }.joined())
                + Self.row(
                    2, Self.text("A2", "Ukupno"), "<c r=\"B2\"><v>5</v></c>", "<c r=\"C2\"><v>5</v></c>")
                + Self.row(3, Self.text("B3", " a note "))
        ).bytes
        let reading = XLSXReading(bytes, watch: RowWatch(words: ["ukupno"]))
        let odd = reading.tables.flatMap(\.oddRows)
        #expect(odd.map(\.record) == [1, 2])
        #expect(odd.map(\.filledCount) == [3, 1])
        #expect(odd.map { String(decoding: $0.first, as: UTF8.self) } == ["Ukupno", "a note"])
        #expect(XLSXReading(bytes).tables.allSatisfy { $0.oddRows.isEmpty })
    }

    @Test("the last rows stand in the last table, which is known for it")
    func joinsTail() throws {
        let rows = (1...1300).map {
            Self.row($0, Self.text("A\($0)", "x"), with: $0 == 1290 ? " hidden=\"1\"" : "")
        }
        let book = try XLSXWorkbook(
            ZipArchive(RandomAccessMemory(HandMadeWorkbook(rows.joined() + Self.row(1305)).bytes)))
        let reader = try XLSXSheetReader(book, sheet: book.sheets[0], recordsPerTable: 600)
        var counts: [Int] = []
        var ends: [Bool] = []
        while let table = try reader.next(columns: .all(1)) {
            counts.append(table.count)
            ends.append(reader.isAtEnd)
            #expect((0..<table.count).allSatisfy { table.text(table.range(record: $0, slot: 0)) == "x" })
            #expect(table.faults.map(\.record) == (reader.isAtEnd ? [689] : []))
        }
        #expect(counts == [600, 700])
        #expect(ends == [false, true])
        #expect(reader.record == 1301)
        #expect(reader.blankRowCount == 5)
    }

    @Test("an empty sheet has no records")
    func readsEmpty() throws {
        for rows in ["", Self.row(7), "<row/>"] {
            let reading = try XLSXReading(HandMadeWorkbook(rows), head: 1)
            #expect(reading.records.isEmpty)
            #expect(reading.error == nil)
        }
        let bare = "<worksheet xmlns=\"\(HandMadeWorkbook.main)\"/>"
        let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = Array(bare.utf8) }
        #expect(try XLSXReading(workbook).error == nil)
    }

    @Test("what a table or row holds is not printed")
    func printsNothing() throws {
        let reading = try XLSXReading(HandMadeWorkbook(Self.row(1, Self.text("A1", "Ana"))))
        #expect(!reading.tables.map { "\($0)" }.joined().contains("Ana"))
    }
}
