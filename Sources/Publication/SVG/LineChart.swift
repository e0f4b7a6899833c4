/// Lines over time. A withheld value is a gap with a marked place at the foot of the drawing, never a zero.
struct LineChart {
    /// One line: a value per step of time.
    struct Line {
        /// A value that is drawn, or what stands in its place.
        enum Point: Hashable {
            /// A value.
            case value(Double)
            /// Withheld: the place is marked.
            case withheld
            /// Nothing to draw.
            case absent
        }

        let name: String
        let points: [Point]
    }

    /// What stands under each step of time; an empty text leaves the step without one.
    let steps: [String]
    let lines: [Line]
    /// Title and description for those who cannot see it.
    let title: String
    let description: String
    /// The word for a withheld value, with its symbol.
    let withheld: String
    /// How a number on the axis is written.
    let number: (Int) -> String

    private static let margin = (left: 46.0, right: 44.0, bottom: 30.0)

    private static let keyRow = 22.0

    /// Writes the chart in a size.
    func write(_ size: DrawingSize, class name: String, to markup: inout MarkupWriter) {
        let ticks = LinearScale.ticks(upTo: maximum, count: 5)
        let y = LinearScale(
            domain: 0...(ticks.last ?? 1),
            range: (size.height - Self.margin.bottom - strip, Self.keyRow * Double(rows(size)) + 12))
        let x = LinearScale(
            domain: 0...Double(max(1, steps.count - 1)),
            range: (Self.margin.left + 12, size.width - Self.margin.right))
        markup.drawing(size, title: title, description: description, class: name) { drawing in
            writeKey(size, to: &drawing)
            writeAxes(ticks, x, y, size, to: &drawing)
            for position in lines.indices { write(line: position, x, y, to: &drawing) }
            writeGaps(x, foot: size.height - Self.margin.bottom, size, to: &drawing)
        }
    }

    private var maximum: Double {
        var maximum = 0.0
        for case .value(let value) in lines.flatMap(\.points) { maximum = max(maximum, value) }
        return maximum
    }

    private var hasGaps: Bool { lines.contains { $0.points.contains(.withheld) } }
    /// Height of the row of marks for withheld values.
    private var strip: Double { hasGaps ? 18 * Double(lines.count) : 0 }

    /// Room that a line's name takes, at the width that letters have on average.
    private func keyWidth(_ line: Line) -> Double { 35 + Double(line.name.count) * 7.2 + 24 }

    /// Rows of the key: one where the names fit beside each other, else one each.
    private func rows(_ size: DrawingSize) -> Int {
        lines.reduce(Self.margin.left) { $0 + keyWidth($1) } <= size.width ? 1 : lines.count
    }

    private func writeKey(_ size: DrawingSize, to drawing: inout MarkupWriter) {
        let isStacked = rows(size) > 1
        var left = isStacked ? 4 : Self.margin.left
        var middle = 12.0
        for (position, line) in lines.enumerated() {
            drawing.line(
                from: DrawingPoint(x: left, y: middle), to: DrawingPoint(x: left + 28, y: middle),
                class: "line line\(position)")
            writeMark(position, at: DrawingPoint(x: left + 14, y: middle), to: &drawing)
            drawing.label(line.name, at: DrawingPoint(x: left + 35, y: middle + 4.5), .start, class: "key")
            if isStacked { middle += Self.keyRow } else { left += keyWidth(line) }
        }
    }

    private func writeAxes(
        _ ticks: [Double], _ x: LinearScale, _ y: LinearScale, _ size: DrawingSize,
        to drawing: inout MarkupWriter
    ) {
        for tick in ticks {
            drawing.line(
                from: DrawingPoint(x: Self.margin.left, y: y(tick)),
                to: DrawingPoint(x: size.width - Self.margin.right, y: y(tick)),
                class: tick == 0 ? "axis" : "grid")
            drawing.label(
                number(Int(tick)), at: DrawingPoint(x: Self.margin.left - 8, y: y(tick) + 4), .end,
                class: "tick")
        }
        let room = Int(((size.width - Self.margin.left - Self.margin.right) / 58).rounded(.down))
        let every = max(1, (steps.count + room - 1) / max(1, room))
        // Counted from the last step, which is the one the publication is about.
        for (position, step) in steps.enumerated() where (steps.count - 1 - position) % every == 0 {
            drawing.label(
                step, at: DrawingPoint(x: x(Double(position)), y: size.height - 8), .middle, class: "tick")
        }
    }

    private func write(line: Int, _ x: LinearScale, _ y: LinearScale, to drawing: inout MarkupWriter) {
        var stretch: [DrawingPoint] = []
        var stretches: [[DrawingPoint]] = []
        for (position, point) in lines[line].points.enumerated() {
            if case .value(let value) = point {
                stretch.append(DrawingPoint(x: x(Double(position)), y: y(value)))
            } else {
                stretches.append(stretch)
                stretch = []
            }
        }
        stretches.append(stretch)
        for stretch in stretches where stretch.count > 1 {
            drawing.polyline(stretch, class: "line line\(line)")
        }
        for point in stretches.joined() { writeMark(line, at: point, to: &drawing) }
        if case .value(let value)? = lines[line].points.last, let end = stretches.last?.last {
            drawing.label(
                number(Int(value)), at: DrawingPoint(x: end.x + 9, y: end.y + 4.5), .start, class: "value")
        }
    }

    private func writeMark(_ line: Int, at place: DrawingPoint, to drawing: inout MarkupWriter) {
        if line == 0 {
            drawing.circle(at: place, radius: 4, class: "mark mark0")
        } else {
            drawing.rectangle(
                at: DrawingPoint(x: place.x - 3.6, y: place.y - 3.6), DrawingSize(width: 7.2, height: 7.2),
                class: "mark mark\(line)")
        }
    }

    /// One row of symbols per line under the axis, so that a gap says which line it is in.
    private func writeGaps(
        _ x: LinearScale, foot: Double, _ size: DrawingSize, to drawing: inout MarkupWriter
    ) {
        guard hasGaps else { return }
        for (row, line) in lines.enumerated() where line.points.contains(.withheld) {
            let middle = foot - strip + 18 * Double(row) + 13
            for (position, point) in line.points.enumerated() where point == .withheld {
                drawing.label(
                    withheld, at: DrawingPoint(x: x(Double(position)), y: middle), .middle, class: "gap")
            }
            drawing.label(
                String(line.name.prefix { $0 != " " }), at: DrawingPoint(x: Self.margin.left - 8, y: middle),
                .end,
                class: "tick")
        }
    }
}
