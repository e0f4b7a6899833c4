import CLibXML2

/// Reads the parts of a workbook, which are XML documents.
enum XLSXPart {
    private static let blockSize = 64 << 10

    /// The text of a part as UTF-8; nil where the archive has none of that name.
    static func open(_ name: String, in archive: ZipArchive, checksChecksum: Bool = true)
        throws(FormatError) -> (any ByteSource)?
    {
        guard let entry = archive.entry(named: name) else { return nil }
        let bytes = HeadByteSource(try archive.open(entry, checksChecksum: checksChecksum))
        let head = try bytes.head(4)
        // A mark, or the two bytes of `<` (ECMA-376 part 2, 8.2.5 allows UTF-8 and UTF-16).
        for (beginning, encoding) in marked where head.starts(with: beginning) {
            return DecodedPartSource(bytes, encoding: encoding, limits: archive.limits)
        }
        return bytes
    }

    private static let marked: [(beginning: [UInt8], encoding: TextEncoding)] = [
        ([0xFF, 0xFE], .utf16LittleEndian), ([0x3C, 0], .utf16LittleEndian),
        ([0xFE, 0xFF], .utf16BigEndian), ([0, 0x3C], .utf16BigEndian), ([0xEF, 0xBB, 0xBF], .utf8),
    ]

    /// Has `parser` read all of `source`. Throws why it stopped.
    static func parse(_ source: any ByteSource, by parser: XMLPushParser) throws(FormatError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
        defer { buffer.deallocate() }
        var hasEnded = false
        while !hasEnded, parser.failure == nil {
            let count = try source.read(into: buffer)
            hasEnded = count == 0
            parser.push(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
        }
        if let failure = parser.failure { throw failure }
    }

    /// Reads a small part element by element.
    ///
    /// Throws `workbook(fault)` where it is not well-formed, `limitExceeded` without a line, and what the source
    /// throws.
    static func read(
        _ source: any ByteSource, limits: FormatLimits, fault: FormatError.WorkbookFault,
        visit: @escaping (XLSXElement) -> Void
    ) throws(FormatError) {
        let limits = limits.widenedForParts
        let walk = UnsafeMutablePointer<XLSXPartWalk>.allocate(capacity: 1)
        walk.initialize(to: XLSXPartWalk(limits: limits, visit: visit))
        defer {
            walk.deinitialize(count: 1)
            walk.deallocate()
        }
        let parser = XMLPushParser(
            handler: XLSXPartWalk.handler, client: UnsafeMutableRawPointer(walk), limits: limits)
        do throws(FormatError) {
            try parse(source, by: parser)
        } catch {
            throw error.ofPart(fault)
        }
    }
}

/// A part in UTF-16, or with a byte order mark, as plain UTF-8. What the encoding does not have ends it: it is no
/// XML.
final class DecodedPartSource: ByteSource {
    private let text: DecodingByteSource

    init(_ bytes: any ByteSource, encoding: TextEncoding, limits: FormatLimits) {
        text = DecodingByteSource(bytes, encoding: encoding, limits: limits)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let count = try text.read(into: buffer)
        guard let fault = text.faults.first else { return count }
        throw .malformed(
            line: fault.line, byteOffset: fault.byteOffset,
            reason: "there are bytes that its encoding does not have")
    }
}

extension FormatLimits {
    /// The limits for what is no record: those that are set lower than usual are meant for records.
    fileprivate var widenedForParts: FormatLimits {
        var limits = self
        limits.depth = max(depth, FormatLimits.standard.depth)
        limits.attributes = max(attributes, FormatLimits.standard.attributes)
        limits.cellLength = max(cellLength, FormatLimits.standard.cellLength)
        return limits
    }
}

extension FormatError {
    /// The error of a part of a workbook, where lines tell nothing.
    func ofPart(_ fault: WorkbookFault) -> FormatError {
        switch self {
        case .malformed: .workbook(fault)
        case .limitExceeded(let limit, _, _): .limitExceeded(limit, line: nil)
        default: self
        }
    }
}

/// One start tag of a small part: names without their prefixes.
struct XLSXElement {
    /// Names from the root to the element.
    let path: [String]
    let attributes: [(name: String, value: String)]

    var name: String { path.last ?? "" }

    /// The name of the element around this one.
    var parent: String { path.count > 1 ? path[path.count - 2] : "" }

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Whether the attribute says so.
    func isTrue(_ name: String) -> Bool { ["1", "true", "on"].contains(self[name] ?? "") }
}

/// Tells each start tag of a small part.
struct XLSXPartWalk {
    private var path: [String] = []
    private let limits: FormatLimits
    private let visit: (XLSXElement) -> Void

    init(limits: FormatLimits, visit: @escaping (XLSXElement) -> Void) {
        self.limits = limits
        self.visit = visit
    }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { context, name, _, _, _, _, count, defaulted, attributes in
            guard let name else { return }
            XMLContext.client(context, as: XLSXPartWalk.self).pointee.start(
                context, UnsafeRawBufferPointer(start: name, count: Int(xmlStrlen(name))),
                XMLAttributes(count: Int(count - defaulted), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            XMLContext.client(context, as: XLSXPartWalk.self).pointee.end()
        }
        return handler
    }

    private mutating func start(
        _ context: UnsafeMutableRawPointer?, _ name: UnsafeRawBufferPointer, _ attributes: XMLAttributes
    ) {
        guard path.count < limits.depth else { return XMLContext.stop(context, .depth) }
        guard attributes.count <= limits.attributes else { return XMLContext.stop(context, .attributes) }
        path.append(String(decoding: name, as: UTF8.self))
        var texts: [(name: String, value: String)] = []
        for index in 0..<attributes.count {
            guard let attribute = attributes[index] else { continue }
            guard attribute.value.count <= limits.cellLength else {
                return XMLContext.stop(context, .cellLength)
            }
            var value: [UInt8] = []
            XMLAttributes.append(attribute.value, to: &value)
            let pair = (
                String(decoding: attribute.name, as: UTF8.self), String(decoding: value, as: UTF8.self)
            )
            texts.append(pair)
        }
        visit(XLSXElement(path: path, attributes: texts))
    }

    private mutating func end() {
        if !path.isEmpty { path.removeLast() }
    }
}
