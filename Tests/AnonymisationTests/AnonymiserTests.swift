import Model
import Normalisation
import Testing
import Validation

@testable import Anonymisation

@Suite struct AnonymiserTests {
    static let key = LinkingKeyTests.key

    func anonymise(
        _ batches: CheckedBatches, organisation: String = "NGO-1", precision: Coarsening = .day
    ) throws -> StandardBatch {
        let envelope = try CheckedBatches.envelope(organisation: organisation)
        return try Anonymiser(key: Self.key, envelope: envelope, datePrecision: precision)
            .anonymise(batches.checked)
    }

    func anonymisePrepared(_ batches: CheckedBatches, key: LinkingKey? = nil) throws -> StandardBatch {
        let envelope = try CheckedBatches.envelope(fingerprint: Self.key.fingerprint.description)
        return try Anonymiser(key: key, envelope: envelope, datePrecision: .day).anonymise(batches.checked)
    }

    /// From Python: `hmac.new(hkdf(key, purpose), prefix + number, "sha256")`, first 128 bits in base 32.
    @Test func theTokensStayWhatTheyWere() throws {
        var batches = CheckedBatches([.shelterStay])
        batches.columns[.linkageScope] = .codes([LinkageScope.regional.rawValue])
        batches.transients = [
            .localCaseID: ["ukr-0001"], .localPersonID: [" p  7"], .regionalPersonNumber: ["rcp-55\t"],
            .stayID: ["S-9"], .referralID: ["R-3"], .shelterCode: ["House\u{A0}A"],
            .nextServiceProvider: ["Red Cross"],
        ]
        let columns = try anonymise(batches).columns
        let found = [
            StandardField.supplierPersonKey, .personKey, .caseKey, .unitKey, .referralKey, .shelterKey,
            .partnerKey,
        ].map { columns.tokens($0)?[0].text }
        #expect(
            found == [
                "7G5PNPS86K7B6GX7N60T553TXM", "7V6E4XA8615K3R97XBEF60QJR2", "3J1K4FRHMK8H4G82QHTTJH19PA",
                "0G3079CRX7X7S5DH2VHHSXCWWZ", "77RJBKXPG185KY4NE9DFRBQZ3Z", "5DTWVNZ1EJE5XNQVYF64KJFCCS",
                "198741FSGGT69SS6EQ0ZK0BNZD",
            ])
    }

    @Test func aUnitWithoutANumberIsKnownByCaseAndEvent() throws {
        let day = try #require(PartialDate(text: "2003-04-05"))
        let later = try #require(PartialDate(text: "2003-06-05"))
        var batches = CheckedBatches([.shelterStay, .shelterStay, .shelterStay])
        batches.columns[.entryDate] = .dates([day.raw, later.raw, day.raw])
        batches.transients[.localCaseID] = ["UKR-0001", "UKR-0001", "UKR-0002"]
        let units = try #require(try anonymise(batches).columns.tokens(.unitKey))
        #expect(units[0].text == "4QHAHHS22K544KJQR8N66HHDAM")
        #expect(Set(units).count == 3)
    }

    @Test func theSameNumberOfAnotherSupplierIsAnotherPerson() throws {
        var batches = CheckedBatches([.caseRecord])
        batches.transients[.localCaseID] = ["17"]
        let here = try anonymise(batches, organisation: "NGO-1").columns
        let there = try anonymise(batches, organisation: "NGO-12").columns
        for field in [StandardField.supplierPersonKey, .personKey, .caseKey, .unitKey] {
            #expect(here.tokens(field) != there.tokens(field))
        }
    }

    @Test func aPersonNumberAndACaseNumberAreNotMistakenForEachOther() throws {
        var batches = CheckedBatches([.caseRecord, .caseRecord])
        batches.transients[.localCaseID] = ["17", "90"]
        batches.transients[.localPersonID] = ["", "17"]
        let persons = try #require(try anonymise(batches).columns.tokens(.supplierPersonKey))
        #expect(persons[0] != persons[1])
    }

    @Test func aReferralNamesTheStaysAndReferralsThatFollowIt() throws {
        var batches = CheckedBatches([.referral, .referral, .shelterStay])
        batches.transients[.localCaseID] = ["1", "2", "3"]
        batches.transients[.referralID] = ["R-3", "R-4", "r-3"]
        batches.transients[.parentReferralID] = ["", "R-3", ""]
        let columns = try anonymise(batches).columns
        let first = try #require(columns.tokens(.unitKey)?[0])
        #expect(columns.tokens(.parentUnitKey) == [.absent, first, .absent])
        #expect(columns.tokens(.referralKey) == [.absent, .absent, first])
    }

    @Test(
        "who is not plainly linkable over organisations is linked within the supplier only",
        arguments: [
            ("R-1", LinkageScope.regional.rawValue, true), ("", LinkageScope.regional.rawValue, false),
            ("R-1", LinkageScope.supplier.rawValue, false), ("R-1", NullReason.unknown.rawValue, false),
            ("R-1", 0, false),
        ])
    func scope(regional: String, wish: UInt8, isRegional: Bool) throws {
        var batches = CheckedBatches([.caseRecord])
        batches.transients[.localCaseID] = ["17"]
        batches.transients[.regionalPersonNumber] = [regional]
        batches.columns[.linkageScope] = .codes([wish])
        let columns = try anonymise(batches).columns
        let scope: LinkageScope = isRegional ? .regional : .supplier
        #expect(columns.codes(.linkageScope) == [scope.rawValue])
        #expect((columns.tokens(.personKey) == columns.tokens(.supplierPersonKey)) == !isRegional)
    }

    @Test func onlyAcceptedRecordsAndRefusalsGoOn() throws {
        var batches = CheckedBatches(
            Verdict.allCases.map { _ in .shelterStay }, Verdict.allCases)
        let count = Verdict.allCases.count
        batches.transients[.localCaseID] = (0..<count).map { "case \($0)" }
        batches.transients[.shelterCode] = (0..<count).map { "house \($0)" }
        batches.columns[.sex] = .codes([UInt8](repeating: Sex.female.rawValue, count: count))
        batches.columns[.consentStatUse] = .codes([UInt8](repeating: YesNo.yes.rawValue, count: count))
        let entry = try #require(PartialDate(text: "2003-04-05"))
        batches.columns[.entryDate] = .dates([Int32](repeating: entry.raw, count: count))
        var list = ListColumn<UInt16>()
        for _ in 0..<count { list.append([9]) }
        batches.columns[.citizenship] = .areaLists(list)
        let standard = try anonymise(batches)
        #expect(standard.count == 2)
        let columns = standard.columns
        #expect(columns.codes(.sex) == [Sex.female.rawValue, 0])
        #expect(columns.dates(.entryDate) == [entry.raw, PartialDate.absent.raw])
        #expect(columns.areaLists(.citizenship)?.ends == [1, 1])
        #expect(columns.tokens(.shelterKey)?[1] == .absent)
        #expect(columns.codes(.consentStatUse) == [YesNo.yes.rawValue, YesNo.no.rawValue])
        #expect(columns.codes(.recordType)?.count == 2)
        for field in [StandardField.personKey, .supplierPersonKey, .caseKey, .unitKey] {
            #expect(columns.tokens(field)?.contains(.absent) == false)
        }
    }

    @Test func keysThatASourceBringsWithoutNamingItsKeyAreNotTaken() throws {
        var batches = CheckedBatches([.caseRecord])
        batches.transients[.localCaseID] = ["17"]
        batches.columns[.personKey] = .tokens([Token(high: 1, low: 1)])
        batches.columns[.shelterKey] = .tokens([Token(high: 1, low: 1)])
        let columns = try anonymise(batches).columns
        #expect(columns.tokens(.personKey) == columns.tokens(.supplierPersonKey))
        #expect(columns[.shelterKey] == nil)
    }

    @Test("a prepared submission keeps its keys", arguments: [nil, LinkingKeyTests.key])
    func prepared(key: LinkingKey?) throws {
        let tokens = (1...4).map { Token(high: $0, low: $0) }
        var batches = CheckedBatches([.shelterStay, .shelterStay])
        batches.columns[.personKey] = .tokens([tokens[0], tokens[0]])
        batches.columns[.supplierPersonKey] = .tokens([tokens[1], tokens[1]])
        batches.columns[.unitKey] = .tokens([tokens[2], tokens[3]])
        batches.columns[.linkageScope] = .codes([
            LinkageScope.regional.rawValue, LinkageScope.supplier.rawValue,
        ])
        let columns = try anonymisePrepared(batches, key: key).columns
        #expect(columns.tokens(.personKey) == [tokens[0], tokens[1]])
        #expect(columns.tokens(.supplierPersonKey) == [tokens[1], tokens[1]])
        #expect(columns.tokens(.unitKey) == [tokens[2], tokens[3]])
    }

    @Test func aPreparedPersonKeyAloneIsCutOffFromOtherSuppliers() throws {
        let token = Token(high: 1, low: 1)
        var batches = CheckedBatches([.caseRecord, .caseRecord])
        batches.columns[.personKey] = .tokens([token, token])
        batches.columns[.linkageScope] = .codes([
            LinkageScope.supplier.rawValue, LinkageScope.regional.rawValue,
        ])
        let columns = try anonymisePrepared(batches).columns
        let supplier = try #require(columns.tokens(.supplierPersonKey))
        #expect(supplier[0] == supplier[1] && supplier[0] != token)
        #expect(columns.tokens(.personKey) == [supplier[0], token])
    }

    @Test func theEnvelopeGoesOnWithTheFingerprint() throws {
        let anonymiser = try Anonymiser(
            key: Self.key, envelope: CheckedBatches.envelope(), datePrecision: .day)
        #expect(anonymiser.envelope.keyFingerprint == Self.key.fingerprint.description)
    }

    @Test func aWrongKeyIsRefused() throws {
        let envelope = try CheckedBatches.envelope(fingerprint: "0000 0000 0000 0000")
        let prepared = try #require(KeyFingerprint("0000000000000000"))
        #expect(
            throws: AnonymisationError.keyMismatch(prepared: prepared, atHand: Self.key.fingerprint)
        ) { try Anonymiser(key: Self.key, envelope: envelope, datePrecision: .day) }
    }

    @Test func identifiersWithoutAKeyAreRefused() throws {
        let envelope = try CheckedBatches.envelope()
        #expect(throws: AnonymisationError.keyMissing) {
            try Anonymiser(key: nil, envelope: envelope, datePrecision: .day)
        }
    }

    @Test func aFingerprintThatIsNoneIsRefused() throws {
        let envelope = try CheckedBatches.envelope(fingerprint: "our key")
        #expect(throws: AnonymisationError.notAFingerprint) {
            try Anonymiser(key: nil, envelope: envelope, datePrecision: .day)
        }
    }

    @Test func noDumpShowsARecord() throws {
        var batches = CheckedBatches([.caseRecord])
        batches.transients[.localCaseID] = ["Secret Name"]
        let standard = try anonymise(batches)
        let token = try #require(standard.columns.tokens(.personKey)?[0])
        var text = "\(standard) \(String(reflecting: standard))"
        dump(standard, to: &text)
        dump(LocalNumbers(batches.checked.batch.transients[.localCaseID], count: 1), to: &text)
        dump(BatchNumbers(batches.checked.batch), to: &text)
        #expect(!text.contains("SECRET") && !text.contains(String(token.high)))
    }
}
