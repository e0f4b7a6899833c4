import Formats
import Testing

struct CSVHeaderTests {
    private func splitter(_ text: String, _ dialect: CSVDialect = .semicolon) -> CSVSplitter {
        CSVSplitter(source: MemoryByteSource(Array(text.utf8)), dialect: dialect)
    }

    @Test("the envelope, the headings and their places are read")
    func readsEnvelope() throws {
        let text = """
            #organisation: IOM Skopje
            #period: 2003-Q2;;
            #note: a;b
            "#contact: x;y"

            sex;country;note
            F;SRB;x

            """
        let splitter = splitter(text)
        let header = try #require(try splitter.readHeader())
        #expect(header.envelope.map(\.key) == ["organisation", "period", "note", "contact"])
        #expect(header.envelope.map(\.value) == ["IOM Skopje", "2003-Q2", "a;b", "x;y"])
        #expect(header.envelope.map(\.line) == [1, 2, 3, 4])
        #expect(header.fields == ["sex", "country", "note"])
        #expect(header.row == 6)
        #expect(header.line == 6)
        let chunk = try #require(try splitter.next())
        #expect([chunk.firstRecord, chunk.firstRow, chunk.firstLine, chunk.recordCount] == [1, 7, 7, 1])
        #expect(try splitter.next() == nil)
    }

    @Test("a sep= line is a line and no row", arguments: ["sep=;", "SEP=;", "\"sep=;\""])
    func swallowsSeparatorLine(_ line: String) throws {
        let header = try #require(try splitter(line + "\r\na;b\r\n").readHeader())
        #expect(header.fields == ["a", "b"])
        #expect([header.row, header.line] == [1, 2])
    }

    @Test("a heading that begins with # is a heading")
    func keepsNumberHeading() throws {
        let header = try #require(try splitter("#;sex;country\n1;F;SRB\n").readHeader())
        #expect(header.envelope.isEmpty)
        #expect(header.fields == ["#", "sex", "country"])
    }

    @Test("a text without a row has no header", arguments: ["", "\n\n", ";;\n", "#a: b\n"])
    func hasNoHeader(_ text: String) throws {
        #expect(try splitter(text).readHeader() == nil)
    }

    @Test("headings with line ends count as one row of several lines")
    func countsLinesInHeadings() throws {
        let splitter = splitter("\"a\nb\";c\n1;2\n")
        let header = try #require(try splitter.readHeader())
        #expect(header.fields == ["a\nb", "c"])
        #expect([splitter.row, splitter.line] == [2, 3])
    }
}
