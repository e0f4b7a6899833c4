import CLibXML2

/// Elements of one path that may be the records.
public struct XMLRecordList: Sendable, Hashable {
    /// Names from the root to the element.
    public let path: [String]
    /// Names of its child elements, and of its attributes with an `@`.
    public let keys: [String]
    /// The most that stand inside one parent, as far as was looked.
    public let count: Int
}

/// Finds the element that holds a record.
public enum XMLRecordPath {
    /// Where our own form has the records.
    public static let own = ["submission", "records", "record"]

    /// The elements that may be records, from the first bytes of a document: what `detect` concludes, and others that
    /// repeat, or have keys in common with it, and stand neither in it nor around it.
    ///
    /// Throws as `detect` does.
    public static func lists(
        head: [UInt8], limits: FormatLimits = .standard
    ) throws(FormatError) -> [XMLRecordList] { try shape(of: head, limits).lists }

    /// Concludes the names from the root to the record from the first bytes of a document.
    ///
    /// Records are the elements that repeat inside one parent, nearest to the root; of equals, those that come
    /// most often. Where nothing repeats but parts of one record, it is the innermost of the containers with one
    /// kind of child, from the last element of the root that holds elements.
    ///
    /// Throws `malformed` where `head` does not begin as XML does.
    public static func detect(head: [UInt8], limits: FormatLimits = .standard) throws(FormatError) -> [String]
    { try shape(of: head, limits).path }

    private static func shape(
        of head: [UInt8], _ limits: FormatLimits
    ) throws(FormatError) -> (path: [String], lists: [XMLRecordList]) {
        let shape = UnsafeMutablePointer<XMLShape>.allocate(capacity: 1)
        shape.initialize(to: XMLShape())
        defer {
            shape.deinitialize(count: 1)
            shape.deallocate()
        }
        let parser = XMLPushParser(
            handler: XMLShape.handler, client: UnsafeMutableRawPointer(shape), limits: limits)
        var head = head
        head.withUnsafeMutableBytes { bytes in
            if bytes.count > 0 { parser.push(bytes) }
        }
        if let path = shape.pointee.recordPath { return (path, shape.pointee.lists) }
        throw parser.failure ?? .malformed(line: 1, byteOffset: 0, reason: XMLFault.reason(code: 4))
    }
}

/// Which elements a document has inside which, as far as it was looked at.
struct XMLShape {
    private struct Element {
        let name: String
        let parent: Int
        let depth: Int
        var children: [Int] = []
        var attributes: [String] = []
        /// The most that came inside one parent.
        var most = 0
        /// Those inside the present parent.
        var present = 0
    }

    // By path; the first stands for the document.
    private var elements = [Element(name: "", parent: 0, depth: 0)]
    private var stack = [0]
    private static let elementLimit = 500

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { context, name, _, _, _, _, count, defaulted, attributes in
            guard let name else { return }
            let bytes = UnsafeRawBufferPointer(start: name, count: Int(xmlStrlen(name)))
            XMLContext.client(context, as: XMLShape.self).pointee.start(
                String(decoding: bytes, as: UTF8.self),
                XMLAttributes(count: Int(count - defaulted), pointers: attributes))
        }
        handler.endElementNs = { context, _, _, _ in
            XMLContext.client(context, as: XMLShape.self).pointee.end()
        }
        return handler
    }

    private mutating func start(_ name: String, _ attributes: XMLAttributes) {
        guard let parent = stack.last else { return }
        var element = elements[parent].children.first { elements[$0].name == name }
        if element == nil, elements.count < Self.elementLimit {
            element = elements.count
            elements.append(Element(name: name, parent: parent, depth: elements[parent].depth + 1))
            elements[parent].children.append(elements.count - 1)
        }
        guard let element else { return stack.append(parent) }
        elements[element].present += 1
        for index in 0..<attributes.count where elements[element].attributes.count < Self.elementLimit {
            guard let attribute = attributes[index], !attribute.isOfXML else { continue }
            let key = "@" + String(decoding: attribute.name, as: UTF8.self)
            if !elements[element].attributes.contains(key) { elements[element].attributes.append(key) }
        }
        elements[element].most = max(elements[element].most, elements[element].present)
        for child in elements[element].children { elements[child].present = 0 }
        stack.append(element)
    }

    private mutating func end() { stack.removeLast() }

    var recordPath: [String]? {
        guard elements.count > 1 else { return nil }
        return emptyRecords ?? record.map(path)
    }

    /// The path of records in an element of that name that holds none: a nil report.
    private var emptyRecords: [String]? {
        let names = elements.map(\.name)
        guard let place = names.firstIndex(of: XMLRecordPath.own[1]), elements[place].children.isEmpty,
            elements[place].attributes.isEmpty
        else { return nil }
        return path(place) + XMLRecordPath.own.suffix(1)
    }

    /// The element that holds a record; nil where there is none.
    private var record: Int? {
        var repeated: Int?
        for element in elements.indices.dropFirst() where elements[element].most > 1 {
            let best = repeated.map { (-elements[$0].depth, elements[$0].most) }
            if best.map({ $0 < (-elements[element].depth, elements[element].most) }) ?? true {
                repeated = element
            }
        }
        let alone = onlyRecord
        guard let repeated else { return alone }
        let parent = elements[repeated].parent
        // What repeats deeper than that is a part of the only record, unless it is all that its parent holds.
        let isRecord =
            elements[parent].depth < elements[alone].depth
            || elements[parent].depth == elements[alone].depth
                && (elements[parent].children.count == 1 || !elements[repeated].children.isEmpty)
        return isRecord ? repeated : alone
    }

    /// What may be the records, the likeliest first.
    var lists: [XMLRecordList] {
        guard emptyRecords == nil, let best = record else { return [] }
        let own = Set(keys(of: best))
        let others = elements.indices.dropFirst().filter { other in
            guard other != best, !isInside(other, best), !isInside(best, other) else { return false }
            let keys = keys(of: other)
            guard !keys.isEmpty else { return false }
            return elements[other].most > 1 || own.intersection(keys).count * 2 > min(own.count, keys.count)
        }
        // What stands in one of them is a part of it.
        let outermost = others.filter { other in !others.contains { isInside(other, $0) } }
        return ([best] + outermost).map {
            XMLRecordList(path: path($0), keys: keys(of: $0), count: elements[$0].most)
        }
    }

    private func keys(of element: Int) -> [String] {
        elements[element].children.map { elements[$0].name } + elements[element].attributes
    }

    private func isInside(_ element: Int, _ other: Int) -> Bool {
        var parent = elements[element].parent
        while parent != 0, parent != other { parent = elements[parent].parent }
        return parent == other
    }

    /// The record, if nothing repeats but parts of it.
    private var onlyRecord: Int {
        let root = 1
        let holds = { (element: Int) in !elements[element].children.isEmpty }
        guard var current = elements[root].children.last(where: holds) else { return root }
        while elements[current].children.count == 1, let child = elements[current].children.first,
            holds(child)
        {
            current = child
        }
        return current
    }

    private func path(_ element: Int) -> [String] {
        var names: [String] = []
        var element = element
        while element != 0 {
            names.insert(elements[element].name, at: 0)
            element = elements[element].parent
        }
        return names
    }
}
