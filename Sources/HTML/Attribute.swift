/// An attribute of an element. What its value may be depends on its name, so each name has its own way to be made.
///
/// Event handlers and `style` cannot be written: a page of ours carries neither code nor looks inside its elements.
public struct Attribute: Sendable {
    let name: StaticString
    /// Nil for an attribute that is there or not.
    let value: String?
    /// An element of no class says nothing of it.
    let isWritten: Bool

    init(_ name: StaticString, _ value: String?, isWritten: Bool = true) {
        self.name = name
        self.value = value
        self.isWritten = isWritten
    }
}

extension Attribute {
    /// The name of a place, to which links lead.
    public static func id(_ text: String) -> Attribute { Attribute("id", text) }
    /// What is shown when a hand rests on the element.
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
    /// The language of the words.
    public static func lang(_ code: StaticString) -> Attribute { Attribute("lang", code.description) }
    /// What a meta element says.
    public static func content(_ text: String) -> Attribute { Attribute("content", text) }
    /// What the element is to assistive programs.
    public static func role(_ role: StaticString) -> Attribute { Attribute("role", role.description) }

    /// Classes, joined with spaces; empty names count for nothing.
    public static func `class`(_ names: String...) -> Attribute {
        let names = names.filter { !$0.isEmpty }
        return Attribute("class", names.joined(separator: " "), isWritten: !names.isEmpty)
    }

    /// What assistive programs say of an element.
    public static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
    /// The element that names this one.
    public static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
    /// Assistive programs pass it over.
    public static let hidden = Attribute("aria-hidden", "true")

    /// The page is in UTF-8.
    public static let charset = Attribute("charset", "utf-8")
    /// A header of the answer, told by the page itself.
    public static func httpEquivalent(_ header: StaticString) -> Attribute { Attribute("http-equiv", header.description) }
    /// What a meta element is about.
    public static func name(_ name: StaticString) -> Attribute { Attribute("name", name.description) }
    /// Its place among the stops of the keyboard: 0 makes it one, -1 takes it out.
    public static func tabIndex(_ index: Int) -> Attribute { Attribute("tabindex", "\(index)") }
    /// The columns that a cell takes.
    public static func columns(_ count: Int) -> Attribute { Attribute("colspan", "\(count)") }
    /// What a heading cell heads.
    public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", scope.description) }
    /// The details stand open.
    public static let open = Attribute("open", nil)
    /// A drag across the link selects its words instead of taking the link along.
    public static let notDraggable = Attribute("draggable", "false")
}
