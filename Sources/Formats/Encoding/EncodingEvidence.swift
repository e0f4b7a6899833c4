/// What the bytes of a text say of its encoding, gathered block by block: of its first bytes, or of all of it.
///
///     var evidence = EncodingEvidence()
///     while … { evidence.add(block) }
///     evidence.conclusion
public struct EncodingEvidence: Sendable {
    /// Bytes beyond ASCII so far.
    public private(set) var highBytes = 0

    private var count = 0
    private var start: [UInt8] = []
    // Well-formed sequences of more than one byte; those for characters that no text of the region has; others.
    private var utf8Sequences = 0
    private var utf8Strange = 0
    private var utf8Faults = 0
    // Runs of bytes beyond ASCII, as words are: those that are well-formed throughout, and others.
    private var utf8Runs = 0
    private var otherRuns = 0
    // The run that has begun: whether it has a well-formed sequence, and whether something else.
    private var runHasSequence = false
    private var runHasFault = false
    // The first bytes of a sequence that the block before cut off.
    private var cutOff: [UInt8] = []
    // Bytes below 5 at even and at odd offsets.
    private var lows = [0, 0]
    // How often each byte followed each, where one of the two is beyond ASCII.
    private var pairs = [UInt32](repeating: 0, count: 1 << 16)
    private var previous: UInt8
    // Whether the bytes are the text's first: inside there are no marks, and ASCII before tells against UTF-16.
    private let isBeginning: Bool

    /// No bytes yet.
    public init() {
        previous = 0x0A
        isBeginning = true
    }

    /// No bytes yet; those to come follow an ASCII character.
    init(after character: UInt8) {
        previous = character
        isBeginning = false
    }

    /// Takes bytes that follow those given before.
    public mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Takes bytes that follow those given before.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        if start.count < 3 { start += bytes.prefix(3 - start.count) }
        countLows(bytes)
        countPairs(bytes)
        countSequences(bytes)
        count += bytes.count
    }

    private mutating func countLows(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        let five = ByteMask.Lanes(repeating: 5)
        var position = 0
        while position < bytes.count {
            let left = min(bytes.count - position, ByteMask.width)
            // `left` bytes are readable from here.
            let mask = ByteMask.gather(base + position, count: left) { $0 .< five }
            if mask != 0 {
                let even = (mask & 0x5555_5555_5555_5555).nonzeroBitCount
                let parity = (count + position) & 1
                lows[parity] += even
                lows[1 - parity] += mask.nonzeroBitCount - even
            }
            position += ByteMask.width
        }
    }

    private mutating func countPairs(_ bytes: UnsafeRawBufferPointer) {
        pairs.withUnsafeMutableBufferPointer { pairs in
            var position = 0
            while position < bytes.count {
                if previous < 0x80 {
                    let end = UTF8Check.endOfASCII(bytes, from: position)
                    if end > position { previous = bytes[end - 1] }
                    position = end
                    guard position < bytes.count else { return }
                }
                let byte = bytes[position]
                if byte >= 0x80 { highBytes += 1 }
                // Two bytes make an index below 65,536.
                pairs[Int(previous) << 8 | Int(byte)] &+= 1
                previous = byte
                position += 1
            }
        }
    }

    private mutating func countSequences(_ bytes: UnsafeRawBufferPointer) {
        var position = finishCutOff(bytes)
        while position < bytes.count {
            if bytes[position] < 0x80 {
                endRun()
                position = UTF8Check.endOfASCII(bytes, from: position)
                continue
            }
            let sequence = UTF8Check.sequence(bytes, at: position)
            guard let length = take(sequence, bytes, at: position) else {
                cutOff = Array(bytes[position...])
                return
            }
            position += length
        }
    }

    private mutating func endRun() {
        if runHasFault { otherRuns += 1 } else if runHasSequence { utf8Runs += 1 }
        (runHasSequence, runHasFault) = (false, false)
    }

    /// Ends the sequence that the block before cut off, and returns how much of this one it takes.
    private mutating func finishCutOff(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard !cutOff.isEmpty else { return 0 }
        let whole = cutOff + bytes.prefix(3)
        let length = whole.withUnsafeBytes { take(UTF8Check.sequence($0, at: 0), $0, at: 0) }
        guard let length else {
            cutOff = whole
            return bytes.count
        }
        let carried = cutOff.count
        cutOff = []
        return length - carried
    }

    /// Counts a sequence and returns its length; nil where it is cut off.
    @inline(__always)
    private mutating func take(
        _ sequence: UTF8Check.Sequence, _ bytes: UnsafeRawBufferPointer, at place: Int
    ) -> Int? {
        switch sequence {
        case .valid(let length):
            utf8Sequences += 1
            runHasSequence = true
            if Self.isStrange(bytes, at: place, length: length) { utf8Strange += 1 }
            return length
        case .invalid(let length):
            utf8Faults += 1
            runHasFault = true
            return length
        case .cutOff: return nil
        }
    }

    /// Whether a well-formed sequence is of a character outside Latin, Greek, Cyrillic and common signs.
    private static func isStrange(_ bytes: UnsafeRawBufferPointer, at place: Int, length: Int) -> Bool {
        // The first byte has so many bits of the scalar, each other one six.
        var scalar = UInt32(bytes[place]) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + index] & 0x3F) }
        return switch scalar {
        case 0xA0...0x24F, 0x2B0...0x52F, 0x1E00...0x22FF, 0x2500...0x27BF, 0xFB00...0xFB06, 0xFE00...0xFE0F,
            0xFEFF, 0xFFFD, 0x1F000...0x1FAFF:
            false
        default: true
        }
    }

    /// What these bytes are concluded to be.
    public var conclusion: EncodingConclusion {
        if isBeginning, let found = byMark ?? byZeros { return found }
        guard highBytes > 0 else {
            return EncodingConclusion(
                .utf8, confidence: 1, why: "holds ASCII characters only", isASCIIOnly: true)
        }
        return byUTF8 ?? EncodingContest(countedPairs).conclusion(utf8: isPartlyUTF8)
    }

    private var byMark: EncodingConclusion? {
        let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        guard let found = marks.first(where: { start.starts(with: $0.mark) }) else { return nil }
        return EncodingConclusion(
            found.encoding, confidence: 1,
            why: "begins with the byte order mark of \(found.encoding.rawValue)",
            hasMark: true)
    }

    /// UTF-16: the high byte of nearly every unit is that of Latin (0 to 2), Greek (3) or Cyrillic (4); no text in
    /// another encoding has such bytes.
    private var byZeros: EncodingConclusion? {
        let units = count / 2
        guard units >= 2,
            let high = [0, 1].first(where: { lows[$0] * 10 >= units * 7 && lows[$0] > 2 * lows[1 - $0] })
        else { return nil }
        let encoding = high == 0 ? TextEncoding.utf16BigEndian : .utf16LittleEndian
        return EncodingConclusion(
            encoding, confidence: units >= 8 ? 0.99 : 0.9,
            why:
                "\(lows[high]) of \(units) bytes at \(high == 0 ? "even" : "odd") places are high bytes of UTF-16"
        )
    }

    private var byUTF8: EncodingConclusion? {
        if utf8Faults == 0, utf8Sequences > utf8Strange || utf8Sequences > 3 {
            return EncodingConclusion(
                .utf8, confidence: utf8Sequences >= 3 ? 1 : 0.95,
                why: "all \(utf8Sequences) characters beyond ASCII are well-formed UTF-8")
        }
        guard isMostlyUTF8 else { return nil }
        return EncodingConclusion(
            .utf8, confidence: 0.8,
            why:
                "\(utf8Sequences) characters beyond ASCII are well-formed UTF-8, \(utf8Faults) places are not"
        )
    }

    /// Whether nearly all is well-formed UTF-8; or, where the text is small, more than is not, by characters and by
    /// words. In a single-byte encoding next to no word is, so that a few that are outweigh a row from another file.
    private var isMostlyUTF8: Bool {
        let known = utf8Sequences - utf8Strange
        if known > 4 * utf8Faults { return true }
        let whole = utf8Runs + (runHasSequence && !runHasFault ? 1 : 0)
        let others = otherRuns + (runHasFault ? 1 : 0)
        return known > utf8Faults && whole >= others
    }

    /// Whether as much is well-formed UTF-8 that another encoding is in doubt.
    private var isPartlyUTF8: Bool { (utf8Sequences - utf8Strange) * 2 > utf8Faults }

    private var countedPairs: [EncodingScore.Pair] {
        var counted: [EncodingScore.Pair] = []
        for (index, times) in pairs.enumerated() where times > 0 {
            counted.append(
                EncodingScore.Pair(
                    first: UInt8(index >> 8), second: UInt8(index & 0xFF),
                    weight: UInt32.bitWidth - times.leadingZeroBitCount))
        }
        // The end of a text is the end of a word.
        if previous >= 0x80 { counted.append(EncodingScore.Pair(first: previous, second: 0x0A, weight: 1)) }
        return counted
    }
}
