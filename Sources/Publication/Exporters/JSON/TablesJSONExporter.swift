import Disclosure
import Formats
import Model
import Statistics

/// All tables in one JSON document of our own, with what they mean.
struct TablesJSONExporter: Exporter {
    let name = "json"
    let summary = "all tables in one JSON document"

    func files(of publication: PublicationContent) -> [PublishedFile] {
        var writer = JSONWriter(isIndented: true)
        writer.beginObject()
        writer.key("region")
        writer.string(publication.region)
        writer.key("period")
        writer.string(publication.release.period.text)
        writer.key("demonstration")
        writer.bool(publication.isDemonstration)
        writer.key("statuses")
        writer.beginObject()
        for status in ObservationStatus.allCases {
            writer.key(status.rawValue)
            writer.string(status.label)
        }
        writer.endObject()
        writer.key("tables")
        writer.beginArray()
        for table in publication.release.tables { write(table, to: &writer) }
        writer.endArray()
        writer.endObject()
        writer.newline()
        return [PublishedFile(path: "tables.json", bytes: writer.take())]
    }

    private func write(_ table: ReleasedTable, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("id")
        writer.string(table.id)
        writer.key("indicator")
        writer.string(table.code)
        writer.key("title")
        writer.string(table.indicator.title)
        writer.key("unit")
        writer.string(table.indicator.unit.rawValue)
        writer.key("dimensions")
        writer.beginArray()
        for dimension in table.dimensions { write(dimension, to: &writer) }
        writer.endArray()
        writer.key("observations")
        writer.beginArray()
        for observation in table.observations { write(observation, of: table, to: &writer) }
        writer.endArray()
        writer.endObject()
    }

    private func write(_ dimension: Dimension, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("id")
        writer.string(dimension.id.rawValue)
        writer.key("title")
        writer.string(dimension.title)
        writer.key("members")
        writer.beginObject()
        for member in dimension.members {
            writer.key(member.code)
            writer.string(member.label)
        }
        writer.endObject()
        writer.endObject()
    }

    private func write(_ observation: Observation, of table: ReleasedTable, to writer: inout JSONWriter) {
        writer.beginObject()
        for (dimension, member) in zip(table.dimensions, observation.members) {
            writer.key(dimension.id.rawValue)
            writer.string(member.code)
        }
        if let number = observation.number {
            writer.key("value")
            writer.number(number)
        }
        writer.key("status")
        writer.string(observation.status.rawValue)
        if let numerator = observation.numerator {
            writer.key("numerator")
            writer.int(numerator)
        }
        if let denominator = observation.denominator {
            writer.key("denominator")
            writer.int(denominator)
        }
        writer.endObject()
    }
}
