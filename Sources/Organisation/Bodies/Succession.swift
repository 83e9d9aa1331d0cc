/// One line of inheritance: on a day, a body's work, or a part of it, passes to another body.
public struct Succession: Hashable, Sendable {
    /// How much of the work passes.
    public enum Scope: Hashable, Sendable {
        /// All of it: duties may follow without asking.
        case whole
        /// A part, told in words; a person decides whether a given duty belongs to it.
        case part(String)

        /// Whether all of the work passes.
        public var isWhole: Bool { self == .whole }
    }

    /// The body that takes the work over.
    public var successor: BodyName
    /// The first day on which the successor answers for it.
    public var date: Day
    /// All of the work or a part.
    public var scope: Scope
    /// The decree or resolution that orders it, as far as it is known.
    public var basis: String?
    /// How well this is known.
    public var mark: SourceMark

    /// Work that passes to a successor on a day.
    public init(successor: BodyName, date: Day, scope: Scope, basis: String?, mark: SourceMark) {
        self.successor = successor
        self.date = date
        self.scope = scope
        self.basis = basis
        self.mark = mark
    }
}
