import Formats
import Intake

/// Copies a delimited file or sheet row by row, in its order: all rows with what was found beside them, or the
/// rejected ones under the head of the file.
struct GridCopy {
    private let marked: MarkedSubmission
    private let head: GridCopyHead
    /// The first column of remarks: past every cell of the file.
    private let width: Int

    /// A copy of a file that was checked; nil where its records are no rows.
    ///
    /// - Throws: `PipelineError` where the file cannot be read again.
    init?(_ marked: MarkedSubmission) throws(PipelineError) {
        let adapter = try marked.rereading { () throws(IntakeError) in try marked.reading.copyAdapter() }
        guard let grid = adapter as? any GridAdapter else { return nil }
        self.marked = marked
        head = grid.copyHead
        var width = head.columnCount
        for line in head.lines { width = max(width, line.width) }
        while let lines = try marked.rereading({ () throws(IntakeError) in try grid.nextRows() }) {
            for line in lines { width = max(width, line.width) }
        }
        self.width = width
    }

    /// The form that a copy has unless its name says another.
    var form: CopyForm {
        if let delimiter = head.delimiter { return .csv(delimiter: delimiter) }
        let name = marked.reading.understanding.sheet?.name ?? ""
        return .workbook(sheet: XLSXSheetName.allowed(name, besides: []))
    }

    /// Begins a copy at a path.
    func file(_ path: String, _ form: CopyForm, _ kind: CopyKind) throws(PipelineError) -> CopyFile {
        try CopyFile(path, form, remarkColumn: width, headingRow: headingRow(in: kind))
    }

    /// Row of the headings in a copy.
    private func headingRow(in kind: CopyKind) -> Int? {
        guard kind == .rejected, !marked.reading.statesHeaderRow else { return head.headingRow }
        return head.lines.firstIndex { $0.row == head.headingRow }.map { factsBesideFile.count + $0 + 1 }
    }

    /// Facts that stood beside the file, and not in it, with the count of the rejected records.
    private var factsBesideFile: [(key: String, value: String)] {
        EnvelopeLines.wanted(marked.reading.sidecar, records: marked.rejectedCount).filter {
            !head.envelopeKeys.values.contains($0.key)
        }
    }

    /// Writes the copies that are wanted, in one walk over the file.
    func write(annotated: CopyFile?, rejected: CopyFile?) throws(PipelineError) {
        let adapter = try marked.rereading { () throws(IntakeError) in try marked.reading.copyAdapter() }
        guard let grid = adapter as? any GridAdapter else {
            throw IntakeError.changedMeanwhile.pipelineError(marked.file)
        }
        if let annotated { try writeHead(to: annotated) }
        if let rejected { try writeRejectedHead(to: rejected) }
        var marks = marked.marks.reader(in: marked.say)
        while let lines = try marked.rereading({ () throws(IntakeError) in try grid.nextRows() }) {
            for line in lines {
                let mark = marks.mark(at: line.row)
                try annotated?.pass(to: line.row)
                try annotated?.write(line, remarks: mark?.texts ?? nothing(beside: line), from: width)
                guard let mark, mark.isRejected else { continue }
                try rejected?.write(line, remarks: mark.texts, from: width)
            }
        }
        try marked.confirm(marks)
    }

    /// Empty cells beside a row that goes as far as the headings: it is not to become a short one. One that does not
    /// stays as short as it was.
    private func nothing(beside line: GridLine) -> [String] {
        line.cells.count < head.columnCount || line.cells.isEmpty || head.headingRow == nil ? [] : ["", ""]
    }

    private func writeHead(to file: CopyFile) throws(PipelineError) {
        for line in head.lines {
            try file.pass(to: line.row)
            try write(line, to: file)
        }
    }

    /// Writes the head with the count of the records that follow, and with the facts that stood beside the file.
    private func writeRejectedHead(to file: CopyFile) throws(PipelineError) {
        // A stated row of headings stays the row that it is.
        if !marked.reading.statesHeaderRow {
            for fact in factsBesideFile { try file.write(EnvelopeLines.line(fact)) }
        }
        for line in head.lines {
            if marked.reading.statesHeaderRow { try file.pass(to: line.row) }
            switch head.envelopeKeys[line.row] {
            case "record_count":
                try file.write(EnvelopeLines.line(("record_count", "\(marked.rejectedCount)")))
            default: try write(line, to: file)
            }
        }
    }

    private func write(_ line: GridLine, to file: CopyFile) throws(PipelineError) {
        let isHeading = line.row == head.headingRow
        try file.write(
            line, remarks: isHeading ? RemarkColumns.headings : [], from: width, isBold: isHeading)
    }
}

extension GridLine {
    /// Cells up to the last that holds something.
    fileprivate var width: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}

/// Facts of a submission as lines above the headings of a copy.
enum EnvelopeLines {
    /// The facts that may stand in lines, with the count of records that the copy has.
    static func wanted(_ entries: [EnvelopeEntry], records: Int) -> [(key: String, value: String)] {
        entries.compactMap { entry in
            // What adds up to the whole file's values does not hold for some of its records.
            guard EnvelopeKeys.all.contains(entry.key), !entry.value.isEmpty else { return nil }
            return (entry.key, entry.key == "record_count" ? "\(records)" : entry.value)
        }
    }

    /// The line that states a fact.
    static func line(_ fact: (key: String, value: String)) -> GridLine {
        GridLine(cells: ["#\(fact.key): \(fact.value)"])
    }
}
