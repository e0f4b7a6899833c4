/// Every format of publications. A new one is one exporter and one line here.
public enum ExporterBook {
    /// All exporters, in the order of the manifest.
    public static let all: [any Exporter] = [
        ReportExporter(), TableCSVExporter(), TablesJSONExporter(), TablesXMLExporter(), SDMXCSVExporter(),
    ]
}
