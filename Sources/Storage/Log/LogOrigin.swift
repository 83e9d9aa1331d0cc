/// From where a change came, as one line of text.
public struct LogOrigin: Hashable, Sendable {
    /// The line as it stands in the log.
    public let text: String

    /// A line that was read back.
    public init(text: String) { self.text = text }

    /// The program's own commands, on a machine.
    public static func commandLine(host: String) -> LogOrigin { LogOrigin(text: "command line \(host)") }

    /// A browser or another program, by its address.
    public static func address(_ address: String) -> LogOrigin { LogOrigin(text: "address \(address)") }
}
