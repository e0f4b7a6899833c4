import Formats
import Intake
import Validation

/// Copies the records of an XML or JSON document as rows, one a record, under the paths as `inspect` names them.
///
/// The items of a list stand in one cell, parted by `|`, as reading parts them again.
struct RecordCopy {
    private let marked: MarkedSubmission
    private let threads: Int
    private let paths: [String]
    private let envelope: [EnvelopeEntry]

    /// A copy of a document that was checked.
    ///
    /// - Throws: `PipelineError` where it cannot be read again.
    init(_ marked: MarkedSubmission, threads: Int) throws(PipelineError) {
        self.marked = marked
        self.threads = threads
        // Paths may come late, and the facts of the submission after the records.
        let adapter = try marked.rereading { () throws(IntakeError) in try marked.reading.copyAdapter() }
        var paths = adapter.layout.slots.map(\.heading)
        var known = Set(paths)
        let walk = ChunkWalk(adapter, threads: threads) { $0.layout.slots.map(\.heading) }
        while let part = walk.next() {
            for path in part where known.insert(path).inserted { paths.append(path) }
        }
        if let stop = walk.stop { throw stop.pipelineError(marked.file) }
        // What a record misses has a column to be filled in.
        for path in marked.marks.remarks.distinct.compactMap(\.column) where known.insert(path).inserted {
            paths.append(path)
        }
        self.paths = paths.filter { !RemarkColumns.headings.contains($0) }
        envelope = adapter.envelope
    }

    /// Begins a copy at a path.
    func file(_ path: String, _ form: CopyForm, _ kind: CopyKind) throws(PipelineError) -> CopyFile {
        try CopyFile(path, form, remarkColumn: paths.count, headingRow: facts(for: kind).count + 1)
    }

    private func facts(for kind: CopyKind) -> [(key: String, value: String)] {
        let count = kind == .rejected ? marked.rejectedCount : marked.marks.remarks.count
        return EnvelopeLines.wanted(envelope + marked.reading.sidecar, records: count)
    }

    /// Writes the copies that are wanted, in one walk over the document.
    func write(annotated: CopyFile?, rejected: CopyFile?) throws(PipelineError) {
        if let annotated { try writeHead(to: annotated, .annotated) }
        if let rejected { try writeHead(to: rejected, .rejected) }
        let adapter = try marked.rereading { () throws(IntakeError) in try marked.reading.copyAdapter() }
        let walk = ChunkWalk(adapter, threads: threads) { [paths] in $0.lines(under: paths) }
        var marks = marked.marks.reader(in: marked.say)
        while let lines = walk.next() {
            for line in lines {
                let mark = marks.mark(at: line.row)
                try annotated?.write(line, remarks: mark?.texts ?? ["", ""], from: paths.count)
                guard let mark, mark.isRejected else { continue }
                try rejected?.write(line, remarks: mark.texts, from: paths.count)
            }
        }
        if let stop = walk.stop { throw stop.pipelineError(marked.file) }
        try marked.confirm(marks)
    }

    private func writeHead(to file: CopyFile, _ kind: CopyKind) throws(PipelineError) {
        for fact in facts(for: kind) { try file.write(EnvelopeLines.line(fact)) }
        try file.write(
            GridLine(cells: paths), remarks: RemarkColumns.headings, from: paths.count, isBold: true)
    }
}

extension RawBatch {
    /// The records as rows under these paths; the row's number is that of the record.
    fileprivate func lines(under paths: [String]) -> [GridLine] {
        let slots = Dictionary(
            layout.slots.enumerated().map { ($0.element.heading, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        return (0..<count).map { record in
            let cells = paths.map { path -> String in
                guard let slot = slots[path] else { return "" }
                let range = table.range(record: record, slot: slot)
                guard table.kind(record: record, slot: slot) == .list else { return table.text(range) }
                return table.text(range).split(
                    separator: "\u{1E}", omittingEmptySubsequences: false
                ).map { $0.split(separator: "\u{1F}").joined(separator: ",") }.joined(separator: "|")
            }
            return GridLine(row: firstRecord + record, cells: cells)
        }
    }
}
