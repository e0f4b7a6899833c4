import Publication

/// A table with its caption in a box that scrolls where the table is wider than the page.
struct CheckTable {
    let caption: String
    /// A class of its own, where it looks otherwise than most.
    var style: String?

    func write(to markup: inout MarkupWriter, _ content: (inout MarkupWriter) -> Void) {
        markup.element("div", ["class": "box", "tabindex": "0", "role": "region", "aria-label": caption]) {
            box in
            box.element("table", ["class": style]) { table in
                table.element("caption", caption)
                content(&table)
            }
        }
    }
}
