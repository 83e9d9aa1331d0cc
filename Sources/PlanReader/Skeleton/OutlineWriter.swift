import Documents
import Planning

/// Writes the outline: every heading, and every labelled item, without a title where it is itself a whole task. The articles of a decision are no part of it.
enum OutlineWriter {
    static func write(_ tree: Tree, _ source: ParagraphText) -> [OutlineEntry] {
        tree.nodes.filter { $0.isEntry && $0.label?.family != .article }.map { node in
            OutlineEntry(
                path: node.path, label: label(node), title: node.role == .heading ? source.text.line(node.text) : nil,
                citation: source.text.cite(lineSpan(node, source)))
        }
    }

    private static func label(_ node: Node) -> String {
        switch node.form {
        case .labelled(let label): label.printed
        case .appendix(let label): label
        default: ""
        }
    }

    /// To the end of its own paragraph, not of what runs on behind it.
    private static func lineSpan(_ node: Node, _ source: ParagraphText) -> Range<Int> {
        guard case .labelled = node.form else { return node.span }
        return source.paragraphs[node.paragraphs.lowerBound].range
    }
}
