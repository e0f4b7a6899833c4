extension AreaBook {
    /// What a spelling stands for: codes, numbers, names in the region's languages, older names, adjectives.
    ///
    /// - Parameters:
    ///   - alias: the spelling as `Folding` leaves it.
    ///   - day: the day of the record (days since 1970-01-01), where known.
    ///   - reportedFrom: the submission's reporting area.
    public static func resolve(
        alias: Span<UInt8>, on day: Int?, reportedFrom: Area
    ) -> AreaResolution {
        AreaResolver.shared.resolve(alias: alias, on: day, reportedFrom: reportedFrom)
    }

    /// What a spelling as it stands in a file stands for; `resolve(alias:on:reportedFrom:)` spares the memory.
    public static func resolve(_ text: String, on day: Int?, reportedFrom: Area) -> AreaResolution {
        let alias = Folding.folded(text)
        return resolve(alias: alias.span, on: day, reportedFrom: reportedFrom)
    }
}

/// The spellings of all areas, compiled.
struct AreaResolver: Sendable {
    /// Over the areas of `AreaBook`.
    static let shared = AreaResolver()

    /// An area's two bytes; or, from these marks on, the place of a shared spelling or a withdrawn code.
    private let table: ByteTable
    private static let sharedMark: UInt16 = 0x8000
    private static let withdrawnMark: UInt16 = 0xC000

    private let sharedSpellings: [SharedSpelling]
    private let withdrawn: [(area: Area, lastDay: Int)]

    private struct SharedSpelling: Sendable {
        let candidates: [Area]
        let isSettledByDay: Bool
        let homes: [(reportedFrom: [Area], meant: Area)]
        let otherwise: Area?
    }

    private init() {
        func areas(_ codes: [String]) -> [Area] { codes.compactMap { AreaBook.area(code: $0) } }
        sharedSpellings = AreaAmbiguity.all.map { ambiguity in
            SharedSpelling(
                candidates: areas(ambiguity.candidates), isSettledByDay: ambiguity.isSettledByDay,
                homes: ambiguity.homes.flatMap { home in
                    areas([home.meant]).map { (areas(home.reportedFrom), $0) }
                },
                otherwise: ambiguity.otherwise.flatMap { AreaBook.area(code: $0) })
        }
        withdrawn = WithdrawnCode.all.flatMap { code in areas([code.area]).map { ($0, code.lastDay) } }
        table = ByteTable(Self.spellings().map { (key: Folding.folded($0.text), value: $0.value) })
    }

    /// Every spelling with what the table holds for it; shared ones and withdrawn codes first, so that they win.
    static func spellings() -> [(text: String, value: UInt16)] {
        var spellings: [(text: String, value: UInt16)] = []
        for (place, ambiguity) in AreaAmbiguity.all.enumerated() {
            for text in ambiguity.spellings { spellings.append((text, sharedMark + UInt16(place))) }
        }
        for (place, code) in WithdrawnCode.all.enumerated() {
            spellings.append((code.code, withdrawnMark + UInt16(place)))
        }
        for reason in NullReason.allCases {
            // `NA` is far oftener "not applicable" than Namibia, and 0 is CTDC's other way to write "missing".
            for text in reason == .notApplicable ? ["n/a"] : reason == .unknown ? ["0"] : [] {
                spellings.append((text, UInt16(reason.rawValue)))
            }
        }
        for (place, area) in AreaBook.all.enumerated() {
            let texts =
                [area.code, area.alpha2, area.numeric, area.name, area.name2003 ?? ""] + area.synonyms
            for text in texts where !text.isEmpty {
                spellings.append((text, Area.firstEntry + UInt16(place)))
            }
        }
        for reason in NullReason.allCases {
            for text in [reason.label] + reason.synonyms { spellings.append((text, UInt16(reason.rawValue))) }
        }
        return spellings
    }

    func resolve(alias: Span<UInt8>, on day: Int?, reportedFrom: Area) -> AreaResolution {
        guard let value = table.value(for: alias) else { return .unknown }
        if let reason = NullReason(rawValue: UInt8(truncatingIfNeeded: value)), value < Area.firstEntry {
            return .null(reason)
        }
        if value >= Self.withdrawnMark {
            let code = withdrawn[Int(value - Self.withdrawnMark)]
            return .historic(code.area, outOfValidity: day.map { $0 > code.lastDay } ?? false)
        }
        if value >= Self.sharedMark {
            let spelling = sharedSpellings[Int(value - Self.sharedMark)]
            return settle(spelling, on: day, reportedFrom: reportedFrom)
        }
        return resolution(of: Area(rawValue: value), on: day)
    }

    /// Today's areas have no days of validity; states that were have.
    private func resolution(of area: Area, on day: Int?) -> AreaResolution {
        guard let definition = area.definition, definition.validFrom != nil || definition.validTo != nil
        else {
            return .area(area)
        }
        return .historic(area, outOfValidity: day.map { !isValid(definition, on: $0) } ?? false)
    }

    private func isValid(_ definition: AreaDefinition, on day: Int) -> Bool {
        day >= definition.validFrom ?? .min && day <= definition.validTo ?? .max
    }

    private func settle(_ spelling: SharedSpelling, on day: Int?, reportedFrom: Area) -> AreaResolution {
        if let day, spelling.isSettledByDay {
            let existing = spelling.candidates.filter { area in
                area.definition.map { isValid($0, on: day) } ?? false
            }
            if existing.count == 1 { return resolution(of: existing[0], on: day) }
        }
        if let home = spelling.homes.first(where: { $0.reportedFrom.contains(reportedFrom) }) {
            return resolution(of: home.meant, on: day)
        }
        if let otherwise = spelling.otherwise { return resolution(of: otherwise, on: day) }
        return .ambiguous(spelling.candidates)
    }
}
