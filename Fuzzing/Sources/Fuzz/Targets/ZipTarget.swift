import Formats

@testable import Intake

/// ZIP: the directory is refused or each entry gives what it says, whatever the sizes of blocks; what is written reads
/// back.
struct ZipTarget: FuzzTarget {
    let name = "zip"

    private struct Outcome: Equatable {
        var bytes: [UInt8] = []
        var error: FormatError?
    }

    func run(_ bytes: [UInt8]) {
        read(bytes, .standard)
        read(bytes, .tight)
        writeBack(bytes)
    }

    private func read(_ bytes: [UInt8], _ limits: FormatLimits) {
        do throws(FormatError) {
            let archive = try ZipArchive(RandomAccessMemory(bytes), limits: limits)
            demand(archive.entries.count <= limits.zipEntries, "no more entries than the limit")
            _ = ArchiveMembers(archive) { $0.name.utf8.count % 2 == 0 }
            _ = ArchiveMembers.isWorkbook(archive)
            for entry in archive.entries {
                demand(!entry.name.split(separator: "/").contains(".."), "no name leads out of the archive")
                let whole = content(of: entry, in: archive, roomSize: 1 << 16)
                if whole.error == nil {
                    demand(whole.bytes.count == entry.uncompressedSize, "an entry gives what it says")
                    let other = content(of: entry, in: archive, roomSize: 17)
                    // How many bytes came of how many is looked at after each room.
                    let isBomb = other.error == .limitExceeded(.ratio, line: nil)
                    demand(whole == other || isBomb, "rooms of any size give the same")
                }
            }
        } catch {
            _ = error
        }
    }

    private func content(of entry: ZipEntry, in archive: ZipArchive, roomSize: Int) -> Outcome {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
        defer { room.deallocate() }
        var outcome = Outcome()
        do throws(FormatError) {
            let source = try archive.open(entry)
            while true {
                let count = try source.read(into: room)
                if count == 0 { return outcome }
                outcome.bytes += room[..<count]
                demand(
                    outcome.bytes.count <= entry.uncompressedSize + (1 << 16),
                    "an entry gives no more than it says")
            }
        } catch {
            outcome.error = error
            return outcome
        }
    }

    private func writeBack(_ bytes: [UInt8]) {
        let parts = [("a.csv", Array(bytes.prefix(bytes.count / 2))), ("b/č.json", bytes), ("empty", [])]
        do throws(FormatError) {
            let writer = ZipWriter(level: 1)
            var file: [UInt8] = []
            for (name, part) in parts {
                if part.count % 2 == 0 {
                    try writer.entry(name, part, to: &file)
                } else {
                    writer.begin(name, to: &file)
                    try writer.append(part, to: &file)
                    try writer.end(into: &file)
                }
            }
            try writer.finish(into: &file)
            let archive = try ZipArchive(RandomAccessMemory(file))
            demand(archive.entries.map(\.name) == parts.map(\.0), "entries that are written are listed")
            for (entry, part) in zip(archive.entries, parts) {
                demand(
                    content(of: entry, in: archive, roomSize: 1 << 16) == Outcome(bytes: part.1),
                    "an entry reads back")
            }
        } catch {
            demand(false, "what is written can be read: \(error)")
        }
    }
}
