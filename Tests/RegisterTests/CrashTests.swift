import Foundation
import Model
import Testing

@testable import Anonymisation
@testable import Register

/// Every operation of an import fails or is cut off in turn; the register then holds all of a submission or none.
@Suite struct CrashTests {
    /// Where the trials run.
    enum Disk: String, CaseIterable {
        case system, memory
    }

    /// One register on one disk, through layers that can be made to fail.
    struct Trial {
        let scratch: ScratchFolder
        let memory: MemoryFileLayer?
        let folder: RegisterFolder

        init(_ disk: Disk) throws {
            scratch = try ScratchFolder()
            memory = disk == .memory ? MemoryFileLayer() : nil
            folder = RegisterFolder(
                path: disk == .memory ? "/register" : scratch.register, files: memory ?? SystemFileLayer())
        }

        func writer(_ layer: (any FileLayer)? = nil) throws -> RegisterWriter {
            try RegisterWriter(
                RegisterFolder(path: folder.path, files: layer ?? folder.files),
                creating: Submissions.settings, holder: "test")
        }
    }

    /// Accepts `next` with the fault at the operation `number`; false when the import has fewer operations.
    func meet(
        _ fault: FaultyFileLayer.Fault, at number: Int, on disk: Disk, losing loss: MemoryFileLayer.Loss?,
        before: [StandardSubmission], next: StandardSubmission
    ) throws -> Bool {
        let trial = try Trial(disk)
        let layer = FaultyFileLayer(trial.folder.files)
        let writer = try trial.writer(layer)
        for submission in before { _ = try writer.accept(submission) }
        layer.arm(fault, at: number)
        let isAccepted = (try? writer.accept(next)) != nil
        if fault == .refused {
            #expect(
                !isAccepted || writer.register.holdings.present.count == before.count + 1,
                "operation \(number)")
        }
        writer.close()
        if let loss { trial.memory?.cutPower(losing: loss) }
        try check(trial, isAccepted: isAccepted, before: before, next: next)
        return layer.hasStruck
    }

    func check(
        _ trial: Trial, isAccepted: Bool, before: [StandardSubmission], next: StandardSubmission
    ) throws {
        let again = try trial.writer()
        let held = again.register.holdings.present.count
        #expect(held == before.count || held == before.count + 1)
        #expect(!isAccepted || held == before.count + 1, "what was reported as accepted is there")
        let report = try again.register.verify()
        #expect(report.isIntact)
        #expect(report.intact == held)
        let wanted = held == before.count ? before : [next]
        #expect(try again.register.submissionsInForce().map { try again.register.load($0) } == wanted)
        #expect(try again.accept(next).outcome == (held > before.count ? .unchanged : outcome(before)))
        #expect(try again.register.submissionsInForce().map { try again.register.load($0) } == [next])
        again.close()
        let last = try trial.writer()
        #expect(last.recovery.isClean)
        last.close()
    }

    func outcome(_ before: [StandardSubmission]) -> Acceptance.Outcome {
        before.isEmpty ? .accepted : .replaced
    }

    /// Walks through all operations; the count of those that met the fault.
    func walk(
        _ fault: FaultyFileLayer.Fault, on disk: Disk, losing loss: MemoryFileLayer.Loss? = nil,
        before: [StandardSubmission], next: StandardSubmission
    ) throws -> Int {
        var number = 1
        while try meet(fault, at: number, on: disk, losing: loss, before: before, next: next) {
            number += 1
        }
        return number - 1
    }

    @Test("an import is whole or not there", arguments: FaultyFileLayer.Fault.allCases, Disk.allCases)
    func accept(fault: FaultyFileLayer.Fault, disk: Disk) throws {
        let next = Submissions.submission(try Submissions.envelope())
        // Folders 8, records 5, manifest 4, renames 2, folder 1, journal 4.
        #expect(try walk(fault, on: disk, before: [], next: next) == 24)
    }

    @Test("a revision replaces or is not there", arguments: FaultyFileLayer.Fault.allCases, Disk.allCases)
    func replace(fault: FaultyFileLayer.Fault, disk: Disk) throws {
        let first = Submissions.submission(try Submissions.envelope())
        let next = Submissions.submission(try Submissions.envelope(revision: 2), count: 4, seed: 2)
        #expect(try walk(fault, on: disk, before: [first], next: next) == 24)
    }

    @Test(
        "a power cut leaves an import whole or not there",
        arguments: [FaultyFileLayer.Fault.killedBefore, .killedDuring], MemoryFileLayer.Loss.allCases)
    func powerCut(fault: FaultyFileLayer.Fault, loss: MemoryFileLayer.Loss) throws {
        let first = Submissions.submission(try Submissions.envelope())
        let next = Submissions.submission(try Submissions.envelope(revision: 2), count: 4, seed: 2)
        #expect(try walk(fault, on: .memory, losing: loss, before: [], next: next) == 24)
        #expect(try walk(fault, on: .memory, losing: loss, before: [first], next: next) == 24)
    }

    @Test("a register half made is made whole", arguments: FaultyFileLayer.Fault.allCases)
    func creation(fault: FaultyFileLayer.Fault) throws {
        let submission = Submissions.submission(try Submissions.envelope())
        var number = 0
        var hasStruck = true
        while hasStruck {
            number += 1
            let trial = try Trial(.memory)
            let layer = FaultyFileLayer(trial.folder.files)
            layer.arm(fault, at: number)
            _ = try? trial.writer(layer)
            hasStruck = layer.hasStruck
            trial.memory?.cutPower(losing: .bytesAndNames)
            let writer = try trial.writer()
            #expect(try writer.accept(submission).outcome == .accepted)
            #expect(try writer.register.verify().isIntact)
        }
        #expect(number > 8)
    }

    @Test(
        "a mending that is cut off is mended", arguments: [FaultyFileLayer.Fault.killedBefore, .killedDuring])
    func recovery(fault: FaultyFileLayer.Fault) throws {
        let first = Submissions.submission(try Submissions.envelope())
        let lost = Submissions.submission(try Submissions.envelope(revision: 2), seed: 2)
        var number = 0
        var hasStruck = true
        while hasStruck {
            number += 1
            let trial = try Trial(.system)
            let layer = FaultyFileLayer(trial.folder.files)
            var writer = try trial.writer(layer)
            _ = try writer.accept(first)
            layer.arm(.killedDuring, at: 22)
            #expect(throws: RegisterError.self) { try writer.accept(lost) }
            writer.close()
            layer.arm(fault, at: number)
            _ = try? trial.writer(layer).close()
            hasStruck = layer.hasStruck
            writer = try trial.writer()
            let report = writer.recovery
            #expect(hasStruck || report.isClean)
            #expect(try writer.register.verify().isIntact)
            #expect(try writer.register.submissionsInForce().map { try writer.register.load($0) } == [first])
        }
        #expect(number > 8)
    }

    @Test func recoverySaysWhatItFound() throws {
        let trial = try Trial(.system)
        let layer = FaultyFileLayer(trial.folder.files)
        let writer = try trial.writer(layer)
        layer.arm(.killedDuring, at: 22)
        let lost = Submissions.submission(try Submissions.envelope())
        #expect(throws: RegisterError.self) { try writer.accept(lost) }
        writer.close()
        try trial.scratch.write(Array("pid 7 since 09:00".utf8), to: "lock")
        let folder = "submissions/SRB/2003-Q2/NGO-1/SHELTER_STAY-r1"
        let torn = try trial.scratch.bytes("journal.ndjson").count
        #expect(torn > 0)
        let report = try trial.writer().recovery
        #expect(report.unfinishedWriter == "pid 7 since 09:00")
        #expect(report.journalBytesCut == torn)
        #expect(report.quarantined == ["\(folder).csv.gz", "\(folder).json"])
        #expect(try trial.scratch.files().filter { $0.hasPrefix("quarantine/") }.count == 2)
    }

    @Test(
        "what the system refuses has a plain name",
        arguments: [
            (ENOSPC, "fullDisk"), (EDQUOT, "fullDisk"), (EFBIG, "fileTooLarge"), (EROFS, "readOnly"),
            (EACCES, "noPermission"), (EPERM, "noPermission"), (ENOENT, "vanished"), (EIO, "unwritable"),
        ])
    func refusal(code: Int32, name: String) throws {
        let trial = try Trial(.memory)
        let layer = FaultyFileLayer(trial.folder.files, code: code)
        let writer = try trial.writer(layer)
        layer.arm(.refused, at: 10)
        let submission = Submissions.submission(try Submissions.envelope())
        do throws(RegisterError) {
            _ = try writer.accept(submission)
            Issue.record("the operation was to be refused")
        } catch {
            #expect("\(error)".hasPrefix(name + "("))
        }
        #expect(try writer.accept(submission).outcome == .accepted)
        #expect(try writer.register.verify().isIntact)
    }
}
