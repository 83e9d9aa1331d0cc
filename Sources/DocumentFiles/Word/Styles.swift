/// What the styles of a Word file say about numbering and hiding, which is all that its words depend on.
struct Styles {
    private struct Style {
        var base: String?
        var list: ListPosition?
        var isHidden: Bool?
        var breaksPage: Bool?
    }

    private var styles: [String: Style] = [:]
    /// The style of a paragraph that names none.
    private(set) var standard: String?

    init() {}

    init(_ bytes: [UInt8], part: String, depthLimit: Int) throws(DocumentFileError) {
        var scanner = XMLScanner(bytes, part: part, depthLimit: depthLimit)
        while true {
            switch try scanner.next() {
            case .end: return
            case .open where scanner.word == .style: try readStyle(&scanner)
            default: continue
            }
        }
    }

    private mutating func readStyle(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        let id = scanner.attribute("styleId") ?? ""
        if scanner.attribute("default") == "1", scanner.attribute("type") == "paragraph" { standard = id }
        var style = Style()
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .basedOn: style.base = scanner.attribute("val")
            case .numPr: style.list = try ListPosition(&scanner)
            case .vanish: style.isHidden = scanner.isOn
            case .pageBreakBefore: style.breaksPage = scanner.isOn
            default: break
            }
        }
        styles[id] = style
    }

    /// The list that paragraphs of a style belong to, and the style in its ancestry that says so.
    func list(of id: String?) -> (position: ListPosition, style: String)? {
        nearest(id) { $0.list }.map { ($0.value, $0.style) }
    }

    /// Whether a style hides its words.
    func hides(_ id: String?) -> Bool {
        nearest(id) { $0.isHidden }?.value ?? false
    }

    /// Whether paragraphs of a style begin a page.
    func breaksPage(_ id: String?) -> Bool {
        nearest(id) { $0.breaksPage }?.value ?? false
    }

    /// Walks from a style to those it is based on; a circle of styles ends after a while.
    private func nearest<Value>(_ id: String?, _ property: (Style) -> Value?) -> (value: Value, style: String)? {
        var current = id ?? standard
        for _ in 0..<32 {
            guard let name = current, let style = styles[name] else { return nil }
            if let value = property(style) { return (value, name) }
            current = style.base
        }
        return nil
    }
}
