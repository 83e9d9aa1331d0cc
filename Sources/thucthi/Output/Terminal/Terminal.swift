import Foundation

/// What a stream that people read can show.
struct Terminal: Equatable {
    /// Columns of a line; nil where the stream is no terminal and lines need not be broken at all but for reading.
    var columns: Int
    var showsColour: Bool
    var isTerminal: Bool

    /// Lines longer than this are hard to read however wide the window.
    static let widest = 110
    private static let standard = 80

    /// Plain words in lines of 80 columns, as a file or a pipe gets them.
    static let plain = Terminal(columns: standard, showsColour: false, isTerminal: false)

    /// A stream as it is, by the environment: `NO_COLOR` and `TERM=dumb` forbid colour, `COLUMNS` overrides the window.
    static func of(_ stream: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) -> Terminal {
        let isTerminal = isatty(stream) == 1
        let told = environment["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? windowColumns(stream) : nil) ?? standard
        let forbids = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Terminal(columns: min(max(told, 24), widest), showsColour: isTerminal && !forbids && environment["TERM"] != "dumb", isTerminal: isTerminal)
    }

    private static func windowColumns(_ stream: Int32) -> Int? {
        var size = winsize()
        guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
