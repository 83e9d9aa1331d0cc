import Foundation
import Synchronization

/// Tells on the standard error stream how far a long piece of work is, once it takes over a second. On a terminal the line is written over.
final class Headway: Sendable {
    private static let patience = 1.0
    private static let columns = 24

    private let words: String
    private let terminal: Terminal
    private let begun = Date()
    /// What was shown last: the hundredth part, or nothing yet.
    private let shown = Mutex<Int?>(nil)

    /// Work by its name: «Đang kiểm tra nhật ký».
    init(_ words: String, on terminal: Terminal = .of(STDERR_FILENO)) {
        self.words = words
        self.terminal = terminal
    }

    /// So much of so much is done.
    func reach(_ done: Int, of total: Int) {
        let part = total > 0 ? min(100, done * 100 / total) : 0
        guard Date().timeIntervalSince(begun) >= Self.patience else { return }
        let isNews = shown.withLock { last in
            guard last.map({ part >= $0 + (terminal.isTerminal ? 1 : 10) }) ?? true else { return false }
            last = part
            return true
        }
        if isNews { write(terminal.isTerminal ? "\r\u{1B}[K\(bar(part))" : "\(words): \(part)%\n") }
    }

    /// The line is no longer needed.
    func clear() {
        if terminal.isTerminal, shown.withLock({ $0 != nil }) { write("\r\u{1B}[K") }
    }

    private func bar(_ part: Int) -> String {
        let full = Self.columns * part / 100
        return "\(words) \(String(repeating: "█", count: full))\(String(repeating: "░", count: Self.columns - full)) \(part)%"
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
