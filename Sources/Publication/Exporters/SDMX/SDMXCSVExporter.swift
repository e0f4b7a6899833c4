import Disclosure
import Formats
import Model
import Statistics

/// SDMX-CSV 1.0: one file with the observations of all tables, each once.
///
/// Source: SDMX-CSV field guide, version 1.0 (sdmx-twg/sdmx-csv): the first column is `DATAFLOW`, then a column per
/// dimension, `OBS_VALUE`, and a column per attribute.
struct SDMXCSVExporter: Exporter {
    let name = "sdmx-csv"
    let summary = "SDMX-CSV 1.0"

    /// The dataflow, as `AGENCY:ID(VERSION)`.
    static let dataflow = "RCP:VICTIM_ASSISTANCE(1.0)"

    /// The dimensions between `INDICATOR` and `TIME_PERIOD`, in the order of the structure.
    static let breakdowns: [Dimension.ID] = [
        .status, .sex, .age, .exploitation, .origin, .source, .citizenship, .detail,
    ]

    func files(of publication: PublicationContent) -> [PublishedFile] {
        var writer = CSVWriter(dialect: .comma, neutralisesFormulas: false)
        writer.row(
            ["DATAFLOW", "FREQ", "REF_AREA", "INDICATOR"] + Self.breakdowns.map(\.rawValue)
                + [
                    "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "DECIMALS", "OBS_STATUS",
                    "CONF_STATUS", "N_NUM", "N_DEN",
                ])
        for table in publication.release.tables {
            for observation in table.observations where !observation.isTotalOfBreakdown {
                writer.row(row(of: observation, in: table))
            }
        }
        return [PublishedFile(path: "sdmx/data.csv", bytes: writer.take())]
    }

    private func row(of observation: Observation, in table: ReleasedTable) -> [String] {
        var codes: [Dimension.ID: String] = [:]
        for (dimension, member) in zip(table.dimensions, observation.members) {
            codes[dimension.id] = member.code
        }
        let number = observation.number
        let decimals = number?.split(separator: ".").dropFirst().first?.count ?? 0
        return [Self.dataflow, table.period.frequency.code, codes[.area] ?? "", table.code]
            + Self.breakdowns.map { codes[$0] ?? "_T" }
            + [
                table.period.text, number ?? "", table.indicator.unit.rawValue, "0", "\(decimals)",
                observation.status.rawValue, observation.confidentiality.rawValue,
                observation.numerator.map { "\($0)" } ?? "", observation.denominator.map { "\($0)" } ?? "",
            ]
    }
}
