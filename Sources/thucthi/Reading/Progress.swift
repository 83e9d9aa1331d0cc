import Foundation

/// Tells on the standard error stream how far the reading of several files is. On a terminal the line is written over.
struct Progress {
    let total: Int
    let language: Language
    private let terminal = Terminal.of(STDERR_FILENO)

    init(total: Int, language: Language) {
        self.total = total
        self.language = language
    }

    private var isShown: Bool { total > 1 }

    /// The reading of a file begins.
    func begin(_ path: String, number: Int) {
        guard isShown else { return }
        let words = language == .vi ? "Đang đọc \(number)/\(total)" : "Reading \(number)/\(total)"
        let line = "\(words): \((path as NSString).lastPathComponent)".printable
        write(terminal.isTerminal ? "\r\u{1B}[K" + (Wrapping.lines(of: line, width: terminal.columns - 1).first ?? "") : line + "\n")
    }

    /// Something must be told, on a line of its own.
    func tell(_ words: String) {
        clear()
        write(words.printable + "\n")
    }

    /// The line is no longer needed.
    func clear() {
        if isShown, terminal.isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
