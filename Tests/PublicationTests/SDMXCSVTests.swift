import Model
import Statistics
import Testing

@testable import Publication

@Suite("SDMX-CSV 1.0")
struct SDMXCSVTests {
    private let rows: [[String]]

    init() throws {
        let files = Sample.files(of: try Sample.publication())
        rows = Readers.csv(try #require(files["sdmx/data.csv"]))
    }

    @Test("the columns are exactly those of the structure, in its order")
    func columns() {
        #expect(
            rows[0] == [
                "DATAFLOW", "FREQ", "REF_AREA", "INDICATOR", "VICTIM_STATUS", "SEX", "AGE_GROUP",
                "EXPLOITATION", "ORIGIN_GROUP", "SOURCE_TYPE", "CITIZENSHIP", "DETAIL", "TIME_PERIOD",
                "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "DECIMALS", "OBS_STATUS", "CONF_STATUS", "N_NUM",
                "N_DEN",
            ])
        #expect(rows.allSatisfy { $0.count == rows[0].count })
    }

    @Test("every dimension of the tables has a column")
    func dimensions() {
        for dimension in Dimension.ID.allCases { #expect(rows[0].contains(dimension.rawValue)) }
    }

    @Test("each key stands once, though totals stand in several tables")
    func keys() {
        let keys = rows.dropFirst().map { $0[1...12].joined(separator: ".") }
        #expect(Set(keys).count == keys.count)
        // V01 by area, its two breakdowns' parts, V02, E01, S03 and Q07, six areas each.
        #expect(keys.count == 6 * (1 + 3 + 3 + 1 + 1 + 1 + 1))
    }

    @Test("withheld goes with confidential, and with nothing else, and has no number beside it")
    func confidential() throws {
        let suppressed = rows.dropFirst().filter { $0[17] == "Q" }
        #expect(!suppressed.isEmpty)
        #expect(suppressed.allSatisfy { $0[18] == "C" && $0[13].isEmpty && $0[19].isEmpty && $0[20].isEmpty })
        #expect(rows.dropFirst().filter { $0[17] != "Q" }.allSatisfy { $0[18] == "F" })
    }

    @Test("decimals are those of the value")
    func decimals() {
        for row in rows.dropFirst() where !row[13].isEmpty {
            let digits = row[13].split(separator: ".").dropFirst().first?.count ?? 0
            #expect(row[16] == "\(digits)")
        }
    }
}
