import Disclosure
import Formats
import Model
import Statistics

/// All tables in one XML document of our own, with what they mean.
struct TablesXMLExporter: Exporter {
    let name = "xml"
    let summary = "all tables in one XML document"

    /// The namespace of the document.
    static let namespace = "urn:rcp:publication:1"

    func files(of publication: PublicationContent) -> [PublishedFile] {
        var writer = XMLWriter(isIndented: true)
        writer.begin("publication")
        writer.attribute("xmlns", Self.namespace)
        writer.attribute("region", publication.region)
        writer.attribute("period", publication.release.period.text)
        writer.attribute("demonstration", publication.isDemonstration ? "true" : "false")
        for table in publication.release.tables { write(table, to: &writer) }
        writer.end()
        return [PublishedFile(path: "tables.xml", bytes: writer.take())]
    }

    private func write(_ table: ReleasedTable, to writer: inout XMLWriter) {
        writer.begin("table")
        writer.attribute("id", table.id)
        writer.attribute("indicator", table.code)
        writer.attribute("unit", table.indicator.unit.rawValue)
        writer.element("title", table.indicator.title)
        for dimension in table.dimensions {
            writer.begin("dimension")
            writer.attribute("id", dimension.id.rawValue)
            writer.attribute("title", dimension.title)
            for member in dimension.members {
                writer.begin("member")
                writer.attribute("code", member.code)
                writer.text(member.label)
                writer.end()
            }
            writer.end()
        }
        for observation in table.observations { write(observation, of: table, to: &writer) }
        writer.end()
    }

    private func write(_ observation: Observation, of table: ReleasedTable, to writer: inout XMLWriter) {
        writer.begin("observation")
        for (dimension, member) in zip(table.dimensions, observation.members) {
            writer.attribute(dimension.id.rawValue, member.code)
        }
        if let number = observation.number { writer.attribute("value", number) }
        writer.attribute("status", observation.status.rawValue)
        if let numerator = observation.numerator { writer.attribute("numerator", "\(numerator)") }
        if let denominator = observation.denominator { writer.attribute("denominator", "\(denominator)") }
        writer.end()
    }
}
