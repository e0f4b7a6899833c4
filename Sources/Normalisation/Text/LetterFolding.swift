/// Folds letters for the words in dates: lower case, no diacritics, each alphabet kept as it is.
///
/// The standard's folding also turns Cyrillic into Latin letters. Months must not: Ukrainian липня is July and
/// Croatian lipnja June, Ukrainian листопад November and Croatian listopad October.
enum LetterFolding {
    /// Appends the folded letters of `text` to `folded`; what is no letter is left out.
    static func fold(_ text: Bytes, into folded: inout [UInt8]) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                    folded.append(byte | 0x20)
                } else if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
                    folded.append(byte)
                }
                index += 1
                continue
            }
            guard byte >= 0xC2, byte < 0xE0, index + 1 < text.count else {
                index += 1
                continue
            }
            append(UInt32(byte & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F), to: &folded)
            index += 2
        }
    }

    private static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
        if let latin = latin(scalar) {
            folded.append(latin)
        } else if let letter = cyrillic(scalar) ?? greek(scalar) {
            folded.append(UInt8(0xC0 | letter >> 6))
            folded.append(UInt8(0x80 | letter & 0x3F))
        }
    }

    // The Latin letters with diacritics of the region's languages.
    private static func latin(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103: UInt8(ascii: "a")
        case 0xC7, 0xE7, 0x106, 0x107, 0x10C, 0x10D: UInt8(ascii: "c")
        case 0x110, 0x111: UInt8(ascii: "d")
        case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
        case 0x11E, 0x11F: UInt8(ascii: "g")
        case 0xCC...0xCF, 0xEC...0xEF, 0x130, 0x131: UInt8(ascii: "i")
        case 0xD1, 0xF1: UInt8(ascii: "n")
        case 0xD2...0xD6, 0xF2...0xF6, 0x150, 0x151: UInt8(ascii: "o")
        case 0x15E...0x161, 0x218, 0x219: UInt8(ascii: "s")
        case 0x162, 0x163, 0x21A, 0x21B: UInt8(ascii: "t")
        case 0xD9...0xDC, 0xF9...0xFC, 0x170, 0x171: UInt8(ascii: "u")
        case 0x17D, 0x17E: UInt8(ascii: "z")
        default: nil
        }
    }

    private static func cyrillic(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        // Й and й, composed or not, are written alike: as и.
        case 0x419, 0x439: 0x438
        case 0x410...0x42F: scalar + 0x20
        case 0x401, 0x451: 0x435
        case 0x407, 0x457: 0x456
        case 0x400...0x40F: scalar + 0x50
        case 0x430...0x45F: scalar
        default: nil
        }
    }

    private static func greek(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x386, 0x3AC: 0x3B1
        case 0x388, 0x3AD: 0x3B5
        case 0x389, 0x3AE: 0x3B7
        case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
        case 0x38C, 0x3CC: 0x3BF
        case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
        case 0x38F, 0x3CE: 0x3C9
        case 0x3C2: 0x3C3
        case 0x391...0x3A9: scalar + 0x20
        case 0x3B1...0x3C9: scalar
        default: nil
        }
    }
}
