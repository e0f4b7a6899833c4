/// The records of one kind in one submission whose persons count, with the case and the unit of each.
struct KindRecords {
    /// Positions in the submission's columns, ascending.
    private(set) var rows: [UInt32] = []
    /// The case of each.
    private(set) var cases: [UInt32] = []
    /// The stay, referral or return of each; case records have none and say 0.
    private(set) var units: [UInt32] = []

    /// Records.
    var count: Int { rows.count }

    mutating func append(row: Int, inCase caseNumber: Int, unit: Int) {
        rows.append(UInt32(row))
        cases.append(UInt32(caseNumber))
        units.append(UInt32(unit))
    }
}
