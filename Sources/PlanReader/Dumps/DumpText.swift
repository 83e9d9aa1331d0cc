/// How dumps write numbers, openings and words.
enum DumpText {
    static func number(_ value: Int) -> String {
        let digits = String(value)
        return String(repeating: " ", count: max(0, 6 - digits.count)) + digits
    }

    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    static func oneLine(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }

    static func opening(_ opening: Opening) -> String {
        switch opening {
        case .label(let label, _): "label \(label.printed)"
        case .bullet(let sign, _): "bullet \(Unicode.Scalar(UInt32(truncatingIfNeeded: sign)).map(String.init) ?? "?")"
        case .plain(let startsSmall): startsSmall ? "plain small" : "plain"
        }
    }
}
