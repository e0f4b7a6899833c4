import Linkage
import Model
import Testing

@Suite struct ServiceTests {
    /// Service, start, end, last known day and stay, as text.
    private func services(_ submissions: [TestSubmission]) throws -> [String] {
        try linked(submissions).pathways.services.map { service in
            let known = service.knownUntil == .min ? "-" : PartialDate(day: Int(service.knownUntil)).text
            let stay = service.stay == .max ? "-" : "\(service.stay)"
            let parts = [
                service.service.value?.code ?? "", service.start.text, service.end.text, known, stay,
            ]
            return parts.joined(separator: " ")
        }
    }

    @Test func `a stay is a service of its own, and so is what is given in it`() throws {
        let found = try services([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .stay(
                        "s", of: "p",
                        [
                            "entry_date": "2003-01-05", "exit_date": "2003-02-01",
                            "services_in_shelter": "FOOD_CLOTHING|MEDICAL",
                        ])
                ])
        ])
        #expect(
            found == [
                "SHELTER 2003-01-05 2003-02-01 2003-02-01 0",
                "FOOD_CLOTHING 2003-01-05 2003-02-01 2003-02-01 0",
                "MEDICAL 2003-01-05 2003-02-01 2003-02-01 0",
            ])
    }

    @Test func `what is given in a stay goes with the stay as last reported`() throws {
        let values = ["entry_date": "2003-01-05", "services_in_shelter": "MEDICAL"]
        let found = try services([
            TestSubmission("A", "2003-Q1", [.stay("s", of: "p", values)]),
            TestSubmission("A", "2003-Q2", [.stay("s", of: "p", ["entry_date": "2003-01-06"])]),
        ])
        #expect(found == ["SHELTER 2003-01-06  2003-06-30 0", "MEDICAL 2003-01-06  2003-06-30 0"])
    }

    @Test func `services with dates of their own stand by themselves`() throws {
        let found = try services([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .person(
                        "p",
                        ["services_received": "LEGAL_ADVICE:2003-01-02:2003-01-09|MEDICAL:2003-02-01"])
                ])
        ])
        #expect(
            found == [
                "LEGAL_ADVICE 2003-01-02 2003-01-09 2003-01-09 -", "MEDICAL 2003-02-01  2003-03-31 -",
            ])
    }

    @Test func `a service of so many days ends with them`() throws {
        let found = try services([
            TestSubmission(
                "A", "2003-Q1", [.person("p", ["services_received": "VOCATIONAL:2003-01-02::10"])])
        ])
        #expect(found == ["VOCATIONAL 2003-01-02 2003-01-11 2003-01-11 -"])
    }

    @Test func `services without dates have those of their stay, referral or return`() throws {
        let stay = ["entry_date": "2003-01-05", "services_received": "MEDICAL"]
        #expect(
            try services([TestSubmission("A", "2003-Q1", [.stay("s", of: "p", stay)])]) == [
                "SHELTER 2003-01-05  2003-03-31 0", "MEDICAL 2003-01-05  2003-03-31 0",
            ])
        let referral = ["service_start_date": "2003-01-07", "services_received": "MEDICAL"]
        #expect(
            try services([TestSubmission("A", "2003-Q1", [.referral("s", of: "p", referral)])]) == [
                "MEDICAL 2003-01-07  2003-03-31 -"
            ])
        let back = [
            "return_date": "2003-01-08", "assistance": "INCOME_GRANT", "closure_date": "2003-03-01",
        ]
        #expect(
            try services([TestSubmission("A", "2003-Q1", [.back("s", of: "p", back)])]) == [
                "INCOME_GRANT 2003-01-08 2003-03-01 2003-03-01 -"
            ])
        let entered = back.merging(["reintegration_entry_date": "2003-01-20"]) { $1 }
        #expect(
            try services([TestSubmission("A", "2003-Q1", [.back("s", of: "p", entered)])]) == [
                "INCOME_GRANT 2003-01-20 2003-03-01 2003-03-01 -"
            ])
        #expect(
            try services([
                TestSubmission("A", "2003-Q1", [.person("p", ["services_received": "MEDICAL"])])
            ])
                == [
                    "MEDICAL   2003-03-31 -"
                ])
    }

    @Test func `the same service from the same start in one organisation is one, the later end wins`()
        throws
    {
        func report(_ period: String, _ services: String) -> TestSubmission {
            TestSubmission("A", period, [.person("p", ["services_received": services])])
        }
        let open = "MEDICAL:2003-01-02"
        #expect(
            try services([report("2003-Q1", open), report("2003-Q2", open)]) == [
                "MEDICAL 2003-01-02  2003-06-30 -"
            ])
        #expect(
            try services([
                report("2003-Q1", open), report("2003-Q2", open + ":2003-04-01"),
                report("2003-Q3", open + ":2003-03-01"),
            ]) == ["MEDICAL 2003-01-02 2003-04-01 2003-04-01 -"])
    }

    @Test func `two organisations give the same service each`() throws {
        let values = ["services_received": "MEDICAL:2003-01-02"]
        let result = try linked([
            TestSubmission("B", "2003-Q1", area: "MDA", [.person("x", regional: "r", values)]),
            TestSubmission("A", "2003-Q1", [.person("p", regional: "r", values)]),
        ])
        #expect(result.pathways.services.map { $0.source.organisation } == [0, 1])
        #expect(result.pathways.services.map { $0.source.area.code } == ["SRB", "MDA"])
    }

    @Test func `the same service in the records of a stay and of a return is one`() throws {
        let found = try services([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .stay(
                        "s", of: "p",
                        [
                            "entry_date": "2003-01-02", "services_in_shelter": "MEDICAL",
                            "services_received": "MEDICAL:2003-01-02:2003-01-05",
                        ]),
                    .back("t", of: "p", ["assistance": "MEDICAL:2003-01-02:2003-01-20"]),
                ])
        ])
        #expect(
            found == ["SHELTER 2003-01-02  2003-03-31 0", "MEDICAL 2003-01-02 2003-01-20 2003-01-20 0"])
    }

    @Test func `two stays from one day stay two, and the service names the right one`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q1",
                [
                    .stay("late", of: "p", ["entry_date": "2003-03-01", "services_in_shelter": "MEDICAL"]),
                    .stay("one", of: "p", ["entry_date": "2003-01-02"]),
                    .stay("two", of: "p", ["entry_date": "2003-01-02", "exit_date": "2003-01-04"]),
                ])
        ]).pathways
        #expect(result.services.map { $0.stay } == [0, 1, 2, 2])
        for service in result.services {
            #expect(service.start == result.stays[Int(service.stay)].entry)
        }
    }

    @Test func `entries that name no service are none`() throws {
        #expect(
            try services([TestSubmission("A", "2003-Q1", [.person("p", ["services_received": "_Z"])])])
                == [])
    }

    @Test(arguments: [
        (TestRecord.person("p", ["services_received": "MEDICAL:2003-01-09"]), "2003-01-09"),
        (.stay("s", of: "p", ["entry_date": "2003-01-05"]), "2003-01-05"),
        (
            .referral("s", of: "p", ["service_start_date": "2003-01-06", "sent_date": "2003-01-01"]),
            "2003-01-06"
        ),
        (
            .back("s", of: "p", ["reintegration_entry_date": "2003-01-07", "return_date": "2003-01-01"]),
            "2003-01-07"
        ),
        (.stay("s", of: "p", ["entry_date": "2003-01"]), "2003-01"),
        (.person("p", ["identification_date": "2003-01-05"]), ""),
    ])
    func `the first service is the first start of any`(_ record: TestRecord, _ first: String) throws {
        let result = try linked([TestSubmission("A", "2003-Q1", [record])]).pathways
        #expect(result.persons.map { $0.firstService.text } == [first])
        #expect(result.persons[0].firstServiceDay == (date(first).firstDay.map { Int32($0) } ?? .min))
        #expect(result.experiences.map { $0.firstService.text } == [first])
        #expect(result.experiences[0].firstServiceDay == result.persons[0].firstServiceDay)
    }
}
