// What an old Microsoft compound document holds.
extension FormatSniff {
    /// Whether a compound document is one of Office protected by a password: then it holds a stream of this name
    /// ([MS-OFFCRYPTO] 2.3.4.4), which its directory lists in UTF-16.
    static func isProtected(_ document: [UInt8]) -> Bool {
        var matched = 0
        for byte in document {
            // No part of the name repeats its beginning `E`, so that a failed match begins again at this byte or not.
            if byte == encryptedPackage[matched] {
                matched += 1
                if matched == encryptedPackage.count { return true }
            } else {
                matched = byte == encryptedPackage[0] ? 1 : 0
            }
        }
        return false
    }

    private static let encryptedPackage: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
}
