public import Anonymisation
import Formats

/// What a register is made with, once; kept in `register.json`, on whose hash the journal begins.
public struct RegisterSettings: Sendable, Hashable {
    /// The region, as people call it.
    public let region: String
    /// How precisely dates are kept.
    public let datePrecision: Coarsening
    /// The program's version that made the register.
    public let toolVersion: String

    /// The format that this program reads and writes.
    static let formatVersion = 1

    /// Settings for a new register.
    public init(region: String, datePrecision: Coarsening, toolVersion: String) {
        self.region = region
        self.datePrecision = datePrecision
        self.toolVersion = toolVersion
    }

    /// The text of `register.json`.
    var json: [UInt8] {
        var writer = JSONWriter(isIndented: true)
        writer.beginObject()
        writer.key("format")
        writer.string("clearingpoint-register")
        writer.key("version")
        writer.int(Self.formatVersion)
        writer.key("region")
        writer.string(region)
        writer.key("date_precision")
        writer.string(datePrecision.rawValue)
        writer.key("tool_version")
        writer.string(toolVersion)
        writer.endObject()
        writer.newline()
        return writer.take()
    }

    /// Settings from the text of `register.json` at `path`.
    init(parsing bytes: [UInt8], path: String) throws(RegisterError) {
        let json: JSONValue
        do throws(FormatError) {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw .damagedSettings(path: path)
        }
        guard json["format"]?.string == "clearingpoint-register" else { throw .notARegister(path: path) }
        guard let version = json["version"]?.int else { throw .damagedSettings(path: path) }
        guard version <= Self.formatVersion else { throw .newerFormat(path: path, version: version) }
        guard let region = json["region"]?.string, let toolVersion = json["tool_version"]?.string,
            let precision = json["date_precision"]?.string,
            let datePrecision = Coarsening(rawValue: precision)
        else { throw .damagedSettings(path: path) }
        self.init(region: region, datePrecision: datePrecision, toolVersion: toolVersion)
    }
}
