import Formats
import Intake
import Model
import Validation

extension Pipeline {
    /// Checks one file as `validate` does, and writes the copies of it that are wanted, each with a sentence about it.
    ///
    /// - Throws: `PipelineError` where what is stated cannot be used, where the file holds several files of records,
    ///   or where a copy cannot be written. Then no copy is written that was not complete.
    public func validate(
        _ path: String, as stated: StatedFile, copying request: CopyRequest
    ) throws(PipelineError) -> (report: ImportReport, told: [String]) {
        let places = CopyPlaces(request, configuration: configuration)
        try places.check(against: path)
        let (source, facts) = try self.source(of: path, stated)
        var checkpoint = checkpoint
        checkpoint.keepsRemarks = true
        let passed = checkpoint.passes(
            path, source: source, facts: facts, anonymising: nil, progress: told(path))
        guard passed.count == 1 else {
            throw .usage(
                "\(path) holds \(passed.count) files of records: take them out of the archive and check one at a"
                    + " time with --annotated or --rejected.")
        }
        var report = ImportReport()
        report.files = passed.map(\.report)
        guard var marked = passed[0].marked else {
            return (report, ["No copy was written: \(path) cannot be read to its end. Mend that first."])
        }
        marked.say = request.say
        return (report, try copies(of: marked, request))
    }

    private func copies(
        of marked: MarkedSubmission, _ request: CopyRequest
    ) throws(PipelineError) -> [String] {
        var told: [String] = []
        var request = request
        if let path = request.rejected, marked.rejectedCount == 0 {
            request.rejected = nil
            let older = FileStamp(path: path) == nil ? "" : " What is there is from another time."
            told.append("No record is rejected: \(path) was not written.\(older)")
        }
        guard !request.isEmpty else { return told }
        if let grid = try GridCopy(marked) {
            let (annotated, rejected) = try request.files { path, kind throws(PipelineError) in
                try grid.file(path, CopyPlaces.form(of: path, unlessSaid: grid.form), kind)
            }
            try grid.write(annotated: annotated, rejected: rejected)
            try finish([annotated, rejected])
        } else {
            let records = try RecordCopy(marked, threads: options.threads)
            let (annotated, rejected) = try request.files { path, kind throws(PipelineError) in
                try records.file(path, CopyPlaces.form(of: path, unlessSaid: CopyPlaces.usual), kind)
            }
            try records.write(annotated: annotated, rejected: rejected)
            try finish([annotated, rejected])
        }
        told.append(request.words)
        if let path = request.rejected { told.append(marked.nextStep(path)) }
        return told
    }

    /// Puts all in their places, once all are complete.
    private func finish(_ files: [CopyFile?]) throws(PipelineError) {
        for file in files { try file?.complete() }
        for file in files { try file?.finish() }
    }
}

extension MarkedSubmission {
    /// What to do with the rejected rows.
    fileprivate func nextStep(_ path: String) -> String {
        let like = reading.path == "-" ? [] : ["--as \(reading.path)"]
        let words = (["clearingpoint validate"] + like + reading.evidentOptions + [path]).joined(
            separator: " ")
        return
            "Mend \(path) as its last column says, then check it, with the other options of this run if it has any: "
            + words
    }
}

extension CopyRequest {
    /// Begins the files that are wanted.
    fileprivate func files(
        _ begin: (String, CopyKind) throws(PipelineError) -> CopyFile
    ) throws(PipelineError) -> (annotated: CopyFile?, rejected: CopyFile?) {
        let first = try annotated.map { path throws(PipelineError) in try begin(path, .annotated) }
        return (first, try rejected.map { path throws(PipelineError) in try begin(path, .rejected) })
    }

    /// What was written, and what that asks of whoever has it.
    fileprivate var words: String {
        let written = [annotated, rejected].compactMap { $0 }
        let (they, them) = written.count == 1 ? ("It holds", "it") : ("They hold", "them")
        return
            "Written: \(written.joined(separator: " and ")). \(they) personal data, as the submission does: keep"
            + " \(them) as safe, and delete \(them) when you are done."
    }
}
