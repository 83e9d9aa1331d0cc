import Foundation

/// Holds a thread until another opens it. It is waited at only in bodies of transactions, which have threads of their own.
final class Gate: Sendable {
    private let condition = NSCondition()
    nonisolated(unsafe) private var isOpen = false  // only ever touched while the condition is locked

    /// Lets all through, now and later.
    func open() {
        condition.lock()
        isOpen = true
        condition.broadcast()
        condition.unlock()
    }

    /// Waits until it is open; false when nobody opens it in a minute, so that a broken engine ends its test.
    func wait() -> Bool {
        let end = Date(timeIntervalSinceNow: 60)
        condition.lock()
        defer { condition.unlock() }
        while !isOpen {
            guard condition.wait(until: end) else { return isOpen }
        }
        return true
    }
}
