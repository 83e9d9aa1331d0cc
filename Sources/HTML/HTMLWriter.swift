/// Writes HTML as bytes, escaped on the way. There is no way to write markup that came in as a string.
///
///     var page = HTMLWriter()
///     page.element(.p, .class("lead")) { $0.text("5 < 6") }
///
/// It cannot be copied, so that no half of a page is written twice.
public struct HTMLWriter: ~Copyable {
    private var bytes: [UInt8] = []

    /// An empty page.
    public init() {}

    /// What was written; ends the writing.
    public consuming func finish() -> [UInt8] { bytes }

    /// `<!doctype html>`, without which browsers fall back to the ways of the nineties.
    public mutating func documentType() {
        raw("<!doctype html>\n")
    }

    /// An element with its content.
    public mutating func element(_ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        element(tag, attributes, content: content)
    }

    /// The same, with attributes made elsewhere.
    public mutating func element(_ tag: Tag, _ attributes: [Attribute], content: (inout HTMLWriter) -> Void) {
        open(tag.name, attributes)
        content(&self)
        raw("</")
        raw(tag.name)
        raw(tag.isBlock ? ">\n" : ">")
    }

    /// An element that holds only words.
    public mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// An element without content.
    public mutating func void(_ tag: VoidTag, _ attributes: Attribute...) {
        open(tag.name, attributes)
    }

    /// A link. Where the address is refused, the words stand without a link.
    public mutating func link(to address: Address?, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        link(to: address, attributes, content: content)
    }

    /// The same, with attributes made elsewhere.
    public mutating func link(to address: Address?, _ attributes: [Attribute], content: (inout HTMLWriter) -> Void) {
        element(.a, (address.map { [Attribute("href", $0.text)] } ?? []) + attributes, content: content)
    }

    /// Words.
    public mutating func text(_ text: String) {
        Escaping.text.append(text.utf8, to: &bytes)
    }

    /// Words that are valid UTF-8 already, such as a piece of a document.
    public mutating func text(utf8 words: some Sequence<UInt8>) {
        Escaping.text.append(words, to: &bytes)
    }

    /// A style sheet of the program's own.
    public mutating func styleSheet(_ rules: StaticString) {
        raw("<style>\n")
        raw(rules)
        raw("</style>\n")
    }

    /// Rules repeated for each number of a range; `%` stands for the number.
    public mutating func styleSheet(_ rules: StaticString, for numbers: Range<Int>) {
        guard !numbers.isEmpty else { return }
        raw("<style>\n")
        for number in numbers { numbered(rules, number) }
        raw("</style>\n")
    }

    private mutating func numbered(_ rules: StaticString, _ number: Int) {
        let digits = Array(String(number).utf8)
        rules.withUTF8Buffer { buffer in
            for byte in buffer {
                if byte == UInt8(ascii: "%") { bytes += digits } else { bytes.append(byte) }
            }
        }
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        raw("<")
        raw(name)
        for attribute in attributes where attribute.isWritten { write(attribute) }
        raw(">")
    }

    private mutating func write(_ attribute: Attribute) {
        raw(" ")
        raw(attribute.name)
        guard let value = attribute.value else { return }
        raw("=\"")
        Escaping.attribute.append(value.utf8, to: &bytes)
        raw("\"")
    }

    private mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
