extension AreaBook {
    /// The other countries and territories of ISO 3166-1.
    static let worldAreas: [AreaDefinition] = [
        AreaDefinition("UKR", "UA", "804", "Ukraine")
    ]
}
