import CLibXML2

/// libxml2's SAX2 push parser: the document comes in pieces.
final class XMLPushParser {
    private let context: XMLContext
    private var endsWithCR = false

    // A comment that nobody is told of.
    private static let placeholder: [CChar] = [0x3C, 0x21, 0x2D, 0x2D, 0x2D, 0x2D, 0x3E]

    /// A parser that calls `handler`, whose callbacks find `client` by `XMLContext.client(of:)`. `client` outlives it.
    init(handler: xmlSAXHandler, client: UnsafeMutableRawPointer, limits: FormatLimits) {
        context = XMLContext(handler: handler, client: client, limits: limits) { handler in
            xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
        }
    }

    /// Why parsing has stopped; nil while it goes on.
    var failure: FormatError? { context.failure }

    /// A name as this parser holds it: callbacks get the same pointer for each element or attribute of that name.
    func interned(_ name: StaticString) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(context.pointer.pointee.dict, name.utf8Start, Int32(name.utf8CodeUnitCount))
    }

    /// Lets the first byte to be pushed stand at `line` and `byteOffset`; nothing was pushed yet.
    func begin(line: Int, byteOffset: Int) { context.begin(line: line, byteOffset: byteOffset) }

    /// Parses the next bytes of the document; an empty buffer is its end. Bytes are changed in place: a CR that
    /// is no part of CRLF becomes a LF, as XML wants (§2.11), so that lines are counted as an editor does.
    func push(_ bytes: UnsafeMutableRawBufferPointer) {
        guard failure == nil else { return }
        XMLContext.silence()
        context.state.pointee.lines.add(UnsafeRawBufferPointer(bytes))
        context.state.pointee.byteCount += bytes.count
        guard bytes.count > 0 else {
            endLine()
            context.state.pointee.isAtEnd = true
            parse([], isLast: true)
            return
        }
        if endsWithCR, bytes[0] == 0x0A {
            context.state.pointee.leftOut += 1
            endsWithCR = false
        }
        endLine()
        endsWithCR = bytes[bytes.count - 1] == 0x0D
        // A CR at the end waits for what follows; CRLF over the seam becomes LF alone.
        let whole = UnsafeMutableRawBufferPointer(rebasing: bytes[..<(bytes.count - (endsWithCR ? 1 : 0))])
        Self.mendLineEnds(whole)
        guard failure == nil else { return }
        whole.withMemoryRebound(to: CChar.self) { text in
            _ = xmlParseChunk(context.pointer, text.baseAddress, Int32(text.count), 0)
        }
        context.noteFailure()
    }

    /// What callbacks are given for the parser, for a client that stops it outside of them.
    var callbackContext: UnsafeMutableRawPointer { UnsafeMutableRawPointer(context.pointer) }

    /// Whether the parser has read all that it was pushed, which ends with a tag, comment or section, and may be given
    /// elements of the one that is open or may pass over them: there is no document type declaration that tells of them.
    var standsBetweenTags: Bool {
        guard failure == nil, !endsWithCR, let input = context.pointer.pointee.input else { return false }
        return input.pointee.cur == input.pointee.end
            && context.pointer.pointee.instate == XML_PARSER_CONTENT
            && !context.state.pointee.hasDocumentType
    }

    /// Passes over so many bytes of whole elements, which stand where `standsBetweenTags` holds. Their line ends are not
    /// counted.
    func passOver(byteCount: Int) {
        context.state.pointee.leftOut += byteCount
        context.state.pointee.byteCount += byteCount
    }

    /// Makes the parser go as far as it was pushed, and says whether it stands there, between tags and texts and `depth`
    /// elements deep, so that what follows may be passed over.
    ///
    /// libxml2 may hold back what does not seem complete: an `&` without its semicolon. What is wrong with that it
    /// says when more is pushed, and of its own place, so that the comment it was given here changes nothing.
    func standsStill(depth: Int) -> Bool {
        guard failure == nil else { return false }
        XMLContext.silence()
        endLine()
        parse(Self.placeholder, isLast: false)
        guard failure == nil, let input = context.pointer.pointee.input else { return false }
        return input.pointee.cur == input.pointee.end && context.pointer.pointee.nameNr == depth
            && context.pointer.pointee.instate == XML_PARSER_CONTENT
    }

    /// Passes over so many bytes and line ends of the document, which stand where `standsStill` was asked last.
    func passOver(byteCount: Int, lineEnds: Int) {
        context.state.pointee.leftOut += byteCount - Self.placeholder.count
        context.state.pointee.byteCount += byteCount
        context.state.pointee.lines.pass(ends: lineEnds)
        context.pointer.pointee.input?.pointee.line += Int32(clamping: lineEnds)
    }

    /// Parses the line end that a CR which was held back is, now that no LF follows it.
    private func endLine() {
        guard endsWithCR else { return }
        endsWithCR = false
        parse([0x0A], isLast: false)
    }

    private func parse(_ bytes: [CChar], isLast: Bool) {
        guard failure == nil else { return }
        _ = xmlParseChunk(context.pointer, bytes, Int32(bytes.count), isLast ? 1 : 0)
        context.noteFailure()
    }

    /// Makes a LF of each CR that is no part of CRLF, but for one at the end.
    static func mendLineEnds(_ bytes: UnsafeMutableRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        var block = 0
        while block < bytes.count {
            let left = min(bytes.count - block, ByteMask.width)
            // `left` bytes are readable from here.
            var mask = ByteMask.gather(UnsafeRawPointer(base + block), count: left) { $0 .== carriage }
            while mask != 0 {
                let place = block + mask.trailingZeroBitCount
                mask &= mask &- 1
                if place + 1 < bytes.count, bytes[place + 1] != 0x0A { bytes[place] = 0x0A }
            }
            block += ByteMask.width
        }
    }
}
