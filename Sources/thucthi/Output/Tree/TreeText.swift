/// The lines of a tree as they are written: strokes, then words wrapped to what is left of the width.
struct TreeText {
    let terminal: Terminal
    private(set) var lines: [String] = []

    init(terminal: Terminal) {
        self.terminal = terminal
    }

    /// Wrapped words; `lead` stands before the first line, `rest` before the others.
    mutating func add(_ text: String, _ ink: Ink? = nil, lead: String = "", rest: String? = nil, name: String = "", nameInk: Ink = .quiet) {
        let rest = rest ?? lead
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: name))
        let room = terminal.columns - max(DisplayWidth.columns(of: lead), DisplayWidth.columns(of: rest)) - indent.count
        let wrapped = Wrapping.lines(of: text.printable, width: max(room, 16))
        for (number, line) in wrapped.enumerated() {
            let before = number == 0 ? strokes(lead) + nameInk.paint(name, on: terminal) : strokes(rest) + indent
            lines.append(before + (ink?.paint(line, on: terminal) ?? line))
        }
    }

    mutating func addBlank() { lines.append("") }

    private func strokes(_ text: String) -> String { Ink.quiet.paint(text, on: terminal) }
}
