import Formats
import Foundation
import Model
import Testing

@testable import Anonymisation
@testable import Register

@Suite struct DamageTests {
    let scratch: ScratchFolder
    let entries: [RegisterEntry]
    /// The files of a register with one submission.
    static let fileCount = 4

    init() throws {
        scratch = try ScratchFolder()
        let writer = try RegisterWriter.open(
            at: scratch.register, creating: Submissions.settings, holder: "")
        let submissions = [
            Submissions.submission(try Submissions.envelope(), seed: 1),
            Submissions.submission(try Submissions.envelope("NGO-2"), seed: 2),
        ]
        entries = try submissions.map { try writer.accept($0).entry }
        writer.close()
    }

    /// A register with one small submission.
    func small() throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        let writer = try RegisterWriter.open(
            at: scratch.register, creating: Submissions.settings, holder: "")
        _ = try writer.accept(Submissions.submission(try Submissions.envelope(), count: 1))
        writer.close()
        return scratch
    }

    /// Whether opening or verifying the register finds fault with it.
    func isFound(in scratch: ScratchFolder) -> Bool {
        guard let register = try? Register.open(at: scratch.register) else { return true }
        return (try? register.verify().isIntact) != true
    }

    @Test("no flipped bit in any file goes unseen", arguments: 0..<fileCount)
    func flippedBits(file: Int) throws {
        let scratch = try small()
        let name = try scratch.files().filter { $0 != "lock" }[file]
        let bytes = try scratch.bytes(name)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1 << UInt8(index % 8)
            try scratch.write(damaged, to: name)
            #expect(isFound(in: scratch), "\(name) byte \(index)")
        }
        try scratch.write(bytes, to: name)
        #expect(!isFound(in: scratch))
    }

    @Test("no cut end of any file goes unseen", arguments: 0..<fileCount)
    func cutEnds(file: Int) throws {
        let scratch = try small()
        let name = try scratch.files().filter { $0 != "lock" }[file]
        let bytes = try scratch.bytes(name)
        for length in stride(from: 0, to: bytes.count, by: 3) {
            try scratch.write(Array(bytes[..<length]), to: name)
            #expect(isFound(in: scratch), "\(name) cut at \(length)")
        }
        try scratch.write(bytes + [0x0A], to: name)
        #expect(isFound(in: scratch))
    }

    @Test func damageToOneSubmissionIsNamedAndTheOthersWork() throws {
        var bytes = try scratch.bytes(entries[0].path)
        bytes[bytes.count / 2] ^= 0x10
        try scratch.write(bytes, to: entries[0].path)
        let register = try Register.open(at: scratch.register)
        let report = try register.verify()
        #expect(report.damaged.map(\.entry) == [entries[0]])
        #expect(report.intact == 1)
        #expect(report.records == 3)
        #expect(throws: RegisterError.self) { try register.load(entries[0]) }
        #expect(try register.load(entries[1]).records.count == 3)
    }

    @Test("each kind of damage has its name")
    func damageNames() throws {
        let register = try Register.open(at: scratch.register)
        let entry = entries[0]
        func damage(_ part: String, _ bytes: [UInt8]?) throws -> RegisterError.Damage? {
            let before = try scratch.bytes(part)
            defer { try? scratch.write(before, to: part) }
            if let bytes {
                try scratch.write(bytes, to: part)
            } else {
                try FileManager.default.removeItem(atPath: "\(scratch.register)/\(part)")
            }
            return try register.verify().damaged.first?.damage
        }
        func loading(_ bytes: [UInt8]) throws -> RegisterError.Damage? {
            let before = try scratch.bytes(entry.path)
            defer { try? scratch.write(before, to: entry.path) }
            try scratch.write(bytes, to: entry.path)
            do throws(RegisterError) {
                _ = try register.load(entry)
            } catch {
                if case .damaged(_, let damage) = error { return damage }
            }
            return nil
        }
        let records = try scratch.bytes(entry.path)
        #expect(try damage(entry.path, nil) == .missingFile)
        #expect(try damage(entry.manifestPath, nil) == .missingFile)
        #expect(try damage(entry.manifestPath, Array("{}".utf8)) == .manifest)
        #expect(try damage(entry.path, records + [0]) == .compressedBytes)
        #expect(try loading(Array(records.dropLast(9))) == .compression)
        #expect(try loading(records + [0]) == .compression)
        #expect(try loading(Gzip.packed("sex\nF\n")) == .compression)
    }

    @Test(
        "text that the register would not write is refused, whatever its hash",
        arguments: [
            ["name\n", "x\n"], ["sex\n", "female\n"], ["sex\n", "F,F\n"], ["sex,sex\n", "F,F\n"],
            ["sex,entry_date\n", "F\n"], ["", "F\n"], [],
        ])
    func foreignText(blocks: [String]) throws {
        let packed = blocks.map { Gzip.packed($0) }
        let facts = Manifest.RecordsFile(
            count: 1, length: blocks.joined().utf8.count, hash: "", compressedHash: "",
            blocks: packed.map(\.count))
        do throws(RecordsReader.Failure) {
            _ = try RecordsReader(facts).contents(of: MemoryByteSource(packed.flatMap { $0 }))
            Issue.record("the text was to be refused")
        } catch {
            guard case .form = error else {
                Issue.record("the form was to be refused")
                return
            }
        }
    }

    @Test func otherRecordsThatPackAlikeAreDamage() throws {
        let register = try Register.open(at: scratch.register)
        let facts = try register.manifest(of: entries[0]).records
        let text = try GzipByteSource(MemoryByteSource(try scratch.bytes(entries[0].path))).readAll()
        let heading = try #require(text.firstIndex(of: 0x0A)) + 1
        // A digit of a token becomes another one, until the block packs into as many bytes as before.
        let packed = (0..<26).lazy.map { digit -> [[UInt8]] in
            var other = text
            other[heading + digit] ^= 1
            return [text[..<heading], other[heading...]].map { Gzip.packed(Array($0)) }
        }
        let alike = try #require(packed.first { $0.map(\.count) == facts.blocks })
        try scratch.write(alike.flatMap { $0 }, to: entries[0].path)
        #expect(throws: RegisterError.damaged(submission: entries[0].name, .records)) {
            try register.load(entries[0])
        }
    }

    @Test func countsThatDifferAreDamage() throws {
        let register = try Register.open(at: scratch.register)
        var manifest = try register.manifest(of: entries[0])
        manifest = Manifest(
            source: manifest.source, envelope: manifest.envelope, totals: manifest.totals,
            findings: manifest.findings, toolVersion: manifest.toolVersion,
            records: Manifest.RecordsFile(
                count: 4, length: manifest.records.length, hash: manifest.records.hash,
                compressedHash: manifest.records.compressedHash, blocks: manifest.records.blocks))
        let text = ManifestText.bytes(manifest)
        try scratch.write(text, to: entries[0].manifestPath)
        let entry = RegisterEntry(
            series: entries[0].series, area: entries[0].area, revision: 1, number: 1, preparedOn: nil,
            records: 3, contentHash: entries[0].contentHash, manifestHash: hexadecimalHash(of: text))
        #expect(throws: RegisterError.damaged(submission: entry.name, .counts)) {
            try register.manifest(of: entry)
        }
    }

    @Test func aDamagedJournalIsNamedByLine() throws {
        let lines = try scratch.bytes("journal.ndjson").split(separator: 0x0A).map { Array($0) + [0x0A] }
        #expect(lines.count == 2)
        try scratch.write(lines[1] + lines[0], to: "journal.ndjson")
        #expect(throws: RegisterError.damagedJournal(line: 1)) { try Register.open(at: scratch.register) }
        try scratch.write(lines[0] + lines[0], to: "journal.ndjson")
        #expect(throws: RegisterError.damagedJournal(line: 2)) { try Register.open(at: scratch.register) }
        #expect(throws: RegisterError.damagedJournal(line: 2)) {
            try RegisterWriter.open(at: scratch.register, creating: nil, holder: "")
        }
        try FileManager.default.removeItem(atPath: scratch.register + "/journal.ndjson")
        #expect(throws: RegisterError.damagedJournal(line: 1)) { try Register.open(at: scratch.register) }
    }

    @Test func aTornLineIsNotReadByReaders() throws {
        let whole = try scratch.bytes("journal.ndjson")
        try scratch.write(whole + Array("{\"sequence\":3".utf8), to: "journal.ndjson")
        let register = try Register.open(at: scratch.register)
        #expect(register.submissionsInForce().count == 2)
        #expect(try register.verify().tornBytes == 13)
    }

    @Test func otherFoldersAreNoRegisters() throws {
        let other = try ScratchFolder()
        #expect(throws: RegisterError.notARegister(path: other.path)) { try Register.open(at: other.path) }
        #expect(throws: RegisterError.notARegister(path: other.register)) {
            try RegisterWriter.open(at: other.register, creating: nil, holder: "")
        }
        try Data("x".utf8).write(to: URL(filePath: other.path + "/letter.txt"))
        #expect(throws: RegisterError.notARegister(path: other.path)) {
            try RegisterWriter.open(at: other.path, creating: Submissions.settings, holder: "")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["letter.txt"])
    }

    @Test func settingsOfANewerProgramAreSaidToBe() throws {
        let path = scratch.register + "/register.json"
        try scratch.write(
            Array("{\"format\":\"clearingpoint-register\",\"version\":2}".utf8), to: "register.json")
        #expect(throws: RegisterError.newerFormat(path: path, version: 2)) {
            try Register.open(at: scratch.register)
        }
        try scratch.write(Array("{".utf8), to: "register.json")
        #expect(throws: RegisterError.damagedSettings(path: path)) {
            try Register.open(at: scratch.register)
        }
        try scratch.write(Array("{\"format\":\"other\"}".utf8), to: "register.json")
        #expect(throws: RegisterError.notARegister(path: path)) { try Register.open(at: scratch.register) }
    }

    @Test func settingsThatAreGoneAreNotMadeAgain() throws {
        try FileManager.default.removeItem(atPath: scratch.register + "/register.json")
        try FileManager.default.removeItem(atPath: scratch.register + "/submissions")
        #expect(throws: RegisterError.damagedSettings(path: scratch.register + "/register.json")) {
            try RegisterWriter.open(at: scratch.register, creating: Submissions.settings, holder: "")
        }
    }
}
