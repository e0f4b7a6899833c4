import CLibXML2

/// A parser of libxml2's, closed against everything but the bytes it is given.
///
/// No network, no external subset, no entity: the first one in use stops it. Errors go to `failure`, never to
/// standard error. The text is UTF-8 already, so a declared encoding is not looked at.
final class XMLContext {
    /// What the C callbacks reach through the parser's context.
    struct State {
        var failure: FormatError?
        /// Bytes of the document that the parser was not given: of line ends, and those passed over; less those that
        /// it was given in their stead.
        var leftOut = 0
        /// Whether the parser was told that the document ends, and where that is.
        var isAtEnd = false
        /// Whether there is a document type declaration, which may say how attributes are read.
        var hasDocumentType = false
        var lines = LineCount()
        var byteCount = 0
        /// The client's own memory.
        let client: UnsafeMutableRawPointer
    }

    typealias Pointer = UnsafeMutablePointer<xmlParserCtxt>

    let pointer: Pointer
    let state: UnsafeMutablePointer<State>

    // libxml2 wants this once before threads use it.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// The context that `make` creates with a handler that is closed, for callbacks that find `client` by
    /// `client(of:)`. `client` outlives it.
    init(
        handler: xmlSAXHandler, client: UnsafeMutableRawPointer, limits: FormatLimits,
        make: (inout xmlSAXHandler) -> Pointer?
    ) {
        precondition(Self.isReady, "libxml2 is initialised")
        var handler = Self.closed(handler)
        guard let made = make(&handler) else { preconditionFailure("libxml2 has no memory to begin with") }
        pointer = made
        state = .allocate(capacity: 1)
        state.initialize(to: State(client: client))
        pointer.pointee._private = UnsafeMutableRawPointer(state)
        // Beyond ten million bytes libxml2 wants to be told that long texts are meant.
        let isHuge = limits.cellLength > 9_000_000 || limits.depth > 250
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | (isHuge ? XML_PARSE_HUGE.rawValue : 0)
        xmlCtxtUseOptions(pointer, Int32(options))
    }

    deinit {
        if let document = pointer.pointee.myDoc { xmlFreeDoc(document) }
        pointer.pointee.myDoc = nil
        xmlFreeParserCtxt(pointer)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Why parsing has stopped; nil while it goes on.
    var failure: FormatError? { state.pointee.failure }

    /// Lets the first byte to be parsed stand in the document at `line`, from 1, and `byteOffset`. Both may be below
    /// those of the document's first byte, if what comes first stands in for what is elsewhere.
    func begin(line: Int, byteOffset: Int) {
        pointer.pointee.input?.pointee.line = Int32(clamping: line)
        state.pointee.leftOut = byteOffset
        state.pointee.byteCount = byteOffset
        state.pointee.lines.pass(ends: line - 1)
    }

    /// To be called before each call of libxml2: what it has to say of an entity twice in a DTD it would print. This is
    /// of the thread, and a parser may come to another one.
    static func silence() { xmlSetStructuredErrorFunc(nil) { _, _ in } }

    /// Takes over what made the parser stop.
    func noteFailure() {
        guard failure == nil else { return }
        if pointer.pointee.hasPErefs != 0 {
            // Seen only when the parser has come to the end of what it was given: that is no place in the document.
            let context = UnsafeMutableRawPointer(pointer)
            return Self.stop(context, .limitExceeded(.entities, line: Self.line(context)))
        }
        guard pointer.pointee.wellFormed == 0 else { return }
        Self.note(
            pointer.pointee.errNo, domain: Int32(XML_FROM_PARSER.rawValue), line: 0,
            UnsafeMutableRawPointer(pointer))
    }

    private static func closed(_ handler: xmlSAXHandler) -> xmlSAXHandler {
        var handler = handler
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.serror = { context, error in
            guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
            XMLContext.note(
                error.pointee.code, domain: error.pointee.domain, line: error.pointee.line, context)
        }
        // Asked for at a reference, and inside the DTD also after each declaration, which does no harm.
        handler.getEntity = { context, _ in
            if !XMLContext.isInDTD(context) { XMLContext.stop(context, .entities) }
            return nil
        }
        handler.getParameterEntity = { _, _ in nil }
        handler.internalSubset = { context, _, external, system in
            XMLContext.state(context).pointee.hasDocumentType = true
            if external != nil || system != nil { XMLContext.stop(context, .entities) }
        }
        return handler
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
        let place = limit.isOfTag ? offset(context) : nil
        stop(context, .limitExceeded(limit, line: line ?? self.line(context), byteOffset: place))
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
            state.pointee.failure = .limitExceeded(.entities, line: place, byteOffset: offset(context))
            return
        }
        if isCutOff(code, context) {
            state.pointee.failure = .malformed(
                line: state.pointee.lines.ends + 1, byteOffset: state.pointee.byteCount,
                reason: XMLFault.cutOff)
            return
        }
        state.pointee.failure = .malformed(
            line: place, byteOffset: offset(context), reason: XMLFault.reason(code: code))
        // To libxml2 that is no reason to stop; and where it has stopped it does not know where it was.
        if isTwice { xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self)) }
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

extension FormatError.Limit {
    /// Whether it is about one tag, reference or declaration, at which the parser stands then; texts come to it in
    /// pieces, and where one ends is no place in the document.
    fileprivate var isOfTag: Bool { self == .depth || self == .attributes || self == .entities }
}
