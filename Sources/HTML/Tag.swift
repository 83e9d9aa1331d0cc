/// The name of an element. The names that exist are those in `Tags.swift`: there is no script among them, and no way to make one up.
public struct Tag: Sendable {
    let name: StaticString
    /// It stands on a line of its own, so that a page can be read as text.
    let isBlock: Bool

    init(_ name: StaticString, isBlock: Bool = false) {
        self.name = name
        self.isBlock = isBlock
    }
}

/// The name of an element that has no content and no end tag.
public struct VoidTag: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }
}
