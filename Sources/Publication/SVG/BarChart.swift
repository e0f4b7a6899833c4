/// Horizontal bars with their values in words beside them; what has no value says why in the bar's place.
struct BarChart {
    /// One row.
    struct Bar {
        /// How a bar is filled.
        enum Fill: String {
            case plain, emphasis, unreliable
        }

        let name: String
        /// Nil: no bar.
        let value: Double?
        /// The value, or what stands in its place.
        let text: String
        let fill: Fill
    }

    /// Rows under one heading; an empty heading is left out.
    struct Group {
        let heading: String
        let bars: [Bar]
    }

    let groups: [Group]
    /// The end of the axis.
    let maximum: Double
    /// Value of a line across all rows, to compare with; nil: none.
    let reference: Double?
    let title: String
    let description: String

    private static let row = 26.0
    private static let heading = 34.0

    /// Writes the chart; the height follows from the rows. On a narrow drawing names stand above their bars.
    func write(width: Double, isNarrow: Bool, class name: String, to markup: inout MarkupWriter) {
        let height = groups.reduce(8.0) {
            $0 + ($1.heading.isEmpty ? 0 : Self.heading) + Double($1.bars.count) * rowHeight(isNarrow)
        }
        let left = isNarrow ? 0.0 : nameWidth
        let scale = LinearScale(domain: 0...max(maximum, 1), range: (left, width - (isNarrow ? 96 : 150)))
        let size = DrawingSize(width: width, height: height)
        markup.drawing(size, title: title, description: description, class: name) { drawing in
            var top = 4.0
            for group in groups {
                if !group.heading.isEmpty {
                    drawing.label(
                        group.heading, at: DrawingPoint(x: 0, y: top + 22), .start, class: "heading")
                    top += Self.heading
                }
                let foot = top + Double(group.bars.count) * rowHeight(isNarrow)
                writeRules(from: top, to: foot, scale, to: &drawing)
                for bar in group.bars {
                    write(bar, top: top, scale, isNarrow: isNarrow, to: &drawing)
                    top += rowHeight(isNarrow)
                }
            }
        }
    }

    /// Room for the longest name, at the width that letters have on average.
    private var nameWidth: Double {
        let longest = groups.flatMap(\.bars).map(\.name.count).max() ?? 0
        return min(max(Double(longest) * 7 + 16, 120), 310)
    }

    private func rowHeight(_ isNarrow: Bool) -> Double { isNarrow ? Self.row + 15 : Self.row }

    private func write(
        _ bar: Bar, top: Double, _ scale: LinearScale, isNarrow: Bool, to drawing: inout MarkupWriter
    ) {
        let weight = bar.fill == .emphasis ? "name strong" : "name"
        let barTop = isNarrow ? top + 18 : top + 4
        if isNarrow {
            drawing.label(bar.name, at: DrawingPoint(x: 0, y: top + 13), .start, class: weight)
        } else {
            drawing.label(
                bar.name, at: DrawingPoint(x: scale.range.start - 12, y: top + 18), .end, class: weight)
        }
        var end = scale.range.start
        if let value = bar.value, value > 0 {
            end = scale(min(value, scale.domain.upperBound))
            drawing.rectangle(
                at: DrawingPoint(x: scale.range.start, y: barTop),
                DrawingSize(width: max(end - scale.range.start, 1), height: 18),
                class: "bar \(bar.fill.rawValue)")
        }
        drawing.label(
            bar.text, at: DrawingPoint(x: end + 8, y: barTop + 14), .start,
            class: bar.value == nil ? "none" : "value")
    }

    private func writeRules(
        from top: Double, to bottom: Double, _ scale: LinearScale, to drawing: inout MarkupWriter
    ) {
        drawing.line(
            from: DrawingPoint(x: scale.range.start, y: top),
            to: DrawingPoint(x: scale.range.start, y: bottom), class: "axis")
        guard let reference else { return }
        drawing.line(
            from: DrawingPoint(x: scale(reference), y: top), to: DrawingPoint(x: scale(reference), y: bottom),
            class: "reference")
    }
}
