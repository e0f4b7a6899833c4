import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// CTDC's layouts, with made-up rows under their headings.
@Suite("Profiles of CTDC") struct CTDCProfilesTests {
    private func table(
        _ headings: [String], filler: String, separator: String = ",", _ rows: [[String: String]]
    ) -> String {
        let lines = rows.map { row in headings.map { row[$0] ?? filler }.joined(separator: separator) }
        return ([headings.joined(separator: separator)] + lines).joined(separator: "\n") + "\n"
    }

    private let kAnonymised: [[String: String]] = [
        [
            "yearOfRegistration": "2016", "gender": "Female", "ageBroad": "9--17", "majorityStatus": "Minor",
            "citizenship": "MD", "meansOfControlDebtBondage": "1", "meansOfControlFalsePromises": "0",
            "meansOfControlConcatenated": "Debt bondage", "isForcedLabour": "0", "isSexualExploit": "1",
            "typeOfSexProstitution": "1", "CountryOfExploitation": "BA", "recruiterRelationFriend": "1",
        ],
        [
            "yearOfRegistration": "2010", "gender": "Male", "citizenship": "0", "isForcedLabour": "1",
            "isSexualExploit": "0", "typeOfLabourBegging": "1", "typeOfLabourIllicitActivities": "0",
            "typeOfLabourConstruction": "1", "CountryOfExploitation": "0", "recruiterRelationUnknown": "1",
            "majorityStatus": "Adult", "meansOfControlNotSpecified": "1",
        ],
    ]

    @Test("the k-anonymised data set of 63 columns: indicators, -99 for missing, 0 for no country")
    func kAnonymisedRead() throws {
        #expect(ProfileBookTests.kAnonymised.count == 63)
        let text = table(ProfileBookTests.kAnonymised, filler: "-99", kAnonymised)
        let run = try ProfileRun("ctdc-k-anonymised", text, area: "WLD")
        #expect(run.errors == [])
        #expect(run.report.totals.accepted == 2)
        #expect(run.texts(.identificationDate) == ["2016", "2010"])
        #expect(run.texts(.sex) == ["F", "M"])
        #expect(run.texts(.ageGroup) == ["Y9T17", "_U"])
        #expect(run.texts(.minorAtIdentification) == ["Y", "N"])
        #expect(run.texts(.minorAtExploitation) == ["_U", "_U"])
        #expect(run.texts(.citizenship) == ["MDA", "_U"])
        #expect(run.texts(.countryExploitation) == ["BIH", "_U"])
        #expect(run.texts(.meansOfControl) == ["DEBT_BONDAGE", "_U"])
        #expect(run.texts(.exploitationForms) == ["SEX_PROSTITUTION|SEX_NFS", "LABOUR|BEGGING"])
        #expect(run.texts(.labourSector) == ["", "F"])
        #expect(run.texts(.recruiterRelation) == ["FRIEND", "_U"])
        #expect(run.texts(.victimStatus) == ["IDENTIFIED_SERVICE", "IDENTIFIED_SERVICE"])
        #expect(Set(run.texts(.caseKey)).count == 2)
        #expect(Set(run.texts(.personKey)).count <= 2)
    }

    @Test("the same with names cut to 32 letters and tabs, as the data set of 2021")
    func truncated() throws {
        let headings = ProfileBookTests.kAnonymised.map { String($0.prefix(32)) }
        var rows = kAnonymised
        rows[0]["meansOfControlExcessiveWorkingHo"] = "1"
        let run = try ProfileRun(
            "ctdc-k-anonymised", table(headings, filler: "", separator: "\t", rows), area: "WLD")
        #expect(run.errors == [])
        #expect(run.texts(.meansOfControl) == ["DEBT_BONDAGE|EXCESSIVE_WORKING_HOURS", "_U"])
        #expect(run.texts(.ageGroup) == ["Y9T17", "_U"])
    }

    private let synthetic: [[String: String]] = [
        [
            "yearOfRegistration": "2019", "gender": "Woman", "ageBroad": "18--20", "citizenship": "UKR",
            "CountryOfExploitation": "POL", "traffickMonths": "0--12 (0-1 yr)", "meansThreats": "1",
            "meansAbusePsyPhySex": "1", "isSexualExploit": "1", "typeOfSexProstitution": "1",
            "recruiterRelationFamily": "1",
        ],
        [
            "yearOfRegistration": "2021", "gender": "Trans/Transgender/NonConforming",
            "traffickMonths": "25+",
            "meansDebtBondageEarnings": "1", "meansWithholdDocs": "1", "isForcedLabour": "1",
            "typeOfLabourDomesticWork": "1", "citizenship": "PHL",
        ],
    ]

    private func checkSynthetic(_ run: ProfileRun) {
        #expect(run.errors == [])
        #expect(run.report.totals.accepted == 2)
        #expect(run.texts(.sex) == ["F", "_O"])
        #expect(run.texts(.genderIdentity) == ["FEMININE", "NON_CONFORMING"])
        #expect(run.texts(.ageGroup) == ["Y18T20", "_U"])
        #expect(run.texts(.minorAtIdentification).first == "N")
        #expect(run.texts(.citizenship) == ["UKR", "PHL"])
        #expect(run.texts(.countryExploitation) == ["POL", "_U"])
        #expect(run.texts(.durationBand) == ["M0T12", "M25P"])
        #expect(
            run.texts(.meansOfControl) == ["GRP_THREATS|GRP_ABUSE", "WITHHOLDS_DOCUMENTS|GRP_DEBT_EARNINGS"])
        #expect(run.texts(.exploitationForms) == ["SEX_PROSTITUTION|SEX_NFS", "LABOUR"])
        #expect(run.texts(.labourSector).last == "T")
        #expect(run.texts(.recruiterRelation).first == "FAMILY")
    }

    @Test("the synthetic data set of 27 variables, with NULL or with empty cells")
    func syntheticRead() throws {
        #expect(ProfileBookTests.synthetic.count == 27)
        for filler in ["NULL", ""] {
            let text = table(ProfileBookTests.synthetic, filler: filler, synthetic)
            checkSynthetic(try ProfileRun("ctdc-synthetic", text, area: "WLD"))
        }
    }

    @Test("its later names are read as well")
    func laterNames() throws {
        let later = { (name: String) in
            name.replacing("typeOfLabour", with: "sectorOfLabour").replacing("typeOfSex", with: "sectorOfSex")
                .replacing("meansWithholdDocs", with: "meansWithholdDocuments")
        }
        let rows = synthetic.map { row in
            Dictionary(uniqueKeysWithValues: row.map { (later($0.key), $0.value) })
        }
        let text = table(ProfileBookTests.synthetic.map(later), filler: "NULL", rows)
        checkSynthetic(try ProfileRun("ctdc-synthetic", text, area: "WLD"))
    }
}
