import CLibXML2

/// Names of elements and attributes as one parser holds them: each name once, so that pointers are compared.
struct XLSXNames {
    typealias Name = UnsafePointer<xmlChar>

    private(set) var worksheet, sheetData, cols, col, row, c, v, f, `is`, t, r: Name?
    private(set) var s, hidden, min, max, space, sst, si: Name?

    /// No names, which none is like: until there is a parser.
    init() {}

    init(_ parser: XMLPushParser) {
        worksheet = parser.interned("worksheet")
        sheetData = parser.interned("sheetData")
        cols = parser.interned("cols")
        col = parser.interned("col")
        row = parser.interned("row")
        c = parser.interned("c")
        v = parser.interned("v")
        f = parser.interned("f")
        `is` = parser.interned("is")
        t = parser.interned("t")
        r = parser.interned("r")
        s = parser.interned("s")
        hidden = parser.interned("hidden")
        min = parser.interned("min")
        max = parser.interned("max")
        space = parser.interned("space")
        sst = parser.interned("sst")
        si = parser.interned("si")
    }
}

/// The attributes of a start tag as libxml2 hands them over, five pointers for each, names compared by pointer.
struct XLSXAttributes {
    typealias Pointers = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    let count: Int
    let pointers: Pointers?

    /// The value of the attribute at `index`, which must be below `count`, and its name.
    @inline(__always)
    subscript(index: Int) -> (name: XLSXNames.Name?, value: UnsafeRawBufferPointer) {
        guard let five = pointers.map({ $0 + 5 &* index }), let start = five[3], let end = five[4] else {
            return (nil, UnsafeRawBufferPointer(start: nil, count: 0))
        }
        return (five[0], UnsafeRawBufferPointer(start: start, count: end - start))
    }

    /// The value of the attribute `name`; nil where there is none.
    @inline(__always)
    func value(_ name: XLSXNames.Name?) -> UnsafeRawBufferPointer? {
        for index in 0..<count where self[index].name == name { return self[index].value }
        return nil
    }

    /// Whether `xml:space="preserve"` is among them.
    @inline(__always)
    func keepsSpace(_ names: XLSXNames) -> Bool {
        count > 0 && value(names.space)?.elementsEqual("preserve".utf8) == true
    }
}

/// Values of attributes.
enum XLSXValue {
    /// A number of up to nine digits; nil for all else.
    @inline(__always)
    static func integer(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count > 0, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte &- UInt8(ascii: "0") <= 9 else { return nil }
            value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        }
        return value
    }

    /// `1` and `true` (ECMA-376 part 1, 22.9.2.1 has `on`, too).
    static func isTrue(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8) || bytes.elementsEqual("on".utf8)
    }
}
