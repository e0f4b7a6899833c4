/// Maps values to places on an axis, in a straight line.
struct LinearScale {
    /// The values at both ends of the axis.
    let domain: ClosedRange<Double>
    /// The places of both ends, in units of the drawing; the second may be the smaller one.
    let range: (start: Double, end: Double)

    /// The place of a value.
    func callAsFunction(_ value: Double) -> Double {
        let span = domain.upperBound - domain.lowerBound
        guard span > 0 else { return range.start }
        return range.start + (value - domain.lowerBound) / span * (range.end - range.start)
    }

    /// The end and the step of an axis from zero that holds `maximum` in at most `count` steps of 1, 2 or 5 times
    /// a power of ten. Whole steps only.
    static func ticks(upTo maximum: Double, count: Int) -> [Double] {
        guard maximum > 0, count > 0 else { return [0, 1] }
        var power = 1.0
        while true {
            for factor in [1.0, 2.0, 5.0] where factor * power * Double(count) >= maximum {
                let step = factor * power
                let steps = (maximum / step).rounded(.up)
                return (0...Int(steps)).map { Double($0) * step }
            }
            power *= 10
        }
    }
}

/// Numbers as drawings write them: one decimal at most, the same on every machine.
enum SVGNumber {
    /// `12.25` is `12.3`.
    static func text(_ value: Double) -> String {
        DecimalNumber.text(thousandths: Int((value * 10).rounded()) * 100)
    }
}
