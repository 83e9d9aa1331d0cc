import Foundation

/// Tells on a terminal that something is still being done, once it takes longer than a second.
enum Waiting {
    private static let bar = 20

    /// Does the work; meanwhile the line under it moves.
    static func during<Result: Sendable>(_ what: String, _ work: () async throws -> Result) async throws -> Result {
        let telling = Task { await tell(what) }
        defer { telling.cancel() }
        do {
            let result = try await work()
            telling.cancel()
            await telling.value
            return result
        } catch {
            telling.cancel()
            await telling.value
            throw error
        }
    }

    private static func tell(_ what: String) async {
        let terminal = Terminal.of(STDERR_FILENO)
        guard terminal.isTerminal, (try? await Task.sleep(for: .seconds(1))) != nil else { return }
        var step = 0
        while !Task.isCancelled {
            let place = step % bar
            let line = "[" + String(repeating: "·", count: place) + "█" + String(repeating: "·", count: bar - 1 - place) + "] \(what) … \(1 + step / 4) giây"
            write("\r\u{1B}[K" + (Wrapping.lines(of: line, width: terminal.columns - 1).first ?? ""))
            step += 1
            try? await Task.sleep(for: .milliseconds(250))
        }
        write("\r\u{1B}[K")
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
