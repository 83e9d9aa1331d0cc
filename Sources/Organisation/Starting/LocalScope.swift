extension Succession {
    /// The scope where the bodies of a place are known; nothing when the succession does not hold there.
    ///
    /// The catalogue speaks for all provinces and says «ở nơi có …», «ở nơi không có …» where they differ.
    func scope(where exists: (BodyName) -> Bool) -> Scope? {
        guard case .part(let words) = scope else { return scope }
        for (condition, isWanted) in [("ở nơi có ", true), ("ở nơi không có ", false)] {
            guard let range = words.range(ofWords: condition) else { continue }
            guard exists(BodyName(String(words[range.upperBound...]))) == isWanted else { return nil }
            let rest = words[..<range.lowerBound].dropLast(2)  // the comma and the blank before the condition
            return rest.isEmpty ? .whole : .part(String(rest))
        }
        return scope
    }
}

extension String {
    /// Where words stand in this text for the first time.
    fileprivate func range(ofWords words: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(words) }.map { $0..<index($0, offsetBy: words.count) }
    }
}
