import Foundation

/// What two spellings of a heading have in common: letters and digits in lower case, without accents, spaces and
/// punctuation. `Datum prijema`, `DATUM_PRIJEMA` and ` datum  prijema ` are one heading.
struct HeadingKey: Hashable {
    private let scalars: [Unicode.Scalar]

    init(_ heading: String) {
        var scalars: [Unicode.Scalar] = []
        for scalar in heading.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            // `#`, `@`, `/` and `(` tell paths, attributes and repeated headings apart.
            let isMark = "#@/()".unicodeScalars.contains(scalar)
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark {
                scalars.append(scalar)
            }
        }
        self.scalars = scalars
    }
}
