import Formats
import Model

/// A manifest as its file holds it.
enum ManifestText {
    static func bytes(_ manifest: Manifest) -> [UInt8] {
        var writer = JSONWriter(isIndented: true)
        writer.beginObject()
        writer.key("source")
        writer.beginObject()
        writer.member("file", manifest.source.name)
        writer.member("sha256", manifest.source.hash)
        writer.endObject()
        writer.key("envelope")
        EnvelopeText.write(manifest.envelope, to: &writer)
        writer.key("totals")
        writer.beginObject()
        for (name, path) in totals { writer.member(name, manifest.totals[keyPath: path]) }
        writer.endObject()
        writer.key("findings")
        writer.beginObject()
        for rule in manifest.findings.keys.sorted() {
            writer.member(rule.rawValue, manifest.findings[rule])
        }
        writer.endObject()
        write(manifest.records, to: &writer)
        writer.member("tool_version", manifest.toolVersion)
        writer.endObject()
        writer.newline()
        return writer.take()
    }

    /// An envelope on one line, as content hashes take it.
    static func line(_ envelope: Envelope) -> [UInt8] {
        var writer = JSONWriter()
        EnvelopeText.write(envelope, to: &writer)
        return writer.take()
    }

    /// A manifest from its bytes; nil for anything that the program would not write.
    static func manifest(_ bytes: [UInt8]) -> Manifest? {
        let json: JSONValue
        do throws(FormatError) { json = try JSONValue(parsing: bytes) } catch { return nil }
        guard let file = json["source"]?["file"]?.string, let hash = json["source"]?["sha256"]?.string,
            let envelope = json["envelope"].flatMap({ EnvelopeText.envelope($0) }),
            let toolVersion = json["tool_version"]?.string, let records = records(json["records"])
        else { return nil }
        var totals = Totals()
        for (name, path) in Self.totals { totals[keyPath: path] = json["totals"]?[name]?.int ?? 0 }
        var findings: [RuleID: Int] = [:]
        for member in json["findings"]?.members ?? [] { findings[RuleID(member.key)] = member.value.int }
        let manifest = Manifest(
            source: SourceFile(name: file, hash: hash), envelope: envelope, totals: totals,
            findings: findings, toolVersion: toolVersion, records: records)
        // Written again it must be the same, so that nothing in it is left unread.
        return self.bytes(manifest) == bytes ? manifest : nil
    }

    private static var totals: [(String, WritableKeyPath<Totals, Int>)] {
        [
            ("read", \.read), ("accepted", \.accepted), ("rejected", \.rejected),
            ("duplicates", \.duplicates), ("out_of_period", \.outOfPeriod),
            ("without_consent", \.withoutConsent),
        ]
    }

    private static func write(_ records: Manifest.RecordsFile, to writer: inout JSONWriter) {
        writer.key("records")
        writer.beginObject()
        writer.member("count", records.count)
        writer.member("bytes", records.length)
        writer.member("sha256", records.hash)
        writer.member("compressed_sha256", records.compressedHash)
        writer.key("compressed_blocks")
        writer.beginArray()
        for length in records.blocks { writer.int(length) }
        writer.endArray()
        writer.endObject()
    }

    private static func records(_ json: JSONValue?) -> Manifest.RecordsFile? {
        guard let json, let count = json["count"]?.int, let length = json["bytes"]?.int,
            let hash = json["sha256"]?.string, let compressedHash = json["compressed_sha256"]?.string,
            let blocks = json["compressed_blocks"]?.elements
        else { return nil }
        return Manifest.RecordsFile(
            count: count, length: length, hash: hash, compressedHash: compressedHash,
            blocks: blocks.compactMap { $0.int })
    }
}
