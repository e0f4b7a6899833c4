extension AreaBook {
    /// States that were: citizenships on record, never reporting areas; and stateless persons and the world.
    static let historicAreas: [AreaDefinition] = [
        // 2003-07-23 to 2006-06-03.
        AreaDefinition("SCG", "CS", "891", "Serbia and Montenegro", validFrom: 12_256, validTo: 13_302),
        // To 2003-07-22.
        AreaDefinition("YUG", "YU", "891", "Yugoslavia", validTo: 12_255),
        AreaDefinition("STATELESS", "", "", "Stateless"),
        AreaDefinition("WLD", "", "", "World (sources without one reporting area)"),
    ]
}
