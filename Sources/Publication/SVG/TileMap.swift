/// A map of one tile per area in its rough place: small areas stay readable, and no border is drawn.
struct TileMap {
    /// One tile.
    struct Tile {
        /// How a tile is shaded: by class of value from 0, or as one without a value.
        enum Shade: Hashable {
            case step(Int)
            case none
        }

        let column: Int
        let row: Int
        let code: String
        /// The value, or the symbol that stands in its place.
        let text: String
        let shade: Shade
    }

    let tiles: [Tile]
    let title: String
    let description: String

    private static let side = 78.0
    private static let gap = 6.0

    /// Writes the map; its size follows from the tiles.
    func write(class name: String, to markup: inout MarkupWriter) {
        let step = Self.side + Self.gap
        let (left, top) = (tiles.map(\.column).min() ?? 0, tiles.map(\.row).min() ?? 0)
        let columns = (tiles.map(\.column).max() ?? 0) + 1 - left
        let rows = (tiles.map(\.row).max() ?? 0) + 1 - top
        // One unit more on each side for the outline.
        let size = DrawingSize(
            width: Double(columns) * step - Self.gap + 2, height: Double(rows) * step - Self.gap + 2)
        markup.drawing(size, title: title, description: description, class: name) { drawing in
            for tile in tiles {
                let corner = DrawingPoint(
                    x: Double(tile.column - left) * step + 1, y: Double(tile.row - top) * step + 1)
                write(tile, at: corner, to: &drawing)
            }
        }
    }

    private func write(_ tile: Tile, at corner: DrawingPoint, to drawing: inout MarkupWriter) {
        let shade =
            switch tile.shade {
            case .step(let step): "shade\(step)"
            case .none: "unshaded"
            }
        drawing.element("g", ["class": "tile \(shade)"]) { group in
            group.rectangle(at: corner, DrawingSize(width: Self.side, height: Self.side), class: "ground")
            group.label(
                tile.code, at: DrawingPoint(x: corner.x + Self.side / 2, y: corner.y + 28), .middle,
                class: "code")
            group.label(
                tile.text, at: DrawingPoint(x: corner.x + Self.side / 2, y: corner.y + 56), .middle,
                class: "figure")
        }
    }
}
