import Linkage
import Model
import Statistics
import Testing

@Suite("S03 length of stay")
struct LengthOfStayTests {
    private func tables(_ stays: [(entry: String, exit: String)], in quarter: String = "2004-Q1") -> Tables {
        var region = Region()
        let shelter = region.organisation("srb", "SRB")
        region.submission(shelter, quarter)
        for stay in stays {
            region.person {
                $0.experience()
                $0.stay(shelter, stay.entry, stay.exit, knownUntil: stay.exit.isEmpty ? "2004-03-31" : "")
            }
        }
        return Tables(region, frame(quarter), "S03")
    }

    // Nights: 10 and 30 ended, 91 open at the end (from 1 January), 61 censored (exit in April, from 31 January).
    // S(10) = 3/4, S(30) = 3/4 · 2/3 = 1/2: the median is 30.
    @Test("open stays and later exits are censored at the end of the period")
    func survival() {
        let tables = tables([
            ("2004-01-05", "2004-01-15"), ("2004-02-01", "2004-03-02"), ("2004-01-01", ""),
            ("2004-01-31", "2004-04-20"),
        ])
        #expect(tables.text("S03") == "30000 over 4")
        #expect(tables.text("S03@completed") == "20000 over 2")
    }

    @Test("no median where more than half outlast the period")
    func notReached() {
        #expect(
            tables([("2004-01-05", "2004-01-15"), ("2004-01-01", ""), ("2004-01-01", "")]).text("S03")
                == "none over 3")
    }

    @Test("stays from before count with all their nights; @entered takes those of the period only")
    func entered() {
        let tables = tables([
            ("2003-12-22", "2004-01-01"), ("2004-01-01", "2004-01-06"), ("2003-10-01", "2003-12-31"),
        ])
        #expect(tables.text("S03") == "5000 over 2")
        #expect(tables.text("S03@entered") == "5000 over 1")
        #expect(tables.text("S03@completed") == "7500 over 2")
    }

    @Test("an exit before the entry is no negative stay")
    func contradiction() {
        #expect(tables([("2004-02-01", "2004-01-15")]).text("S03") == "0 over 1")
    }

    @Test("a stay whose dates are not known to the day is left out")
    func precision() {
        #expect(tables([("2004-01", "2004-02-01"), ("2004-01-01", "_U")]).text("S03") == "none over 0")
    }
}
