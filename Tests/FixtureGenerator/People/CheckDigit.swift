/// Check digits of national numbers, from all digits before them.
enum CheckDigit {
    /// JMBG and EMBG; nil for a remainder of 1, whose serial is not given out.
    static func jmbg(_ stem: String) -> Int? {
        let remainder = weighted(stem, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return remainder == 1 ? nil : (11 - remainder) % 11
    }

    /// The Romanian CNP.
    static func cnp(_ stem: String) -> Int {
        let remainder = weighted(stem, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        return remainder == 10 ? 1 : remainder
    }

    /// The Bulgarian EGN.
    static func egn(_ stem: String) -> Int { weighted(stem, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 }

    /// The Moldovan IDNP.
    static func idnp(_ stem: String) -> Int { weighted(stem, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 }

    /// The Ukrainian RNOKPP. Its first weight is −1; 10 is the same modulo 11.
    static func rnokpp(_ stem: String) -> Int { weighted(stem, [10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 }

    static func weighted(_ digits: String, _ weights: [Int]) -> Int {
        zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    }
}
