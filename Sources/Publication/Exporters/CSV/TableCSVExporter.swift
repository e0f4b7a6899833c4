import Disclosure
import Formats
import Model
import Statistics

/// One tidy CSV file per table: a row per cell, codes beside labels, statuses in columns of their own.
///
/// UTF-8 with a byte order mark, since that is what lets spreadsheets of the region show the letters.
struct TableCSVExporter: Exporter {
    let name = "csv"
    let summary = "one tidy CSV file per table"

    func files(of publication: PublicationContent) -> [PublishedFile] {
        publication.release.tables.map { table in
            PublishedFile(path: "tables/\(table.id).csv", bytes: [0xEF, 0xBB, 0xBF] + rows(of: table))
        }
    }

    private func rows(of table: ReleasedTable) -> [UInt8] {
        var writer = CSVWriter(dialect: .comma, neutralisesFormulas: true)
        writer.row(
            ["TIME_PERIOD", "INDICATOR"]
                + table.dimensions.flatMap { [$0.id.rawValue, "\($0.id.rawValue)_LABEL"] }
                + [
                    "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "CONF_STATUS", "N_NUM", "N_DEN", "PROVISIONAL",
                    "LOW_RELIABILITY",
                ])
        for observation in table.observations {
            writer.row(
                [table.period.text, table.code] + observation.members.flatMap { [$0.code, $0.label] }
                    + [
                        observation.number ?? "", table.indicator.unit.rawValue, observation.status.rawValue,
                        observation.confidentiality.rawValue, observation.numerator.map { "\($0)" } ?? "",
                        observation.denominator.map { "\($0)" } ?? "", observation.isProvisional ? "Y" : "N",
                        observation.isUnreliable ? "Y" : "N",
                    ])
        }
        return writer.take()
    }
}
