import Linkage
import Model
import Testing

@Suite struct OrderIndependenceTests {
    @Test(arguments: 0..<12)
    func `neither the order of submissions nor the values of keys leave a trace`(_ seed: Int) throws {
        var world = RandomWorld(seed: UInt64(seed) &* 0x9E37_79B9 + 1)
        let submissions = world.submissions()
        let expected = try linked(submissions)
        #expect(expected.report.persons > 10)
        #expect(expected.report.personsOfSeveralOrganisations > 0)
        for salt in 1...3 {
            let shuffled = world.shuffled(submissions)
            #expect(try linked(shuffled, salt: UInt64(salt) &* 0xD134_2543_DE82_EF95) == expected)
        }
    }

    @Test func `every range of the pathways is of its own person, and together they are everything`()
        throws
    {
        var world = RandomWorld(seed: 7)
        let pathways = try linked(world.submissions()).pathways
        func check(_ count: Int, _ range: KeyPath<Person, EventRange>) {
            let ranges = pathways.persons.map { $0[keyPath: range].range }
            #expect(ranges.first?.lowerBound == 0)
            #expect(ranges.last?.upperBound == count)
            for (left, right) in zip(ranges, ranges.dropFirst()) {
                #expect(left.upperBound == right.lowerBound)
            }
        }
        check(pathways.experiences.count, \.experiences)
        check(pathways.statements.count, \.statements)
        check(pathways.cases.count, \.cases)
        check(pathways.stays.count, \.stays)
        check(pathways.referrals.count, \.referrals)
        check(pathways.returns.count, \.returns)
        check(pathways.services.count, \.services)
        for person in pathways.persons {
            let own = person.experiences.range
            let pathway = Pathway(pathways: pathways, person: person)
            var sources = pathway.statements.map { $0.source }
            sources += pathway.cases.map { $0.source }
            sources += pathway.stays.map { $0.source }
            sources += pathway.referrals.map { $0.source }
            sources += pathway.returns.map { $0.source }
            sources += pathway.services.map { $0.source }
            for source in sources { #expect(own.contains(Int(source.experience))) }
        }
    }
}
