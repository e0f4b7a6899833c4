/// Why a text stands for nothing in its list, and what it may have been meant for.
struct UnreadText {
    /// What is wrong.
    let kind: FieldFault.Kind
    /// The code that the text makes sense as, where there is exactly one.
    var suggestion: String?

    /// What is wrong with a text that is `otherwise` unknown.
    ///
    /// `code` answers what a text as it may have been meant stands for.
    init(_ text: Bytes, otherwise kind: FieldFault.Kind, _ code: (Bytes) -> String?) {
        if let garbling = Garbling.kind(of: text) {
            self.kind = garbling
            if garbling == .mixedAlphabets { suggestion = Self.code(ofMixed: text, code) }
            return
        }
        let meaning = OtherEncoding.meaning(of: text) { other in
            other.withUnsafeBufferPointer { code($0.trimmed) }
        }
        self.kind = meaning != nil || OtherEncoding.isUTF8(text) ? .otherEncoding : kind
        suggestion = meaning
    }

    // The word as its letters sound, then with all its letters in one alphabet.
    private static func code(ofMixed text: Bytes, _ code: (Bytes) -> String?) -> String? {
        if let code = code(text) { return code }
        for alphabet in [Alphabet.latin, .cyrillic, .greek] {
            let word = alphabet.twins(of: text)
            if let code = word.withUnsafeBufferPointer({ code($0) }) { return code }
        }
        return nil
    }
}
