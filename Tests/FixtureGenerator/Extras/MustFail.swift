/// Small files that must be refused, each named for its oddity.
enum MustFail {
    static var files: [GeneratedFile] {
        [
            GeneratedFile("\(folder)/empty.csv", ""),
            GeneratedFile("\(folder)/header-only.csv", heading),
            GeneratedFile("\(folder)/missing-mandatory-columns.csv", "sex,citizenship\nF,MDA\nF,ROU\n"),
            GeneratedFile("\(folder)/no-valid-field.csv", "colour,weight\nblue,12\ngreen,15\n"),
            GeneratedFile(
                "\(folder)/truncated.csv.gz", Array(Gzip.compressed(Array(rows.utf8)).dropLast(40))),
            GeneratedFile("\(folder)/broken.xml", xml),
            GeneratedFile("\(folder)/broken.json", json),
            GeneratedFile("\(folder)/nil-with-rows.csv", rows),
            GeneratedFile("\(folder)/nil-with-rows.csv.envelope.json", sidecar("\"nil_report\": true")),
            GeneratedFile("\(folder)/wrong-count.csv", rows),
            GeneratedFile("\(folder)/wrong-count.csv.envelope.json", sidecar("\"record_count\": 14")),
            GeneratedFile("\(folder)/unknown-key/pipeline.json", unknownKey),
            GeneratedFile("\(folder)/unknown-key/in/stays-2003-Q1.csv", rows),
        ]
    }

    private static let folder = "fixtures/must-fail"

    private static let heading =
        "stay_id,local_case_id,sex,minor_at_identification,citizenship,consent_stat_use,linkage_scope,"
        + "victim_status,identification_date,identification_area,entry_date,exit_date,shelter_type,"
        + "services_in_shelter\n"

    private static let rows =
        heading
        + "MF-1,MF/0001/03,F,N,MDA,Y,REGIONAL,IDENTIFIED_SERVICE,2003-01-20,SRB,2003-01-21,2003-02-20,"
        + "SHORT_TERM_RETURN,SHELTER|MEDICAL\n"
        + "MF-2,MF/0002/03,F,N,ROU,Y,REGIONAL,PRESUMED,2003-02-02,SRB,2003-02-02,,LONG_TERM_OPEN,SHELTER\n"

    private static func sidecar(_ oddity: String) -> String {
        """
        {
          "supplier_id": "SRB-TEST", "supplier_type": "NGO", "reporting_area": "SRB",
          "record_type": "SHELTER_STAY", "period": "2003-Q1", "prepared_on": "2003-04-10", \(oddity)
        }

        """
    }

    /// The record's end tag is missing.
    private static let xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:rcp:victim-assistance:1">
          <envelope><period>2003-Q1</period><supplier_id>SRB-TEST</supplier_id></envelope>
          <records>
            <record><stay_id>MF-1</stay_id><entry_date>2003-01-21</entry_date>
          </records>
        </submission>

        """

    /// The second record stops in the middle of a name.
    private static let json = """
        {"envelope": {"period": "2003-Q1", "supplier_id": "SRB-TEST"}, "records": [
          {"stay_id": "MF-1", "entry_date": "2003-01-21"},
          {"stay_id": "MF-2", "entry_da
        """

    /// `treshold` is misspelt.
    private static let unknownKey = """
        {
          "version": 1,
          "key": "../../keys/public-test.key",
          "organisations": [
            {"id": "SRB-TEST", "name": "A shelter", "type": "NGO", "area": "SRB",
             "reports": ["SHELTER_STAY"], "from": "2003-Q1"}
          ],
          "sources": [
            {"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "in/stays-{period}.csv"}
          ],
          "disclosure": {"treshold": 5}
        }

        """
}
