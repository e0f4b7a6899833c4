import Intake
import Languages
import Model
import Validation

extension OutputSchema {
    /// What `validate` prints, as `JSONReport` writes it.
    static let validate = OutputSchema(
        name: "validate", title: "What validate prints",
        description:
            "What was found in each file, and what would become of its records. Nothing is kept of them.",
        shape: .files(), definitions: definitions(of: fileKeys(of: validateOutcome)))

    /// What `import` and `run` print, as `JSONReport` writes it.
    static let `import` = OutputSchema(
        name: "import", title: "What import and run print",
        description: "What was found in each file, and what became of its records in the register.",
        shape: .files(with: [gaps, uncompared]),
        definitions: definitions(of: fileKeys(of: importOutcome) + [earlier]) + [.gap])

    private static let gaps = OutputKey(
        "gaps", .list(.defined("gap")), isAlwaysThere: false,
        "Quarters of this import for which an organisation sent nothing that sent something for the one before; left"
            + " out where there are none.")

    private static let uncompared = OutputKey(
        "uncompared", .list(.text), isAlwaysThere: false,
        "Why submissions were not held against earlier ones: what of the register could not be read back; left out where"
            + " all could.")

    private static let earlier = OutputKey(
        "earlier", .list(.defined("finding")), isAlwaysThere: false,
        "What was found against earlier submissions of the same organisation, once it was in the register; left out"
            + " where nothing was. It changes no verdict.")

    private static func definitions(of file: [OutputKey]) -> [Definition] {
        [
            Definition(name: "file", title: "What became of one file", shape: .object(file)), .totals,
            .reading, .skippedRow, .conclusions, .conclusion, .finding, .place,
        ]
    }

    private static func fileKeys(of outcome: [OutputKey]) -> [OutputKey] {
        [
            OutputKey(
                "file", .text, "The file, as seen from the configuration's folder; in an archive, both names."
            ),
            OutputKey(
                "verdict", .cases(of: ValidationReport.Verdict.self),
                "accepted: every record goes on, or was set apart for no fault of the data; accepted-in-part:"
                    + " some were rejected, the others go on; refused: nothing of the file goes on."),
            OutputKey("totals", .defined("totals"), "What became of its records."),
            OutputKey(
                "organisation", .text, isAlwaysThere: false,
                "The organisation that sends it; left out, as period and kind, where that could not be found out."
            ),
            OutputKey("period", .quarter, isAlwaysThere: false, "The reporting quarter."),
            OutputKey("kind", .oneOf(StatedFile.kinds), isAlwaysThere: false, "The kind of its records."),
        ] + outcome + [
            OutputKey(
                "reading", .defined("reading"), isAlwaysThere: false,
                "How it was understood; left out where it could not be read."),
            OutputKey(
                "findings", .list(.defined("finding")), "What was found, worst first, then most frequent."),
        ]
    }

    private static let validateOutcome = [
        OutputKey(
            "outcome", outcomes { $0 == .refused || $0 == .unreadable }, isAlwaysThere: false,
            "refused: too much of it is wrong; unreadable: it could not be read at all. Left out of other files."
        ),
        OutputKey(
            "submission", .orNull(.text), isAlwaysThere: false, "Null: a file that is checked gets no name."),
        OutputKey(
            "revision", .orNull(.ordinal), isAlwaysThere: false,
            "Revision of the submission, from 1, where outcome is there and it could be found out."),
    ]

    private static let importOutcome = [
        OutputKey(
            "outcome", outcomes { $0 != .checked },
            FileReport.Outcome.allCases.filter { $0 != .checked }.map { "\($0.rawValue): \($0.meaning)" }
                .joined(separator: "; ") + "."),
        OutputKey("submission", .orNull(.text), "The submission's name in the register, where it has one."),
        OutputKey(
            "revision", .orNull(.ordinal), "Revision of the submission, from 1, where it could be found out."),
    ]

    private static func outcomes(where isPossible: (FileReport.Outcome) -> Bool) -> OutputShape {
        .oneOf(FileReport.Outcome.allCases.filter(isPossible).map { $0.rawValue })
    }
}

extension OutputShape {
    fileprivate static func files(with others: [OutputKey] = []) -> OutputShape {
        .object(
            [
                OutputKey(
                    "language", .oneOf(Language.allCases.map(\.tag)),
                    "The language of messages and fixes; rules, codes and keys are the same in every one."),
                OutputKey(
                    "files", .list(.defined("file")), "The files, in the order in which they were read."),
            ] + others)
    }
}

extension OutputSchema.Definition {
    fileprivate static let gap = Self(
        name: "gap", title: "A quarter for which an organisation sent nothing",
        shape: .object([
            OutputKey("organisation", .text, "The organisation."),
            OutputKey("period", .quarter, "The quarter of which nothing is there."),
            OutputKey(
                "kind", .oneOf(StatedFile.kinds), "The kind of records that it sent for the one before."),
        ]))
    fileprivate static let totals = Self(
        name: "totals", title: "What became of a file's records: the last five add up to those read",
        shape: .object([
            OutputKey("read", .count, "Records that were read."),
            OutputKey(
                "accepted", .count, "Records that go on; where the file is refused, those that would have."),
            OutputKey("rejected", .count, "Records set aside for an error."),
            OutputKey(
                "duplicates", .count, "Records set aside because the same one stands in the file already."),
            OutputKey(
                "outOfPeriod", .count, "Records set aside because nothing of them falls into the quarter."),
            OutputKey("withoutConsent", .count, "Records of persons who did not agree to statistical use."),
        ]))

    fileprivate static let reading = Self(
        name: "reading", title: "How a file was understood",
        shape: .object(
            [
                OutputKey("format", .cases(of: SourceDescription.Format.self), "The format, by the content."),
                OutputKey("compressed", .flag, "Whether it is compressed by gzip."),
                OutputKey("conclusions", .defined("conclusions"), "What was concluded, how surely, and why."),
                OutputKey(
                    "ignored", .list(.orNull(.text)),
                    "Headings of columns that are not read, in file order; null for one that may not be shown."
                ),
            ] + OutputKey.skipped))
}

extension FileReport.Outcome {
    /// What the outcome means, in words.
    fileprivate var meaning: String {
        switch self {
        case .checked: "it was checked only"
        case .accepted: "it was taken into the register"
        case .unchanged: "the register has its content already"
        case .replaced: "it was taken into the register in place of an earlier revision"
        case .superseded: "it was taken into the register, which has a later revision already"
        case .withdrawn: "it was not taken, as its content was withdrawn before"
        case .refused: "it was not taken, as too much of it is wrong"
        case .unreadable: "it could not be read at all"
        }
    }
}
