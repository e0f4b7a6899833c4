import Testing

@testable import Model

@Suite("AreaBook")
struct AreaBookTests {
    @Test("every country of ISO 3166-1 is there once, and Kosovo, and the states that were")
    func complete() {
        let codes = AreaBook.all.map { $0.code }
        #expect(Set(codes).count == codes.count)
        let historic: Set = ["SCG", "YUG", "CSK", "SUN"]
        let countries = AreaBook.all.filter { !$0.numeric.isEmpty && !historic.contains($0.code) }
        #expect(countries.count == 249)
        #expect(Set(countries.map { $0.alpha2 }).count == 249)
        #expect(Set(countries.map { $0.numeric }).count == 249)
        for country in countries {
            #expect(country.code.utf8.count == 3 && country.alpha2.utf8.count == 2)
            #expect(
                country.numeric.utf8.count == 3 && country.numeric.utf8.allSatisfy { (48...57).contains($0) })
        }
        #expect(historic.isSubset(of: codes))
        #expect(Set(codes).isSuperset(of: ["XKX", "STATELESS", "WLD"]))
    }

    @Test("the countries beyond the region stand in order of their codes")
    func order() {
        let codes = AreaBook.worldAreas.map { $0.code }
        #expect(codes == codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("no spelling stands for two areas, but for those that are listed as shared")
    func unambiguous() {
        let shared = Set(AreaAmbiguity.all.flatMap { $0.spellings }.map { Folding.folded($0) })
        // Namibia's alpha-2 gives way to "not applicable".
        let givesWay = shared.union([Folding.folded("NA"), Folding.folded("unk")])
        var owners: [[UInt8]: (text: String, value: UInt16)] = [:]
        for spelling in AreaResolver.spellings() {
            let key = Folding.folded(spelling.text)
            #expect(!key.isEmpty, "'\(spelling.text)' folds to nothing")
            let owner = owners[key, default: spelling]
            owners[key] = owner
            #expect(
                owner.value == spelling.value || givesWay.contains(key),
                "'\(spelling.text)' and '\(owner.text)'")
        }
    }

    @Test("every code, alpha-2, number and name resolves to its own area")
    func ownNames() {
        let shared = Set(AreaAmbiguity.all.flatMap { $0.spellings } + ["NA"])
        let nowhere = Area(code: "WLD") ?? .absent
        for definition in AreaBook.all {
            let texts = [definition.code, definition.alpha2, definition.numeric, definition.name]
            for text in texts where !text.isEmpty && !shared.contains(text) {
                let resolution = AreaBook.resolve(text, on: nil, reportedFrom: nowhere)
                guard let area = Area(code: definition.code) else { continue }
                #expect(
                    resolution == .area(area) || resolution == .historic(area, outOfValidity: false),
                    "\(text)")
            }
        }
    }

    @Test("codes and areas find each other, null reasons too")
    func codes() {
        for definition in AreaBook.all {
            #expect(Area(code: definition.code)?.code == definition.code)
            #expect(Area(code: definition.code)?.isKnown == true)
        }
        #expect(Area(code: "_U") == Area(null: .unknown))
        #expect(Area(code: "") == nil)
        #expect(Area(code: "srb") == nil)
        #expect(Area.absent.code == "")
        #expect(Area(null: .withheld).code == "_X")
        #expect(Area(rawValue: .max).definition == nil)
        #expect(AreaBook.reporting.map { $0.code }.count == 12)
    }

    @Test("labels of 2003 and of today, with the notes that must stand beside them")
    func labels() {
        func label(_ code: String, _ labels: AreaLabels) -> String? {
            Area(code: code).map { labels.label(of: $0) }
        }
        #expect(label("MKD", .of2003) == "the former Yugoslav Republic of Macedonia")
        #expect(label("MKD", .current) == "North Macedonia")
        #expect(label("XKX", .of2003) == "Kosovo (UNSCR 1244)")
        #expect(label("ALB", .of2003) == "Albania")
        #expect(label("_U", .current) == "Unknown or not recorded")
        for labels in AreaLabels.allCases {
            #expect(
                Area(code: "XKX").flatMap { labels.footnote(of: $0) }?.contains("resolution 1244") == true)
            #expect(Area(code: "ALB").flatMap { labels.footnote(of: $0) } == nil)
        }
        #expect(AreaLabels(rawValue: "2003") == .of2003)
        #expect(AreaLabels(rawValue: "current") == .current)
    }
}
