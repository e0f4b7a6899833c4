/// What a part says of its relations to others (ECMA-376 part 2, 9.3): `xl/_rels/workbook.xml.rels` for
/// `xl/workbook.xml`.
struct XLSXRelations {
    struct Relation {
        let id: String
        /// The last part of the type's URI, the same in transitional and strict files: `worksheet`, `styles`.
        let kind: String
        /// Name of the part that it leads to.
        let target: String
    }

    let relations: [Relation]

    private static let limit = 10_000

    /// Reads the relations of `part`, those of the archive itself where it is nil; none where there is no such
    /// list. Relations that lead out of the archive are left out: nothing is ever fetched.
    init(of part: String?, in archive: ZipArchive) throws(FormatError) {
        let folder = Self.folder(of: part ?? "")
        let name = part.map { $0.dropFirst(folder.count) } ?? ""
        guard let source = try XLSXPart.open("\(folder)_rels/\(name).rels", in: archive) else {
            relations = []
            return
        }
        var found: [Relation] = []
        try XLSXPart.read(source, limits: archive.limits, fault: .damagedRelations) { element in
            guard element.name == "Relationship", found.count < Self.limit, let id = element["Id"],
                let kind = element["Type"], let target = element["Target"],
                element["TargetMode"] != "External"
            else { return }
            found.append(
                Relation(
                    id: id, kind: kind.split(separator: "/").last.map(String.init) ?? "",
                    target: Self.resolved(target, in: folder)))
        }
        relations = found
    }

    /// The first of that kind.
    func first(_ kind: String) -> Relation? { relations.first { $0.kind == kind } }

    /// The part's folder with its closing `/`, or nothing.
    private static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    /// The name of the part that `target` means for one who stands in `folder`.
    private static func resolved(_ target: String, in folder: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
