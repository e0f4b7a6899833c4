extension MarkupWriter {
    /// The first elements in the head of every page of ours: how it is encoded and shown, and that it may load nothing.
    public mutating func writeHouseHead() {
        empty("meta", ["charset": "utf-8"])
        empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        // Whatever ends up in a page, it can neither load nor send nor run anything.
        empty(
            "meta",
            [
                "http-equiv": "Content-Security-Policy",
                "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            ])
        empty("meta", ["name": "color-scheme", "content": "light dark"])
        empty("link", ["rel": "icon", "href": "data:,"])
    }
}
