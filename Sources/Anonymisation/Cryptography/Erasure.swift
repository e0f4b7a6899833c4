#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Overwrites memory so that no secret stays in it after use.
enum Erasure {
    /// Sets every byte to zero by the system's own call, which, unlike `memset`, no optimiser may leave out.
    static func erase(_ memory: UnsafeMutableRawBufferPointer) {
        guard let start = memory.baseAddress else { return }
        #if canImport(Glibc) || canImport(Musl)
            explicit_bzero(start, memory.count)
        #else
            memset_s(start, memory.count, 0, memory.count)
        #endif
    }
}
