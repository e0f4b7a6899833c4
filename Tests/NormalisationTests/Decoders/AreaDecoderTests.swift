import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct AreaDecoderTests {
    @Test(arguments: [
        ("SRB", "SRB"), ("RS", "SRB"), ("688", "SRB"), ("Serbia", "SRB"), ("Srbija", "SRB"),
        ("Србија", "SRB"),
        ("Shqipëri", "ALB"), ("Moldova, Republic of", "MDA"), ("România", "ROU"), ("XK", "XKX"),
        ("Косово", "XKX"),
        ("_U", "_U"), ("nepoznato", "_U"), ("?", "_U"), ("-", ""), ("", ""),
    ])
    func anAreaIsReadFromItsSpellings(_ text: String, _ expected: String) throws {
        let batch = try normalised(["origin_area"], [[.text(text)]])
        #expect(texts(batch, .originArea) == [expected])
        #expect(batch.faults.isEmpty)
        #expect(texts(try normalised(["citizenship"], [[.text(text)]]), .citizenship) == [expected])
    }

    @Test(arguments: [
        "MDA|UKR", "MDA;UKR", "MD, UA", "Moldova; Ukraine", "MDA/UKR", "MDA|UKR|MDA",
        "Moldova, Republic of; UA",
        "_U|MDA|UKR",
    ])
    func everySeparatorPartsAList(_ text: String) throws {
        let batch = try normalised(["citizenship"], [[.text(text)], [.text(text)], ["ROU"]])
        #expect(texts(batch, .citizenship) == ["MDA|UKR", "MDA|UKR", "ROU"])
        #expect(batch.faults.isEmpty)
    }

    @Test func listsKeepTheOrderOfTheFileAndColumnsAdd() throws {
        let batch = try normalised(
            ["citizenship", "citizenship"],
            [["UKR", "MDA"], ["UKR", "UKR"], [.list(["UKR", "MDA"]), ""], ["_U", "MDA"], ["_U", "_N"]])
        #expect(texts(batch, .citizenship) == ["UKR|MDA", "UKR", "UKR|MDA", "MDA", "_U"])
    }

    @Test(arguments: [
        ("CS", "2003-08-01", "SRB", "SCG", FieldFault.Kind?.none), ("CS", "2003-08-01", "BIH", "SCG", nil),
        ("CS", "2007-08-01", "ROU", "", .ambiguousArea), ("CS", "", "ROU", "", .ambiguousArea),
        ("CS", "2003", "ROU", "", .ambiguousArea), ("CS", "2004", "ROU", "SCG", nil),
        ("891", "2003-07-22", "SRB", "YUG", nil), ("891", "2003-07-23", "SRB", "SCG", nil),
        ("YUG", "2003-07-22", "SRB", "YUG", nil), ("YUG", "2004-01-01", "SRB", "YUG", .areaOutOfValidity),
        ("SCG", "2002", "SRB", "SCG", .areaOutOfValidity), ("SCG", "2003", "SRB", "SCG", nil),
        ("ROM", "2004-01-01", "ROU", "ROU", .areaOutOfValidity), ("RS", "2004-01-01", "BIH", "BIH", nil),
        ("RS", "2004-01-01", "SRB", "SRB", nil), ("Nowhere", "2004-01-01", "SRB", "", .unknownArea),
    ])
    func dayAndReporterSettleWhatACodeMeans(
        _ text: String, _ date: String, _ reporter: String, _ expected: String, _ fault: FieldFault.Kind?
    ) throws {
        for field in ["citizenship", "origin_area"] {
            let batch = try normalised(
                ["entry_date", field],
                [[.text(date), .text(text)], ["", "MDA"], [.text(date), .text(text)]],
                reporter: reporter)
            let column = try #require(Standard.field(named: field))
            #expect(texts(batch, column) == [expected, "MDA", expected])
            #expect(batch.faults.map { $0.kind } == (fault.map { [$0, $0] } ?? []))
        }
    }

    @Test func theSameCodeMayMeanTwoStatesInOneFile() throws {
        let batch = try normalised(
            ["entry_date", "origin_area", "citizenship"],
            [["2003-07-22", "891", "891"], ["2003-07-23", "891", "891"]])
        #expect(texts(batch, .originArea) == ["YUG", "SCG"])
        #expect(texts(batch, .citizenship) == ["YUG", "SCG"])
        #expect(batch.faults.isEmpty)
    }

    @Test func anUnknownPieceIsNamedAndTheOthersKept() throws {
        let batch = try normalised(["citizenship"], [["MDA|Nowhere|UKR"]])
        #expect(texts(batch, .citizenship) == ["MDA|UKR"])
        #expect(batch.faults.map { $0.text } == [Array("Nowhere".utf8)])
    }
}
