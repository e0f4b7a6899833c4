import Formats

extension JSONWriter {
    /// Writes a key and a string.
    mutating func member(_ key: String, _ value: String) {
        self.key(key)
        string(value)
    }

    /// Writes a key and a whole number.
    mutating func member(_ key: String, _ value: Int) {
        self.key(key)
        int(value)
    }

    /// Writes a key and its value, or nothing.
    mutating func member(_ key: String, _ value: Int?) {
        guard let value else { return }
        member(key, value)
    }

    /// Writes a key and its value, or nothing.
    mutating func member(_ key: String, _ value: String?) {
        guard let value else { return }
        member(key, value)
    }
}
