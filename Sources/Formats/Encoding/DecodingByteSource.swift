/// Gives the text of a source as UTF-8, whatever its encoding, without a byte order mark.
///
/// Bytes that the encoding does not have become U+FFFD, one for each maximal ill-formed part, and a fault with
/// its place in the source. Good UTF-8 is read straight into the caller's buffer and checked there; only text
/// that has to change is copied.
public final class DecodingByteSource: ByteSource {
    /// What the bytes are read as.
    public let encoding: TextEncoding
    /// Undecodable places in file order, up to the limit; `byteOffset` is the place in the undecoded source.
    public private(set) var faults: [FormatFault] = []
    /// Undecodable places in all.
    public private(set) var undecodableCount = 0

    private let source: any ByteSource
    private let table: SingleByteTable?
    private let limit: Int
    // The first bytes of a UTF-8 sequence whose others have not been read yet.
    private var cutOff: [UInt8] = []
    // Decoded, and waiting for the caller's next buffer.
    private var ready: [UInt8] = []
    private var readyStart = 0
    private var offset = 0
    private var lines = LineCount()
    private var isAtStart = true
    private var hasEnded = false

    /// Reads `source` as `encoding`.
    public init(_ source: any ByteSource, encoding: TextEncoding, limits: FormatLimits = .standard) {
        self.source = source
        self.encoding = encoding
        table = encoding.highScalars.map(SingleByteTable.init(scalars:))
        limit = limits.faults
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        precondition(buffer.count >= ByteSourceBlock.minimum, "a buffer too small for one character")
        while true {
            if readyStart < ready.count { return giveReady(to: buffer) }
            if hasEnded { return 0 }
            let count =
                if let table { try readSingleBytes(table, into: buffer) } else { try readUTF8(into: buffer) }
            if count > 0 { return count }
        }
    }

    private func giveReady(to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, ready.count - readyStart)
        buffer.copyBytes(from: ready[readyStart..<readyStart + count])
        readyStart += count
        return count
    }

    private func readSingleBytes(
        _ table: SingleByteTable, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FormatError) -> Int {
        let input = try [UInt8](readingUpTo: buffer.count / 3, after: [], from: source)
        hasEnded = input.isEmpty
        var undecodable: [Int] = []
        var written = 0
        input.withUnsafeBytes { bytes in
            if buffer.count >= bytes.count * 3 {
                written = table.transcode(bytes, to: buffer, undecodable: &undecodable)
            } else {
                readyStart = 0
                ready = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { room, count in
                    let raw = UnsafeMutableRawBufferPointer(room)
                    count = table.transcode(bytes, to: raw, undecodable: &undecodable)
                }
            }
            var counted = 0
            for place in undecodable {
                advance(over: bytes[counted..<place])
                counted = place
                noteUndecodable()
            }
            advance(over: bytes[counted...])
        }
        return written
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
            noteUndecodable()
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

    private func noteUndecodable() {
        undecodableCount += 1
        guard faults.count < limit else { return }
        faults.append(
            FormatFault(
                kind: .undecodableBytes, record: nil, slot: nil, line: lines.ends + 1, byteOffset: offset))
    }
}
