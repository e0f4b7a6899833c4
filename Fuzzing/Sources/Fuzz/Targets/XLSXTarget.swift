@testable import Formats
@testable import Intake

/// Workbooks: one reading whatever the size of tables and whether plain rows are scanned, nothing beyond the limits, and what is written reads back.
///
/// An archive's checksums would keep every change of its bytes out. So an input is the text of a workbook's parts, each
/// after a line that names it, and the workbook is made of them; parts that it does not have are plain ones:
///
///     == sheet1
///     <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>sex</t></is></c></row></sheetData></worksheet>
///     == styles
///     …
struct XLSXTarget: FuzzTarget {
    let name = "xlsx"

    private static let parts: [(name: String, path: String, text: String)] = [
        (
            "types", "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml.sheet.main+xml\"/></Types>"
        ),
        (
            "root", "_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        (
            "workbook", "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId2\"/></sheets>"
                + "</workbook>"
        ),
        (
            "relations", "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"rId4\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
        (
            "strings", "xl/sharedStrings.xml",
            "<sst><si><t>sex</t></si><si><r><t>F</t></r><r><t>x</t></r></si></sst>"
        ),
        (
            "styles", "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"21\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>"
        ),
        (
            "sheet1", "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\">"
                + "<v>1</v></c></row></sheetData></worksheet>"
        ),
        ("sheet2", "xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
    ]

    func run(_ bytes: [UInt8]) {
        let sections = Self.sections(bytes)
        let file = Self.file(of: sections)
        // Of bytes that are not UTF-8 libxml2 says this or that as its buffer ends.
        let isText = sections.values.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
        _ = Self.reading(file)
        var stated = SourceDescription()
        stated.headerRow = bytes.count % 4
        stated.sheet = "A"
        _ = Self.reading(file, stated, .tight)
        do throws(FormatError) {
            let workbook = try XLSXWorkbook(ZipArchive(RandomAccessMemory(file)))
            demand(workbook.sheets.count <= FormatLimits.standard.sheets, "no more sheets than the limit")
            for sheet in workbook.sheets {
                let whole = Self.reading(workbook, sheet, recordsPerTable: 4096)
                for count in [1, 3] {
                    demandSame(
                        whole, Self.reading(workbook, sheet, recordsPerTable: count),
                        "tables of \(count) records are the same")
                }
                if isText {
                    for size in [64, XLSXSheetStream.blockSize] {
                        demandSame(
                            Self.reading(workbook, sheet, recordsPerTable: 4096, scansRows: false),
                            Self.reading(workbook, sheet, recordsPerTable: 4096, blockSize: size),
                            "rows read by their bytes, in blocks of \(size), are the same")
                    }
                }
                writeBack(whole)
            }
        } catch {
            _ = error
        }
    }

    private static func sections(_ bytes: [UInt8]) -> [String: [UInt8]] {
        var sections: [String: [UInt8]] = [:]
        var name = "sheet1"
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: "== ".utf8) {
                name = String(decoding: line.dropFirst(3), as: UTF8.self)
            } else {
                sections[name, default: []] += line + [0x0A]
            }
        }
        return sections
    }

    private static func file(of sections: [String: [UInt8]]) -> [UInt8] {
        var file: [UInt8] = []
        do throws(FormatError) {
            let writer = ZipWriter(level: 1)
            for (name, path, text) in parts {
                try writer.entry(path, sections[name] ?? Array(text.utf8), to: &file)
            }
            try writer.finish(into: &file)
        } catch {
            demand(false, "a small archive can be written")
        }
        return file
    }

    private static func reading(
        _ file: [UInt8], _ source: SourceDescription = SourceDescription(), _ limits: FormatLimits = .standard
    ) -> Reading {
        Reading(part: .inMemory(file, path: "a.xlsx"), source: source, limits: limits)
    }

    private static func reading(
        _ workbook: XLSXWorkbook, _ sheet: XLSXWorkbook.Sheet, recordsPerTable: Int, scansRows: Bool = true,
        blockSize: Int = XLSXSheetStream.blockSize
    ) -> Reading {
        var reading = Reading()
        do throws(FormatError) {
            let reader = try XLSXSheetReader(
                workbook, sheet: sheet, recordsPerTable: recordsPerTable, readsAhead: false,
                scansRows: scansRows, blockSize: blockSize)
            do throws(FormatError) {
                while let table = try reader.next(
                    columns: .all(6), watch: RowWatch(words: ["total"]), keepsExtraCells: true)
                {
                    reading.add(table)
                }
            } catch {
                reading.stop = .format(error)
            }
            reading.blankRows = reader.blankRowCount
        } catch {
            reading.stop = .format(error)
        }
        return reading
    }

    private func writeBack(_ reading: Reading) {
        let texts = reading.records.map { $0.values.map { String(decoding: $0.bytes ?? [], as: UTF8.self) } }
            .filter { $0.contains { !$0.isEmpty } }
        guard !texts.isEmpty else { return }
        do throws(FormatError) {
            let writer = try XLSXWriter(sheets: [XLSXWriter.Sheet("A")])
            try writer.beginSheet()
            for record in texts { try writer.row(record.map { .text($0) }) }
            try writer.finish()
            let workbook = try XLSXWorkbook(ZipArchive(RandomAccessMemory(writer.take())))
            let again = Self.reading(workbook, workbook.sheets[0], recordsPerTable: 100)
            demand(
                again.stop == nil && again.faults.allSatisfy { $0.kind == .nulByte },
                "what is written has no faults: \(again.faults)")
            demand(
                again.records.map { $0.values.map { $0.bytes ?? [] } }
                    == texts.map { $0.map { Array($0.utf8) } },
                "what is written reads back")
        } catch {
            demand(false, "what is written can be read: \(error)")
        }
    }
}
