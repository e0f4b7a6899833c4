import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct AgeRangeTests {
    @Test(arguments: [
        // Birth, event, youngest, oldest.
        ("1985-07-03", "2003-07-02", 17, 17), ("1985-07-03", "2003-07-03", 18, 18),
        ("1985-07-03", "2003-07-04", 18, 18), ("1984-02-29", "2002-02-28", 17, 17),
        ("1984-02-29", "2002-03-01", 18, 18), ("1984-02-29", "2004-02-29", 20, 20),
        ("1985", "2003-07-03", 17, 18), ("1985", "2003-12-31", 18, 18), ("1985", "2003-01-01", 17, 18),
        ("1985", "2003", 17, 18), ("1985-07", "2003-07", 17, 18), ("1985-07", "2003-08", 18, 18),
        ("1985-Q1", "2003-Q2", 18, 18), ("2003-07-03", "2003-07-03", 0, 0), ("2003", "2003-03-01", 0, 0),
    ])
    func agesAreCompletedYears(_ birth: String, _ event: String, _ youngest: Int, _ oldest: Int) throws {
        let birth = try #require(PartialDate(text: birth))
        let event = try #require(PartialDate(text: event))
        #expect(AgeRange(birth: birth, event: event) == AgeRange(youngest, oldest))
    }

    @Test(arguments: [
        ("2003-07-04", "2003-07-03"), ("1880", "2003"), ("_U", "2003"), ("1985", ""), ("", "2003"),
    ])
    func whatCannotBeAnAgeIsNone(_ birth: String, _ event: String) throws {
        let birth = try #require(PartialDate(text: birth))
        let event = try #require(PartialDate(text: event))
        #expect(AgeRange(birth: birth, event: event) == nil)
    }

    @Test(arguments: [
        (0, 8, AgeBroad?.some(.from0To8), AgeRCP?.some(.from0To13), Bool?.some(true)),
        (9, 17, .from9To17, nil, true), (14, 17, .from9To17, .from14To17, true), (17, 18, nil, nil, nil),
        (18, 20, .from18To20, .from18To24, false), (24, 24, .from24To26, .from18To24, false),
        (25, 25, .from24To26, .from25To30, false), (30, 30, .from30To38, .from25To30, false),
        (31, 31, .from30To38, .from31, false), (48, 120, .from48, .from31, false),
    ])
    func aBandIsGivenOnlyWhereAllAgesFallInIt(
        _ youngest: Int, _ oldest: Int, _ broad: AgeBroad?, _ rcp: AgeRCP?, _ isMinor: Bool?
    ) {
        let range = AgeRange(youngest, oldest)
        #expect(range.broadBand == broad)
        #expect(range.bandRCP == rcp)
        #expect(range.isMinor == isMinor)
    }
}
