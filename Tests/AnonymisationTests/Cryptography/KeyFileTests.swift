import Foundation
import TestSupport
import Testing

@testable import Anonymisation

@Suite struct KeyFileTests {
    private static let digits = "0addf90c9baa1d1c13003a3881c061de5c45d15cb366e1083c2a30cf1f146dc7"

    /// Lives as long as one test and takes its files with it.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID().uuidString)")

        init() throws {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func path(_ name: String) -> String { url.appending(path: name).path }

        func write(_ text: String, mode: Int = 0o600) throws -> String {
            try write(Array(text.utf8), mode: mode)
        }

        func write(_ bytes: [UInt8], mode: Int = 0o600) throws -> String {
            let path = path("written.key")
            try Data(bytes).write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            return path
        }
    }

    private static func error(reading path: String) -> KeyError? {
        do throws(KeyError) {
            _ = try LinkingKey.read(from: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("what is written is read again", arguments: [false, true])
    func roundTrip(isPublicTestKey: Bool) throws {
        let folder = try Folder()
        let path = folder.path("round.key")
        let key = LinkingKey.generate(isPublicTestKey: isPublicTestKey)
        try key.write(to: path)
        let (read, warnings) = try LinkingKey.read(from: path)
        #expect(read == key)
        #expect(read.fingerprint == key.fingerprint)
        #expect(read.isPublicTestKey == isPublicTestKey)
        #expect(warnings == (isPublicTestKey ? [.publicTestKey(path: path)] : []))
    }

    @Test func theFileIsForItsOwnerAlone() throws {
        let folder = try Folder()
        let path = folder.path("mode.key")
        try LinkingKey.generate().write(to: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func theTextIsAsDocumented() throws {
        let folder = try Folder()
        let path = folder.path("text.key")
        try LinkingKeyTests.key.write(to: path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text == """
                clearingpoint-key v1
                # Linking key of the clearing point, fingerprint 8116 f7a8 4ce3 614f
                # Keep it secret: whoever has it can tell whose records belong together.
                # public-test-key
                key \(Self.digits)
                check 6930fbf8f93c31ba

                """)
    }

    @Test func thePublicTestKeyOfTheFixturesIsReadAndSaysWhatItIs() throws {
        let path = Repository.file("fixtures/keys/public-test.key").path
        let (key, warnings) = try LinkingKey.read(from: path)
        #expect(key == LinkingKeyTests.key)
        #expect(key.isPublicTestKey)
        #expect(warnings == [.publicTestKey(path: path)])
    }

    @Test func windowsLineEndsEmptyLinesAndCommentsDoNotMatter() throws {
        let folder = try Folder()
        let path = try folder.write(
            "clearingpoint-key v1\r\n\r\n# round of 2003\r\nkey \(Self.digits)\r\ncheck a9a8e992714b89e4")
        #expect(try LinkingKey.read(from: path).key == LinkingKeyTests.key)
    }

    @Test func aFileOpenToOthersIsReadWithAWarning() throws {
        let folder = try Folder()
        for mode in [0o640, 0o604, 0o622] {
            let path = try folder.write(
                "clearingpoint-key v1\nkey \(Self.digits)\ncheck a9a8e992714b89e4\n", mode: mode)
            let warnings = try LinkingKey.read(from: path).warnings
            #expect(warnings == [.openToOthers(path: path, mode: UInt32(mode))])
        }
    }

    @Test func aKeyIsNeverOverwritten() throws {
        let folder = try Folder()
        let path = folder.path("first.key")
        let first = LinkingKey.generate()
        try first.write(to: path)
        #expect(throws: KeyError.alreadyExists(path: path)) { try LinkingKey.generate().write(to: path) }
        #expect(try LinkingKey.read(from: path).key == first)
    }

    @Test func aFolderThatIsNotThereCannotBeWrittenTo() throws {
        let path = try Folder().path("gone/new.key")
        #expect(throws: KeyError.unwritable(path: path, code: ENOENT)) {
            try LinkingKey.generate().write(to: path)
        }
    }

    @Test func nothingIsWrittenThroughALink() throws {
        let folder = try Folder()
        let path = folder.path("link.key")
        let target = folder.path("target.key")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        #expect(throws: KeyError.alreadyExists(path: path)) { try LinkingKey.generate().write(to: path) }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func aMissingFileIsNotFound() throws {
        let path = try Folder().path("none.key")
        #expect(Self.error(reading: path) == .notFound(path: path))
    }

    @Test func aFolderIsUnreadable() throws {
        let folder = try Folder()
        #expect(Self.error(reading: folder.url.path) == .unreadable(path: folder.url.path, code: EISDIR))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let error: @Sendable (String) -> KeyError
        var testDescription: String { name }
    }

    private static let heading = "clearingpoint-key v1\n"
    private static let whole = "key \(digits)\ncheck a9a8e992714b89e4\n"

    static let refused = [
        Case(name: "empty", text: "") { .notAKeyFile(path: $0) },
        Case(name: "another file", text: "case_id,sex\n") { .notAKeyFile(path: $0) },
        Case(name: "far too long", text: heading + String(repeating: "#\n", count: 2100) + whole) {
            .notAKeyFile(path: $0)
        },
        Case(name: "a later version", text: "clearingpoint-key v2\n" + whole) {
            .unknownVersion(path: $0)
        },
        Case(name: "an unknown line", text: heading + "name regional\n" + whole) {
            .malformed(path: $0, line: 2)
        },
        Case(name: "two keys", text: heading + "key \(digits)\n" + whole) {
            .malformed(path: $0, line: 3)
        },
        Case(name: "two checks", text: heading + whole + "check a9a8e992714b89e4\n") {
            .malformed(path: $0, line: 4)
        },
        Case(name: "upper case digits", text: heading + whole.replacing("0addf", with: "0ADDF")) {
            .malformed(path: $0, line: 2)
        },
        Case(name: "half a byte", text: heading + "key \(digits.dropLast())\n") {
            .malformed(path: $0, line: 2)
        },
        Case(name: "no check", text: heading + "key \(digits)\n") { .incomplete(path: $0) },
        Case(name: "no key", text: heading + "check a9a8e992714b89e4\n") { .incomplete(path: $0) },
        Case(name: "31 bytes", text: heading + whole.replacing("c7\n", with: "\n")) {
            .wrongLength(path: $0, byteCount: 31)
        },
        Case(name: "33 bytes", text: heading + whole.replacing("c7\n", with: "c7c7\n")) {
            .wrongLength(path: $0, byteCount: 33)
        },
        Case(name: "two digits swapped", text: heading + whole.replacing("0addf9", with: "0adfd9")) {
            .damaged(path: $0)
        },
        Case(name: "short check", text: heading + whole.replacing("e4\n", with: "\n")) {
            .damaged(path: $0)
        },
        Case(name: "the test key's line lost", text: heading + "key \(digits)\ncheck 6930fbf8f93c31ba\n") {
            .damaged(path: $0)
        },
        Case(name: "a secret key passed off as test material", text: heading + "# public-test-key\n" + whole)
        {
            .damaged(path: $0)
        },
    ]

    @Test("a file that is not a whole key file is refused", arguments: refused)
    func refusal(_ known: Case) throws {
        let folder = try Folder()
        let path = try folder.write(known.text)
        #expect(Self.error(reading: path) == known.error(path))
    }

    @Test func aWeakKeyIsRefusedThoughItsCheckFits() throws {
        let folder = try Folder()
        let path = folder.path("weak.key")
        try LinkingKey(secret(Array(0...31)), isPublicTestKey: false).write(to: path)
        #expect(Self.error(reading: path) == .lowEntropy(path: path))
    }

    @Test("one flipped bit is refused, or changes only the words of a comment", arguments: [false, true])
    func flippedBits(isPublicTestKey: Bool) throws {
        let key = LinkingKey(secret(LinkingKeyTests.bytes), isPublicTestKey: isPublicTestKey)
        let text = KeyText.text(of: key).revealed
        var refused = 0
        for bit in 0..<text.count * 8 {
            var changed = text
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            do throws(KeyError) {
                let read = try secret(changed).withBytes { bytes throws(KeyError) in
                    try KeyText.key(in: bytes, path: "")
                }
                #expect(read == key && read.isPublicTestKey == isPublicTestKey, "bit \(bit)")
                #expect(isInComment(bit / 8, of: text), "bit \(bit)")
            } catch {
                refused += 1
            }
        }
        // At least every bit of the heading, of the key and of the check.
        #expect(refused > (20 + 4 + 64 + 6 + 16) * 8)
    }

    @Test func aFileCutOffAnywhereIsRefused() throws {
        let text = KeyText.text(of: LinkingKeyTests.key).revealed
        // The last line end may go: the check before it is whole.
        for count in 0..<text.count - 1 {
            let start = Array(text.prefix(count))
            #expect(throws: KeyError.self, "\(count) bytes") {
                _ = try secret(start).withBytes { bytes throws(KeyError) in
                    try KeyText.key(in: bytes, path: "")
                }
            }
        }
    }

    private func isInComment(_ offset: Int, of text: [UInt8]) -> Bool {
        let start = text[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return text[start] == UInt8(ascii: "#")
    }
}
