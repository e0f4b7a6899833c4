/// Bytes of text in the encodings that the organisations use.
enum Bytes {
    /// The text in an encoding.
    static func encoded(_ text: String, _ encoding: Habit.Encoding) -> [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .windows1250: single(text, windows1250)
        case .windows1251: single(text, windows1251)
        }
    }

    /// Byte 0x80 and up by place in the table; what the table lacks becomes a question mark, as office programs do.
    private static func single(_ text: String, _ table: [Unicode.Scalar: UInt8]) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            scalar.value < 128 ? UInt8(scalar.value) : table[scalar] ?? UInt8(ascii: "?")
        }
    }

    private static let windows1250 = table(
        "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙")

    private static let windows1251 = table(
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")

    private static func table(_ upperHalf: String) -> [Unicode.Scalar: UInt8] {
        var table: [Unicode.Scalar: UInt8] = [:]
        for (place, scalar) in upperHalf.unicodeScalars.enumerated() where scalar != "\u{FFFD}" {
            table[scalar] = UInt8(128 + place)
        }
        return table
    }
}
