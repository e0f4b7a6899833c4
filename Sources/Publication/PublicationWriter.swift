import Disclosure
import Formats
import Model

/// Puts a publication together from its exporters and writes it, with a manifest that names every file.
public struct PublicationWriter {
    private let exporters: [any Exporter]
    private let hash: ([UInt8]) -> String

    /// A writer with the exporters of these names; nil: all of the book.
    ///
    /// `hash` gives the SHA-256 of bytes in lower-case hexadecimal digits. Throws `unknownExporter`.
    public init(exporters names: [String]?, hash: @escaping ([UInt8]) -> String) throws(PublicationError) {
        self.hash = hash
        guard let names else {
            exporters = ExporterBook.all
            return
        }
        let known = ExporterBook.all.map(\.name)
        for name in names where !known.contains(name) { throw .unknownExporter(name, known: known) }
        exporters = ExporterBook.all.filter { names.contains($0.name) }
    }

    /// Writes the publication whole, or throws and leaves the one before as it was. Returns the files' paths.
    public func write(_ publication: PublicationContent, to folder: PublicationFolder)
        throws(PublicationError) -> [String]
    {
        let files = try files(of: publication)
        try folder.write(files)
        return files.map(\.path)
    }

    /// The files of a publication, in order of path, the manifest last.
    public func files(of publication: PublicationContent) throws(PublicationError) -> [PublishedFile] {
        let files = exporters.flatMap { $0.files(of: publication) }.sorted { $0.path < $1.path }
        for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
            throw .fileTwice(path: file.path)
        }
        return files + [manifest(of: publication, files)]
    }

    private func manifest(of publication: PublicationContent, _ files: [PublishedFile]) -> PublishedFile {
        let statement = publication.release.method
        let members: [JSONValue.Member] = [
            member("region", .string(publication.region)),
            member("period", .string(publication.release.period.text)),
            member("asOf", .string(ManifestDay.text(publication.asOf))),
            member("version", .string(publication.version)),
            member("demonstration", .bool(publication.isDemonstration)),
            member(
                "disclosureControl",
                .object([
                    member("method", .string(statement.method)),
                    member("parameters", parameters(statement.parameters)),
                    member("cells", .number("\(statement.cells)")),
                    member("suppressed", .number("\(statement.suppressed)")),
                ])),
            member("settings", parameters(publication.settings)),
            member("submissions", .array(publication.submissionHashes.map { .string($0) })),
            member(
                "files",
                .array(
                    files.map { file in
                        .object([
                            member("path", .string(file.path)),
                            member("bytes", .number("\(file.bytes.count)")),
                            member("sha256", .string(hash(file.bytes))),
                        ])
                    })),
        ]
        var writer = JSONWriter(isIndented: true)
        writer.value(.object(members))
        writer.newline()
        return PublishedFile(path: "manifest.json", bytes: writer.take())
    }

    private func parameters(_ parameters: [DisclosureStatement.Parameter]) -> JSONValue {
        .object(parameters.map { member($0.name, .string($0.value)) })
    }

    private func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(key: key, value: value)
    }
}
