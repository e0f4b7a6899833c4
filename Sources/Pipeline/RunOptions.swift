/// How a run is to go, beside its configuration. Nothing in it changes what comes out, `today` apart.
public struct RunOptions: Sendable {
    /// Threads to work on; the same results for any number.
    public var threads: Int
    /// The day of the run (days since 1970-01-01): no event of a submission that does not say when it was
    /// prepared may lie after it.
    public var today: Int
    /// What others see who find the register locked: the process and its start.
    public var holder: String
    /// Told how far the work is: a line for people, without a value of any record.
    public var progress: @Sendable (String) -> Void

    /// Options.
    public init(threads: Int, today: Int, holder: String, progress: @escaping @Sendable (String) -> Void) {
        self.threads = max(1, threads)
        self.today = today
        self.holder = holder
        self.progress = progress
    }
}
