import Model

/// The paths that our own XML and JSON forms have inside a record.
enum StandardPaths {
    /// Names of all fields, and for fields of entries the paths of their parts as elements and as attributes.
    static let all: [String] = {
        var paths = Standard.fields.flatMap { fieldPaths($0) }
        paths += Standard.transientFields.map(\.name)
        return paths
    }()

    private static func fieldPaths(_ definition: FieldDefinition) -> [String] {
        guard case .entries(let shape) = definition.type else { return [definition.name] }
        return [definition.name]
            + shape.parts.flatMap { ["\(definition.name)/\($0.name)", "\(definition.name)/@\($0.name)"] }
    }
}
