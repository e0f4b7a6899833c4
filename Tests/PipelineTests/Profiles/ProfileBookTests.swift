import Formats
import Foundation
import Intake
import Model
import TestSupport
import Testing

@testable import Pipeline

@Suite("ProfileBook") struct ProfileBookTests {
    private let book = ProfileBook(configuration: "pipeline.json")

    static let kAnonymised = """
        yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry citizenship \
        meansOfControlDebtBondage meansOfControlTakesEarnings meansOfControlRestrictsFinancialAccess \
        meansOfControlThreats meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse meansOfControlSexualAbuse \
        meansOfControlFalsePromises meansOfControlPsychoactiveSubstances meansOfControlRestrictsMovement \
        meansOfControlRestrictsMedicalCare meansOfControlExcessiveWorkingHours meansOfControlUsesChildren \
        meansOfControlThreatOfLawEnforcement meansOfControlWithholdsNecessities meansOfControlWithholdsDocuments \
        meansOfControlOther meansOfControlNotSpecified meansOfControlConcatenated isForcedLabour isSexualExploit \
        isOtherExploit isSexAndLabour isForcedMarriage isForcedMilitary isOrganRemoval isSlaveryAndPractices \
        typeOfExploitConcatenated typeOfLabourAgriculture typeOfLabourAquafarming typeOfLabourBegging \
        typeOfLabourConstruction typeOfLabourDomesticWork typeOfLabourHospitality typeOfLabourIllicitActivities \
        typeOfLabourManufacturing typeOfLabourMiningOrDrilling typeOfLabourPeddling typeOfLabourTransportation \
        typeOfLabourOther typeOfLabourNotSpecified typeOfLabourConcatenated typeOfSexProstitution \
        typeOfSexPornography typeOfSexRemoteInteractiveServices typeOfSexPrivateSexualServices \
        typeOfSexConcatenated isAbduction RecruiterRelationship CountryOfExploitation \
        recruiterRelationIntimatePartner recruiterRelationFriend recruiterRelationFamily recruiterRelationOther \
        recruiterRelationUnknown
        """.split(separator: " ").map { String($0) }

    static let synthetic = """
        yearOfRegistration gender ageBroad citizenship CountryOfExploitation traffickMonths meansDebtBondageEarnings \
        meansThreats meansAbusePsyPhySex meansFalsePromises meansDrugsAlcohol meansDenyBasicNeeds \
        meansExcessiveWorkHours meansWithholdDocs isForcedLabour isSexualExploit isOtherExploit \
        typeOfLabourAgriculture typeOfLabourConstruction typeOfLabourDomesticWork typeOfLabourHospitality \
        typeOfSexProstitution typeOfSexPornography recruiterRelationIntimatePartner recruiterRelationFriend \
        recruiterRelationFamily recruiterRelationOther
        """.split(separator: " ").map { String($0) }

    /// The system names of HTCDS's Excel templates, and the labels below them.
    static let excelSystem = [
        "", "cas_CaseOwner", "prs_Salutation", "prs_FirstName", "prs_SecondName", "con_Consent",
        "prs_Birthdate", "prs_Gender", "prs_Citizenship", "prs_Title", "prs_Email", "prs_HomePhone",
        "prs_MobilePhone", "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet",
        "prs_MailingPostalCode", "vic_TraffickingStatus", "vic_TraffickinStatusDecisionMakingOrg",
        "vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_MethodsOfControl",
        "vic_TypeOfExploitation", "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation",
        "vic_LocationOfExploitation", "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate",
        "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral", "cas_IncomingReferralDetails",
        "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker", "", "cas_OutgoingReferralDate",
        "cas_OutgoingReferralDetails", "cas_ReasonForCaseClosure",
    ]
    static let excelLabels = [
        "", "Case Owner", "Salutation", "First Name", "Second Name", "Consent", "Birthdate", "Gender",
        "Citizenship", "Title", "Email", "Home Phone", "Mobile Phone", "Mailing Street", "Mailing City",
        "Mailing State/Province", "Mailing Zip/Postal Code", "Mailing Country", "Trafficking Status",
        "Trafficking Status Decision Making Organization", "Method of Recruitment", "Location of Recruitment",
        "Methods of Control", "Type of Exploitation", "Forced Labour Industry", "Type of Sex Exploitation",
        "Location of Exploitation", "Status", "Referring Organisation", "Incoming Referral Date",
        "Referring Primary Case Worker", "Reason for Incoming Referral", "Incoming Referral Details",
        "Referred Organisation", "Referred Primary Case Worker", "Reason for Outgoing Referral",
        "Outgoing Referral Date", "Outgoing Referral Details", "Reason for Case Closure",
    ]

    static let odk = [
        "start", "end", "con_Consent", "prs_Salutation", "prs_First_Name", "prs_Second_Name", "prs_Birthdate",
        "prs_Gender", "prs_Citizenship", "prs_Title", "prs_Email", "prs_HomePhone", "prs_MobilePhone",
        "prs_MailingCity", "prs_MailingCountry", "prs_MailingState", "prs_MailingStreet",
        "prs_MailingPostalCode", "vic_MethodOfRecruitment", "vic_LocationOfRecruitment",
        "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg", "vic_Methods_of_Control",
        "vic_TypeOfExploitation", "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation",
        "vic_LocationOfExploitation", "cas_Status", "cas_ReferringOrganisation", "cas_IncomingReferralDate",
        "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral", "cas_IncomingReferralDetails",
        "__version__", "meta/instanceID",
    ]

    @Test("the profiles that ship with the program are found, with title and kind")
    func entries() {
        #expect(
            book.entries.map(\.name) == [
                "ctdc-derived-2020", "ctdc-k-anonymised", "ctdc-synthetic", "htcds-excel", "htcds-odk",
                "rcp-standard",
            ])
        #expect(book.entries.allSatisfy { !$0.title.isEmpty })
        #expect(book.kind(of: "htcds-odk") == .caseRecord)
        #expect(book.kind(of: "rcp-standard") == nil)
        #expect(book.kind(of: nil) == nil)
    }

    @Test(
        "each layout is known by its headings",
        arguments: [
            ("ctdc-k-anonymised", kAnonymised), ("ctdc-synthetic", synthetic), ("htcds-excel", excelSystem),
            ("htcds-excel", excelLabels), ("htcds-odk", odk),
            ("htcds-odk", odk.map { "data-" + $0 }), ("htcds-odk", odk.map { "case/" + $0 }),
            (
                "ctdc-derived-2020",
                [
                    "", "yearOfRegistration", "Datasource", "gender", "ageBroad", "citizenship",
                    "isForcedLabour", "control_category", "RecruiterCategory", "ExploitType", "Labor_Type",
                ]
            ),
        ])
    func known(_ name: String, _ headings: [String]) {
        let found = book.recognise(headings: headings)
        #expect(found?.name == name)
        #expect(found?.score == 1)
    }

    @Test("some columns may be gone, and the score says so; too many, and nothing is said")
    func partly() throws {
        let less = Self.synthetic.filter { !["meansThreats", "traffickMonths"].contains($0) }
        let found = try #require(book.recognise(headings: less))
        #expect(found.name == "ctdc-synthetic")
        #expect(found.score == 0.83)
        #expect(book.recognise(headings: Array(Self.synthetic.prefix(9))) == nil)
    }

    @Test("our own form is known by its names")
    func own() throws {
        let found = book.recognise(headings: ["local_case_id", "sex", "entry_date", "exit_date", "extra"])
        #expect(found?.name == "rcp-standard")
        #expect(found?.score == 0.8)
        #expect(book.recognise(headings: ["services_received/@start", "sex", "citizenship"])?.score == 1)
    }

    @Test(
        "a partner's own headings are of no known layout",
        arguments: ["Pol;Datum prijema;Ime", "sex;x;y;z", ""])
    func foreign(_ headings: String) {
        #expect(book.recognise(headings: headings.split(separator: ";").map { String($0) }) == nil)
    }

    @Test("a profile beside the configuration comes before one of that name with the program")
    func ownFirst() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            #"{"title": "Ours", "kind": "SHELTER_STAY", "matches": [["a1", "b1", "c1"]], "mapping": {"a1": "sex"}}"#,
            to: "schemas/profiles/htcds-odk.json")
        try sandbox.write("[", to: "schemas/profiles/broken.json")
        let book = ProfileBook(configuration: sandbox.path("pipeline.json"))
        #expect(book.entries.first { $0.name == "htcds-odk" }?.title == "Ours")
        #expect(book.recognise(headings: ["c1", "b1", "a1"])?.name == "htcds-odk")
        #expect(!book.entries.contains { $0.name == "broken" })
        #expect(book.entries.contains { $0.name == "ctdc-synthetic" })
    }

    @Test("every shipped profile reads without a problem, from anywhere")
    func shippedRead() throws {
        for entry in book.entries {
            var reader = ConfigurationReader(path: "/nowhere/at/all/pipeline.json")
            let description = try reader.description(profile: entry.name)
            #expect(description.mapping.isEmpty == (entry.name == "rcp-standard"), "\(entry.name)")
            #expect(!description.mapping.contains { !$0.isOptional }, "\(entry.name)")
        }
    }

    @Test("an unknown profile is told with the nearest name")
    func unknown() {
        var reader = ConfigurationReader(path: "pipeline.json")
        #expect(throws: PipelineError.self) { try reader.description(profile: "htcds-exel") }
        #expect(reader.problems.first?.message.contains("Did you mean \"htcds-excel\"?") ?? false)
    }

    @Test("other names for a column that the mapping does not name, or flags that are none, are told")
    func problems() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(
            #"""
            {"title": "T", "mapping": {"Pol": "sex"}, "otherNames": {"Poll": "Spol", "Pol": 3},
             "passOverGroups": "yes", "numberRecords": 1}
            """#, to: "own.json")
        var reader = ConfigurationReader(path: sandbox.path("pipeline.json"))
        #expect(throws: PipelineError.self) { try reader.description(profile: path) }
        let told = reader.problems.map { "\($0.pointer) \($0.message)" }
        #expect(told.count == 4)
        #expect(told.contains { $0.hasPrefix("/otherNames/Poll") && $0.contains("Did you mean \"Pol\"?") })
        #expect(told.contains { $0.hasPrefix("/otherNames/Pol A heading") })
        #expect(told.contains { $0.hasPrefix("/passOverGroups") })
        #expect(told.contains { $0.hasPrefix("/numberRecords") })
    }

    @Test("profiles are listed and explained")
    func explained() throws {
        #expect(Reference.text(of: .profiles).contains("htcds-odk"))
        let text = try Reference.explanation(of: "ctdc-synthetic")
        #expect(text.hasPrefix("ctdc-synthetic: CTDC Global Synthetic Dataset"))
        #expect(text.contains("numberRecords"))
    }
}
