import Pipeline

/// How an import or validation ends.
enum ImportVerdict {
    /// 0 when all data is good, 1 when some was found wanting, 3 when a file could not be read.
    static func exitCode(of report: ImportReport) -> ExitCode {
        if report.files.contains(where: { $0.outcome == .unreadable }) { return .inputOutput }
        return report.hasErrors ? .wanting : .done
    }
}
