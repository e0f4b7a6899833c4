import Dispatch
import Synchronization

/// Work on a few items at once, results in the order of the items.
enum OrderedWork {
    /// `work` of each item, on up to `threads` threads; the same for any number of them.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], threads: Int, _ work: @Sendable (Item) -> Result
    ) -> [Result] {
        guard threads > 1, items.count > 1 else { return items.map { work($0) } }
        let results = Mutex([Result?](repeating: nil, count: items.count))
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
            while true {
                let index = next.withLock { value in
                    defer { value += 1 }
                    return value
                }
                guard index < items.count else { return }
                let result = work(items[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0 }.compactMap { $0 }
    }
}
