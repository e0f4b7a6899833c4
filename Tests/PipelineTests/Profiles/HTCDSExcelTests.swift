import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// HTCDS's Excel templates, filled in with made-up cases.
@Suite("Profile htcds-excel") struct HTCDSExcelTests {
    /// Two made-up cases, and what stands in their cells, by system name.
    private static let cases: [[String: String]] = [
        [
            "cas_CaseOwner": "Somebody", "prs_FirstName": "Example", "prs_SecondName": "Person",
            "con_Consent": "TRUE",
            "prs_Birthdate": "1999-05-17", "prs_Gender": "Feminine",
            "prs_Citizenship": "Moldova, Republic of;Romania",
            "prs_MailingCity": "Street 1", "vic_TraffickingStatus": "Actual victim of trafficking",
            "vic_TraffickinStatusDecisionMakingOrg": "Court or prosecution",
            "vic_MethodOfRecruitment": "At work;Through online social networks",
            "vic_MethodsOfControl": "Threats of law enforcement;Debt bondage;Threatens children/family",
            "vic_TypeOfExploitation": "Forced labour;Sexual exploitation",
            "vic_ForcedLabourIndustry":
                "Water supply; sewerage, waste management and remediation;Construction",
            "vic_TypeOfSexExploitation": "Prostitution", "cas_Status": "Follow up",
            "cas_IncomingReferralDate": "2024-02-03",
        ],
        [
            "con_Consent": "No", "prs_Gender": "Not Specified/Unknown", "prs_Citizenship": "UA",
            "vic_TraffickingStatus": "PossibleVictimOfTrafficking", "vic_TypeOfExploitation": "ForcedBegging",
            "cas_Status": "ClosedReferred", "cas_IncomingReferralDate": "2024-03-13",
        ],
        [
            "con_Consent": "Yes", "prs_Gender": "TransgenderFeminine", "prs_Citizenship": "UA",
            "vic_TraffickingStatus": "PossibleVictimOfTrafficking", "vic_TypeOfExploitation": "Servitude",
            "vic_ForcedLabourIndustry": "T_ActivitiesOfHouseholdsAsEmployers", "cas_Status": "Active",
            "cas_IncomingReferralDate": "2024-03-31",
        ],
    ]

    /// The sheet as CSV: the heading rows, the cases after running numbers, and the template's empty rows.
    private func sheet(_ headings: [[String]]) -> String {
        let names = ProfileBookTests.excelSystem
        var rows = headings
        for (number, values) in Self.cases.enumerated() {
            rows.append(["\(number + 1)"] + names.dropFirst().map { values[$0] ?? "" })
        }
        for number in 4...12 { rows.append(["\(number)"] + names.dropFirst().map { _ in "" }) }
        return rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n") + "\n"
    }

    private func check(_ run: ProfileRun) {
        #expect(run.errors == [])
        #expect(run.report.totals.read == 3)
        #expect(run.report.totals.withoutConsent == 1)
        #expect(run.report.totals.accepted == 2)
        #expect(run.texts(.sex) == ["F", "_O"])
        #expect(run.texts(.genderIdentity) == ["FEMININE", "TRANSGENDER_FEMININE"])
        #expect(run.texts(.citizenship) == ["MDA|ROU", "UKR"])
        #expect(run.texts(.victimStatus) == ["IDENTIFIED_FORMAL", "PRESUMED"])
        #expect(run.texts(.statusAuthority) == ["PROSECUTION_COURT", ""])
        #expect(run.texts(.recruitmentMethod) == ["AT_WORK|ONLINE_SOCIAL_NETWORKS", ""])
        #expect(
            run.texts(.meansOfControl) == [
                "THREATS_LAW_ENFORCEMENT|THREATENS_CHILDREN_FAMILY|DEBT_BONDAGE", "",
            ])
        #expect(run.texts(.exploitationForms) == ["SEX_PROSTITUTION|SEX_NFS|LABOUR", "DOMESTIC_SERVITUDE"])
        #expect(run.texts(.labourSector) == ["E|F", "T"])
        #expect(run.texts(.caseStatus) == ["FOLLOW_UP", "ACTIVE"])
        #expect(run.texts(.identificationDate) == ["2024-02-03", "2024-03-31"])
        #expect(run.texts(.minorAtIdentification) == ["N", ""])
        #expect(run.texts(.linkageScope) == ["SUPPLIER", "SUPPLIER"])
        #expect(Set(run.texts(.caseKey)).count == 2)
    }

    @Test("both heading rows, as the template has them: system names are read, empty rows are no records")
    func bothRows() throws {
        check(
            try ProfileRun(
                "htcds-excel", sheet([ProfileBookTests.excelSystem, ProfileBookTests.excelLabels])))
    }

    @Test("one row of either kind is read as well")
    func oneRow() throws {
        check(try ProfileRun("htcds-excel", sheet([ProfileBookTests.excelSystem])))
        check(try ProfileRun("htcds-excel", sheet([ProfileBookTests.excelLabels])))
    }

    @Test("the misspelt system name is read in its right spelling too")
    func spelling() throws {
        let names = ProfileBookTests.excelSystem.map { $0.replacing("Traffickin", with: "Trafficking") }
            .map { $0.replacing("Traffickingg", with: "Trafficking") }
        #expect(names.contains("vic_TraffickingStatusDecisionMakingOrg"))
        check(try ProfileRun("htcds-excel", sheet([names])))
    }

    @Test(
        "the shipped templates, filled in by a spreadsheet library: as workbooks, and saved as CSV",
        .enabled(if: template != nil, "the templates are not here"),
        .enabled(if: Python.has("openpyxl"), "there is no python3 with openpyxl"))
    func templates() throws {
        let folder = try #require(Self.template).deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("HTCDS Excel") && $0.contains("v2.0.xls") }.sorted()
        #expect(names.count == 3)
        let filled = Dictionary(uniqueKeysWithValues: Self.cases.enumerated().map { ("\($0)", $1) })
        let cells = String(decoding: try JSONSerialization.data(withJSONObject: filled), as: UTF8.self)
        for name in names {
            let sandbox = try Sandbox()
            let workbook = sandbox.path("cases.xlsx")
            let arguments = [folder.appending(path: name).path, cells, workbook]
            let text = String(decoding: try Python.run(Self.script, arguments), as: UTF8.self)
            check(try ProfileRun("htcds-excel", text))
            check(try ProfileRun("htcds-excel", path: workbook, in: sandbox))
        }
    }

    private static let template = Repository.shared("htcds/HTCDS Excel Spreadsheet v2.0.xlsx")

    /// Fills the first sheet's rows below the headings, dates as dates; prints the sheet as CSV and saves it.
    private static let script = """
        import csv, datetime, json, sys, warnings
        import openpyxl
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        columns = {cell.value: cell.column for cell in sheet[1] if cell.value}
        for number, values in json.loads(sys.argv[2]).items():
            for name, text in values.items():
                sheet.cell(row=3 + int(number), column=columns[name], value=text)
        out = csv.writer(sys.stdout, lineterminator="\\n")
        for row in sheet.iter_rows(max_row=60, values_only=True):
            out.writerow(["" if cell is None else cell for cell in row])
        for row in sheet.iter_rows(min_row=3, max_row=10):
            for cell in row:
                if cell.column in (columns["prs_Birthdate"], columns["cas_IncomingReferralDate"]) and cell.value:
                    cell.value = datetime.date.fromisoformat(cell.value)
        book.save(sys.argv[3])
        """
}
