import CLibXML2

/// The attributes of a start tag as libxml2 hands them over: five pointers for each.
struct XMLAttributes {
    struct Attribute {
        let name: UnsafeRawBufferPointer
        let value: UnsafeRawBufferPointer
        /// Whether it belongs to `xsi`, or is `xml:space`: about the element, not of it.
        let isOfXML: Bool
        /// Whether it is `xsi:nil="true"`.
        let isNil: Bool
    }

    let count: Int
    /// Name, prefix, namespace, and where the value begins and ends.
    let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    private static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
    private static let schemaInstance = Array("http://www.w3.org/2001/XMLSchema-instance".utf8)

    /// What libxml2 leaves of an `&` in an attribute's value where entities are not substituted. No other `&` can
    /// stand there, so that undoing it is exact.
    private static let ampersand = Array("&#38;".utf8)

    /// Appends `value` to `bytes`, each `&#38;` made `&`.
    static func append(_ value: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        var rest = value[...]
        while let place = rest.firstIndex(of: ampersand[0]) {
            bytes.append(contentsOf: rest[...place])
            let isReference = rest[place...].starts(with: ampersand)
            rest = rest[(place + (isReference ? ampersand.count : 1))...]
        }
        bytes.append(contentsOf: rest)
    }

    /// The attribute at `index`, which must be below `count`.
    subscript(index: Int) -> Attribute? {
        guard let five = pointers.map({ $0 + 5 * index }), let name = five[0], let start = five[3],
            let end = five[4]
        else { return nil }
        let nameBytes = UnsafeRawBufferPointer(start: name, count: Int(xmlStrlen(name)))
        let value = UnsafeRawBufferPointer(start: start, count: end - start)
        guard let namespace = five[2] else {
            return Attribute(name: nameBytes, value: value, isOfXML: false, isNil: false)
        }
        let bytes = UnsafeRawBufferPointer(start: namespace, count: Int(xmlStrlen(namespace)))
        let isOfSchemaInstance = bytes.elementsEqual(Self.schemaInstance)
        let isSpace = bytes.elementsEqual(Self.xml) && nameBytes.elementsEqual("space".utf8)
        // The two ways to write a boolean that is true.
        let isTrue = value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8)
        return Attribute(
            name: nameBytes, value: value, isOfXML: isOfSchemaInstance || isSpace,
            isNil: isOfSchemaInstance && isTrue && nameBytes.elementsEqual("nil".utf8))
    }
}
