import Testing

@testable import Model

@Suite("CodeIndex")
struct CodeIndexTests {
    @Test(
        "the code, its label, and any case or spacing of them give the code's byte",
        arguments: CodeListBook.all)
    func ownSpellings(_ list: CodeList) {
        let index = CodeIndex(list)
        for (place, entry) in list.entries.enumerated() {
            let byte = CodeList.firstEntry + UInt8(place)
            #expect(byte == index.byte(for: entry.code))
            #expect(byte == index.byte(for: entry.code.lowercased().replacing("_", with: " ")))
            #expect(byte == index.byte(for: " \(entry.label.uppercased()) "))
        }
        for reason in NullReason.allCases {
            #expect(index.byte(for: "\(reason.text)") == reason.rawValue)
        }
    }

    @Test("no spelling of a list stands for two of its entries", arguments: CodeListBook.all)
    func unambiguous(_ list: CodeList) {
        var owners: [[UInt8]: (text: String, byte: UInt8)] = [:]
        for spelling in CodeIndex.spellings(of: list) {
            let key = Folding.folded(spelling.text)
            #expect(!key.isEmpty, "\(list.id): '\(spelling.text)' folds to nothing")
            let owner = owners[key, default: spelling]
            owners[key] = owner
            // An entry of the list comes before the null reasons, and wins on purpose.
            let isShadowed = owner.byte >= CodeList.firstEntry && spelling.byte < CodeList.firstEntry
            #expect(
                owner.byte == spelling.byte || isShadowed, "\(list.id): '\(spelling.text)', '\(owner.text)'")
        }
    }

    @Test(
        "null reasons are read in every list",
        arguments: [
            ("_U", 1), ("unknown", 1), ("Nepoznato", 1), ("НЕПОЗНАТО", 1), ("i panjohur", 1), ("-99", 1),
            ("?", 1),
            ("NULL", 1), ("Refused", 2), ("N/A", 3), ("nu se aplică", 3), ("_X", 4),
        ])
    func nullReasons(_ text: String, _ byte: UInt8) {
        #expect(CodeIndex(RiskLevel.list).byte(for: text) == byte)
    }

    @Test("an entry of the list wins over a null reason that is spelt alike")
    func entryWins() {
        #expect(CodeIndex(ExitDestination.list).byte(for: "Unknown") == ExitDestination.unknown.rawValue)
        #expect(CodeIndex(ContactResult.list).byte(for: "refused") == ContactResult.refused.rawValue)
    }

    @Test("a text that is no spelling of the list has no byte")
    func noByte() {
        let index = CodeIndex(Sex.list)
        for text in ["", " ", "-", "Femininex", "FF", "_Q", "12"] {
            #expect(index.byte(for: text) == nil, "\(text)")
        }
    }

    @Test("a misspelt text is near to one entry, or to none")
    func nearest() {
        let exits = CodeIndex(ExitType.list)
        #expect(exits.nearest(to: "plannd")?.code == "PLANNED")
        #expect(exits.nearest(to: "Tranfser")?.code == "TRANSFER")
        #expect(exits.nearest(to: "UNPLANED")?.code == "UNPLANNED")
        #expect(exits.nearest(to: "xyz") == nil)
        #expect(exits.nearest(to: "") == nil)
        #expect(exits.nearest(to: "unknwon") == nil, "a null reason is nearer than any entry")
    }

    @Test("a text as near to two entries is near to neither")
    func tied() {
        let list = CodeList(
            id: "CL_TEST", title: "Test", entries: [CodeEntry("ABCD", "ABCD"), CodeEntry("ABCE", "ABCE")])
        #expect(CodeIndex(list).nearest(to: "ABCF") == nil)
        #expect(CodeIndex(list).nearest(to: "ABCDE") == nil)
        #expect(CodeIndex(list).nearest(to: "XBCD")?.code == "ABCD")
    }

    @Test(
        "distances count letters changed, left out, put in and swapped",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1), ("abc", "abcd", 1),
            ("abc", "acb", 1),
            ("abcdef", "badcfe", 3), ("", "abc", 3), ("kitten", "sitting", 3),
        ])
    func distance(_ left: String, _ right: String, _ distance: Int) {
        #expect(NearestKey.distance(Array(left.utf8), Array(right.utf8)) == distance)
        #expect(NearestKey.distance(Array(right.utf8), Array(left.utf8)) == distance)
    }
}

extension CodeIndex {
    fileprivate func byte(for text: String) -> UInt8? {
        let bytes = Array(text.utf8)
        return byte(for: bytes.span)
    }

    fileprivate func nearest(to text: String) -> CodeEntry? {
        let bytes = Array(text.utf8)
        return nearest(to: bytes.span)
    }
}
