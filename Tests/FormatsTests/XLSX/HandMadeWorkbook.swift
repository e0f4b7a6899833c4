import Formats

/// A workbook put together part by part, so that any of them can be odd.
struct HandMadeWorkbook {
    /// What stands in `sheetData` of the first sheet.
    var rows = ""
    /// What stands before and behind it.
    var beforeRows = ""
    var afterRows = ""
    /// The shared texts, each as it stands in its `si`.
    var shared: [String]?
    /// Codes of number formats from number 164 on; style `i + 1` has code `i`. Style 0 is General.
    var formats: [String] = []
    var uses1904 = false
    /// Parts beyond those, or in their place; an empty one leaves a part out.
    var parts: [String: [UInt8]] = [:]

    init(_ rows: String = "", formats: [String] = [], shared: [String]? = nil) {
        self.rows = rows
        self.formats = formats
        self.shared = shared
    }

    /// One row of cells as they stand in the file.
    static func row(_ cells: String...) -> HandMadeWorkbook {
        HandMadeWorkbook("<row r=\"1\">\(cells.joined())</row>")
    }

    func with(_ change: (inout HandMadeWorkbook) -> Void) -> HandMadeWorkbook {
        var copy = self
        change(&copy)
        return copy
    }

    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006"

    static func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
        let elements = list.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return "<Relationships xmlns=\"\(package)/relationships\">\(elements.joined())</Relationships>"
    }

    var sheet: String {
        "<worksheet xmlns=\"\(Self.main)\">\(beforeRows)<sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
    }

    private var styles: String {
        let codes = formats.enumerated().map {
            "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(XMLText.attribute($1))\"/>"
        }
        let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
        return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
    }

    var bytes: [UInt8] {
        get throws {
            var all: [(String, [UInt8])] = [
                ("[Content_Types].xml", Array("<Types xmlns=\"\(Self.package)/content-types\"/>".utf8)),
                ("_rels/.rels", Array(Self.relations([("r1", "officeDocument", "xl/workbook.xml")]).utf8)),
                (
                    "xl/workbook.xml",
                    Array(
                        ("<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">"
                            + "<workbookPr\(uses1904 ? " date1904=\"1\"" : "")/>"
                            + "<sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                            .utf8)
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    Array(
                        Self.relations([
                            ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "styles", "styles.xml"),
                            ("r3", "sharedStrings", "sharedStrings.xml"),
                        ]).utf8)
                ),
                ("xl/styles.xml", Array(styles.utf8)),
                ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
            ]
            if let shared {
                let items = shared.map { "<si>\($0)</si>" }.joined()
                all.append(("xl/sharedStrings.xml", Array("<sst xmlns=\"\(Self.main)\">\(items)</sst>".utf8)))
            }
            let names = Set(all.map(\.0))
            all = all.map { ($0.0, parts[$0.0] ?? $0.1) }.filter { !$0.1.isEmpty }
            all += parts.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map {
                ($0.key, $0.value)
            }
            let zip = ZipWriter(level: 1)
            var file: [UInt8] = []
            for (name, bytes) in all { try zip.entry(name, bytes, to: &file) }
            try zip.finish(into: &file)
            return file
        }
    }
}

enum XMLText {
    static func attribute(_ text: String) -> String {
        var bytes: [UInt8] = []
        XMLEscaping.appendAttribute(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
