#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What libFuzzer calls: `FUZZ_FORMAT` names the target, and each input goes to it.
enum FuzzEntry {
    static let target: any FuzzTarget = {
        let name = getenv("FUZZ_FORMAT").map { String(cString: $0) } ?? ""
        guard let target = FuzzTargetBook.target(name) else {
            say("FUZZ_FORMAT names no target; there are \(FuzzTargetBook.all.map(\.name))")
            exit(2)
        }
        return target
    }()

    static func say(_ text: String) {
        var text = text + "\n"
        text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzEntry.target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Demands a law; libFuzzer keeps the input that breaks it.
func demand(_ holds: @autoclosure () -> Bool, _ law: @autoclosure () -> String) {
    if holds() { return }
    FuzzEntry.say("BROKEN LAW: \(law())")
    abort()
}

/// Demands that two readings of the same bytes are the same, and names the first part in which they differ.
func demandSame(_ left: Reading, _ right: Reading, _ law: @autoclosure () -> String) {
    if left == right { return }
    demand(false, "\(law()): \(left.difference(to: right))")
}
