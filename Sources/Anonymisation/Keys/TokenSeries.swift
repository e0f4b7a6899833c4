import Model

/// Makes the tokens of one kind of number: a key of one purpose, and what stands before every number.
///
/// The message under the code is each part of the prefix with its length in one byte, then the number:
///
///     [3] N G O  [4] c a s e  U K R - 0 0 0 1
///
/// so that no two pairs of parts and number give the same bytes. Changing a part cuts all earlier tokens off.
struct TokenSeries: Sendable {
    private let key: HMACKey
    private let prefix: [UInt8]

    init(_ key: HMACKey, _ parts: [String]) {
        self.key = key
        prefix = parts.flatMap { Self.delimited(Array($0.utf8)) }
    }

    /// The token of `number`; `further` is one more part, for numbers that are not enough alone.
    ///
    /// `message` is scratch memory, kept by the caller so that no token allocates.
    func token(of number: ArraySlice<UInt8>, further: String? = nil, message: inout [UInt8]) -> Token {
        message.removeAll(keepingCapacity: true)
        message += prefix
        if let further { message += Self.delimited(Array(further.utf8)) }
        message += number
        let code = key.code128(for: message.span.bytes)
        return Token(high: code.high, low: code.low)
    }

    private static func delimited(_ part: [UInt8]) -> [UInt8] {
        precondition(part.count < 256, "A part before a number has a length of one byte.")
        return [UInt8(part.count)] + part
    }
}
