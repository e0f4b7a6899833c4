import Dispatch
import Synchronization

/// Threads that do tasks, besides the one that gives them out: that one may help whenever it has nothing else to do.
///
/// A crew without helpers does nothing by itself: its tasks wait for `help()`.
final class WorkCrew: Sendable {
    typealias Task = @Sendable () -> Void

    private struct State {
        var tasks: [Task] = []
        var isClosed = false
        // Tasks that helpers have done, and whether the one who gives them out waits for the next.
        var doneCount = 0
        var isAwaited = false
    }

    private let state = Mutex(State())
    private let helperCount: Int
    // As many signals as there are tasks.
    private let given = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)

    /// A crew of so many threads besides the caller's.
    init(helpers: Int) {
        helperCount = helpers
        for _ in 0..<helpers {
            DispatchQueue.global().async { [self] in
                while true {
                    given.wait()
                    guard let task = take() else { return }
                    task()
                    tellDone()
                }
            }
        }
    }

    /// Sends the helpers home; tasks that nobody has begun are dropped.
    func close() {
        state.withLock {
            $0.isClosed = true
            $0.tasks = []
        }
        for _ in 0..<helperCount { given.signal() }
    }

    /// Gives out a task, to be begun after those that wait; an urgent one before them.
    func add(isUrgent: Bool = false, _ task: @escaping Task) {
        state.withLock { $0.tasks.insert(task, at: isUrgent ? 0 : $0.tasks.count) }
        given.signal()
    }

    /// Does one task on the caller's thread; false where none waits.
    func help() -> Bool {
        guard given.wait(timeout: .now()) == .success, let task = take() else { return false }
        task()
        return true
    }

    /// Tasks that helpers have done so far.
    var doneCount: Int { state.withLock { $0.doneCount } }

    /// Waits until helpers have done more than `count` tasks.
    func waitForMore(than count: Int) {
        let isDone = state.withLock { state in
            state.isAwaited = state.doneCount == count
            return !state.isAwaited
        }
        if !isDone { done.wait() }
    }

    private func take() -> Task? {
        state.withLock { $0.isClosed || $0.tasks.isEmpty ? nil : $0.tasks.removeFirst() }
    }

    private func tellDone() {
        let isAwaited = state.withLock { state in
            defer { state.isAwaited = false }
            state.doneCount += 1
            return state.isAwaited
        }
        if isAwaited { done.signal() }
    }
}
