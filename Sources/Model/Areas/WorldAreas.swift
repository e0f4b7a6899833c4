extension AreaBook {
    /// The other countries and territories of ISO 3166-1, in order of code.
    static let worldAreas: [AreaDefinition] =
        worldAreasAToD + worldAreasEToL + worldAreasMToR + worldAreasSToZ
}
