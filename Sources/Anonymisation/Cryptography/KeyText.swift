/// The text of a key file.
///
///     clearingpoint-key v1
///     # Linking key … Keep it secret …
///     # public-test-key                   only where the key is public test material
///     key 64 hexadecimal digits
///     check 16 hexadecimal digits
///
/// Lines end in LF or CR LF; empty lines and other lines that start with `#` mean nothing. Digits are lower
/// case, so that one flipped bit cannot pass as the other case. The check is an authentication code under the
/// key of whether it is a test key, so that neither a digit nor the test key's line can change or be lost
/// unseen.
struct KeyText {
    /// Bytes of the longest text that is read.
    static let longest = 4096

    private static let heading = "clearingpoint-key v1"
    private static let headingOfAnyVersion = "clearingpoint-key v"
    private static let testLine = "# public-test-key"
    private static let keyMark = "key "
    private static let checkMark = "check "

    private let path: String
    private var isPublicTestKey = false
    private var key: Secret?
    private var check: Secret?

    /// Reads the text of the file at `path`, which errors name.
    static func key(in text: UnsafeRawBufferPointer, path: String) throws(KeyError) -> LinkingKey {
        var reader = KeyText(path: path)
        try reader.readLines(of: text)
        return try reader.checkedKey()
    }

    /// The text that holds `key`.
    static func text(of key: LinkingKey) -> Secret {
        let before = [
            heading, "# Linking key of the clearing point, fingerprint \(key.fingerprint)",
            "# Keep it secret: whoever has it can tell whose records belong together.",
            key.isPublicTestKey ? testLine : nil, keyMark,
        ].compactMap(\.self).joined(separator: "\n")
        let between = "\n\(checkMark)"
        let count = before.utf8.count + 64 + between.utf8.count + 16 + 1
        return Secret(count: count) { memory in
            var writer = TextWriter(memory: memory)
            writer.append(before)
            writer.appendDigits(of: key.secret)
            writer.append(between)
            writer.appendDigits(of: checkBytes(of: key))
            writer.append("\n")
        }
    }

    private init(path: String) {
        self.path = path
    }

    private mutating func readLines(of text: UnsafeRawBufferPointer) throws(KeyError) {
        var number = 0
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            guard number > 1 else {
                try readHeading(line)
                continue
            }
            try readLine(line, number: number)
        }
    }

    private func readHeading(_ line: Slice<UnsafeRawBufferPointer>) throws(KeyError) {
        if line.elementsEqual(Self.heading.utf8) { return }
        guard line.starts(with: Self.headingOfAnyVersion.utf8) else { throw .notAKeyFile(path: path) }
        throw .unknownVersion(path: path)
    }

    private mutating func readLine(
        _ line: Slice<UnsafeRawBufferPointer>, number: Int
    ) throws(KeyError) {
        if line.elementsEqual(Self.testLine.utf8) {
            isPublicTestKey = true
        } else if line.isEmpty || line.first == UInt8(ascii: "#") {
            return
        } else if line.starts(with: Self.keyMark.utf8), key == nil {
            key = try secret(in: line.dropFirst(Self.keyMark.utf8.count), line: number)
        } else if line.starts(with: Self.checkMark.utf8), check == nil {
            check = try secret(in: line.dropFirst(Self.checkMark.utf8.count), line: number)
        } else {
            throw .malformed(path: path, line: number)
        }
    }

    private func secret(
        in digits: Slice<UnsafeRawBufferPointer>, line: Int
    ) throws(KeyError) -> Secret {
        let malformed = KeyError.malformed(path: path, line: line)
        guard digits.count.isMultiple(of: 2) else { throw malformed }
        let start = digits.startIndex
        return try Secret(count: digits.count / 2) { memory throws(KeyError) in
            for index in memory.indices {
                guard let high = Hexadecimal.value(digits[start + 2 * index]),
                    let low = Hexadecimal.value(digits[start + 2 * index + 1])
                else { throw malformed }
                memory[index] = high << 4 | low
            }
        }
    }

    private func checkedKey() throws(KeyError) -> LinkingKey {
        guard let key, let check else { throw .incomplete(path: path) }
        guard key.count == LinkingKey.byteCount else {
            throw .wrongLength(path: path, byteCount: key.count)
        }
        let linkingKey = LinkingKey(key, isPublicTestKey: isPublicTestKey)
        let isWhole = Self.checkBytes(of: linkingKey).withBytes { expected in
            check.withBytes { ConstantTime.areEqual(expected, $0) }
        }
        guard isWhole else { throw .damaged(path: path) }
        guard !key.withBytes({ KeyStrength.isWeak($0) }) else { throw .lowEntropy(path: path) }
        return linkingKey
    }

    private static func checkBytes(of key: LinkingKey) -> Secret {
        let said = Array((key.isPublicTestKey ? testLine : "").utf8)
        let code = key.derived(for: .check).code128(for: said.span.bytes)
        return Secret(count: 8) { $0.storeBytes(of: code.high.bigEndian, as: UInt64.self) }
    }
}

/// Fills memory of a known size with text, so that no string ever holds a key's digits.
private struct TextWriter {
    let memory: UnsafeMutableRawBufferPointer
    private var offset = 0

    init(memory: UnsafeMutableRawBufferPointer) {
        self.memory = memory
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    mutating func appendDigits(of secret: Secret) {
        secret.withBytes { bytes in
            for byte in bytes {
                append(Hexadecimal.digit(byte >> 4))
                append(Hexadecimal.digit(byte & 15))
            }
        }
    }

    private mutating func append(_ byte: UInt8) {
        memory[offset] = byte
        offset += 1
    }
}
