import Secretariat

/// The codes of refusals that no use case saw coming: what the database refused by a rule of its own, and what went wrong in us.
enum Unforeseen {
    static let codes: Set<String> = ["unexpected", "taken", "rule-broken", "link-broken"]
}
