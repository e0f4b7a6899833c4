/// One format's laws: what must hold for any bytes, beyond that reading them neither crashes nor hangs.
protocol FuzzTarget: Sendable {
    /// The name by which scripts/fuzz and the folders of the corpus know it.
    var name: String { get }

    /// Reads `bytes` in every way and demands the laws.
    func run(_ bytes: [UInt8])
}

/// Every format that is read. A new one is one target and one line here.
enum FuzzTargetBook {
    static let all: [any FuzzTarget] = [
        CSVTarget(), XMLTarget(), JSONTarget(isLines: false), JSONTarget(isLines: true), GzipTarget(),
        EncodingTarget(), ZipTarget(), XLSXTarget(),
    ]

    static func target(_ name: String) -> (any FuzzTarget)? { all.first { $0.name == name } }
}
