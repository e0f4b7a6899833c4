/// Headings under which a field's column is met in files.
public struct FieldAlias: Sendable, Hashable {
    /// What the column holds.
    public let target: FieldTarget
    /// The headings. Compared after folding.
    public let headings: [String]

    init(_ target: FieldTarget, _ headings: [String]) {
        self.target = target
        self.headings = headings
    }
}

/// A heading under which different files hold different fields.
public struct SharedHeading: Sendable, Hashable {
    /// The headings. Compared after folding.
    public let headings: [String]
    /// What the column can hold.
    public let targets: [FieldTarget]
}

/// What headings say of their columns: names, titles and aliases in English and the region's languages, compiled.
///
/// For suggestions: a column is read only if a mapping names it, or if it is named as in the standard.
public struct FieldAliases: Sendable, Hashable {
    /// The aliases of all fields.
    public static let all: [FieldAlias] = transientAliases + personAliases + eventAliases

    /// Headings that stand for one field here and another there: not guessed.
    public static let shared: [SharedHeading] = [
        // Date of birth in English, age in Bosnian and Croatian.
        SharedHeading(headings: ["dob", "D.O.B."], targets: [.transient(.birthDate), .transient(.age)]),
        SharedHeading(
            headings: ["date of offer"],
            targets: [.standard(.assistanceOfferDate), .standard(.offerDate)]),
        SharedHeading(
            headings: ["status", "statusi", "statut", "statutul", "статут"],
            targets: [.standard(.victimStatus), .standard(.caseStatus), .standard(.referralStatus)]),
        SharedHeading(
            headings: ["date", "datum", "data", "дата"],
            targets: [
                .standard(.identificationDate), .standard(.entryDate), .standard(.sentDate),
                .standard(.returnDate),
            ]),
        SharedHeading(
            headings: [
                "country", "zemlja", "država", "vendi", "shteti", "țara", "държава", "земја", "страна",
            ],
            targets: [
                .standard(.citizenship), .standard(.originArea), .standard(.countryExploitation),
            ]),
    ]

    /// Over all names, titles and aliases.
    public static let standard = FieldAliases()

    private let table: ByteTable
    private let owners: [[FieldTarget]]

    private init() {
        var pairs: [(key: [UInt8], value: UInt16)] = []
        var owners: [[FieldTarget]] = []
        for (texts, targets) in Self.headings() {
            for text in texts { pairs.append((Folding.folded(text), UInt16(owners.count))) }
            owners.append(targets)
        }
        table = ByteTable(pairs)
        self.owners = owners
    }

    /// What a column of this heading can hold: none, one, or several where files differ.
    public func targets(of heading: Span<UInt8>) -> [FieldTarget] {
        var key: [UInt8] = []
        Folding.fold(heading, into: &key)
        return table.value(for: key.span).map { owners[Int($0)] } ?? []
    }

    /// The one field whose name, title or alias a misspelt heading is near to; nil if none or several are.
    public func nearest(to heading: Span<UInt8>) -> FieldTarget? {
        var key: [UInt8] = []
        Folding.fold(heading, into: &key)
        var best = NearestKey(to: key)
        for (owner, (texts, _)) in Self.headings().enumerated() {
            for text in texts { best.consider(Folding.folded(text), value: owner) }
        }
        return best.value.flatMap { owners[$0].count == 1 ? owners[$0][0] : nil }
    }

    /// Every heading with what it can stand for; shared ones first, so that they win over titles.
    static func headings() -> [(texts: [String], targets: [FieldTarget])] {
        var headings = shared.map { (texts: $0.headings, targets: $0.targets) }
        var texts: [FieldTarget: [String]] = [:]
        for alias in all { texts[alias.target, default: []] += alias.headings }
        for definition in Standard.fields {
            let target = FieldTarget.standard(definition.field)
            headings.append(
                ([definition.name, definition.title] + texts[target, default: []], [target]))
            guard case .entries(let shape) = definition.type else { continue }
            for part in shape.parts.indices {
                let target = FieldTarget.part(definition.field, part: part)
                headings.append(([target.name], [target]))
            }
        }
        for definition in Standard.transientFields {
            let target = FieldTarget.transient(definition.field)
            headings.append(
                ([definition.name, definition.title] + texts[target, default: []], [target]))
        }
        return headings
    }
}
