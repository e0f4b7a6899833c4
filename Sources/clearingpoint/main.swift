#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

let terminal = Terminal()
exit(Program(terminal).run(Array(CommandLine.arguments.dropFirst())).rawValue)
