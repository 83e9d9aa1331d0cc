import Planning

/// What a place of the document says about a task: who, with whom, when, what comes of it. Ranges are clean bytes.
struct Charge: Sendable {
    /// A body with the words that name it.
    struct Named: Sendable {
        var name: String
        var range: Range<Int>
        /// Somebody else's order names it.
        var isCommanded = false
    }

    var leads: [Named] = []
    var coordinating: [Named] = []
    var deadline: (value: Deadline, range: Range<Int>)?
    var product: (value: String, range: Range<Int>)?

    var isEmpty: Bool { leads.isEmpty && coordinating.isEmpty && deadline == nil && product == nil }
}

extension Array where Element == Charge.Named {
    /// Each name once, in the order of first mention.
    var once: [Charge.Named] {
        reduce(into: []) { kept, named in
            if !kept.contains(where: { $0.name == named.name }) { kept.append(named) }
        }
    }
}
