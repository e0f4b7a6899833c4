/// A number as it is written, exactly: at most 38 digits, so that no two case numbers of a column are taken for one.
public struct SchemaNumber: Sendable, Hashable {
    private enum Kind: UInt8, Sendable {
        case finite, infinite, notANumber
    }

    private let kind: Kind
    private let isNegative: Bool
    private let digits: UInt128
    // Of the digits so many stand behind the decimal mark; the last of them is no 0.
    private let scale: Int

    /// The most digits of a number.
    public static let mostDigits = 38

    /// No number, as programs write the outcome of what cannot be computed.
    static let notANumber = SchemaNumber(.notANumber)

    private init(_ kind: Kind, isNegative: Bool = false) {
        self.kind = kind
        self.isNegative = isNegative
        digits = 0
        scale = 0
    }

    init?(digits: UInt128, scale: Int, isNegative: Bool) {
        var (digits, scale) = (digits, digits == 0 ? 0 : scale)
        while scale < 0 {
            let (more, isTooMuch) = digits.multipliedReportingOverflow(by: 10)
            guard !isTooMuch else { return nil }
            (digits, scale) = (more, scale + 1)
        }
        while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
        guard scale <= Self.mostDigits else { return nil }
        kind = .finite
        self.digits = digits
        self.scale = scale
        self.isNegative = isNegative && digits != 0
    }

    /// `NaN`, `INF`, `-INF`, in any case; nil for other words.
    init?(word: some Collection<UInt8>) {
        switch word.map({ (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }) {
        case Array("NAN".utf8): self = .notANumber
        case Array("INF".utf8), Array("+INF".utf8): self.init(.infinite)
        case Array("-INF".utf8): self.init(.infinite, isNegative: true)
        default: return nil
        }
    }

    func precedes(_ other: SchemaNumber) -> Bool {
        guard kind == .finite, other.kind == .finite else { return rank < other.rank }
        guard isNegative == other.isNegative else { return isNegative }
        return isNegative ? other.isSmaller(than: self) : isSmaller(than: other)
    }

    private var rank: Int { kind == .infinite ? (isNegative ? -1 : 1) : 0 }

    /// Compares without signs: whole parts, then fractions as if both had as many digits.
    private func isSmaller(than other: SchemaNumber) -> Bool {
        if scale == other.scale { return digits < other.digits }
        let (whole, part) = digits.quotientAndRemainder(dividingBy: Self.power(scale))
        let (otherWhole, otherPart) = other.digits.quotientAndRemainder(dividingBy: Self.power(other.scale))
        if whole != otherWhole { return whole < otherWhole }
        // A part is below the power of its scale, and 10³⁸ fits into 128 bits.
        let most = max(scale, other.scale)
        return part * Self.power(most - scale) < otherPart * Self.power(most - other.scale)
    }

    private static func power(_ exponent: Int) -> UInt128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    func append(to bytes: inout [UInt8]) {
        bytes.append(kind.rawValue << 1 | (isNegative ? 1 : 0))
        bytes.append(UInt8(truncatingIfNeeded: scale))
        withUnsafeBytes(of: digits.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
