import Synchronization

/// What another task has found out.
final class Noted<Value: Sendable>: Sendable {
    private let held = Mutex<Value?>(nil)

    /// What was noted; nothing yet.
    var value: Value? { held.withLock { $0 } }

    /// Notes a value.
    func note(_ value: Value) { held.withLock { $0 = value } }
}
