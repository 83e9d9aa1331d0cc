/// What can be said of a name on a day: may a duty be given to this body, and if not, to whom.
public enum Standing: Hashable, Sendable {
    /// The body bears this name on that day.
    case inForce(Body)
    /// The body takes this name only later.
    case notYet(Body)
    /// The name had ended; the successors of that body, none when nobody is known to have taken over.
    case ended(Body, successors: [Succession])
    /// The catalogue does not know the name.
    case unknown
}
