/// A province, or another authority that follows its own plans: what is under it is one world with one log.
public enum Authority {}

/// Names an authority.
public typealias AuthorityID = Identifier<Authority>
