import Model
import Testing

@Suite("Code lists")
struct CodeListTests {
    /// What a coded type and its list say of each other.
    struct Shape: Sendable {
        let list: CodeList
        let bytes: [UInt8]
    }

    static func shape<Value: CodedValue>(_ type: Value.Type) -> Shape {
        Shape(list: type.list, bytes: type.allCases.map { $0.rawValue })
    }

    static let shapes: [Shape] = [
        shape(AgeBroad.self),
        shape(AgeRCP.self),
        shape(AssistanceDecision.self),
        shape(Authority.self),
        shape(CaseStatus.self),
        shape(ChildrenBand.self),
        shape(ClosureReason.self),
        shape(ContactMode.self),
        shape(ContactResult.self),
        shape(Cooperation.self),
        shape(DeclineReason.self),
        shape(DurationBand.self),
        shape(Education.self),
        shape(ExitDestination.self),
        shape(ExitType.self),
        shape(ExploitationForm.self),
        shape(FormalDecision.self),
        shape(GenderIdentity.self),
        shape(IndicatorsMetBand.self),
        shape(LabourSector.self),
        shape(LegalStatus.self),
        shape(LinkageScope.self),
        shape(MaritalStatus.self),
        shape(MeansOfControl.self),
        shape(OrganisationType.self),
        shape(OutcomeChange.self),
        shape(PermitType.self),
        shape(PlanOutcome.self),
        shape(ProceedingsRole.self),
        shape(ProgrammeType.self),
        shape(ReceiverDecline.self),
        shape(RecordKind.self),
        shape(RecruiterRelation.self),
        shape(RecruitmentMethod.self),
        shape(ReferralConsent.self),
        shape(ReferralReason.self),
        shape(ReferralStatus.self),
        shape(Referrer.self),
        shape(RetraffickingStatus.self),
        shape(ReturnType.self),
        shape(RiskLevel.self),
        shape(Service.self),
        shape(Sex.self),
        shape(ShelterType.self),
        shape(TraffickingKind.self),
        shape(VictimStatus.self),
        shape(WitnessProtection.self),
        shape(YesNo.self),
    ]

    @Test("the cases of each coded type are its list's entries, in order")
    func cases() {
        for shape in Self.shapes {
            let expected = shape.list.entries.indices.map { CodeList.firstEntry + UInt8($0) }
            #expect(shape.bytes == expected, "\(shape.list.id)")
        }
    }

    @Test("each list stands in the book once, and is found by its identifier")
    func book() {
        #expect(Set(Self.shapes.map { $0.list }) == Set(CodeListBook.all))
        #expect(CodeListBook.all.count == Self.shapes.count)
        #expect(Set(CodeListBook.all.map { $0.id }).count == CodeListBook.all.count)
        for list in CodeListBook.all { #expect(CodeListBook.list(id: list.id) == list) }
        #expect(CodeListBook.list(id: "CL_NONE") == nil)
    }

    @Test("codes of a list differ, and are letters, digits and underscores", arguments: CodeListBook.all)
    func codes(_ list: CodeList) {
        let codes = list.entries.map { $0.code }
        #expect(Set(codes).count == codes.count)
        for code in codes {
            #expect(code.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || $0 == 95 })
        }
        for entry in list.entries { #expect(!entry.label.isEmpty) }
    }

    @Test("bytes and codes find each other; other bytes and codes find nothing", arguments: CodeListBook.all)
    func bytes(_ list: CodeList) {
        for (place, entry) in list.entries.enumerated() {
            let byte = CodeList.firstEntry + UInt8(place)
            #expect(list.entry(for: byte) == entry)
            #expect(list.text(for: byte) == entry.code)
            #expect(list.byte(forCode: entry.code) == byte)
        }
        for reason in NullReason.allCases {
            #expect(list.entry(for: reason.rawValue) == nil)
            #expect(list.byte(forCode: list.text(for: reason.rawValue)) == reason.rawValue)
        }
        #expect(list.text(for: 0) == "" && list.text(for: 255) == "" && list.entry(for: 255) == nil)
        #expect(list.byte(forCode: "") == nil && list.byte(forCode: "no such code") == nil)
    }

    @Test("a set of codes holds values or a null reason, and knows which")
    func sets() {
        let set = CodeSet([Service.medical, .shelter])
        #expect(
            set.contains(Service.shelter) && set.contains(Service.medical) && !set.contains(Service.other))
        #expect(set.bytes == [Service.shelter.rawValue, Service.medical.rawValue])
        #expect(set.hasValue && !set.isAbsent)
        let unknown = CodeSet(bits: 1 << UInt64(NullReason.unknown.rawValue))
        #expect(!unknown.hasValue && !unknown.isAbsent)
        #expect(CodeSet(bits: 0).isAbsent)
        #expect(Service.medical.code == "MEDICAL" && Service.medical.label == "Medical care")
    }
}
