import Linkage
import Model
import Testing

@Suite struct ReferralAndReturnTests {
    @Test func `a referral reported again is one referral, as last reported`() throws {
        let sent = [
            "sent_date": "2003-03-20", "referral_status": "SENT", "service_requested": "SHELTER|MEDICAL",
            "referrer_type": "POLICE", "referrer_area": "SRB", "receiver_area": "MDA",
            "receiver_type": "NGO",
        ]
        let accepted = [
            "accepted_date": "2003-04-02", "referral_status": "COMPLETED",
            "service_start_date": "2003-04-05",
            "feedback_date": "2003-04-20", "formal_identification_result": "POSITIVE",
            "formal_identification_decided": "2003-05-01", "status_authority": "POLICE",
        ]
        let referrals = try linked([
            TestSubmission("A", "2003-Q2", [.referral("s", of: "p", accepted)]),
            TestSubmission("A", "2003-Q1", [.referral("s", of: "p", sent)]),
        ]).pathways.referrals
        #expect(referrals.count == 1)
        let referral = try #require(referrals.first)
        #expect(referral.sent == date("2003-03-20"))
        #expect(referral.accepted == date("2003-04-02"))
        #expect(referral.status == ReferralStatus.completed)
        #expect(referral.servicesRequested == CodeSet([Service.medical, Service.shelter]))
        #expect(referral.referrerArea.code == "SRB")
        #expect(referral.receiverArea.code == "MDA")
        #expect(referral.formalResult == FormalDecision.positive)
        #expect(referral.authority == Authority.police)
        #expect(referral.feedback == date("2003-04-20"))
    }

    @Test func `two organisations' reports of one return merge, latest known facts first`() throws {
        let result = try linked([
            TestSubmission(
                "HOME", "2003-Q2", area: "MDA",
                [
                    .back(
                        "h", of: "x", regional: "r",
                        [
                            "return_date": "2003-03-10", "return_type": "_U", "return_to_area": "MDA",
                            "reintegration_entry_date": "2003-03-20",
                            "followups": "3:2003-06-10:REACHED:VISIT:0.5|6:2003-09-10:NOT_REACHED",
                        ])
                ]),
            TestSubmission(
                "MISSION", "2003-Q1", area: "SRB",
                [
                    .back(
                        "m", of: "p", regional: "r",
                        [
                            "return_date": "2003-03-10", "return_type": "AVR", "return_from_area": "SRB",
                            "baseline_rss": "0.25", "followups": "3:2003-06-10::PHONE::0.4",
                        ])
                ]),
        ]).pathways
        #expect(result.returns.count == 1)
        let event = try #require(result.returns.first)
        #expect(event.type == ReturnType.assistedVoluntary)
        #expect(event.fromArea.code == "SRB")
        #expect(event.toArea.code == "MDA")
        #expect(event.reintegrationEntry == date("2003-03-20"))
        #expect(event.baselineScore == 250)
        #expect(event.source.area.code == "MDA", "the last to report it")
        let followUps = result.followUps[event.followUps.range]
        #expect(followUps.map { $0.month } == [3, 6])
        let first = try #require(followUps.first)
        #expect(first.contact == ContactResult.reached)
        #expect(first.mode == ContactMode.visit)
        #expect(first.economic == 500)
        #expect(first.social == 400)
        #expect(first.composite == EntryShape.absent)
    }

    @Test func `returns on two days are two, and undated ones stay apart`() throws {
        func back(_ unit: String, _ date: String) -> TestRecord {
            .back(unit, of: "p", ["return_date": date])
        }
        let returns = try linked([
            TestSubmission(
                "A", "2003-Q1",
                [back("1", "2003-03-10"), back("2", "2003-03-11"), back("3", "_U"), back("4", "_U")])
        ]).pathways.returns
        #expect(returns.map { $0.date.text } == ["_U", "_U", "2003-03-10", "2003-03-11"])
    }

    @Test func `a return whose date is corrected is not two`() throws {
        func report(_ period: String, _ date: String) -> TestSubmission {
            TestSubmission(
                "A", period, [.back("t", of: "p", ["return_date": date, "followups": "3:2003-06-01"])])
        }
        let result = try linked([report("2003-Q1", "2003-03-10"), report("2003-Q2", "2003-03-12")])
            .pathways
        #expect(result.returns.map { $0.date.text } == ["2003-03-12"])
        #expect(result.followUps.count == 1)
    }

    @Test func `each return has its own follow-ups`() throws {
        let result = try linked([
            TestSubmission(
                "A", "2003-Q4",
                [
                    .back("2", of: "p", ["return_date": "2003-09-01", "followups": "3:2003-12-01:REACHED"]),
                    .back(
                        "1", of: "p", ["return_date": "2003-03-01", "followups": "6:2003-09-02|3:2003-06-02"]),
                ])
        ]).pathways
        let dates = result.returns.map { result.followUps[$0.followUps.range].map { $0.date.text } }
        #expect(dates == [["2003-06-02", "2003-09-02"], ["2003-12-01"]])
    }
}
