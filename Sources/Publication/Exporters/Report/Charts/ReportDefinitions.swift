/// What drawings refer to: the stripes of bars that rest on few units, and of tiles without a value.
enum ReportDefinitions {
    /// Writes them once per page, where they take no room.
    static func write(to body: inout MarkupWriter) {
        body.element("svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"]) {
            svg in
            svg.element("defs") { definitions in
                pattern("stripes", "stripe", to: &definitions)
                pattern("hatch", "hatching", to: &definitions)
            }
        }
    }

    private static func pattern(_ id: String, _ line: String, to definitions: inout MarkupWriter) {
        definitions.element(
            "pattern",
            [
                "id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            ]
        ) { pattern in
            pattern.line(
                from: DrawingPoint(x: 0, y: 0), to: DrawingPoint(x: 0, y: 6), class: line)
        }
    }
}
