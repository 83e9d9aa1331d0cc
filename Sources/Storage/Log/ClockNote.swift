/// That a chain's clock stepped back. No break: machines' clocks are set right now and then. But whoever reads times must know.
public struct ClockNote: Hashable, Sendable {
    /// How many entries are earlier than the one before, beyond the tolerance.
    public let count: Int
    /// The first of them.
    public let first: Int
    /// The widest step, in microseconds.
    public let widest: Int64
}
