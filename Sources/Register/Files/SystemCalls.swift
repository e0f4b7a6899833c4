#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The system's calls whose names the file layer's own functions have, too.

/// `write(2)`.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

/// `close(2)`.
func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

/// `rename(2)`.
func systemRename(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }
