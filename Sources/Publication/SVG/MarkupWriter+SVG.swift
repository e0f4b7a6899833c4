/// The shapes that our drawings consist of. Colours and strokes come from classes, so that one style sheet serves
/// light, dark and print.
extension MarkupWriter {
    /// Where a text stands to its place.
    enum Anchor: String {
        case start, middle, end
    }

    /// A drawing of this size that says its title and description to whom cannot see it.
    mutating func drawing(
        _ size: DrawingSize, title: String, description: String, class name: String,
        _ content: (inout MarkupWriter) -> Void
    ) {
        element(
            "svg",
            [
                "class": name, "viewBox": "0 0 \(SVGNumber.text(size.width)) \(SVGNumber.text(size.height))",
                "role": "img", "aria-label": "\(title). \(description)",
                "xmlns": "http://www.w3.org/2000/svg",
            ], content)
    }

    /// A straight line.
    mutating func line(from start: DrawingPoint, to end: DrawingPoint, class name: String) {
        empty(
            "line",
            [
                "class": name, "x1": SVGNumber.text(start.x), "y1": SVGNumber.text(start.y),
                "x2": SVGNumber.text(end.x), "y2": SVGNumber.text(end.y),
            ])
    }

    /// A line through several points.
    mutating func polyline(_ points: [DrawingPoint], class name: String) {
        let text = points.map { "\(SVGNumber.text($0.x)),\(SVGNumber.text($0.y))" }.joined(separator: " ")
        empty("polyline", ["class": name, "points": text])
    }

    /// A rectangle.
    mutating func rectangle(at corner: DrawingPoint, _ size: DrawingSize, class name: String) {
        empty(
            "rect",
            [
                "class": name, "x": SVGNumber.text(corner.x), "y": SVGNumber.text(corner.y),
                "width": SVGNumber.text(size.width), "height": SVGNumber.text(size.height),
            ])
    }

    /// A dot.
    mutating func circle(at centre: DrawingPoint, radius: Double, class name: String) {
        empty(
            "circle",
            [
                "class": name, "cx": SVGNumber.text(centre.x), "cy": SVGNumber.text(centre.y),
                "r": SVGNumber.text(radius),
            ])
    }

    /// A text on one line.
    mutating func label(_ text: String, at place: DrawingPoint, _ anchor: Anchor, class name: String? = nil) {
        element(
            "text",
            [
                "class": name, "x": SVGNumber.text(place.x), "y": SVGNumber.text(place.y),
                "text-anchor": anchor == .start ? nil : anchor.rawValue,
            ], text)
    }
}

/// A place in a drawing, from its upper left corner.
struct DrawingPoint: Hashable {
    let x: Double
    let y: Double
}

/// How large a drawing or a shape is.
struct DrawingSize: Hashable {
    let width: Double
    let height: Double
}
