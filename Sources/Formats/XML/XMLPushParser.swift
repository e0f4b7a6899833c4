import CLibXML2

/// libxml2's SAX2 push parser, closed against everything but the bytes it is given.
///
/// No network, no external subset, no entity: the first one in use stops it. Errors go to `failure`, never to
/// standard error. The text is UTF-8 already, so a declared encoding is not looked at.
final class XMLPushParser {
    /// What the C callbacks reach through the parser's context.
    struct State {
        var failure: FormatError?
        /// Bytes that were left out of line ends.
        var leftOut = 0
        /// Whether the parser was told that the document ends, and where that is.
        var isAtEnd = false
        var lines = LineCount()
        var byteCount = 0
        /// The client's own memory.
        let client: UnsafeMutableRawPointer
    }

    typealias Context = UnsafeMutablePointer<xmlParserCtxt>

    private let context: Context
    private let state: UnsafeMutablePointer<State>
    private var endsWithCR = false

    // libxml2 wants this once before threads use it.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// A parser that calls `handler`, whose callbacks find `client` by `client(of:)`. `client` outlives it.
    init(handler: xmlSAXHandler, client: UnsafeMutableRawPointer, limits: FormatLimits) {
        precondition(Self.isReady, "libxml2 is initialised")
        var handler = handler
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.serror = { context, error in
            guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
            XMLPushParser.note(
                error.pointee.code, domain: error.pointee.domain, line: error.pointee.line, context)
        }
        // Asked for at a reference, and inside the DTD also after each declaration, which does no harm.
        handler.getEntity = { context, _ in
            if !XMLPushParser.isInDTD(context) { XMLPushParser.stop(context, .entities) }
            return nil
        }
        handler.getParameterEntity = { _, _ in nil }
        handler.internalSubset = { context, _, external, system in
            if external != nil || system != nil { XMLPushParser.stop(context, .entities) }
        }
        guard let made = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
            preconditionFailure("libxml2 has no memory to begin with")
        }
        context = made
        state = .allocate(capacity: 1)
        state.initialize(to: State(client: client))
        context.pointee._private = UnsafeMutableRawPointer(state)
        // Beyond ten million bytes libxml2 wants to be told that long texts are meant.
        let isHuge = limits.cellLength > 9_000_000 || limits.depth > 250
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | (isHuge ? XML_PARSE_HUGE.rawValue : 0)
        xmlCtxtUseOptions(context, Int32(options))
    }

    deinit {
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        context.pointee.myDoc = nil
        xmlFreeParserCtxt(context)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Why parsing has stopped; nil while it goes on.
    var failure: FormatError? { state.pointee.failure }

    /// A name as this parser holds it: callbacks get the same pointer for each element or attribute of that name.
    func interned(_ name: StaticString) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(context.pointee.dict, name.utf8Start, Int32(name.utf8CodeUnitCount))
    }

    /// Parses the next bytes of the document; an empty buffer is its end. Bytes are changed in place: a CR that
    /// is no part of CRLF becomes a LF, as XML wants (§2.11), so that lines are counted as an editor does.
    func push(_ bytes: UnsafeMutableRawBufferPointer) {
        guard failure == nil else { return }
        // What libxml2 has to say of an entity twice in a DTD it would print; this is of the thread.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        state.pointee.lines.add(UnsafeRawBufferPointer(bytes))
        state.pointee.byteCount += bytes.count
        guard bytes.count > 0 else {
            if endsWithCR { parse([0x0A], isLast: false) }
            state.pointee.isAtEnd = true
            parse([], isLast: true)
            return
        }
        if endsWithCR {
            if bytes[0] == 0x0A { state.pointee.leftOut += 1 } else { parse([0x0A], isLast: false) }
        }
        endsWithCR = bytes[bytes.count - 1] == 0x0D
        // A CR at the end waits for what follows; CRLF over the seam becomes LF alone.
        let whole = UnsafeMutableRawBufferPointer(rebasing: bytes[..<(bytes.count - (endsWithCR ? 1 : 0))])
        Self.mendLineEnds(whole)
        whole.withMemoryRebound(to: CChar.self) { text in
            _ = xmlParseChunk(context, text.baseAddress, Int32(text.count), 0)
        }
        noteFailure()
    }

    private func parse(_ bytes: [CChar], isLast: Bool) {
        guard failure == nil else { return }
        _ = xmlParseChunk(context, bytes, Int32(bytes.count), isLast ? 1 : 0)
        noteFailure()
    }

    private func noteFailure() {
        guard failure == nil else { return }
        if context.pointee.hasPErefs != 0 { return Self.stop(UnsafeMutableRawPointer(context), .entities) }
        guard context.pointee.wellFormed == 0 else { return }
        Self.note(
            context.pointee.errNo, domain: Int32(XML_FROM_PARSER.rawValue), line: 0,
            UnsafeMutableRawPointer(context))
    }

    private static func mendLineEnds(_ bytes: UnsafeMutableRawBufferPointer) {
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

    /// The client of the parser whose context a callback was given.
    @inline(__always)
    static func client<Client: ~Copyable>(_ context: UnsafeMutableRawPointer?, as type: Client.Type)
        -> UnsafeMutablePointer<Client>
    {
        state(context).pointee.client.assumingMemoryBound(to: type)
    }

    @inline(__always)
    private static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State> {
        // Every context handed to a callback is one whose `_private` was set by `init`.
        let context = context.unsafelyUnwrapped.assumingMemoryBound(to: xmlParserCtxt.self)
        return context.pointee._private.unsafelyUnwrapped.assumingMemoryBound(to: State.self)
    }

    /// Stops the parser because a limit is exceeded.
    static func stop(_ context: UnsafeMutableRawPointer?, _ limit: FormatError.Limit, line: Int? = nil) {
        stop(context, .limitExceeded(limit, line: line ?? self.line(context)))
    }

    /// Stops the parser for a reason of its client's.
    static func stop(_ context: UnsafeMutableRawPointer?, _ error: FormatError) {
        let state = state(context)
        if state.pointee.failure == nil { state.pointee.failure = error }
        xmlStopParser(context.unsafelyUnwrapped.assumingMemoryBound(to: xmlParserCtxt.self))
    }

    private static func note(_ code: Int32, domain: Int32, line: Int32, _ context: UnsafeMutableRawPointer?) {
        // A prefix that is not declared does no harm: names are read without prefixes.
        let isTwice = code == Int32(bitPattern: XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue)
        guard domain != Int32(XML_FROM_NAMESPACE.rawValue) || isTwice, let context else { return }
        let state = state(context)
        guard state.pointee.failure == nil else { return }
        let place = line > 0 ? Int(line) : self.line(context)
        if code == Int32(bitPattern: XML_ERR_UNDECLARED_ENTITY.rawValue) {
            state.pointee.failure = .limitExceeded(.entities, line: place)
            return
        }
        // To libxml2 that is no reason to stop.
        if isTwice { xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self)) }
        if isCutOff(code, context) {
            state.pointee.failure = .malformed(
                line: state.pointee.lines.ends + 1, byteOffset: state.pointee.byteCount,
                reason: XMLFault.cutOff)
            return
        }
        state.pointee.failure = .malformed(
            line: place, byteOffset: offset(context), reason: XMLFault.reason(code: code))
    }

    /// Whether the document ended before its root element did: libxml2 says the same of what follows the root,
    /// and its place is then where the text stopped that it has not taken yet.
    private static func isCutOff(_ code: Int32, _ context: UnsafeMutableRawPointer) -> Bool {
        let ends = [XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED]
        return state(context).pointee.isAtEnd
            && context.assumingMemoryBound(to: xmlParserCtxt.self).pointee.nameNr > 0
            && ends.contains { Int32(bitPattern: $0.rawValue) == code }
    }

    private static func isInDTD(_ context: UnsafeMutableRawPointer?) -> Bool {
        context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.inSubset != 0
    }

    /// Physical line, from 1, that the parser has come to.
    static func line(_ context: UnsafeMutableRawPointer?) -> Int {
        guard let input = input(context) else { return 1 }
        return Int(input.pointee.line)
    }

    /// Physical line on which the tag begins that was just read.
    ///
    /// No start tag holds a `<` but its first byte, and libxml2 has all of it in memory.
    static func tagLine(_ context: UnsafeMutableRawPointer?) -> Int {
        guard let input = input(context), var place = input.pointee.cur, let base = input.pointee.base else {
            return 1
        }
        var line = Int(input.pointee.line)
        while place > base {
            place -= 1
            if place.pointee == 0x0A { line -= 1 }
            if place.pointee == UInt8(ascii: "<") { break }
        }
        return line
    }

    /// Offset of the byte that the parser has come to.
    static func offset(_ context: UnsafeMutableRawPointer?) -> Int? {
        guard let input = input(context), let cur = input.pointee.cur, let base = input.pointee.base else {
            return nil
        }
        return Int(input.pointee.consumed) + (cur - base) + state(context).pointee.leftOut
    }

    private static func input(_ context: UnsafeMutableRawPointer?) -> xmlParserInputPtr? {
        context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input
    }
}
