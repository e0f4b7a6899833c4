/// Gives the text of a source as UTF-8, whatever its encoding, without a byte order mark.
///
/// Bytes that the encoding does not have become U+FFFD, one for each maximal ill-formed part, and a fault with
/// its place in the source: half a surrogate pair in UTF-16, too; an odd last byte there is a fault and no character.
/// A line in UTF-8 in a text of a single-byte encoding is a fault. The marks by which DOS ended a text, U+001A, are
/// passed over where they stand at its end. Good UTF-8 is read straight into the caller's buffer and checked there;
/// only text that has to change is copied.
public final class DecodingByteSource: ByteSource {
    /// What the bytes are read as.
    public private(set) var encoding: TextEncoding
    /// What the first byte beyond ASCII and those that follow it decided, and its line, from 1; nil where the
    /// encoding was known before, and as long as there was none.
    public private(set) var decision: (conclusion: EncodingConclusion, line: Int)?
    /// Undecodable places and foreign lines in file order, up to the limit; `byteOffset` is the place in the
    /// undecoded source.
    public private(set) var faults: [FormatFault] = []
    /// Undecodable places in all.
    public private(set) var undecodableCount = 0
    /// Lines in UTF-8, in all, in a text of a single-byte encoding.
    public private(set) var foreignLineCount = 0
    /// DOS end marks that were passed over; known at the end.
    public private(set) var endMarkCount = 0
    /// Bytes of the byte order mark that was dropped.
    public private(set) var markLength = 0

    private let source: any ByteSource
    // What is read as long as all is ASCII, and looked ahead in for the encoding.
    private var undecided: HeadByteSource?
    private var lastASCII: UInt8 = 0x0A
    private var table: SingleByteTable?
    private let partEnd: UInt8?
    private let limit: Int
    private var foreign: ForeignLines?
    // The first bytes of a character whose others have not been read yet.
    private var cutOff: [UInt8] = []
    // Decoded, and waiting for the caller's next buffer.
    private var ready: [UInt8] = []
    private var readyStart = 0
    // End marks that were read last: whether they stand at the end is not known yet.
    private var heldMarks = 0
    // End marks in the middle of the text, and what was read after them: to be given next.
    private var owedMarks = 0
    private var delayed: ArraySlice<UInt8> = []
    private var offset = 0
    private var lines = LineCount()
    private var isAtStart = true
    private var hasEnded = false

    /// Reads `source` as `encoding`; `partEnd` ends the parts of a line that are looked at for a foreign encoding by
    /// themselves, where a file may be one line.
    public init(
        _ source: any ByteSource, encoding: TextEncoding, limits: FormatLimits = .standard,
        partEnd: UInt8? = nil
    ) {
        self.partEnd = partEnd
        self.source = source
        self.encoding = encoding
        table = encoding.highScalars.map(SingleByteTable.init(scalars:))
        foreign = encoding.highScalars.map {
            ForeignLines(scalars: $0, after: 0, LineCount(), partEnd: partEnd)
        }
        limit = limits.faults
    }

    /// Reads `source`, which begins with ASCII characters, and decides for an encoding when it comes to others, by
    /// those and what follows them.
    public init(decidingIn source: HeadByteSource, limits: FormatLimits = .standard, partEnd: UInt8? = nil) {
        self.partEnd = partEnd
        self.source = source
        undecided = source
        encoding = .utf8
        limit = limits.faults
        isAtStart = false
    }

    /// Bytes that are looked at from the first one beyond ASCII on.
    private static let window = 256 << 10

    private static let endMark: UInt8 = 0x1A

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        precondition(buffer.count >= ByteSourceBlock.minimum, "a buffer too small for one character")
        while true {
            if owedMarks > 0 || !delayed.isEmpty { return giveDelayed(to: buffer) }
            let count = try readText(into: buffer)
            guard count > 0 else {
                endMarkCount += heldMarks
                heldMarks = 0
                return 0
            }
            if buffer[count - 1] != Self.endMark, heldMarks == 0 { return count }
            let textEnd = (buffer[..<count].lastIndex { $0 != Self.endMark } ?? -1) + 1
            if textEnd > 0 { (owedMarks, heldMarks) = (heldMarks, 0) }
            heldMarks += count - textEnd
            if textEnd > 0, owedMarks == 0 { return textEnd }
            delayed = ArraySlice(buffer[..<textEnd])
        }
    }

    /// Gives what follows end marks that were held back for nothing, and those before.
    private func giveDelayed(to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, owedMarks > 0 ? owedMarks : delayed.count)
        if owedMarks > 0 {
            for place in 0..<count { buffer[place] = Self.endMark }
            owedMarks -= count
        } else {
            buffer.copyBytes(from: delayed.prefix(count))
            delayed = delayed.dropFirst(count)
        }
        return count
    }

    private func readText(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        while true {
            if readyStart < ready.count { return giveReady(to: buffer) }
            if hasEnded { return 0 }
            let count =
                if let undecided {
                    try readASCII(undecided, into: buffer)
                } else if let table {
                    try readSingleBytes(table, into: buffer)
                } else if encoding == .utf8 {
                    try readUTF8(into: buffer)
                } else {
                    try readUTF16(into: buffer)
                }
            if count > 0 { return count }
        }
    }

    /// Where a byte of the decoded text stands in the source: for the offsets that readers of the text name. Nil
    /// where they are not told apart: in other encodings than UTF-8, and after undecodable bytes.
    public func sourceOffset(of decoded: Int) -> Int? {
        encoding == .utf8 && undecodableCount == 0 ? decoded + markLength : nil
    }

    private func giveReady(to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, ready.count - readyStart)
        buffer.copyBytes(from: ready[readyStart..<readyStart + count])
        readyStart += count
        return count
    }

    /// Reads up to the first byte beyond ASCII, and decides there.
    private func readASCII(
        _ undecided: HeadByteSource, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FormatError) -> Int {
        let count = try undecided.read(into: buffer)
        hasEnded = count == 0
        let text = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        let end = UTF8Check.endOfASCII(text, from: 0)
        advance(over: text[..<end])
        if end > 0 { lastASCII = text[end - 1] }
        guard end < count else { return end }
        undecided.unread(buffer[end..<count])
        var evidence = EncodingEvidence(after: lastASCII)
        evidence.add(try undecided.head(Self.window))
        let conclusion = evidence.conclusion
        decision = (conclusion, lines.ends + 1)
        encoding = conclusion.encoding
        table = encoding.highScalars.map(SingleByteTable.init(scalars:))
        foreign = encoding.highScalars.map {
            ForeignLines(scalars: $0, after: offset, lines, partEnd: partEnd)
        }
        self.undecided = nil
        return end
    }

    private func readSingleBytes(
        _ table: SingleByteTable, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FormatError) -> Int {
        let input = try [UInt8](readingUpTo: buffer.count / 3, after: [], from: source)
        hasEnded = input.isEmpty
        var undecodable: [Int] = []
        return input.withUnsafeBytes { bytes in
            let written = write(3 * bytes.count, to: buffer) { room in
                table.transcode(bytes, to: room, undecodable: &undecodable)
            }
            var found: [FormatFault] = []
            var counted = 0
            for place in undecodable {
                advance(over: bytes[counted..<place])
                counted = place
                undecodableCount += 1
                guard found.count < limit else { continue }
                found.append(fault(.undecodableBytes, line: lines.ends + 1, byteOffset: offset))
            }
            advance(over: bytes[counted...])
            note(found + foreignLines(endingIn: bytes))
            return written
        }
    }

    private func readUTF16(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let input = try [UInt8](readingUpTo: buffer.count / 3 * 2 - 2, after: cutOff[...], from: source)
        hasEnded = input.count == cutOff.count
        if isAtStart, input.count < 2, !hasEnded {
            cutOff = input
            return 0
        }
        let transcoder = UTF16Transcoder(isBigEndian: encoding == .utf16BigEndian)
        return input.withUnsafeBytes { bytes in
            let start = isAtStart ? passUTF16Mark(bytes) : 0
            isAtStart = false
            let text = UnsafeRawBufferPointer(rebasing: bytes[start...])
            var misfits: [UTF16Transcoder.Fault] = []
            var read = 0
            let written = write(UTF16Transcoder.room(for: text.count), to: buffer) { room in
                let end = transcoder.transcode(text, to: room, isLast: hasEnded, faults: &misfits)
                read = end.read
                var counted = 0
                for misfit in misfits {
                    lines.add(UnsafeRawBufferPointer(rebasing: room[counted..<misfit.written]))
                    counted = misfit.written
                    // No unit begins at the last byte: it is half of one.
                    if misfit.place == text.count - 1 {
                        noteHalf(text[misfit.place], at: offset + misfit.place)
                    } else {
                        noteUndecodable(at: offset + misfit.place)
                    }
                }
                lines.add(UnsafeRawBufferPointer(rebasing: room[counted..<end.written]))
                return end.written
            }
            offset += read
            cutOff = Array(text[read...])
            return written
        }
    }

    /// Passes a byte order mark at the beginning of `bytes`, and returns its length.
    private func passUTF16Mark(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard bytes.starts(with: encoding == .utf16BigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) else { return 0 }
        offset = 2
        markLength = 2
        return 2
    }

    /// Lets `body` write up to `count` bytes to the caller's buffer where they fit, and returns how many; else to
    /// `ready`, and returns 0.
    private func write(
        _ count: Int, to buffer: UnsafeMutableRawBufferPointer, _ body: (UnsafeMutableRawBufferPointer) -> Int
    ) -> Int {
        if buffer.count >= count { return body(buffer) }
        readyStart = 0
        ready = [UInt8](unsafeUninitializedCapacity: count) { room, written in
            written = body(UnsafeMutableRawBufferPointer(room))
        }
        return 0
    }

    private func readUTF8(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        var count = cutOff.count
        buffer.copyBytes(from: cutOff)
        cutOff = []
        repeat {
            let got = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            hasEnded = got == 0
            count += got
        } while isAtStart && count < 3 && !hasEnded
        if isAtStart {
            isAtStart = false
            count -= dropMark(buffer, count: count)
        }
        let text = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        guard let fault = UTF8Check.firstFault(text) else {
            advance(over: text[...])
            return count
        }
        advance(over: text[..<fault.offset])
        mend(text[fault.offset...])
        return fault.offset
    }

    /// Moves the text over a byte order mark, where there is one, and returns the mark's length.
    private func dropMark(_ buffer: UnsafeMutableRawBufferPointer, count: Int) -> Int {
        guard buffer[..<count].starts(with: [0xEF, 0xBB, 0xBF]) else { return 0 }
        for index in 3..<count { buffer[index - 3] = buffer[index] }
        offset += 3
        markLength = 3
        return 3
    }

    /// Decodes `text`, which begins with a fault, into `ready`, and keeps a sequence that the block cuts off.
    private func mend(_ text: Slice<UnsafeRawBufferPointer>) {
        let text = UnsafeRawBufferPointer(rebasing: text)
        ready = []
        readyStart = 0
        var position = 0
        while position < text.count {
            let length: Int
            switch UTF8Check.sequence(text, at: position) {
            case .invalid(let count): length = count
            case .cutOff where !hasEnded:
                cutOff = Array(text[position...])
                return
            case .cutOff, .valid: length = text.count - position
            }
            noteUndecodable(at: offset)
            ready += [0xEF, 0xBF, 0xBD]
            let end = UTF8Check.firstFault(text, from: position + length)?.offset ?? text.count
            ready += text[position + length..<end]
            advance(over: text[position..<end])
            position = end
        }
    }

    private func advance(over bytes: Slice<UnsafeRawBufferPointer>) {
        offset += bytes.count
        lines.add(UnsafeRawBufferPointer(rebasing: bytes))
    }

    /// Notes the odd last byte of UTF-16, which may be the end mark of a program that knows nothing of UTF-16.
    private func noteHalf(_ byte: UInt8, at byteOffset: Int) {
        if byte == Self.endMark {
            endMarkCount += 1
        } else if faults.count < limit {
            faults.append(fault(.cutOffCharacter, line: lines.ends + 1, byteOffset: byteOffset))
        }
    }

    private func noteUndecodable(at byteOffset: Int) {
        undecodableCount += 1
        guard faults.count < limit else { return }
        faults.append(fault(.undecodableBytes, line: lines.ends + 1, byteOffset: byteOffset))
    }

    /// The lines in UTF-8 that end in `bytes`.
    private func foreignLines(endingIn bytes: UnsafeRawBufferPointer) -> [FormatFault] {
        let places = (hasEnded ? foreign?.end() : foreign?.find(in: bytes)) ?? []
        foreignLineCount += places.count
        return places.map { fault(.foreignEncoding, line: $0.line, byteOffset: $0.byteOffset) }
    }

    /// Notes faults of one block, line by line: that a line is foreign is known at its end, and so comes last.
    private func note(_ found: [FormatFault]) {
        guard faults.count < limit, !found.isEmpty else { return }
        let ordered = found.enumerated().sorted {
            ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
        }
        faults += ordered.prefix(limit - faults.count).map(\.element)
    }

    private func fault(_ kind: FormatFault.Kind, line: Int, byteOffset: Int) -> FormatFault {
        FormatFault(kind: kind, record: nil, slot: nil, line: line, byteOffset: byteOffset)
    }
}
