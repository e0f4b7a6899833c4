/// A line in the room of a word: the course of a figure, with gaps where it is withheld, and its last value marked.
struct Sparkline {
    let points: [LineChart.Line.Point]

    /// Writes the line, hidden from those who have it read out: the text beside it says the same.
    func write(_ size: DrawingSize, class name: String, to markup: inout MarkupWriter) {
        var maximum = 0.0
        for case .value(let value) in points { maximum = max(maximum, value) }
        let y = LinearScale(domain: 0...max(maximum, 1), range: (size.height - 3, 5))
        let x = LinearScale(domain: 0...Double(max(1, points.count - 1)), range: (4, size.width - 5))
        markup.element(
            "svg",
            [
                "class": name, "viewBox": "0 0 \(SVGNumber.text(size.width)) \(SVGNumber.text(size.height))",
                "aria-hidden": "true", "xmlns": "http://www.w3.org/2000/svg",
            ]
        ) { drawing in
            drawing.line(
                from: DrawingPoint(x: 0, y: size.height - 1),
                to: DrawingPoint(x: size.width, y: size.height - 1),
                class: "base")
            for stretch in stretches(x, y) {
                if stretch.count > 1 {
                    drawing.polyline(stretch, class: "course")
                } else if let lone = stretch.first {
                    drawing.circle(at: lone, radius: 1.6, class: "dot")
                }
            }
            if case .value(let value)? = points.last {
                drawing.circle(
                    at: DrawingPoint(x: x(Double(points.count - 1)), y: y(value)), radius: 3.4, class: "dot")
            }
        }
    }

    private func stretches(_ x: LinearScale, _ y: LinearScale) -> [[DrawingPoint]] {
        var stretches: [[DrawingPoint]] = [[]]
        for (position, point) in points.enumerated() {
            if case .value(let value) = point {
                stretches[stretches.count - 1].append(DrawingPoint(x: x(Double(position)), y: y(value)))
            } else {
                stretches.append([])
            }
        }
        return stretches.filter { !$0.isEmpty }
    }
}
