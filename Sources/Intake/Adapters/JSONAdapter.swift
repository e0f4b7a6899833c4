import Formats
import Model

/// JSON: an array of records, an object that holds one, or one object a line.
final class JSONAdapter: Adapter {
    var understanding: FileUnderstanding {
        let opening = opening.passing(endMarks: textFaults.endMarkCount)
        guard let decision = textFaults.decision else { return opening }
        var whole = opening.adding(decision)
        whole.notes += Self.notes(on: decision.conclusion.encoding, isSaid: whole.notes != opening.notes)
        return whole
    }
    let layout: RawLayout
    private let opening: FileUnderstanding
    private let splitter: JSONSplitter
    private let parser: JSONRecordParser
    private var first: JSONChunk?
    private var textFaults: TextFaults

    let skipped = SkippedRows()

    var envelope: [EnvelopeEntry] {
        splitter.outside.map {
            EnvelopeEntry(key: EnvelopePath.key(of: $0.path), value: $0.text, line: $0.line)
        }
    }

    init(_ file: OpenedFile, isLines: Bool) throws(IntakeError) {
        let decoded = try file.text()
        let text = decoded.decoder(of: file, partEnd: UInt8(ascii: "}"))
        textFaults = TextFaults(text)
        let records = Self.records(of: file, decoded.head, isLines: isLines)
        splitter = JSONSplitter(source: text, layout: records.layout, limits: file.limits)
        do throws(FormatError) {
            first = try splitter.next()
        } catch {
            throw .format(error)
        }
        let found = first.map { JSONRecordParser.discover(in: $0, limits: file.limits).paths } ?? []
        let match = try PathMatcher(file.source).match(found)
        let slots = file.everyColumn ? PathMatcher.every(found, match) : match.slots
        layout = RawLayout(slots: slots)
        parser = JSONRecordParser(
            slots: KeyPaths(slots.map(\.heading), discovering: file.everyColumn), limits: file.limits)
        opening = FileUnderstanding(
            format: isLines ? .ndjson : .json, isCompressed: file.isCompressed, encoding: decoded.conclusion,
            recordsPath: Self.path(of: records.layout), mapped: match.mapped,
            ignored: match.ignored, missing: match.missing,
            notes: file.notes + decoded.notes
                + Self.notes(on: decoded.encoding, isSaid: !decoded.notes.isEmpty) + records.notes)
    }

    func next() throws(IntakeError) -> RawChunk? {
        let chunk: JSONChunk
        if let first {
            chunk = first
            self.first = nil
        } else {
            do throws(FormatError) {
                guard let following = try splitter.next() else { return textFaults.rest(layout) }
                chunk = following
            } catch {
                throw .format(error)
            }
        }
        let faults = textFaults.next(
            before: chunk.firstLine + chunk.bytes.count { $0 == 0x0A } + 1)
        return RawChunk { [layout, parser] in
            let table = parser.parse(chunk).adding(faults)
            return (RawBatch(layout: layout.adding(table.otherPaths), table: table), table.stoppedBy)
        }
    }

    private struct Place {
        let layout: JSONLayout
        var notes: [IntakeNote] = []
    }

    private static func records(of file: OpenedFile, _ head: [UInt8], isLines: Bool) -> Place {
        if isLines { return Place(layout: .lines) }
        if let pointer = file.source.recordsPath { return Place(layout: .array(pointer: pointer)) }
        let arrays = JSONArrayChoice(head: head, limits: file.limits)
        guard let first = arrays.best, !arrays.isCertain else {
            return Place(layout: JSONLayout.detect(head: head, limits: file.limits) ?? .array(pointer: ""))
        }
        let lists = arrays.candidates.map { array in
            RecordsChoice.List(
                path: array.pointer, keys: Set(array.keys), isLikely: arrays.rivals.contains(array))
        }
        let choice = RecordsChoice(lists, file.source)
        return Place(layout: .array(pointer: choice.best?.path ?? first.pointer), notes: choice.notes)
    }

    /// JSON is UTF-8 (RFC 8259, 8.1); what else comes is read all the same.
    private static func notes(on encoding: TextEncoding, isSaid: Bool) -> [IntakeNote] {
        guard encoding != .utf8, !isSaid else { return [] }
        return [
            IntakeNote(
                .unusualEncoding,
                "The file is in \(encoding.rawValue), and JSON is to be in UTF-8; it is read.")
        ]
    }

    private static func path(of layout: JSONLayout) -> String? {
        if case .array(let pointer) = layout { pointer } else { nil }
    }
}

/// The key at the end of a path to a value outside the records.
enum EnvelopePath {
    /// `/envelope/period` and `/submission/envelope/@period` both give `period`; a control total keeps its field:
    /// `control_totals/sex`.
    static func key(of path: String) -> String {
        let steps = path.split(separator: "/").map { $0.hasPrefix("@") ? String($0.dropFirst()) : String($0) }
        guard let last = steps.last else { return path }
        if steps.count >= 2, steps[steps.count - 2] == "control_totals" { return "control_totals/\(last)" }
        return last
    }
}
