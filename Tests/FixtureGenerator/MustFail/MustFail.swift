/// Small files that must be refused, each named for its oddity, and the page that lists them.
enum MustFail {
    static let folder = "fixtures/must-fail"

    static var files: [GeneratedFile] {
        cases.flatMap { $0.files } + [
            GeneratedFile("\(folder)/README.md", page),
            GeneratedFile("\(folder)/limits/pipeline.json", limits),
            GeneratedFile("\(folder)/unknown-key/pipeline.json", unknownKey),
            GeneratedFile("\(folder)/unknown-key/in/stays-2003-Q1.csv", rows),
            GeneratedFile("\(folder)/heading-twice/pipeline.json", headingTwice),
            GeneratedFile("\(folder)/table-schema/pipeline.json", withTableSchema),
            GeneratedFile("\(folder)/table-schema/columns.json", tableSchema),
        ]
    }

    static var cases: [MustFailCase] {
        tables + documents + otherKinds + archives + workbooks + beyondLimits + warned
    }

    /// The columns of a stay that is accepted.
    static let heading =
        "stay_id,local_case_id,sex,minor_at_identification,citizenship,consent_stat_use,linkage_scope,"
        + "victim_status,identification_date,identification_area,entry_date,exit_date,shelter_type,"
        + "age_group_id,assistance_decision,assistance_offered,case_status,country_exploitation,exploitation_forms,"
        + "services_in_shelter\n"

    /// Two stays that are accepted.
    static let row1 =
        "MF-1,MF/0001/03,F,N,MDA,Y,REGIONAL,IDENTIFIED_SERVICE,2003-01-20,SRB,2003-01-21,2003-02-20,"
        + "SHORT_TERM_RETURN,Y21T23,ACCEPTED,Y,ACTIVE,SRB,SEX_PROSTITUTION,SHELTER|MEDICAL\n"
    static let row2 =
        "MF-2,MF/0002/03,F,N,ROU,Y,REGIONAL,PRESUMED,2003-02-02,SRB,2003-02-02,2003-03-01,SHORT_TERM_RETURN,"
        + "Y24T26,ACCEPTED,Y,ACTIVE,SRB,SEX_PROSTITUTION,SHELTER\n"
    static let rows = heading + row1 + row2

    /// The cells of `heading` and of the two stays.
    static let cells = [heading, row1, row2].map { $0.dropLast().split(separator: ",").map { String($0) } }

    static func bytes(_ text: some StringProtocol) -> [UInt8] { Array(text.utf8) }

    static func sidecar(_ oddity: String) -> String {
        """
        {
          "supplier_id": "SRB-TEST", "supplier_type": "NGO", "reporting_area": "SRB",
          "record_type": "SHELTER_STAY", "period": "2003-Q1", "prepared_on": "2003-04-10", \(oddity)
        }

        """
    }

    private static var page: String {
        """
        # Files that must fail

        One small file for each way in which a submission can be no good, named for it. Written by the generator, which
        makes this page from the same list; `Tests/PipelineTests/MustFailTests.swift` reads the table and demands of each
        file that `validate` tells the rule, that `validate` and `inspect` end with these codes, and that the words stand in
        the first ten lines that `validate` prints; and that no error, limit or fault of the readers is without its file.

        The files are taken for stays of 2003-Q1, unless they say something else. Those in `limits/` are read with the
        limits of `limits/pipeline.json`, which are low, so that the files can be small; those in `warned/` are accepted, and
        something is told of them. `unknown-key/pipeline.json` is a configuration with `treshold` for `threshold`.

        | File | What is wrong | Error | Rule | Exit | Words | With |
        |---|---|---|---|---|---|---|

        """ + cases.map { $0.line }.joined()
    }

    private static let organisations = """
        "organisations": [
            {"id": "SRB-TEST", "name": "A shelter", "type": "NGO", "area": "SRB",
             "reports": ["SHELTER_STAY"], "from": "2003-Q1"}
          ]
        """

    /// `treshold` is misspelt.
    private static let unknownKey = """
        {
          "version": 1,
          "key": "../../keys/public-test.key",
          \(organisations),
          "sources": [
            {"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "in/stays-{period}.csv"}
          ],
          "disclosure": {"treshold": 5}
        }

        """

    /// The mapping names a heading that the file has twice.
    private static let headingTwice = """
        {
          "version": 1,
          \(organisations),
          "sources": [
            {"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "stays-{period}.csv",
             "mapping": {"Datum": "entry_date"}}
          ]
        }

        """

    /// The columns of the file are checked against a table schema.
    private static let withTableSchema = """
        {
          "version": 1,
          \(organisations),
          "sources": [
            {"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "stays-{period}.csv",
             "tableSchema": "columns.json"}
          ]
        }

        """

    private static let tableSchema = """
        {
          "fields": [
            {"name": "local_case_id", "constraints": {"required": true, "pattern": "MF/\\\\d{4}/\\\\d{2}"}},
            {"name": "entry_date", "type": "date"}
          ],
          "primaryKey": "local_case_id"
        }

        """
}
