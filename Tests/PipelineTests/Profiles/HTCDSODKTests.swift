import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Submissions of HTCDS's survey form, with made-up answers.
@Suite("Profile htcds-odk") struct HTCDSODKTests {
    private static let answers: [String: String] = [
        "start": "2024-02-10T09:12:44.000+01:00", "end": "2024-02-10T09:31:02.000+01:00",
        "con_Consent": "TRUE",
        "prs_First_Name": "Example", "prs_Second_Name": "Person", "prs_Birthdate": "2008-05-17",
        "prs_Gender": "Masculine", "prs_Citizenship": "AL", "prs_Email": "example@example.org",
        "vic_MethodOfRecruitment": "AtAPlaceOfBusiness ThroughFriendsOrSocialEvents",
        "vic_TraffickingStatus": "PossibleVictimOfTrafficking",
        "vic_TraffickingStatusDecisionMakingOrg": "NGO",
        "vic_Methods_of_Control": "PhysicalAbuse WithholdsDocuments Other",
        "vic_TypeOfExploitation": "ForcedBegging ForcedLabour",
        "vic_ForcedLabourIndustry": "A_AgricultureForestryAndFishing F_Construction",
        "cas_Status": "ClosedReferred", "cas_IncomingReferralDate": "2024-02-09",
        "cas_IncomingReferralDetails": "Free text on somebody", "__version__": "vSmt4GQA3C9uBMLPEVfgND",
        "meta/instanceID": "uuid:00000000-0000-0000-0000-000000000001",
    ]

    private func check(_ run: ProfileRun, records: Int = 1) {
        func each(_ text: String) -> [String] { Array(repeating: text, count: records) }
        #expect(run.errors == [])
        #expect(run.report.totals.read == records)
        #expect(run.report.totals.accepted == records)
        #expect(run.texts(.sex) == each("M"))
        #expect(run.texts(.citizenship) == each("ALB"))
        #expect(run.texts(.victimStatus) == each("PRESUMED"))
        #expect(run.texts(.statusAuthority) == each("NGO"))
        #expect(run.texts(.recruitmentMethod) == each("PLACE_OF_BUSINESS|FRIENDS_EVENTS"))
        #expect(run.texts(.meansOfControl) == each("PHYSICAL_ABUSE|WITHHOLDS_DOCUMENTS|OTHER"))
        #expect(run.texts(.exploitationForms) == each("LABOUR|BEGGING"))
        #expect(run.texts(.labourSector) == each("A|F"))
        #expect(run.texts(.caseStatus) == each("CLOSED_REFERRED"))
        #expect(run.texts(.identificationDate) == each("2024-02-09"))
        #expect(run.texts(.minorAtIdentification) == each("Y"))
        #expect(Set(run.texts(.caseKey)).count == records)
    }

    private static let form = Repository.shared("htcds/htcds_xlsform.xml")

    @Test(
        "an instance of the shipped form, as the survey program sends it",
        .enabled(if: form != nil, "the survey form is not here"))
    func instance() throws {
        let form = try String(contentsOf: try #require(Self.form), encoding: .utf8)
        let begin = try #require(form.range(of: "<instance>")?.upperBound)
        let end = try #require(form.range(of: "</instance>")?.lowerBound)
        var instance = String(form[begin..<end])
        for (path, answer) in Self.answers {
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            #expect(instance.contains("<\(name)/>"), "\(name)")
            instance = instance.replacing("<\(name)/>", with: "<\(name)>\(answer)</\(name)>")
        }
        check(try ProfileRun("htcds-odk", "<?xml version='1.0' ?>" + instance, file: "instance.xml"))
    }

    @Test("an instance with its questions in groups")
    func groupedInstance() throws {
        func elements(_ names: [String]) -> String {
            names.map { "<\($0)>\(Self.answers[$0] ?? "")</\($0)>" }.joined()
        }
        let person = ProfileBookTests.odk.filter { $0.hasPrefix("prs_") || $0.hasPrefix("con_") }
        let victim = ProfileBookTests.odk.filter { $0.hasPrefix("vic_") || $0.hasPrefix("cas_") }
        let text = """
            <data id="htcds_xlsform" version="1"><start/><end/><person>\(elements(person))</person>\
            <case><facts>\(elements(victim))</facts></case><__version__/>\
            <meta><instanceID>uuid:1</instanceID></meta></data>
            """
        check(try ProfileRun("htcds-odk", text, file: "instance.xml"))
    }

    /// A table of two submissions under headings made of each question's path.
    private func table(_ heading: (String) -> String) -> String {
        let names = ProfileBookTests.odk
        let rows = (1...2).map { number in
            names.map { name in
                name == "meta/instanceID" ? "uuid:\(number)" : Self.answers[name] ?? ""
            }.joined(separator: ",")
        }
        return ([names.map(heading).joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    }

    @Test("tables exported from it, with and without names of groups before the headings")
    func tables() throws {
        check(try ProfileRun("htcds-odk", table { $0 }), records: 2)
        check(try ProfileRun("htcds-odk", table { "data-" + $0.replacing("/", with: "-") }), records: 2)
        check(try ProfileRun("htcds-odk", table { "group/" + $0 }), records: 2)
        check(try ProfileRun("htcds-odk", table { $0 == "meta/instanceID" ? "KEY" : $0 }), records: 2)
    }
}
