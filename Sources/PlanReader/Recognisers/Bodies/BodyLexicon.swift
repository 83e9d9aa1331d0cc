import Organisation
import Vietnamese

/// The catalogue of bodies, arranged so that names are found in running text: with or without `và`, `&` and hyphens, abbreviated
/// or written out, in any case, and through slips of OCR.
struct BodyLexicon: Sendable {
    private struct Step: Hashable, Sendable {
        var node: Int32
        var key: UInt64
    }

    private var steps: [Step: Int32] = [:]
    private var names: [Int32: String] = [:]
    private var nodes: Int32 = 1
    private(set) var abbreviations: Abbreviations

    init(names: [(name: String, also: [String])], abbreviations: [(short: String, full: String)]) {
        self.abbreviations = Abbreviations(abbreviations)
        for body in names {
            for form in [body.name] + body.also { add(form, body.name) }
        }
    }

    fileprivate mutating func add(_ form: String, _ name: String) {
        let words = WordCutter.cut(form)
        var node: Int32 = 0
        var index = 0
        while index < words.count {
            if Connector.isInner(words[index]) {
                index += 1
                continue
            }
            let expansion = abbreviations.expansion(in: words, at: index)
            for key in expansion?.keys ?? [words[index].folded] { node = child(of: node, key) }
            index += expansion?.count ?? 1
        }
        if names[node] == nil, node != 0 { names[node] = name }
    }

    private mutating func child(of node: Int32, _ key: UInt64) -> Int32 {
        if let next = steps[Step(node: node, key: key)] { return next }
        let next = nodes
        nodes += 1
        steps[Step(node: node, key: key)] = next
        return next
    }

    /// The longest name that begins at a word. `head` is put before it, for lists that print it once (`Sở: Tài chính, Xây dựng`).
    func longest(in words: [Word], at index: Int, until end: Int, head: [UInt64] = []) -> (name: String, end: Int)? {
        var node: Int32 = 0
        for key in head {
            guard let next = steps[Step(node: node, key: key)] else { return nil }
            node = next
        }
        return walk(words, index, end, node)
    }

    private func walk(_ words: [Word], _ index: Int, _ end: Int, _ start: Int32) -> (name: String, end: Int)? {
        var node = start
        var best: (name: String, end: Int)?
        var next = index
        while next < end {
            if next > index, Connector.isInner(words[next]) {
                next += 1
                continue
            }
            if let expansion = abbreviations.expansion(in: words, at: next), let after = follow(expansion.keys, from: node) {
                node = after
                next += expansion.count
            } else if let after = steps[Step(node: node, key: words[next].folded)] {
                node = after
                next += 1
            } else {
                break
            }
            if let name = names[node] { best = (name, next) }
        }
        return best
    }

    private func follow(_ keys: [UInt64], from node: Int32) -> Int32? {
        keys.reduce(Optional(node)) { node, key in node.flatMap { steps[Step(node: $0, key: key)] } }
    }
}

extension BodyLexicon {
    /// The same lexicon, with abbreviations of one document.
    func defining(_ pairs: [(String, String)]) -> BodyLexicon {
        var copy = self
        for (short, full) in pairs { copy.abbreviations.define(short, as: full) }
        return copy
    }
}

extension BodyLexicon {
    /// The same lexicon, with names that one document gives.
    func knowing(_ printed: [String]) -> BodyLexicon {
        var copy = self
        for name in printed { copy.add(name, name) }
        return copy
    }
}
