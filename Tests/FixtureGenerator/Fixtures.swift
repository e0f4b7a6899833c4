/// A file of the fixtures: its path from the project's root, and its bytes.
public struct GeneratedFile: Sendable {
    /// The path from the project's root.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}

/// Everything that the made-up partners send, and what is known of it from outside.
public struct Fixtures: Sendable {
    /// The seed of the committed files.
    public static let committedSeed: UInt64 = 2003_0523

    /// All files, in order of path.
    public let files: [GeneratedFile]

    /// Plays the world and its organisations from a seed.
    public init(seed: UInt64) {
        let world = World(seed: seed)
        var desk = MailDesk(world: world, chance: Chance(seed: seed).fork("mail"))
        var files = Organisation.all.flatMap { desk.submissions(of: $0) }
        files.append(GeneratedFile("pipeline.json", PipelineFile.text(desk.beds)))
        files.append(GeneratedFile("fixtures/planted-identifiers.txt", desk.identifiers.file))
        files.append(GeneratedFile("fixtures/planted-errors.csv", desk.errors))
        files.append(
            GeneratedFile("fixtures/truth/persons.csv", Truth(world: world, spoilt: desk.spoilt).file))
        files.append(
            GeneratedFile(
                "fixtures/truth/volume.csv",
                Volume(world: world, views: desk.views, spoilt: desk.spoilt).file))
        files += MustFail.files
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
