/// Writes an organisation's rows of a quarter as it would send them.
struct SubmissionWriter {
    let habit: Habit
    let envelope: [(String, Tree)]
    private let cells: CellText

    init(habit: Habit, envelope: [(String, Tree)]) {
        self.habit = habit
        self.envelope = envelope
        cells = CellText(habit: habit)
    }

    func bytes(_ records: [Record]) -> [UInt8] {
        switch habit.form {
        case .table(let delimiter, let mark, let lineEnd, let zipped):
            let text = (mark ? "\u{FEFF}" : "") + table(records, delimiter, lineEnd)
            let bytes = Bytes.encoded(text, habit.encoding)
            return zipped ? Gzip.compressed(bytes) : bytes
        case .standardTable: return Array((preamble + table(records, ",", "\n")).utf8)
        case .xml(let root, let record): return Array(ownXML(records, root, record).utf8)
        case .standardXML: return Array(standardXML(records).utf8)
        case .json(let name): return Array((Tree.branch([(name, list(records))]).json() + "\n").utf8)
        case .standardJSON:
            let tree = Tree.branch([("envelope", .branch(envelope)), ("records", list(records))])
            return Array((tree.json() + "\n").utf8)
        case .lines: return Array(records.map { tree($0).json(indent: nil) + "\n" }.joined().utf8)
        }
    }

    private func table(_ records: [Record], _ delimiter: String, _ lineEnd: String) -> String {
        let heading = habit.columns.map { quoted($0.heading, delimiter) }.joined(separator: delimiter)
        let rows = records.map { record in
            habit.columns.map { quoted(cells.text(record[$0.field], of: $0.field), delimiter) }
                .joined(separator: delimiter)
        }
        return ([heading] + rows).map { $0 + lineEnd }.joined()
    }

    private func quoted(_ text: String, _ delimiter: String) -> String {
        let needsQuotes = text.contains { "\"\n\r".contains($0) || delimiter.contains($0) }
        guard needsQuotes else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    private var preamble: String {
        envelope.map { name, value in
            if case .text(let text) = value { return "#\(name): \(text)\n" }
            return "#\(name): \(value.json(indent: nil))\n"
        }.joined()
    }

    private func list(_ records: [Record]) -> Tree { .list(records.map { tree($0) }) }

    private func ownXML(_ records: [Record], _ root: String, _ record: String) -> String {
        let inside = Tree.list(records.map { tree($0) }).xml(named: record, depth: 1)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root)>\n\(inside)</\(root)>\n"
    }

    private func standardXML(_ records: [Record]) -> String {
        let head = Tree.branch(envelope).xml(named: "envelope", depth: nil)
        let inside = Tree.list(records.map { tree($0) }).xml(named: "record", depth: nil)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<submission xmlns=\"urn:rcp:victim-assistance:1\">\n\(head)<records>\n\(inside)</records>\n</submission>\n"
    }

    /// A record as nested names; fields without a value are left out.
    private func tree(_ record: Record) -> Tree {
        var tree = Tree.branch([])
        for column in habit.columns {
            guard let value = record[column.field], let leaf = leaf(value, column) else { continue }
            tree.insert(leaf, at: column.heading.split(separator: "/"))
        }
        return tree
    }

    private func leaf(_ value: Value, _ column: Habit.Column) -> Tree? {
        switch value {
        case .entries(let entries): return .list(entries.map { entry($0, column) })
        case .codes, .areas: return .list(cells.several(value, of: column.field).map { .text($0) })
        case .count, .score:
            let text = cells.single(value, of: column.field)
            return column.heading.contains("@") ? .text(text) : .bare(text)
        default:
            let text = cells.single(value, of: column.field)
            return text.isEmpty ? nil : text == "true" || text == "false" ? .bare(text) : .text(text)
        }
    }

    private func entry(_ entry: [(String, Value)], _ column: Habit.Column) -> Tree {
        var tree = Tree.branch([])
        for (path, part) in column.parts {
            guard let value = entry.first(where: { $0.0 == part })?.1 else { continue }
            let text = cells.single(value, of: part == "service" ? column.field : part)
            let isNumber: Bool
            switch value {
            case .count, .score: isNumber = !path.hasPrefix("@")
            default: isNumber = false
            }
            tree.insert(isNumber ? .bare(text) : .text(text), at: path.split(separator: "/"))
        }
        return tree
    }
}
