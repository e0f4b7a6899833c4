import CLibXML2

/// libxml2's parser for a document that is in memory: a seventh faster than the push parser (measured).
///
/// Where it reads a document to its end the push parser does so too, and calls the same callbacks at the same places. What
/// is wrong with another the push parser is to be asked for.
enum XMLDocumentParser {
    /// Parses a document whose first byte stands at `line` and `byteOffset`, and which holds no CR but those of CRLF;
    /// false where it is not read to its end.
    static func parse(
        _ bytes: UnsafeRawBufferPointer, line: Int, byteOffset: Int, handler: xmlSAXHandler,
        client: UnsafeMutableRawPointer, limits: FormatLimits
    ) -> Bool {
        XMLContext.silence()
        let context = XMLContext(handler: handler, client: client, limits: limits) { handler in
            let made = bytes.withMemoryRebound(to: CChar.self) { text in
                xmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count))
            }
            // A context has a handler of its own from the beginning.
            made?.pointee.sax.pointee = handler
            return made
        }
        context.begin(line: line, byteOffset: byteOffset)
        _ = xmlParseDocument(context.pointer)
        context.noteFailure()
        return context.failure == nil
    }
}
