import Foundation

/// A bar on the standard error stream that fills up; nothing where that is no terminal.
struct ProgressBar {
    let total: Int
    let words: String
    private let terminal = Terminal.of(STDERR_FILENO)
    private static let width = 30

    init(total: Int, words: String) {
        self.total = max(1, total)
        self.words = words
    }

    /// So many are done.
    func show(_ done: Int) {
        guard terminal.isTerminal else { return }
        write("\r\u{1B}[K" + text(done))
    }

    /// The bar is no longer needed.
    func clear() {
        if terminal.isTerminal { write("\r\u{1B}[K") }
    }

    /// `[#####.....] Nhiệm vụ 500/1000`
    func text(_ done: Int) -> String {
        let full = min(Self.width, Self.width * done / total)
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
        return "[\(bar)] \(words) \(done)/\(total)"
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
