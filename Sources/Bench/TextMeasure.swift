import Documents
import PlanReader
import Planning

/// Text to plan: how long a plan of some length takes, and how much memory.
struct TextMeasure {
    let reader: Reader

    /// Reads a plan of so many bytes, as often as it is worth while, and prints the best time.
    func run(bytes: Int) {
        let document = Self.document(bytes: bytes)
        let size = Double(document.text.bytes.count)
        PeakMemory.forget()
        var best = Double.infinity
        var tasks = 0
        for _ in 0..<max(1, min(5, 20_000_000 / bytes)) {
            let elapsed = ContinuousClock().measure { tasks = reader.read(document).draft.tasks.count }
            best = min(best, elapsed / .seconds(1))
        }
        print("text bytes=\(document.text.bytes.count) seconds=\(best) rate=\(size / best / 1e6) peak=\(PeakMemory.bytes ?? 0) tasks=\(tasks)")
    }

    static func document(bytes: Int) -> Document {
        var text: [UInt8] = []
        text.reserveCapacity(bytes + 4096)
        var blocks: [Block] = []
        for line in PlanText.lines(bytes: bytes) {
            blocks.append(.line(text.count..<text.count + line.utf8.count))
            text.append(contentsOf: line.utf8)
            text.append(0x0A)
        }
        return Document(name: "plan", format: .text, text: SourceText(validated: text), blocks: blocks)
    }
}
